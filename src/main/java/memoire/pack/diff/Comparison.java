package memoire.pack.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import memoire.pack.Keys;
import memoire.question.Question;
import memoire.question.SameAnswer;
import org.jspecify.annotations.Nullable;

/// One question in two versions of its pack: which parts differ, and what that means for whoever
/// has learned it.
final class Comparison {
  private Comparison() {}

  /// What has changed; empty where nothing has.
  static Optional<Edit> of(Question before, Question after) {
    var parts = parts(before, after);
    return parts.isEmpty()
        ? Optional.empty()
        : Optional.of(new Edit.Changed(before, after, kind(before, after), parts));
  }

  private static Edit.Kind kind(Question before, Question after) {
    boolean isSameCard = before.card().equals(after.card());
    boolean isSameKey = isSameKey(before, after);
    if (!isSameCard
        || !Likeness.isSameQuestion(Profile.asked(before), Profile.asked(after), isSameKey)) {
      return Edit.Kind.MEANING;
    }
    return isSameKey ? Edit.Kind.COSMETIC : Edit.Kind.KEY;
  }

  /// Case, accents and notation make no other key; more or fewer accepted answers do.
  private static boolean isSameKey(Question before, Question after) {
    return before.form().name().equals(after.form().name())
        && SameAnswer.is(Keys.of(before), Keys.of(after))
        && Keys.accepted(before).equals(Keys.accepted(after));
  }

  private static List<String> parts(Question before, Question after) {
    var parts = new ArrayList<String>();
    note(parts, "card", before.card(), after.card());
    // That a later version no longer speaks of it changes nothing: progress has moved.
    if (!before.replaces().containsAll(after.replaces())) {
      parts.add("replaces");
    }
    note(parts, "title", before.title(), after.title());
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
      List<String> parts, String name, @Nullable Object before, @Nullable Object after) {
    if (!Objects.equals(before, after)) {
      parts.add(name);
    }
  }
}
