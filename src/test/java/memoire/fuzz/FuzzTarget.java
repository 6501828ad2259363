package memoire.fuzz;

import java.util.Arrays;
import java.util.List;

/// What Jazzer calls. The argument of the target is the name of a reader; with `ALL` the first byte
/// of an input says which reader gets the rest.
public final class FuzzTarget {
  private static final List<Reader> READERS = List.of(Reader.values());

  private static final int WHOLLY = 8;
  private static final long[] FED = new long[READERS.size()];
  private static int only = -1;

  private FuzzTarget() {}

  /// Called once.
  public static void fuzzerInitialize(String[] names) {
    only = names[0].equals(Fuzzing.ALL) ? -1 : READERS.indexOf(Reader.valueOf(names[0]));
  }

  /// Called with every input.
  public static void fuzzerTestOneInput(byte[] input) {
    if (only >= 0) {
      feed(only, input);
    } else if (input.length > 0) {
      feed(place(input), Arrays.copyOfRange(input, 1, input.length));
    }
  }

  /// Called at the end: tells the driver how many inputs each reader read.
  public static void fuzzerTearDown() {
    for (int i = 0; i < READERS.size(); i++) {
      System.err.println("fed " + READERS.get(i) + " " + FED[i]);
    }
  }

  /// An input of [Fuzzing#ALL] for one reader.
  static byte[] marked(Reader reader, byte[] input) {
    var marked = new byte[input.length + 1];
    marked[0] = (byte) READERS.indexOf(reader);
    System.arraycopy(input, 0, marked, 1, input.length);
    return marked;
  }

  /// Whether an input of [Fuzzing#ALL] goes to a reader.
  static boolean isFor(Reader reader, byte[] input) {
    return input.length > 0 && place(input) == READERS.indexOf(reader);
  }

  private static int place(byte[] input) {
    return Byte.toUnsignedInt(input[0]) % READERS.size();
  }

  private static void feed(int reader, byte[] input) {
    FED[reader]++;
    // Looking at all that comes of an input takes much longer; which, its bytes decide.
    if (Math.floorMod(Arrays.hashCode(input), WHOLLY) == 0) {
      READERS.get(reader).feed(input);
    } else {
      READERS.get(reader).skim(input);
    }
  }
}
