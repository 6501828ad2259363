package memoire.screen;

import java.util.List;
import java.util.Optional;
import memoire.question.QuestionId;
import memoire.review.Candidate;
import memoire.review.Sitting;
import org.jspecify.annotations.Nullable;

/// A walk through the candidates of a review.
///
/// @param all every candidate
/// @param shown those that are walked through
/// @param place the place among those shown of the one that is looked at; -1 when none is
record Walk(List<Candidate> all, List<Candidate> shown, int place) {
  Walk {
    all = List.copyOf(all);
    shown = List.copyOf(shown);
  }

  /// @param id where the walk stands; when it is not shown, the walk goes on to the next that is,
  ///   and from the last to the first
  static Walk at(Sitting sitting, Show show, @Nullable QuestionId id) {
    var all = sitting.candidates();
    var shown = all.stream().filter(show::has).toList();
    if (shown.isEmpty()) {
      return new Walk(all, shown, -1);
    }
    int from = id == null ? 0 : Math.max(0, indexOf(all, id));
    for (var candidate : all.subList(from, all.size())) {
      if (show.has(candidate)) {
        return new Walk(all, shown, indexOf(shown, candidate.question().id()));
      }
    }
    return new Walk(all, shown, 0);
  }

  /// The one that is looked at.
  Optional<Candidate> here() {
    return place < 0 ? Optional.empty() : Optional.of(shown.get(place));
  }

  /// The one some steps on, never beyond the ends.
  @Nullable QuestionId step(int by) {
    return shown.isEmpty() ? null : id(Math.clamp(place + (long) by, 0, shown.size() - 1));
  }

  /// The one to go to when this one is done with: the next, and after the last this one.
  @Nullable QuestionId after() {
    int next = here().map(candidate -> indexOf(all, candidate.question().id())).orElse(-1) + 1;
    return next < all.size() && next > 0 ? all.get(next).question().id() : step(0);
  }

  /// Where the walk stands among all, from 1; 0 when nothing is looked at.
  int number() {
    return here().map(candidate -> indexOf(all, candidate.question().id()) + 1).orElse(0);
  }

  private QuestionId id(int index) {
    return shown.get(index).question().id();
  }

  private static int indexOf(List<Candidate> candidates, QuestionId id) {
    for (int i = 0; i < candidates.size(); i++) {
      if (candidates.get(i).question().id().equals(id)) {
        return i;
      }
    }
    return -1;
  }
}
