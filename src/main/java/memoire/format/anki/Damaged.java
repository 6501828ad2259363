package memoire.format.anki;

/// A container that cannot be read on; it never leaves this package.
final class Damaged extends Exception {
  private static final long serialVersionUID = 1;

  private final AnkiFlaw flaw;

  Damaged(AnkiFlaw flaw, String word) {
    super(word, null, false, false);
    this.flaw = flaw;
  }

  AnkiFlaw flaw() {
    return flaw;
  }

  /// What its sentence quotes.
  String word() {
    return String.valueOf(getMessage());
  }
}
