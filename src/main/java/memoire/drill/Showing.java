package memoire.drill;

/// When a sitting shows whether answers are right.
public enum Showing {
  /// After each question; its answer then stands.
  AT_ONCE("at-once"),
  /// When the paper is handed in.
  AT_END("at-end"),
  /// Not at all; only the marks are told.
  NEVER("never");

  private final String label;

  Showing(String label) {
    this.label = label;
  }

  /// As it is written in options and files.
  public String label() {
    return label;
  }
}
