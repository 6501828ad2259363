package memoire.cli;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import memoire.format.QuestionJson;
import memoire.question.Answer;
import memoire.question.KnownAnswers;
import memoire.question.Marking;
import memoire.question.Question;
import memoire.question.Verdict;
import memoire.store.Store;
import memoire.store.StoredQuestion;
import memoire.study.Rules;

/// Marks answers, knowing what else a pack has answers for: another known name is no slip of the
/// pen.
final class PackMarker implements Rules.Marker {
  /// Of a larger pack only the first answers are looked at: marking must not wait.
  private static final int MOST_ANSWERS = 5000;

  private final Store store;

  /// The answers of each pack, read when the first typed answer of it is marked.
  private final Map<String, Set<String>> answers = new HashMap<>();

  PackMarker(Store store) {
    this.store = store;
  }

  @Override
  public Verdict mark(String pack, Question question, Answer answer) {
    var alone = Marking.mark(question, answer);
    // Only what is nearly right may turn out to be another name: the others are read for it alone.
    return alone instanceof Verdict.Partly && !question.form().isRecognition()
        ? Marking.mark(question, answer, answers.computeIfAbsent(pack, this::readAnswers))
        : alone;
  }

  private Set<String> readAnswers(String pack) {
    return KnownAnswers.of(
        store.questions(pack, MOST_ANSWERS).stream().map(this::question).toList());
  }

  private Question question(StoredQuestion stored) {
    try {
      return QuestionJson.read(stored.body());
    } catch (IllegalArgumentException e) {
      throw store.damaged(e);
    }
  }
}
