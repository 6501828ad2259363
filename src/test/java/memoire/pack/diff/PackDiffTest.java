package memoire.pack.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import memoire.pack.Pack;
import memoire.question.CardId;
import memoire.question.Form;
import memoire.question.Question;
import memoire.question.QuestionId;
import org.junit.jupiter.api.Test;

class PackDiffTest {
  private static final Question CAPITAL =
      text("q1aaaaaa", "Which town is the capital of Kazakhstan?", "Astana", List.of());

  private static Question text(String id, String prompt, String answer, List<String> accept) {
    return Question.plain(id, prompt, new Form.Text(answer, accept));
  }

  private static Pack pack(String version, Question... questions) {
    return new Pack("p", version, "P", "", "en", "", List.of(), List.of(), List.of(questions));
  }

  private static void check(Question after, Edit.Kind kind, Release needed) {
    var diff = PackDiff.of(pack("1.0.0", CAPITAL), pack("1.0.1", after));
    assertThat(diff.edits()).singleElement().isInstanceOf(Edit.Changed.class);
    assertThat(((Edit.Changed) diff.edits().getFirst()).kind()).as(after.prompt()).isEqualTo(kind);
    assertThat(diff.needed()).isEqualTo(needed);
  }

  @Test
  void aTypoIsCosmetic() {
    check(
        text("q1aaaaaa", "Which town is the capitol of Kazakhstan?", "Astana", List.of()),
        Edit.Kind.COSMETIC,
        Release.PATCH);
    check(
        text("q1aaaaaa", "Which town is the capital of Kazakhstan", "astana", List.of()),
        Edit.Kind.COSMETIC,
        Release.PATCH);
  }

  @Test
  void anotherAnswerIsAKeyChange() {
    check(text("q1aaaaaa", CAPITAL.prompt(), "Almaty", List.of()), Edit.Kind.KEY, Release.MINOR);
    check(
        text("q1aaaaaa", CAPITAL.prompt(), "Astana", List.of("Nur-Sultan")),
        Edit.Kind.KEY,
        Release.MINOR);
  }

  @Test
  void anotherQuestionIsAChangeOfMeaning() {
    check(
        text("q1aaaaaa", "Who was the first president of Kazakhstan?", "Astana", List.of()),
        Edit.Kind.MEANING,
        Release.MAJOR);
    check(
        text("q1aaaaaa", "Which town is not the capital of Kazakhstan?", "Astana", List.of()),
        Edit.Kind.MEANING,
        Release.MAJOR);
  }

  @Test
  void aNumberMakesAnotherQuestion() {
    var before = text("q2aaaaaa", "Who was prime minister of Japan in 2021?", "Suga", List.of());
    var after = text("q2aaaaaa", "Who was prime minister of Japan in 2022?", "Suga", List.of());
    var diff = PackDiff.of(pack("1.0.0", before), pack("1.0.0", after));
    assertThat(((Edit.Changed) diff.edits().getFirst()).kind()).isEqualTo(Edit.Kind.MEANING);
  }

  @Test
  void distractorsAndHintsAreCosmetic() {
    var before =
        Question.plain("q3aaaaaa", "Which?", new Form.Choice("right", List.of("wrong", "bad")));
    var after =
        Question.plain("q3aaaaaa", "Which?", new Form.Choice("right", List.of("wrong", "worse")));
    var diff = PackDiff.of(pack("1.0.0", before), pack("1.0.1", after));
    assertThat(((Edit.Changed) diff.edits().getFirst()).kind()).isEqualTo(Edit.Kind.COSMETIC);
    assertThat(diff.isVersionEnough()).isTrue();
    assertThat(diff.changesKeys()).isFalse();
  }

  @Test
  void aToleranceIsPartOfTheKey() {
    var before =
        Question.plain(
            "q4aaaaaa", "How many?", new Form.Numeric(BigDecimal.TEN, BigDecimal.ZERO, null));
    var after =
        Question.plain(
            "q4aaaaaa", "How many?", new Form.Numeric(BigDecimal.TEN, BigDecimal.ONE, null));
    var diff = PackDiff.of(pack("1.0.0", before), pack("1.0.1", after));
    assertThat(diff.changesKeys()).isTrue();
    assertThat(diff.isVersionEnough()).isFalse();
    assertThat(diff.needed().after("1.0.0")).isEqualTo("1.1.0");
  }

  @Test
  void whatIsAddedAndRemoved() {
    var other = text("q5aaaaaa", "Which river flows through Astana?", "Ishim", List.of());
    var form = other.named(new QuestionId("q6aaaaaa"), new CardId("q1aaaaaa"));
    var added = PackDiff.of(pack("1.0.0", CAPITAL), pack("1.1.0", CAPITAL, other, form));
    assertThat(added.edits())
        .containsExactly(new Edit.Added(other, true), new Edit.Added(form, false));
    assertThat(added.isVersionEnough()).isTrue();
    var removed = PackDiff.of(pack("1.0.0", CAPITAL, other), pack("1.1.0", CAPITAL));
    assertThat(removed.edits()).containsExactly(new Edit.Removed(other, true));
    assertThat(removed.needed()).isEqualTo(Release.MAJOR);
    assertThat(removed.isVersionEnough()).isFalse();
  }

  @Test
  void aQuestionThatLostItsIdIsFoundAgain() {
    var renamed = text("q9zzzzzz", "Which town is Kazakhstan's capital?", "Astana", List.of());
    var stranger = text("q8zzzzzz", "Which sea lies in the west?", "Caspian Sea", List.of());
    var diff = PackDiff.of(pack("1.0.0", CAPITAL), pack("2.0.0", stranger, renamed));
    assertThat(diff.edits())
        .containsExactly(new Edit.Added(stranger, true), new Edit.Renamed(CAPITAL, renamed));
    assertThat(diff.isVersionEnough()).isTrue();
  }

  @Test
  void whatIsReplacedLosesNoProgress() {
    var heir = text("q9zzzzzz", "Who was the first president?", "Nazarbayev", List.of());
    var other = text("q2aaaaaa", "Which sea lies in the west?", "Caspian Sea", List.of());
    var diff =
        PackDiff.of(
            pack("1.0.0", CAPITAL, other),
            pack("1.1.0", heir.replacing(List.of("q1aaaaaa", "q2aaaaaa"))));
    assertThat(diff.edits())
        .containsExactly(
            new Edit.Added(diff.after().questions().getFirst(), true),
            new Edit.Replaced(CAPITAL, diff.after().questions().getFirst()),
            new Edit.Replaced(other, diff.after().questions().getFirst()));
    assertThat(diff.needed()).isEqualTo(Release.MINOR);
    assertThat(diff.progress()).isEqualTo(new PackDiff.Progress(0, 2, 0));
    assertThat(diff.isVersionEnough()).isTrue();
    var without = PackDiff.of(pack("1.0.0", CAPITAL), pack("1.1.0", heir));
    assertThat(without.needed()).isEqualTo(Release.MAJOR);
    assertThat(without.progress()).isEqualTo(new PackDiff.Progress(0, 0, 1));
  }

  @Test
  void whoeverReplacesWhatNobodyKnowsIsTold() {
    var heir = text("q9zzzzzz", "Who was the first president?", "Nazarbayev", List.of());
    var before = pack("1.0.0", CAPITAL);
    assertThat(PackDiff.of(before, pack("2.0.0", heir.replacing(List.of("q7aaaaaa")))).unknown())
        .isEqualTo(java.util.Map.of(heir.id(), "q7aaaaaa"));
    // The next version says so still, for those who have the first.
    var second = pack("1.1.0", heir.replacing(List.of("q1aaaaaa")));
    assertThat(PackDiff.of(before, second).unknown()).isEmpty();
    assertThat(PackDiff.of(second, pack("1.1.1", heir.replacing(List.of("q1aaaaaa")))).unknown())
        .isEmpty();
    // And when it no longer does, nothing has changed.
    assertThat(PackDiff.of(second, pack("1.2.0", heir)).edits()).isEmpty();
  }

  @Test
  void aQuestionWithAnotherIdIsFollowed() {
    var renamed = text("q9zzzzzz", "Which town is Kazakhstan's capital?", "Astana", List.of());
    var diff = PackDiff.of(pack("1.0.0", CAPITAL), pack("1.1.0", renamed));
    assertThat(diff.needed()).isEqualTo(Release.MINOR);
    assertThat(diff.succeeding().questions())
        .containsExactly(renamed.replacing(List.of("q1aaaaaa")));
    // Its card is still there: nothing has to follow.
    var onCard = renamed.onCard(CAPITAL.card());
    assertThat(PackDiff.of(pack("1.0.0", CAPITAL), pack("1.1.0", onCard)).succeeding().questions())
        .containsExactly(onCard);
  }

  @Test
  void nothingChangedNeedsNoVersion() {
    var diff = PackDiff.of(pack("1.0.0", CAPITAL), pack("1.0.0", CAPITAL));
    assertThat(diff.edits()).isEmpty();
    assertThat(diff.needed()).isEqualTo(Release.NONE);
    assertThat(diff.isVersionEnough()).isTrue();
  }

  @Test
  void versionsAreCompared() {
    assertThat(Release.between("1.2.3", "2.0.0")).isEqualTo(Release.MAJOR);
    assertThat(Release.between("1.2.3", "1.3.0")).isEqualTo(Release.MINOR);
    assertThat(Release.between("1.2.3", "1.2.4")).isEqualTo(Release.PATCH);
    assertThat(Release.between("1.2.3", "1.2.3")).isEqualTo(Release.NONE);
    assertThat(Release.between("1.2.3", "1.1.9")).isEqualTo(Release.NONE);
    assertThat(Release.MAJOR.after("1.2.3")).isEqualTo("2.0.0");
    assertThat(Release.MINOR.after("1.2.3")).isEqualTo("1.3.0");
    assertThat(Release.PATCH.after("1.2.3")).isEqualTo("1.2.4");
    assertThat(Release.PATCH.after("one")).isEqualTo("one");
  }
}
