package memoire.pack;

import static memoire.pack.Defect.Kind.ID_UNSAFE;
import static memoire.pack.Defect.Kind.REPLACES_CIRCLE;
import static memoire.pack.Defect.Kind.REPLACES_ITSELF;
import static memoire.pack.Defect.Kind.REPLACES_PRESENT;
import static memoire.pack.Defect.Kind.REPLACES_TWICE;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import memoire.question.CardId;
import memoire.question.Question;
import org.jspecify.annotations.Nullable;

/// Whose place the questions of a pack take. What makes no sense is told and costs nothing but
/// itself: the question is kept, and progress goes where it went before.
///
/// @param kept the drafts, each with the ids only that it can take the place of
record Heirs(List<Draft> kept, List<Assembly.Misfit> misfits) {

  static Heirs of(List<Draft> drafts) {
    if (drafts.stream().allMatch(draft -> draft.question().replaces().isEmpty())) {
      return new Heirs(drafts, List.of());
    }
    var search = new Inquiry(drafts);
    return new Heirs(drafts.stream().map(search::kept).toList(), search.misfits);
  }

  private static final class Inquiry {
    /// So far a circle is followed; a longer one is told as what it also is.
    private static final int LONGEST_CIRCLE = 100;

    private final List<Assembly.Misfit> misfits = new ArrayList<>();
    private final Set<String> present = new HashSet<>();
    private final Map<String, Set<String>> replacedBy = new HashMap<>();
    private final Map<String, CardId> heirs = new HashMap<>();

    Inquiry(List<Draft> drafts) {
      for (var draft : drafts) {
        var question = draft.question();
        for (var name : List.of(question.id().value(), question.card().value())) {
          present.add(name);
          if (!question.replaces().isEmpty()) {
            replacedBy.computeIfAbsent(name, _ -> new HashSet<>()).addAll(question.replaces());
          }
        }
      }
    }

    Draft kept(Draft draft) {
      var question = draft.question();
      var sound = new LinkedHashSet<String>();
      for (var old : question.replaces()) {
        var wrong = wrong(question, old);
        if (wrong == null) {
          sound.add(old);
          heirs.putIfAbsent(old, question.card());
        } else {
          misfits.add(new Assembly.Misfit(draft.replacesAt(), Defect.of(wrong, "replaces", old)));
        }
      }
      return sound.size() == question.replaces().size()
          ? draft
          : draft.with(question.replacing(List.copyOf(sound)));
    }

    private Defect.@Nullable Kind wrong(Question question, String old) {
      if (!Identity.isSafe(old)) {
        return ID_UNSAFE;
      }
      if (old.equals(question.id().value()) || old.equals(question.card().value())) {
        return REPLACES_ITSELF;
      }
      if (present.contains(old)) {
        return leadsTo(old, question) ? REPLACES_CIRCLE : REPLACES_PRESENT;
      }
      var heir = heirs.get(old);
      return heir != null && !heir.equals(question.card()) ? REPLACES_TWICE : null;
    }

    /// Whether a question of the pack replaces another, directly or through others.
    private boolean leadsTo(String from, Question to) {
      var seen = new HashSet<String>(Set.of(from));
      var open = new ArrayList<String>(seen);
      while (!open.isEmpty() && seen.size() <= LONGEST_CIRCLE) {
        for (var next : replacedBy.getOrDefault(open.removeLast(), Set.of())) {
          if (next.equals(to.id().value()) || next.equals(to.card().value())) {
            return true;
          }
          if (seen.add(next)) {
            open.add(next);
          }
        }
      }
      return false;
    }
  }
}
