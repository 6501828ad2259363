package memoire.format;

import memoire.text.Flaw;
import memoire.text.Severity;

/// What can be wrong with sealed papers, their keys, and answers to them.
public enum SealedFlaw implements Flaw {
  NO_PAPER("E001", "This is no sealed paper: {}.", "Ask who set it for it again."),
  NO_KEY("E002", "This is no key of a sealed paper: {}.", "“pack seal” has written it."),
  NO_ANSWERS("E003", "These are no answers to a sealed paper: {}.", "“drill sit” writes them."),
  OTHER_PAPER(
      "E004",
      "These are answers to another paper than the key is of.",
      "Take the key that was written with the paper.");

  private final Text text;

  SealedFlaw(String code, String sentence, String remedy) {
    this.text = new Text(code, Severity.ERROR, sentence, remedy);
  }

  @Override
  public Text text() {
    return text;
  }
}
