package memoire.screen;

import static memoire.screen.Fixtures.due;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import memoire.question.Answer;
import memoire.question.Form.Pair;
import memoire.question.Question;
import memoire.screen.Spoken.Heard;
import memoire.study.Asked;
import memoire.study.Playing;
import memoire.study.Preferences;
import memoire.study.Session;
import memoire.study.Supply;
import memoire.text.SafeText;
import org.junit.jupiter.api.Test;

class SpokenTest {
  private static Session session(Question question) {
    return Session.start(
        Supply.of(List.of(due(question)), Preferences.standard()),
        Playing.RULES,
        Preferences.standard(),
        7,
        Playing.START);
  }

  private static Asked asked(Question question) {
    return session(question).asked().orElseThrow();
  }

  private static void ask(Question question, String... expected) {
    assertThat(Spoken.ask(asked(question))).extracting(SafeText::value).containsExactly(expected);
  }

  private static void heard(Question question, String typed, Answer expected) {
    assertThat(Spoken.read(asked(question), typed)).isEqualTo(new Heard.Understood(expected));
  }

  private static void unclear(Question question, String typed, String complaint) {
    assertThat(Spoken.read(asked(question), typed))
        .isEqualTo(new Heard.Unclear(SafeText.of(complaint)));
  }

  @Test
  void asksWithNumberedOptions() {
    ask(
        Fixtures.CHOICE,
        "How many ships called at Lindsund in the year before the eastern quay was closed?",
        "  1. 22",
        "  2. 29",
        "  3. 164",
        "  4. 335",
        "(one number; ? if you don’t know)");
    ask(
        Fixtures.CLOZE,
        "In ‹____› 2024 the harbour council closed the ‹____› quay for repairs.",
        "(the gaps in order, with ; between them; ? if you don’t know)");
    ask(
        Fixtures.MATCH,
        "What belongs to what?",
        "  a. Lindsund",
        "  b. Aura",
        "  c. Skarv",
        "goes with",
        "  1. an island",
        "  2. a river",
        "  3. a port",
        "(pairs like a=2 b=1; ? if you don’t know)");
    ask(
        Fixtures.NUMBER,
        "What did the new quay cost?",
        "(a number, in US dollars; ? if you don’t know)");
  }

  @Test
  void whatAuthorsMarkedIsSaidWithoutMarks() {
    ask(
        Fixtures.MATHS,
        "Which numbers solve ax² + bx + c = 0 with a ≠ 0 and a, b, c ∈ ℝ?",
        "Δ = b² − 4ac ≥ 0",
        "  1. ∑ᵢ₌₁ⁿ xᵢ² = e^(iπ)",
        "  2. x = (b ± √Δ)/(2a)",
        "  3. x = −b ± (∛Δ)/2",
        "  4. x = (−b ± √Δ)/(2a)",
        "(one number; ? if you don’t know)");
    ask(
        Fixtures.TABLED,
        "Fill in what the harbour council counted:",
        "Year: 2022; Ships that called: 135; Of these from abroad: ‹____›; 注記: —",
        "Year: 2023; Ships that called: ‹____›; Of these from abroad: 58; 注記: 戦後最多の入港数",
        "Year: 2024; Ships that called: 97; Of these from abroad: 30; 注記: The eastern quay was"
            + " closed from April on.",
        "(the gaps in order, with ; between them; ? if you don’t know)");
  }

  @Test
  void readsAnAnswerOfEachKind() {
    heard(
        Fixtures.MATHS,
        "∑ᵢ₌₁ⁿ xᵢ² = e^(iπ)",
        new Answer.Picked(Set.of("$\\sum_{i=1}^{n} x_i^2 = e^{i\\pi}$")));
    heard(Fixtures.CHOICE, "3", new Answer.Picked(Set.of("164")));
    heard(Fixtures.CHOICE, "164", new Answer.Picked(Set.of("164")));
    heard(
        Fixtures.CHOICES,
        " 1, 3",
        new Answer.Picked(Set.of("the lighthouse", "the customs house")));
    heard(Fixtures.BOOL, "T", new Answer.Said(true));
    heard(Fixtures.BOOL, "false", new Answer.Said(false));
    heard(Fixtures.TEXT, " Aura ", new Answer.Typed("Aura"));
    heard(Fixtures.NUMBER, "500,000", new Answer.Typed("500,000"));
    heard(Fixtures.DATE, "23 May 2021", new Answer.Typed("23 May 2021"));
    heard(Fixtures.CLOZE, "April; east", new Answer.Filled(List.of("April", "east")));
    heard(
        Fixtures.ORDER,
        "2 3 4 1",
        new Answer.Ordered(
            List.of("The port is founded", "The storm", "The quay is closed", "Work ends")));
    heard(
        Fixtures.MATCH,
        "b=2 a = 3",
        new Answer.Matched(List.of(new Pair("Aura", "a river"), new Pair("Lindsund", "a port"))));
    heard(Fixtures.FLIP, "y", new Answer.Recalled(true));
    heard(Fixtures.TEXT, "?", new Answer.Unknown());
  }

  @Test
  void saysWhatToTypeWhenItDoesNotUnderstand() {
    unclear(Fixtures.CHOICE, "5", "Type one number from 1 to 4.");
    unclear(Fixtures.CHOICE, "", "Nothing was typed: one number; ? if you don’t know.");
    unclear(Fixtures.CHOICES, "1,9", "“9” is no option: type numbers from 1 to 4, like 1,3.");
    unclear(Fixtures.BOOL, "maybe", "Type t for true or f for false.");
    unclear(Fixtures.CLOZE, "April", "There are 2 gaps: type 2 answers with ; between them.");
    unclear(Fixtures.ORDER, "1 2 2 4", "Type each number from 1 to 4 once, in the right order.");
    unclear(
        Fixtures.MATCH,
        "a=1 a=2",
        "“a=2” joins nothing: type pairs like a=2 b=1, each letter once.");
    unclear(Fixtures.FLIP, "x", "Type y if you knew it, n if you did not.");
    unclear(Fixtures.TEXT, "x".repeat(1001), "That is too long: at most 1000 characters.");
  }

  @Test
  void tellsWhatCameOfAnAnswer() {
    var session =
        session(Fixtures.CHOICE)
            .answer(new Answer.Picked(Set.of("29")), 0, null, Playing.START, Duration.ofSeconds(5));
    var source = Optional.of(Fixtures.cover().sources().getFirst());
    assertThat(Spoken.feedback(session, Playing.START, source))
        .extracting(SafeText::value)
        .containsExactly(
            "✗ Not yet.",
            "Answer: 164",
            "The council counted every ship that paid dues, ferries not included.",
            "According to the harbour council.",
            "Source: “164 ships had called in the year before”",
            "  A short history of Lindsund · Harbour press · 2025",
            "Rated again; comes back in 10 min.");
    assertThat(Spoken.summary(session, Playing.START))
        .extracting(SafeText::value)
        .startsWith("1 answer in 5 s: 0 right, 0 partly, 1 not yet.", "To look at again:")
        .endsWith("Answer: 164", "The first of these cards comes back in 10 min.");
  }

  @Test
  void nothingSpokenCarriesControlCharacters() {
    var hostile =
        Question.plain(
            "q", "a\u001b[2Jb\u009bc\nd", new memoire.question.Form.Text("\u202ex", List.of()));
    assertThat(Spoken.ask(asked(hostile))).extracting(SafeText::value).startsWith("a[2Jbc", "d");
    assertThat(Spoken.turned(asked(hostile)).getFirst().value()).isEqualTo("Answer: <U+202E>x");
  }
}
