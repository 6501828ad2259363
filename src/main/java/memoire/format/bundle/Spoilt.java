package memoire.format.bundle;

/// A bundle that nothing is read of.
final class Spoilt extends Exception {
  private final BundleFlaw flaw;
  private final String word;

  Spoilt(BundleFlaw flaw, String word) {
    super(word);
    this.flaw = flaw;
    this.word = word;
  }

  BundleFlaw flaw() {
    return flaw;
  }

  String word() {
    return word;
  }
}
