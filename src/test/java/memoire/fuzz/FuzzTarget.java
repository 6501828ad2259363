package memoire.fuzz;

/// What Jazzer calls; the argument of the target is the name of a reader.
public final class FuzzTarget {
  private static Reader reader = Reader.RECOGNISED;

  private FuzzTarget() {}

  /// Called once.
  public static void fuzzerInitialize(String[] names) {
    reader = Reader.valueOf(names[0]);
  }

  /// Called with every input.
  public static void fuzzerTestOneInput(byte[] input) {
    reader.feed(input);
  }
}
