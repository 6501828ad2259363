package memoire.drill;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import memoire.study.Rules;

/// A sitting in the history: what its line says.
///
/// @param number of the sitting, by which commands name it
/// @param began by the wall clock
/// @param answered how many questions have an answer
/// @param mark marks, 0 while it is open
/// @param passMark share of `best` that passes, 0 to 1; 0 when there is none
/// @param topics the score of each topic; none while it is open
public record Attempt(
    long number,
    String title,
    Instant began,
    boolean isHandedIn,
    int questions,
    int answered,
    double credits,
    double mark,
    double best,
    double passMark,
    Duration took,
    List<Result.Line> topics) {
  public Attempt {
    topics = List.copyOf(topics);
  }

  /// The line of a sitting.
  public static Attempt of(long number, Sitting sitting, Instant began, Rules.Marker marker) {
    var paper = sitting.paper();
    if (!sitting.isHandedIn()) {
      return new Attempt(
          number,
          paper.title(),
          began,
          false,
          paper.size(),
          sitting.answered(),
          0,
          0,
          paper.best(),
          paper.terms().pass(),
          sitting.clock().elapsed(),
          List.of());
    }
    var result = Result.of(number, sitting, began, java.util.Map.of(), marker);
    var score = result.score();
    return new Attempt(
        number,
        paper.title(),
        began,
        true,
        score.questions(),
        sitting.answered(),
        score.credits(),
        score.mark(),
        score.best(),
        paper.terms().pass(),
        score.took(),
        result.topics());
  }

  /// Whether there were marks to be had: not in a sealed paper, nor where every question was
  /// dropped.
  public boolean isMarked() {
    return best > 0;
  }

  /// Marks as a share of the best; 0 where nothing could be had.
  public double share() {
    return best == 0 ? 0 : mark / best;
  }
}
