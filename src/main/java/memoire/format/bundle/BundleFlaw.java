package memoire.format.bundle;

import memoire.format.Flaw;
import memoire.text.Severity;

/// What can be wrong with a bundle. Nothing of one with an error is used.
enum BundleFlaw implements Flaw {
  NO_BUNDLE("B001", "This is no bundle: {}."),
  OTHER_SPELLING("B002", "The archive is not as a bundle is written: {}."),
  TOO_LARGE("B003", "The bundle is too large: {}."),
  TWICE("B004", "The name “{}” is in the bundle twice."),
  STRANGE_NAME("B005", "No bundle holds a file called “{}”."),
  CHANGED("B006", "“{}” has been changed since the bundle was made."),
  MISSING("B007", "“{}” is in the manifest, and not in the bundle."),
  UNLISTED("B008", "“{}” is in the bundle, and not in the manifest."),
  NO_MANIFEST("B009", "The manifest cannot be read: {}."),
  BAD_SIGNATURE("B010", "The signature is not one of the key that the bundle names."),
  NO_SIGNATURE("B011", "The bundle names a key, and is not signed by it."),
  BROKEN_PACK("B012", "The pack “{}” in the bundle has errors."),
  TOO_NEW(
      "B013",
      Severity.ERROR,
      "The bundle is of a newer format, “{}”.",
      "Read it with a newer memoire."),
  SEVERAL(
      "B020",
      Severity.WARNING,
      "The bundle holds {} packs, of which this is the first.",
      "Say --pack ID for another; “pack add” installs them all.");

  private final Text text;

  BundleFlaw(String code, String sentence) {
    this(code, Severity.ERROR, sentence, "Do not use it; get it from its author again.");
  }

  BundleFlaw(String code, Severity severity, String sentence, String remedy) {
    this.text = new Text(code, severity, sentence, remedy);
  }

  @Override
  public Text text() {
    return text;
  }
}
