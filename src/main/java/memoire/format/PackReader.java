package memoire.format;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import memoire.pack.Pack;
import memoire.text.Position;
import memoire.text.Reading;

/// Reads packs in their canonical form, JSON. Reading never fails: it returns the questions that
/// could be read, and a list of problems. A question that is broken is left out and its siblings
/// stay; where the JSON itself breaks, what came before it stays.
public final class PackReader {
  /// The largest file that is read, 256 MB: a million questions.
  public static final int MOST_BYTES = 256 << 20;

  /// The largest number of questions in a pack.
  public static final int MOST_QUESTIONS = 2_000_000;

  private PackReader() {}

  /// Reads the bytes of a file; the name is for its problems.
  public static Reading<Pack> read(String fileName, byte[] bytes) {
    var reading = readPlaced(fileName, bytes);
    return new Reading<>(reading.value().pack(), reading.problems());
  }

  /// Reads the bytes of a file, and keeps where each question stands.
  public static Reading<PackFile> readPlaced(String fileName, byte[] bytes) {
    var problems = new Problems(fileName);
    if (bytes.length > MOST_BYTES) {
      problems.add(Fault.TOO_LARGE, Position.NOWHERE, String.valueOf(MOST_BYTES >> 20));
      bytes = new byte[0];
    }
    var file = new PackStream(Decoded.of(bytes, problems), problems).read();
    return new Reading<>(file, problems.sorted());
  }

  /// Reads a file. One that cannot be opened or is too large is a problem too.
  public static Reading<PackFile> readFile(Path path) {
    try (var in = Files.newInputStream(path)) {
      return readPlaced(path.toString(), in.readNBytes(MOST_BYTES + 1));
    } catch (IOException e) {
      var problems = new Problems(path.toString());
      problems.add(Fault.UNREADABLE, Position.NOWHERE, String.valueOf(e.getMessage()));
      return new Reading<>(PackStream.NOTHING, problems.sorted());
    }
  }
}
