package memoire.drill;

import java.util.List;

/// When a sitting shows whether answers are right.
public enum Showing {
  /// After each question; its answer then stands.
  AT_ONCE("at-once"),
  /// When the paper is handed in.
  AT_END("at-end"),
  /// Not at all; only the marks are told.
  NEVER("never"),
  /// Not at all, nor any mark: the paper is sealed, and its key is elsewhere.
  SEALED("sealed");

  /// What papers can be set with.
  public static final List<Showing> OFFERED = List.of(AT_ONCE, AT_END, NEVER);

  private final String label;

  Showing(String label) {
    this.label = label;
  }

  /// Whether it is ever told what would have been right.
  public boolean tellsKeys() {
    return this == AT_ONCE || this == AT_END;
  }

  /// As it is written in options and files.
  public String label() {
    return label;
  }
}
