package memoire.cli;

import memoire.format.bundle.Signing;
import memoire.store.Store;
import memoire.text.SafeText;

/// Who signs a pack: the first key it is installed with is the one that its next versions have.
final class Pins {
  private static final String SETTING = "signer.";

  private Pins() {}

  /// Refuses a version of a pack whose signer is not the one before.
  ///
  /// @param key the public key it is signed with; empty when it is not signed
  static void check(Store store, String pack, String key) {
    var pinned = store.setting(SETTING + pack).orElse("");
    if (!pinned.isEmpty() && !pinned.equals(key)) {
      throw new Refusal(
          "THE SIGNER IS NOT THE SAME. "
              + pack
              + " is known to be signed by "
              + Signing.fingerprint(pinned)
              + ", and this file is "
              + signed(key)
              + ". It was not installed. Ask its author in another way than the file came; if all is"
              + " well: memoire pack add FILE --accept-signer.");
    }
  }

  /// Keeps who has signed a pack, and tells where that is new.
  static void keep(Surroundings here, Store store, String pack, String key) {
    if (store.setting(SETTING + pack).orElse("").equals(key)) {
      return;
    }
    store.setSetting(SETTING + pack, key);
    here.out()
        .line(
            SafeText.of(
                pack
                    + " is "
                    + signed(key)
                    + (key.isEmpty()
                        ? "; who signed it before no longer counts."
                        : "; from now on it is taken from nobody else.")));
  }

  /// `signed by a1b2 …`, or that it is not.
  static String signed(String key) {
    return key.isEmpty() ? "not signed" : "signed by " + Signing.fingerprint(key);
  }
}
