package memoire.store;

import static memoire.text.Flaw.Text.error;

import memoire.text.Flaw;

/// What can be wrong with the file of progress.
public enum StoreFlaw implements Flaw {
  DAMAGED(
      error(
          "S001",
          "The file is damaged ({}).",
          "Keep a copy of it, and put back the newest file of {}.")),
  ROW_MISSING(
      error(
          "S002",
          "A row refers to one that is not there ({}).",
          "Keep a copy of the file, and put back the newest file of {}.")),
  MEMORY_DIFFERS(
      error(
          "S003",
          "What is remembered of the card {} of {} is not what its reviews imply.",
          "`memoire doctor --repair` makes it anew from the log; no review is lost by it.")),
  NOT_MARKED(
      error(
          "S004",
          "What the questions came to is missing for {} of the sittings that were handed in.",
          "`memoire doctor --repair` marks the answers again; none is lost by it."));

  private final Text text;

  StoreFlaw(Text text) {
    this.text = text;
  }

  @Override
  public Text text() {
    return text;
  }
}
