package memoire.format;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Set;
import memoire.pack.Pack;
import memoire.question.Question;
import memoire.text.Position;
import memoire.text.Problem;
import memoire.text.Severity;

/// A pack while it is written in another format: what that format cannot say is told, question by
/// question.
public final class Export {
  private final String pack;
  private final Problems problems;
  private final Set<String> lost = new LinkedHashSet<>();
  private int leftOut;

  public Export(Pack pack) {
    this.pack = pack.id();
    this.problems = new Problems(this.pack);
  }

  /// A question that is not written, with the reason.
  ///
  /// @param code stable, like `G101`
  public void leaveOut(String code, Question question, String sentence, String remedy) {
    leftOut++;
    add(Severity.ERROR, code, question, sentence, remedy);
  }

  /// A question that is written otherwise than it is.
  public void warn(String code, Question question, String sentence, String remedy) {
    add(Severity.WARNING, code, question, sentence, remedy);
  }

  /// Notes that some part of the questions, named in the plural, is not in the file.
  public void lose(String part) {
    lost.add(part);
  }

  /// Tells the parts of a question that were noted since the last time.
  public void tellLost(String code, Question question, String format) {
    if (!lost.isEmpty()) {
      var sentence = format + " has no place for its " + String.join(", ", lost) + ".";
      warn(code, question, sentence, "Keep the pack itself, where they are.");
      lost.clear();
    }
  }

  /// The file.
  public Exported done(String text) {
    return done(text.getBytes(StandardCharsets.UTF_8));
  }

  public Exported done(byte[] file) {
    return new Exported(file, leftOut, problems.sorted());
  }

  private void add(
      Severity severity, String code, Question question, String sentence, String remedy) {
    var said = "The question " + question.id().value() + ": " + sentence;
    problems.add(new Problem(pack, Position.NOWHERE, severity, code, said, remedy));
  }
}
