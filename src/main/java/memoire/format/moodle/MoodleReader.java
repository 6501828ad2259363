package memoire.format.moodle;

import memoire.format.Import;
import memoire.format.Imported;
import memoire.format.Lines;
import memoire.text.Severity;

/// Reads Moodle's XML. A question of a type that is not known here costs none of the others. What
/// is said to everybody who is right, partly right or wrong is not kept, as it says nothing about
/// the question.
public final class MoodleReader {
  private MoodleReader() {}

  /// Reads the bytes of a file.
  ///
  /// @param file the name the user gave
  public static Imported read(String file, byte[] bytes) {
    var into = new Import(file);
    var text = into.decode(bytes);
    var xml = Repair.of(text, into, new Lines(text));
    if (!xml.isBlank()) {
      new Questions(into, new Making(into)::take).read(xml);
    } else if (into.isEmpty(Severity.ERROR)) {
      into.tell(MoodleFlaw.NOT_A_QUIZ, new memoire.text.Position(1, 1));
    }
    return into.done();
  }
}
