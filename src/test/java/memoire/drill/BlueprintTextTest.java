package memoire.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import memoire.search.Range;
import memoire.text.Entry;
import memoire.text.Position;
import memoire.text.Problem;
import org.junit.jupiter.api.Test;

class BlueprintTextTest {
  private static Entry entry(String key, String... values) {
    return new Entry(key, List.of(values), new Position(3, 1));
  }

  private static void check(Function<Blueprint, Object> what, Object expected, Entry... entries) {
    var reading = BlueprintText.of("paper.toml", List.of(entries), 42);
    assertThat(reading.problems()).isEmpty();
    assertThat(what.apply(reading.value())).isEqualTo(expected);
  }

  private static void part(String text, Part expected) {
    check(Blueprint::parts, List.of(expected), entry("parts", text));
  }

  private static void bad(String message, Entry... entries) {
    var problems = BlueprintText.of("paper.toml", List.of(entries), 42).problems();
    assertThat(problems).extracting(problem -> problem.line().value()).containsExactly(message);
    assertThat(problems).extracting(Problem::file).containsOnly("paper.toml");
  }

  @Test
  void withoutAnythingTwentyQuestionsAreDrawnFromEverything() {
    check(Blueprint::parts, List.of(Part.of(20, "")));
    check(Blueprint::terms, Terms.PLAIN);
    check(Blueprint::seed, 42L);
  }

  @Test
  void parts() {
    part("5", Part.of(5, ""));
    part("5 form:date", Part.of(5, "form:date"));
    part("5 x form:date", Part.of(5, "form:date"));
    part("5× form:date", Part.of(5, "form:date"));
    part("3 tag:sanctions \"two words\"", Part.of(3, "tag:sanctions \"two words\""));
    part(
        "3 hard:>=0.5 tag:sanctions points:2",
        new Part(3, "tag:sanctions", Range.atLeast(0.5), 2, false));
    part("2 each:document", new Part(2, "", Part.ANY_HARDNESS, 1, true));
    part("2 hard:20%..60%", new Part(2, "", Range.between(0.2, 0.6), 1, false));
  }

  @Test
  void whatThePartsLeaveIsDrawnFromEverything() {
    check(
        Blueprint::parts,
        List.of(Part.of(5, "form:date"), Part.of(15, "")),
        entry("parts", "5 form:date"),
        entry("questions", "20"));
  }

  @Test
  void aScopeHoldsForAllParts() {
    check(
        Blueprint::parts,
        List.of(Part.of(5, "(form:date) is:missed")),
        entry("parts", "5 form:date"),
        entry("from", "missed"));
    check(
        Blueprint::parts,
        List.of(Part.of(20, "(tag:x or tag:y) is:new -is:drilled")),
        entry("search", "tag:x or tag:y"),
        entry("from", "unseen"));
  }

  @Test
  void terms() {
    check(b -> b.terms().limit(), Duration.ofMinutes(90), entry("time", "1h30m"));
    check(b -> b.terms().each(), Duration.ofSeconds(90), entry("time-each", "90s"));
    check(b -> b.terms().grace(), Duration.ZERO, entry("grace", "0"));
    check(b -> b.terms().mayPause(), true, entry("pause", "true"));
    check(b -> b.terms().mayGoBack(), false, entry("back", "false"));
    check(b -> b.terms().scheme(), new Scheme.Negative(0.25), entry("marking", "negative:0.25"));
    check(
        b -> b.terms().crediting(),
        Crediting.RIGHT_MINUS_WRONG,
        entry("partial", "right-minus-wrong"));
    check(b -> b.terms().showing(), Showing.NEVER, entry("show", "never"));
    check(b -> b.terms().pass(), 0.6, entry("pass", "60"));
    check(b -> b.terms().counts(), true, entry("count", "true"));
    check(Blueprint::seed, -3L, entry("seed", "-3"));
  }

  @Test
  void whatIsWrongIsToldWithItsPlace() {
    var remedy = "`memoire drill --help` tells what can stand there.";
    bad(
        "paper.toml:3:1: error B001 “parts” is not understood: Begin with how many questions, as"
            + " in “5 form:date”. "
            + remedy,
        entry("parts", " "));
    bad(
        "paper.toml:3:1: error B001 “parts” is not understood: Begin with how many questions, as"
            + " in “5 form:date”, 1 to 1000. "
            + remedy,
        entry("parts", "form:date"));
    bad(
        "paper.toml:3:1: error B001 “parts” is not understood: at column 6 of the search, “dato” is no form."
            + " There are choice, choices, boolean, text, number, date, cloze, order, match, flip."
            + " "
            + remedy,
        entry("parts", "5 form:dato"));
    bad(
        "paper.toml:3:1: error B001 “time” is not understood: “soon” is no length of time up to a"
            + " day; write it like 30m, 90s or 1h30m. "
            + remedy,
        entry("time", "soon"));
    bad(
        "paper.toml:3:1: error B001 “marking” is not understood: “negative:2” is none of plain,"
            + " guessing, certainty, or negative:0.25 for what a wrong answer costs, at most 1. "
            + remedy,
        entry("marking", "negative:2"));
    bad(
        "paper.toml:3:1: error B002 There is no setting “tiem”. Did you mean “time”?",
        entry("tiem", "30m"));
    bad(
        "paper.toml:3:1: error B001 “pass” must be a number from 0 to 100. " + remedy,
        entry("pass", "150"));
  }
}
