package memoire.question;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// Marks typed words as a fair examiner would: what the answer means counts, not how it is written.
final class TextMarking {
  private final String key;
  private final List<String> wordings;
  private final String typed;
  private final Phrase said;
  private final Asked asked;

  private TextMarking(String key, List<String> accept, String typed, Asked asked) {
    this.key = key;
    this.typed = typed;
    this.said = Phrase.of(typed);
    this.asked = asked;
    var all = new ArrayList<>(Names.wordings(key));
    for (var other : accept) {
      all.addAll(Names.wordings(other));
    }
    this.wordings = all;
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
    for (var wording : wordings) {
      if (isSame(wording)) {
        return Verdicts.RIGHT;
      }
    }
    if (Others.contain(asked.others(), typed, wordings)) {
      return wrong("%s is something else; the answer is %s.");
    }
    var keyDates = DateReading.of(key);
    var saidDates = DateReading.of(typed);
    if (keyDates.size() == 1 && !saidDates.isEmpty()) {
      return DateMarking.mark(keyDates.getFirst(), saidDates, typed);
    }
    Verdict best = wrong("%s is not it; the answer is %s.");
    for (var wording : wordings) {
      best = Verdicts.better(best, near(Phrase.of(wording)));
    }
    return best instanceof Verdict.Wrong ? explained(best) : best;
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

  private Verdict near(Phrase expected) {
    if (expected.isEmpty() || said.isEmpty()) {
      return wrong("%s is not it; the answer is %s.");
    }
    if (!expected.numbers().equals(said.numbers())) {
      return continental(expected);
    }
    Verdict best = quantity(expected);
    best = Verdicts.better(best, slip(expected.tokens()));
    best = Verdicts.better(best, name(expected.tokens()));
    best = Verdicts.better(best, abbreviation(expected.tokens()));
    return Verdicts.better(best, moreOrLess(expected.tokens()));
  }

  /// `500.000` where five hundred thousand was meant.
  private Verdict continental(Phrase expected) {
    var other = Phrase.of(typed, Numerals.Habit.CONTINENTAL);
    var meant = other.soleNumber();
    var read = said.soleNumber();
    if (meant == null || read == null || !other.canonical().equals(expected.canonical())) {
      return wrong("%s is not it; the answer is %s.");
    }
    return NumberMarking.isPlainlyGrouped(meant)
        ? Verdicts.RIGHT
        : Verdicts.nearly(0.9, typed, key, NumberMarking.ambiguous(typed, read, meant));
  }

  /// The right number, with another unit or none.
  private Verdict quantity(Phrase expected) {
    boolean isQuantity =
        expected.soleNumber() != null && expected.tokens().getFirst() instanceof Token.Figure;
    if (!isQuantity) {
      return wrong("%s is not it; the answer is %s.");
    }
    var unit = expected.besidesNumbers().tokens();
    var given = said.besidesNumbers().tokens();
    if (given.isEmpty()) {
      return asked.says(unit)
          ? Verdicts.RIGHT
          : Verdicts.nearly(
              0.9,
              typed,
              key,
              "The number is right; the answer in full is %s.".formatted(quotedKey()));
    }
    if (unit.isEmpty()) {
      return asked.says(given)
          ? Verdicts.RIGHT
          : Verdicts.nearly(
              0.9,
              typed,
              key,
              "The number is right; the answer is just %s.".formatted(quotedKey()));
    }
    boolean isKnown =
        unit.getFirst() instanceof Token.Sign && given.getFirst() instanceof Token.Sign;
    return isKnown && !canonical(unit).equals(canonical(given))
        ? Verdicts.partly(
            0.5,
            typed,
            key,
            "The number is right, the unit is not: the answer is %s.".formatted(quotedKey()))
        : wrong("%s is not it; the answer is %s.");
  }

  /// A slip of the pen, which nothing else is as near to.
  private Verdict slip(List<Token> expected) {
    int slips = slips(expected);
    if (slips <= 0 && !isOtherNumber(expected) && !isOtherLink(expected)) {
      return wrong("%s is not it; the answer is %s.");
    }
    String other = Others.nearest(asked.others(), said, Math.max(1, slips), wordings);
    return other.isEmpty()
        ? Verdicts.nearly(0.9, typed, key, "Nearly: it is written %s.".formatted(quotedKey()))
        : wrong("%s could as well be a slip for " + Verdicts.quoted(other) + "; the answer is %s.");
  }

  private int slips(List<Token> expected) {
    int slips = Typos.between(expected, said.tokens());
    if (slips > 0) {
      return slips;
    }
    var name = asked.forPerson() ? Names.untitled(expected) : expected;
    var given = Names.untitled(said.tokens());
    slips = Typos.between(name, given);
    if (slips > 0 || !(asked.forPerson() || Names.isProper(name))) {
      return slips;
    }
    for (var turned : Names.turned(name)) {
      slips = Math.max(slips, Typos.between(turned, given));
    }
    return slips;
  }

  /// Singular for plural, or the other way round.
  private boolean isOtherNumber(List<Token> expected) {
    return !canonical(expected).equals(said.canonical())
        && singular(expected).equals(singular(said.tokens()))
        && expected.stream().noneMatch(token -> token.canonical().length() <= 2);
  }

  /// `Organization of Migration` for `Organization for Migration`; but from and to, by and of are
  /// not the same.
  private boolean isOtherLink(List<Token> expected) {
    var given = said.tokens();
    boolean differs = false;
    for (int i = 0; i < given.size(); i++) {
      if (given.size() != expected.size()) {
        return false;
      }
      String link = given.get(i).canonical();
      String right = expected.get(i).canonical();
      boolean isSame = link.equals(right);
      if (!isSame && !(Names.isLink(link) && Names.isLink(right))) {
        return false;
      }
      differs |= !isSame;
    }
    return differs;
  }

  private static List<String> singular(List<Token> tokens) {
    return tokens.stream().map(token -> Asked.singular(token.canonical())).toList();
  }

  /// A part of somebody's name, or the name with initials.
  private Verdict name(List<Token> expected) {
    if (!asked.forPerson()) {
      return wrong("%s is not it; the answer is %s.");
    }
    var name = Names.untitled(expected);
    var given = Names.untitled(said.tokens());
    if (given.size() > 1 && Names.isSameButInitials(name, given)) {
      return given.size() > name.size()
          ? Verdicts.RIGHT
          : Verdicts.nearly(0.9, typed, key, "Nearly: the full name is %s.".formatted(quotedKey()));
    }
    boolean isPart =
        given.size() == 1
            && (isWord(given, name.getLast())
                || (name.size() == 2 && isWord(given, name.getFirst())));
    return isPart && name.size() > 1
        ? Verdicts.nearly(0.8, typed, key, "Give the full name: %s.".formatted(quotedKey()))
        : wrong("%s is not it; the answer is %s.");
  }

  private static boolean isWord(List<Token> given, Token part) {
    return part.canonical().length() > 1 && given.getFirst().canonical().equals(part.canonical());
  }

  private Verdict abbreviation(List<Token> expected) {
    return !asked.forPerson()
            && expected.size() > 1
            && said.tokens().size() == 1
            && Names.isAbbreviation(typed.strip(), expected)
        ? Verdicts.nearly(0.8, typed, key, "That is the abbreviation of %s.".formatted(quotedKey()))
        : wrong("%s is not it; the answer is %s.");
  }

  /// The right words and others, or only some of the right words.
  private Verdict moreOrLess(List<Token> expected) {
    var added = added(said.tokens(), expected);
    if (added != null) {
      return more(expected, added);
    }
    var left = added(expected, said.tokens());
    return left == null ? wrong("%s is not it; the answer is %s.") : less(left);
  }

  private Verdict more(List<Token> expected, List<Token> added) {
    if (added.stream().anyMatch(token -> Meanings.isDecisive(token.canonical()))
        || Others.containAny(asked.others(), added)) {
      return wrong("%s says something else than %s.");
    }
    if (asked.says(added)) {
      return Verdicts.RIGHT;
    }
    return added.size() <= Math.max(3, 2 * expected.size())
        ? Verdicts.nearly(
            0.8, typed, key, "The answer is in it, but it is just %s.".formatted(quotedKey()))
        : wrong("%s is too much to be the answer, which is %s.");
  }

  private Verdict less(List<Token> left) {
    if (left.stream().anyMatch(token -> Meanings.isDecisive(token.canonical()))) {
      return wrong("%s says something else than %s.");
    }
    boolean saysAnything = !asked.says(said.tokens());
    if (saysAnything && asked.says(left)) {
      return Verdicts.RIGHT;
    }
    boolean isHalf = length(said.tokens()) * 2 >= length(left) + length(said.tokens());
    return saysAnything && isHalf
        ? Verdicts.partly(
            0.5, typed, key, "There is more to it: the answer is %s.".formatted(quotedKey()))
        : wrong("%s is not enough; the answer is %s.");
  }

  /// The tokens of `whole` that are not in `part`, when all of the part's are in it in that order;
  /// else null.
  private static @org.jspecify.annotations.Nullable List<Token> added(
      List<Token> whole, List<Token> part) {
    var added = new ArrayList<Token>();
    int at = 0;
    for (var token : whole) {
      if (at < part.size() && token.canonical().equals(part.get(at).canonical())) {
        at++;
      } else {
        added.add(token);
      }
    }
    return at == part.size() && !added.isEmpty() ? added : null;
  }

  private static int length(List<Token> tokens) {
    return tokens.stream().mapToInt(token -> token.canonical().length()).sum();
  }

  /// A better sentence for a wrong number.
  private Verdict explained(Verdict wrong) {
    BigDecimal answer = Phrase.of(key).soleNumber();
    BigDecimal number = said.soleNumber();
    return answer == null || number == null || answer.compareTo(number) == 0
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
