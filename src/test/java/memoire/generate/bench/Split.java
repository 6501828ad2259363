package memoire.generate.bench;

/// Which half of the texts one belongs to: rules may be written against the first only.
public enum Split {
  TUNING("tuning"),
  HELD_OUT("held-out");

  private final String label;

  Split(String label) {
    this.label = label;
  }

  /// As `split.json` and the figures name it.
  public String label() {
    return label;
  }
}
