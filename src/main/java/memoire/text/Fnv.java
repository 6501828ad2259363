package memoire.text;

/// The hash of Fowler, Noll and Vo, 64 bits, variant 1a, over UTF-16 code units: the same on every
/// machine and in every version.
public final class Fnv {
  private static final long BASIS = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  private Fnv() {}

  public static long hash(CharSequence text) {
    long hash = BASIS;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * PRIME;
    }
    return hash;
  }
}
