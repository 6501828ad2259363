package memoire.format;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Set;
import memoire.pack.Pack;
import memoire.question.Question;
import memoire.text.Flaw;
import memoire.text.Position;
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

  /// A question that is not written, where the flaw is an error, or otherwise than it is.
  public void tell(Flaw flaw, Question question, String... words) {
    add(flaw, question, flaw.in(pack, Position.NOWHERE, words).sentence());
  }

  /// Notes that some part of the questions, named in the plural, is not in the file.
  public void lose(String part) {
    lost.add(part);
  }

  /// Notes what of a question only our own formats can say: the card it shares with others, which
  /// it takes the place of, where it comes from, who drafted it, how hard it is.
  public void loseOurs(Question question) {
    if (!question.card().value().equals(question.id().value())) {
      lose("card");
    }
    if (!question.replaces().isEmpty()) {
      lose("replaces");
    }
    if (question.evidence() != null) {
      lose("passage");
    }
    if (question.attribution() != null) {
      lose("attribution");
    }
    if (question.engine() != null) {
      lose("engine");
    }
    if (question.difficulty() != null) {
      lose("difficulty");
    }
  }

  /// Tells the parts of a question that were noted since the last time.
  public void tellLost(Flaw flaw, Question question) {
    if (!lost.isEmpty()) {
      add(flaw, question, flaw.text().sentence().replace("{}", String.join(", ", lost)));
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

  private void add(Flaw flaw, Question question, String sentence) {
    leftOut += flaw.severity() == Severity.ERROR ? 1 : 0;
    var said = "The question " + question.id().value() + ": " + sentence;
    problems.add(flaw.saying(pack, Position.NOWHERE, said, flaw.text().remedy()));
  }
}
