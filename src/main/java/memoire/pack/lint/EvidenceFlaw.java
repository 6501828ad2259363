package memoire.pack.lint;

import static memoire.text.Flaw.Text.error;

import memoire.text.Flaw;

/// What can be wrong with the passage that a question quotes.
enum EvidenceFlaw implements Flaw {
  ELSEWHERE(
      error(
          "L090",
          "The quoted passage stands elsewhere in the source “{}”.",
          "Write \"start\": {} and \"end\": {}.")),
  NOT_THERE(
      error(
          "L091",
          "The quoted passage does not stand in the source “{}”.",
          "Quote the passage exactly, or take another that proves the answer."));

  private final Text text;

  EvidenceFlaw(Text text) {
    this.text = text;
  }

  @Override
  public Text text() {
    return text;
  }
}
