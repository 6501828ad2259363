package memoire.drill;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import memoire.question.Answer;
import memoire.question.Question;
import memoire.question.Verdict;
import memoire.study.Certainty;
import memoire.study.Rules;
import org.jspecify.annotations.Nullable;

/// One question of a paper that was handed in, with its mark.
///
/// @param place counted from 0
/// @param question as it was marked: the corrected one where the key was wrong
/// @param answer null when it was left open
/// @param verdict null when it was left open
/// @param credit 0 to 1
/// @param mark the credit's worth, in points
/// @param best the most that could be had, in points; 0 when the question was dropped
public record Marked(
    int place,
    String pack,
    Question question,
    double points,
    @Nullable Answer answer,
    @Nullable Certainty certainty,
    @Nullable Verdict verdict,
    double credit,
    double mark,
    double best,
    boolean isLate,
    Duration took) {

  /// Every question of a sitting, in order.
  public static List<Marked> all(Sitting sitting, Rules.Marker marker) {
    var all = new ArrayList<Marked>(sitting.paper().size());
    for (int place = 0; place < sitting.paper().size(); place++) {
      all.add(of(sitting, place, marker));
    }
    return all;
  }

  /// The question at a place. Remedies are taken into account.
  public static Marked of(Sitting sitting, int place, Rules.Marker marker) {
    var plain = against(sitting, place, sitting.paper().items().get(place).question(), marker);
    var remedy = sitting.remedies().get(place);
    return remedy == null
        ? plain
        : switch (remedy) {
          case Remedy.Corrected(var question) -> against(sitting, place, question, marker);
          case Remedy.Either(var question) -> {
            var other = against(sitting, place, question, marker);
            yield other.mark() > plain.mark() ? other : plain;
          }
          case Remedy.FullMarks _ -> plain.earning(1, plain.points(), plain.best());
          case Remedy.Dropped _ -> plain.earning(plain.credit(), 0, 0);
        };
  }

  /// The same before anybody has marked it: nothing is earned, and nothing can be.
  public Marked unmarked() {
    return earning(0, 0, 0);
  }

  /// Whether everything is right.
  public boolean isRight() {
    return credit >= 1;
  }

  /// Whether it counts at all.
  public boolean isCounting() {
    return best > 0;
  }

  /// Whether there is an answer that could be right.
  public boolean isAttempted() {
    return answer != null && !(answer instanceof Answer.Unknown);
  }

  private static Marked against(
      Sitting sitting, int place, Question question, Rules.Marker marker) {
    var paper = sitting.paper();
    var terms = paper.terms();
    var item = paper.items().get(place);
    var standing = sitting.standings().get(place);
    var answer = standing.answer();
    var verdict = answer == null ? null : marker.mark(item.pack(), question, answer);
    boolean isAttempted = standing.isAttempted() && verdict != null;
    double credit =
        isAttempted && answer != null && verdict != null
            ? terms.crediting().of(question, answer, verdict)
            : 0;
    double share = isAttempted ? terms.scheme().mark(question, credit, standing.certainty()) : 0;
    return new Marked(
        place,
        item.pack(),
        question,
        item.points(),
        answer,
        standing.certainty(),
        verdict,
        credit,
        share * item.points(),
        terms.scheme().best() * item.points(),
        standing.isLate(),
        standing.spent());
  }

  private Marked earning(double newCredit, double newMark, double newBest) {
    return new Marked(
        place, pack, question, points, answer, certainty, verdict, newCredit, newMark, newBest,
        isLate, took);
  }
}
