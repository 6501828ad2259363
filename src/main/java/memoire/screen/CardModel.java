package memoire.screen;

import java.util.List;
import java.util.Map;
import memoire.question.Question;
import memoire.question.QuestionId;
import memoire.study.LogEntry;
import memoire.study.QueueItem;

/// Everything there is to know about a card.
///
/// @param title of its pack, and `language` the pack's
/// @param recall the chance that it is recalled today, 0 to 1; 0 when it was never asked
/// @param log its rows, in the order of the log
/// @param originals the pack's wording of each question that the learner has put into other words
public record CardModel(
    QueueItem item,
    String title,
    String language,
    double recall,
    List<LogEntry> log,
    Map<QuestionId, Original> originals) {

  /// The pack's wording of a question.
  ///
  /// @param isChanged whether the pack has changed it since the learner put it into other words
  public record Original(Question question, boolean isChanged) {}

  public CardModel {
    log = List.copyOf(log);
    originals = Map.copyOf(originals);
  }
}
