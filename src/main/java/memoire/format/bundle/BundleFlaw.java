package memoire.format.bundle;

import memoire.text.Flaw;
import memoire.text.Severity;

/// What can be wrong with a bundle. Nothing of one with an error is used.
public enum BundleFlaw implements Flaw {
  NO_BUNDLE("U001", "This is no bundle: {}."),
  OTHER_SPELLING("U002", "The archive is not as a bundle is written: {}."),
  TOO_LARGE("U003", "The bundle is too large: {}."),
  TWICE("U004", "The name “{}” is in the bundle twice."),
  STRANGE_NAME("U005", "No bundle holds a file called “{}”."),
  CHANGED("U006", "“{}” has been changed since the bundle was made."),
  MISSING("U007", "“{}” is in the manifest, and not in the bundle."),
  UNLISTED("U008", "“{}” is in the bundle, and not in the manifest."),
  NO_MANIFEST("U009", "The manifest cannot be read: {}."),
  BAD_SIGNATURE("U010", "The signature is not one of the key that the bundle names."),
  NO_SIGNATURE("U011", "The bundle names a key, and is not signed by it."),
  BROKEN_PACK("U012", "The pack “{}” in the bundle has errors."),
  TOO_NEW(
      "U013",
      Severity.ERROR,
      "The bundle is of a newer format, “{}”.",
      "Read it with a newer memoire."),
  SEVERAL(
      "U020",
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
