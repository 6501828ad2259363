package memoire.pack.diff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import memoire.pack.Keys;
import memoire.pack.Pack;
import memoire.question.CardId;
import memoire.question.Form;
import memoire.question.Gaps;
import memoire.question.Question;
import memoire.question.QuestionId;
import memoire.question.SameAnswer;

/// What changed between two versions of a pack. Questions are the same by their ids; those whose
/// ids are gone are looked for among the new ones by their wording and their answer.
///
/// @param edits in the order of the new pack, what was removed last
public record PackDiff(Pack before, Pack after, List<Edit> edits) {
  /// From here on a question without its id is found again.
  private static final double FOUND_AGAIN = 0.6;

  /// Of very different packs not every pair is compared.
  private static final int MOST_COMPARED = 2_000;

  public PackDiff {
    edits = List.copyOf(edits);
  }

  public static PackDiff of(Pack before, Pack after) {
    var old = byId(before);
    var now = byId(after);
    var gone = new LinkedHashMap<>(old);
    gone.keySet().removeAll(now.keySet());
    var fresh = new LinkedHashMap<>(now);
    fresh.keySet().removeAll(old.keySet());
    var renamed = renamed(List.copyOf(gone.values()), List.copyOf(fresh.values()));
    var found = new HashSet<>(renamed.values());
    var oldCards = cards(before);
    var newCards = cards(after);
    var edits = new ArrayList<Edit>();
    for (var question : after.questions()) {
      var earlier = old.get(question.id());
      var lost = renamed.get(question);
      if (earlier != null) {
        changed(earlier, question, edits);
      } else if (lost != null) {
        edits.add(new Edit.Renamed(lost, question));
      } else {
        edits.add(new Edit.Added(question, !oldCards.contains(question.card())));
      }
    }
    for (var question : gone.values()) {
      if (!found.contains(question)) {
        edits.add(new Edit.Removed(question, !newCards.contains(question.card())));
      }
    }
    return new PackDiff(before, after, edits);
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
      case Edit.Renamed _ -> Release.MAJOR;
      case Edit.Changed changed ->
          switch (changed.kind()) {
            case COSMETIC -> Release.PATCH;
            case KEY -> Release.MINOR;
            case MEANING -> Release.MAJOR;
          };
    };
  }

  private static void changed(Question before, Question after, List<Edit> edits) {
    var parts = parts(before, after);
    if (!parts.isEmpty()) {
      edits.add(new Edit.Changed(before, after, kind(before, after), parts));
    }
  }

  private static Edit.Kind kind(Question before, Question after) {
    boolean isSameCard = before.card().equals(after.card());
    if (!isSameCard || !Likeness.isSameQuestion(asked(before), asked(after))) {
      return Edit.Kind.MEANING;
    }
    return isSameKey(before, after) ? Edit.Kind.COSMETIC : Edit.Kind.KEY;
  }

  /// What is asked, without the answers that stand in its gaps.
  private static String asked(Question question) {
    return question.form() instanceof Form.Cloze
        ? question.prompt().replaceAll("\\{\\{[^{}]*\\}\\}", "…")
        : question.prompt();
  }

  /// Case, accents and notation make no other key; more or fewer accepted answers do.
  private static boolean isSameKey(Question before, Question after) {
    return before.form().name().equals(after.form().name())
        && SameAnswer.is(Keys.of(before), Keys.of(after))
        && accepted(before).equals(accepted(after));
  }

  private static Set<String> accepted(Question question) {
    var accepted =
        switch (question.form()) {
          case Form.Text text -> text.accept();
          case Form.Cloze cloze -> {
            var all = new ArrayList<>(cloze.accept());
            Gaps.of(question.prompt()).gaps().forEach(gap -> all.addAll(gap.accept()));
            yield all;
          }
          case Form.Numeric number ->
              List.of(number.tolerance().stripTrailingZeros().toPlainString());
          default -> List.<String>of();
        };
    return Set.copyOf(accepted);
  }

  private static List<String> parts(Question before, Question after) {
    var parts = new ArrayList<String>();
    note(parts, "card", before.card(), after.card());
    note(parts, "type", before.form().name(), after.form().name());
    note(parts, "prompt", before.prompt(), after.prompt());
    note(parts, "answer", before.form(), after.form());
    note(parts, "feedback", before.feedback(), after.feedback());
    note(parts, "explanation", before.explanation(), after.explanation());
    note(parts, "hints", before.hints(), after.hints());
    note(parts, "tags", before.tags(), after.tags());
    note(parts, "difficulty", before.difficulty(), after.difficulty());
    note(parts, "attribution", before.attribution(), after.attribution());
    note(parts, "source", before.evidence(), after.evidence());
    note(parts, "engine", before.engine(), after.engine());
    return parts;
  }

  private static void note(
      List<String> parts,
      String name,
      @org.jspecify.annotations.Nullable Object before,
      @org.jspecify.annotations.Nullable Object after) {
    if (!Objects.equals(before, after)) {
      parts.add(name);
    }
  }

  /// The lost question for each new one that says the same, the most alike first.
  private static Map<Question, Question> renamed(List<Question> gone, List<Question> fresh) {
    record Pair(Question before, Question after, double likeness) {}
    if (gone.size() > MOST_COMPARED || fresh.size() > MOST_COMPARED) {
      return Map.of();
    }
    var pairs = new ArrayList<Pair>();
    for (var before : gone) {
      for (var after : fresh) {
        if (before.form().name().equals(after.form().name()) && isSameKey(before, after)) {
          double likeness = Likeness.share(asked(before), asked(after));
          if (likeness >= FOUND_AGAIN) {
            pairs.add(new Pair(before, after, likeness));
          }
        }
      }
    }
    pairs.sort(Comparator.comparingDouble(Pair::likeness).reversed());
    var renamed = new HashMap<Question, Question>();
    var used = new HashSet<Question>();
    for (var pair : pairs) {
      if (!renamed.containsKey(pair.after()) && used.add(pair.before())) {
        renamed.put(pair.after(), pair.before());
      }
    }
    return renamed;
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
