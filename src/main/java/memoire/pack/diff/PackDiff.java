package memoire.pack.diff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import memoire.pack.Pack;
import memoire.question.CardId;
import memoire.question.Question;
import memoire.question.QuestionId;

/// What changed between two versions of a pack. Questions are the same by their ids; those whose
/// ids are gone are looked for among the new ones by their wording and their answer.
///
/// @param edits in the order of the new pack, what was removed last
/// @param progress what becomes of it
/// @param unknown by the question that says so: whose place it takes, where the earlier version
///   knows nothing of it
public record PackDiff(
    Pack before, Pack after, List<Edit> edits, Progress progress, Map<QuestionId, String> unknown) {
  public PackDiff {
    edits = List.copyOf(edits);
    unknown = Map.copyOf(unknown);
  }

  /// What becomes of the progress on the cards of the earlier version.
  ///
  /// @param kept how many cards keep theirs
  /// @param moved how many give it to the card that takes their place
  /// @param resting how many are gone, so that theirs rests until they come back
  public record Progress(int kept, int moved, int resting) {}

  public static PackDiff of(Pack before, Pack after) {
    var old = byId(before);
    var now = byId(after);
    var places = Places.of(before, after);
    var gone = new LinkedHashMap<>(old);
    gone.keySet().removeAll(now.keySet());
    var renamed = renamed(before, after, old, now, places);
    var found = renamed.values().stream().map(Question::id).collect(Collectors.toSet());
    var oldCards = cards(before);
    var newCards = cards(after);
    var edits = new ArrayList<Edit>();
    for (var question : after.questions()) {
      var earlier = old.get(question.id());
      var lost = renamed.get(question.id());
      if (earlier != null) {
        Comparison.of(earlier, question).ifPresent(edits::add);
      } else if (lost != null) {
        edits.add(new Edit.Renamed(lost, question));
      } else {
        edits.add(new Edit.Added(question, !oldCards.contains(question.card())));
      }
    }
    for (var question : gone.values()) {
      var heir = places.heirs().get(question.card());
      if (heir != null) {
        edits.add(new Edit.Replaced(question, heir));
      } else if (!found.contains(question.id())) {
        edits.add(new Edit.Removed(question, !newCards.contains(question.card())));
      }
    }
    return new PackDiff(
        before,
        after,
        edits,
        progress(oldCards, newCards, heirs(renamed, places)),
        places.unknown());
  }

  /// The new version, in which each question that got another id, and was found again by what it
  /// says, replaces the one before.
  public Pack succeeding() {
    var there = cards(after);
    var old = new LinkedHashMap<QuestionId, Question>();
    for (var edit : edits) {
      if (edit instanceof Edit.Renamed(var earlier, var question)
          && !there.contains(earlier.card())) {
        old.put(question.id(), earlier);
      }
    }
    return old.isEmpty()
        ? after
        : after.with(
            after.questions().stream()
                .map(question -> {
                  var earlier = old.get(question.id());
                  return earlier == null ? question : replacing(question, earlier);
                })
                .toList());
  }

  private static Question replacing(Question question, Question earlier) {
    var all = new ArrayList<>(question.replaces());
    all.add(earlier.id().value());
    return question.replacing(all);
  }

  /// By how much the version has to rise.
  public Release needed() {
    return edits.stream()
        .map(PackDiff::release)
        .max(Comparator.naturalOrder())
        .orElse(before.equals(after) ? Release.NONE : Release.PATCH);
  }

  /// Whether the new version rises by enough.
  public boolean isVersionEnough() {
    return needed() == Release.NONE
        || Release.between(before.version(), after.version()).compareTo(needed()) >= 0;
  }

  /// Whether another answer counts somewhere than did before.
  public boolean changesKeys() {
    return edits.stream()
        .anyMatch(
            edit -> edit instanceof Edit.Changed changed && changed.kind() != Edit.Kind.COSMETIC);
  }

  private static Release release(Edit edit) {
    return switch (edit) {
      case Edit.Added _ -> Release.MINOR;
      case Edit.Removed removed -> removed.isCardGone() ? Release.MAJOR : Release.MINOR;
      case Edit.Replaced _ -> Release.MINOR;
      case Edit.Renamed _ -> Release.MINOR;
      case Edit.Changed changed ->
          switch (changed.kind()) {
            case COSMETIC -> Release.PATCH;
            case KEY -> Release.MINOR;
            case MEANING -> Release.MAJOR;
          };
    };
  }

  /// The question that lost its id, by the id of the new one that says the same.
  private static Map<QuestionId, Question> renamed(
      Pack before,
      Pack after,
      Map<QuestionId, Question> old,
      Map<QuestionId, Question> now,
      Places places) {
    var gone =
        before.questions().stream()
            .filter(one -> !now.containsKey(one.id()) && !places.heirs().containsKey(one.card()))
            .toList();
    var fresh = after.questions().stream().filter(one -> !old.containsKey(one.id())).toList();
    var renamed = new LinkedHashMap<QuestionId, Question>();
    Matching.of(before, gone, after, fresh)
        .matches()
        .forEach((id, match) -> renamed.put(id, match.before()));
    return renamed;
  }

  private static Set<CardId> heirs(Map<QuestionId, Question> renamed, Places places) {
    var replaced = new HashSet<>(places.heirs().keySet());
    renamed.values().forEach(earlier -> replaced.add(earlier.card()));
    return replaced;
  }

  private static Progress progress(Set<CardId> before, Set<CardId> after, Set<CardId> replaced) {
    var gone = new HashSet<>(before);
    gone.removeAll(after);
    int moved = (int) gone.stream().filter(replaced::contains).count();
    return new Progress(before.size() - gone.size(), moved, gone.size() - moved);
  }

  private static Map<QuestionId, Question> byId(Pack pack) {
    var byId = new LinkedHashMap<QuestionId, Question>();
    pack.questions().forEach(question -> byId.putIfAbsent(question.id(), question));
    return byId;
  }

  private static Set<CardId> cards(Pack pack) {
    return pack.questions().stream().map(Question::card).collect(Collectors.toSet());
  }
}
