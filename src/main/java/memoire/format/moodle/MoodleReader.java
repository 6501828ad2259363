package memoire.format.moodle;

import java.util.Set;
import memoire.format.Import;
import memoire.format.Imported;
import memoire.format.xml.Elements;
import memoire.text.Position;
import memoire.text.Severity;

/// Reads Moodle's XML. A question of a type that is not known here costs none of the others. What
/// is said to everybody who is right, partly right or wrong is not kept, as it says nothing about
/// the question.
public final class MoodleReader {
  private static final Set<String> ROOT = Set.of("quiz");

  private MoodleReader() {}

  /// Reads the bytes of a file.
  ///
  /// @param file the name the user gave
  public static Imported read(String file, byte[] bytes) {
    var into = new Import(file);
    var text = into.decode(bytes);
    var making = new Making(into);
    boolean isQuiz =
        !text.isBlank() && new Elements(into, ROOT, Set.of("question"), making::take).read(text);
    if (!isQuiz && into.isEmpty(Severity.ERROR)) {
      into.tell(MoodleFlaw.NOT_A_QUIZ, new Position(1, 1));
    }
    return into.done();
  }
}
