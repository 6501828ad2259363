package memoire.intake;

import memoire.text.DocumentFlaw;
import memoire.text.Position;
import memoire.text.Problem;

/// A file that cannot be taken in, and why.
final class Unreadable extends Exception {
  private static final long serialVersionUID = 1L;

  private final DocumentFlaw flaw;
  private final String remedy;

  /// Told as closely as is known.
  Unreadable(DocumentFlaw flaw, String sentence, String remedy) {
    super(sentence);
    this.flaw = flaw;
    this.remedy = remedy;
  }

  Problem in(String file) {
    return flaw.saying(file, Position.NOWHERE, String.valueOf(getMessage()), remedy);
  }
}
