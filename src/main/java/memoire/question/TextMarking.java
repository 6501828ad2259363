package memoire.question;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import memoire.markup.Markup;

/// Marks typed words as a fair examiner would: what the answer means counts, not how it is written.
final class TextMarking {
  private final String key;
  private final List<String> wordings;
  private final List<String> formulas;
  private final String typed;
  private final Phrase said;
  private final Asked asked;

  private TextMarking(String key, List<String> accept, String typed, Asked asked) {
    this.key = key;
    this.typed = typed;
    this.said = Phrase.of(typed);
    this.asked = asked;
    var all = new ArrayList<>(Names.wordings(key));
    all.add(Markup.line(key));
    for (var other : accept) {
      all.addAll(Names.wordings(other));
      all.add(Markup.line(other));
    }
    this.wordings = all;
    this.formulas = formulas(key, accept);
  }

  /// Other wordings of a formula are formulas too, with or without their signs.
  private static List<String> formulas(String key, List<String> accept) {
    var formulas = new ArrayList<>(List.of(key));
    for (var other : accept) {
      formulas.add(Markup.tex(other).isPresent() ? other : "$" + other.strip() + "$");
    }
    return formulas;
  }

  /// @param key the answer, which feedback quotes
  /// @param accept other wordings that are fully right
  static Verdict mark(String key, List<String> accept, String typed, Asked asked) {
    return new TextMarking(key, accept, typed, asked).mark();
  }

  private Verdict mark() {
    if (typed.isBlank()) {
      return Verdicts.wrong(
          "", key, "Nothing was answered; the answer is %s.".formatted(quotedKey()));
    }
    if (Markup.tex(key).isPresent()) {
      return FormulaMarking.isSame(formulas, typed)
          ? Verdicts.RIGHT
          : wrong("%s is not it; the answer is %s.");
    }
    for (var wording : wordings) {
      if (isSame(wording)) {
        return Verdicts.RIGHT;
      }
    }
    var keyDates = DateReading.of(key);
    var saidDates = DateReading.of(typed);
    if (keyDates.size() == 1 && !saidDates.isEmpty()) {
      var dated = DateMarking.mark(keyDates.getFirst(), saidDates, typed);
      // `May and October` can be read as a range, but is none.
      if (!isList() || dated instanceof Verdict.Right) {
        return dated;
      }
    }
    if (Others.contain(asked.others(), typed, wordings)) {
      return wrong("%s is something else; the answer is %s.");
    }
    var near = new NearMiss(key, wordings, typed, said, asked);
    Verdict best = wrong("%s is not it; the answer is %s.");
    for (var wording : wordings) {
      best = Verdicts.better(best, near.verdict(Phrase.of(wording)));
    }
    return best instanceof Verdict.Wrong ? explained(best) : best;
  }

  private boolean isList() {
    return Phrase.of(key).tokens().stream().anyMatch(token -> token.canonical().equals("and"));
  }

  private boolean isSame(String wording) {
    var expected = Phrase.of(wording);
    if (said.isEmpty() || expected.isEmpty()) {
      return Folding.plain(wording).strip().equals(Folding.plain(typed).strip());
    }
    if (expected.canonical().equals(said.canonical())) {
      return true;
    }
    return spelledOut(wording).equals(spelledOut(typed))
        || isSameName(expected.tokens())
        || isSaidWithFillers(expected.tokens())
        || (Names.wordings(typed).size() == 3 && isSameInFullAndShort(expected));
  }

  private static String spelledOut(String text) {
    return Phrase.of(Folding.spelledOut(Folding.plain(text))).canonical();
  }

  /// The same name with or without titles, in either order.
  private boolean isSameName(List<Token> expected) {
    var name = asked.forPerson() ? Names.untitled(expected) : expected;
    String canonical = canonical(Names.untitled(said.tokens()));
    if (canonical(name).equals(canonical)) {
      return true;
    }
    return (asked.forPerson() || Names.isProper(name))
        && Names.turned(name).stream().anyMatch(turned -> canonical(turned).equals(canonical));
  }

  /// `in Astana`, `it was Astana`: small words in front that the key does not have.
  private boolean isSaidWithFillers(List<Token> expected) {
    int extra = said.tokens().size() - expected.size();
    if (extra <= 0) {
      return false;
    }
    var front = said.tokens().subList(0, extra);
    return front.stream().allMatch(token -> Meanings.isFiller(token.canonical()))
        && !Meanings.isFiller(expected.getFirst().canonical())
        && canonical(said.tokens().subList(extra, said.tokens().size()))
            .equals(canonical(expected));
  }

  /// `International Organization for Migration (IOM)` where the key has only the long name.
  private boolean isSameInFullAndShort(Phrase expected) {
    return Names.wordings(typed).stream()
        .skip(1)
        .anyMatch(part ->
            Phrase.of(part).canonical().equals(expected.canonical())
                && Names.wordings(typed).stream()
                    .anyMatch(short_ -> Names.isAbbreviation(short_, expected.tokens())));
  }

  /// A better sentence for a wrong number.
  private Verdict explained(Verdict wrong) {
    var expected = Phrase.of(key);
    BigDecimal answer = expected.soleNumber();
    BigDecimal number = said.soleNumber();
    return answer == null
            || number == null
            || answer.compareTo(number) == 0
            || !(expected.tokens().getFirst() instanceof Token.Figure)
        ? wrong
        : Verdicts.wrong(typed, key, NumberMarking.differenceOf(answer, number, key));
  }

  private Verdict wrong(String sentence) {
    return Verdicts.wrong(
        typed, key, sentence.formatted(Verdicts.quoted(typed), Verdicts.quoted(key)));
  }

  private String quotedKey() {
    return Verdicts.quoted(key);
  }

  private static String canonical(List<Token> tokens) {
    return new Phrase(tokens).canonical();
  }
}
