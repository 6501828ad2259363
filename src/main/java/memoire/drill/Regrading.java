package memoire.drill;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import memoire.question.Fingerprint;
import memoire.question.Question;
import memoire.question.QuestionId;
import memoire.study.Rules;
import org.jspecify.annotations.Nullable;

/// Marking a sitting again after keys of its packs were corrected.
public final class Regrading {
  private Regrading() {}

  /// What is to be done about a question that its pack now has with another key.
  public enum Policy {
    /// Only the corrected key counts.
    CORRECTED,
    /// The better of both keys counts.
    EITHER,
    /// Everybody gets full marks.
    FULL_MARKS,
    /// The question does not count.
    DROPPED;

    Remedy remedy(Question corrected) {
      return switch (this) {
        case CORRECTED -> new Remedy.Corrected(corrected);
        case EITHER -> new Remedy.Either(corrected);
        case FULL_MARKS -> new Remedy.FullMarks();
        case DROPPED -> new Remedy.Dropped();
      };
    }
  }

  /// The acts that bring a sitting up to date, for every question that its pack has with another
  /// key than it was last marked by.
  ///
  /// @param current the question as a pack has it now, by the pack and the question's id
  /// @param why kept with each act
  public static List<Act.Regraded> acts(
      Sitting sitting,
      BiFunction<String, QuestionId, Optional<Question>> current,
      Policy policy,
      String why) {
    var acts = new ArrayList<Act.Regraded>();
    for (int place = 0; place < sitting.paper().size(); place++) {
      var item = sitting.paper().items().get(place);
      if (isSettled(sitting.remedies().get(place))) {
        continue;
      }
      var now = current.apply(item.pack(), item.question().id()).orElse(item.question());
      if (!isSameKey(now, marked(sitting, place))) {
        acts.add(new Act.Regraded(place, policy.remedy(now), why));
      }
    }
    return acts;
  }

  /// A mark that changed.
  public record Change(Marked before, Marked after) {}

  /// The questions that are marked otherwise by the later of two states of a sitting.
  public static List<Change> changes(Sitting before, Sitting after, Rules.Marker marker) {
    var changes = new ArrayList<Change>();
    for (int place = 0; place < before.paper().size(); place++) {
      if (!java.util.Objects.equals(before.remedies().get(place), after.remedies().get(place))) {
        changes.add(new Change(Marked.of(before, place, marker), Marked.of(after, place, marker)));
      }
    }
    return changes;
  }

  /// Whether no key decides any more.
  private static boolean isSettled(@Nullable Remedy remedy) {
    return remedy instanceof Remedy.FullMarks || remedy instanceof Remedy.Dropped;
  }

  /// The question that is marked by now.
  private static Question marked(Sitting sitting, int place) {
    var original = sitting.paper().items().get(place).question();
    return switch (sitting.remedies().get(place)) {
      case null -> original;
      case Remedy.Corrected(var question) -> question;
      case Remedy.Either(var question) -> question;
      case Remedy.FullMarks _, Remedy.Dropped _ -> original;
    };
  }

  /// The fingerprint is of what is asked and what is right: wrong options may change.
  private static boolean isSameKey(Question one, Question other) {
    return Fingerprint.of(one).equals(Fingerprint.of(other));
  }
}
