package memoire.question;

import java.util.ArrayList;
import java.util.List;

/// What an answer that does not mean the same as the key is still worth: a slip, a part of the
/// answer, too much, another unit, an abbreviation.
///
/// @param key the answer, which feedback quotes
/// @param wordings all that would be fully right
/// @param said what was typed
record NearMiss(String key, List<String> wordings, String typed, Phrase said, Asked asked) {

  /// The verdict measured against one of the wordings.
  Verdict verdict(Phrase expected) {
    if (expected.isEmpty() || said.isEmpty()) {
      return wrong();
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
      return wrong();
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
      return wrong();
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
        : wrong();
  }

  /// A slip of the pen, which nothing else is as near to.
  private Verdict slip(List<Token> expected) {
    int slips = slips(expected);
    boolean isOtherForm =
        isOtherNumber(expected) || isOtherLink(expected) || isOtherOrder(expected);
    if (slips <= 0 && !isOtherForm) {
      return wrong();
    }
    String other = Others.nearest(asked.others(), said, Math.max(1, slips), wordings);
    return other.isEmpty()
        ? Verdicts.nearly(0.9, typed, key, "It is written %s.".formatted(quotedKey()))
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

  /// `white, red and blue` for `red, white and blue`, `Foreign Affairs Ministry` for `Ministry of
  /// Foreign Affairs`; but who did what to whom hangs on the order.
  private boolean isOtherOrder(List<Token> expected) {
    boolean isFree =
        key.indexOf(',') >= 0
            || expected.stream().anyMatch(token -> Names.isFreeLink(token.canonical()));
    boolean isFixed = expected.stream().anyMatch(token -> Names.isFixedLink(token.canonical()));
    return isFree
        && !isFixed
        && content(expected).size() > 1
        && sortedContent(expected).equals(sortedContent(said.tokens()));
  }

  private static List<String> singular(List<Token> tokens) {
    return tokens.stream().map(token -> Asked.singular(token.canonical())).toList();
  }

  /// A part of somebody's name, or the name with initials.
  private Verdict name(List<Token> expected) {
    if (!asked.forPerson()) {
      return wrong();
    }
    var name = Names.untitled(expected);
    var given = Names.untitled(said.tokens());
    if (given.size() > 1 && Names.isSameButInitials(name, given)) {
      return given.size() > name.size()
          ? Verdicts.RIGHT
          : Verdicts.nearly(0.9, typed, key, "Nearly: the full name is %s.".formatted(quotedKey()));
    }
    if (given.size() != 1 || name.size() < 2) {
      return wrong();
    }
    int slips = slipsInPart(given, name.getLast());
    if (name.size() == 2 && slips != 0) {
      int inFirst = slipsInPart(given, name.getFirst());
      slips = inFirst >= 0 ? inFirst : slips;
    }
    return slips < 0
        ? wrong()
        : Verdicts.nearly(
            slips == 0 ? 0.8 : 0.7, typed, key, "Give the full name: %s.".formatted(quotedKey()));
  }

  private static int slipsInPart(List<Token> given, Token part) {
    return part.canonical().length() > 1 ? Typos.between(List.of(part), given) : -1;
  }

  private Verdict abbreviation(List<Token> expected) {
    return !asked.forPerson()
            && expected.size() > 1
            && said.tokens().size() == 1
            && said.tokens().getFirst() instanceof Token.Word word
            && Names.isAbbreviation(word.raw(), expected)
        ? Verdicts.nearly(0.8, typed, key, "That is the abbreviation of %s.".formatted(quotedKey()))
        : wrong();
  }

  /// The right words and others, or only some of the right words.
  private Verdict moreOrLess(List<Token> expected) {
    var whole = content(expected);
    var given = content(said.tokens());
    if (canonicals(whole).equals(canonicals(given))) {
      return differsBySmallWords(expected) ? Verdicts.RIGHT : wrong();
    }
    var added = added(given, whole);
    if (added != null) {
      return more(expected, added);
    }
    var left = added(whole, given);
    return left == null ? wrong() : less(left);
  }

  /// Small words that only one side has make no difference.
  private boolean differsBySmallWords(List<Token> expected) {
    return added(expected, said.tokens()) != null || added(said.tokens(), expected) != null;
  }

  private Verdict more(List<Token> expected, List<Token> added) {
    if (isQualified(added)) {
      return Verdicts.partly(0.5, typed, key, "The answer is just %s.".formatted(quotedKey()));
    }
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

  /// `more than 500` for 500, and the other way round.
  private boolean isQualified(List<Token> difference) {
    return !said.numbers().isEmpty()
        && difference.stream().allMatch(token -> Meanings.isQualifier(token.canonical()));
  }

  private Verdict less(List<Token> left) {
    if (isQualified(left)) {
      return Verdicts.partly(
          0.5, typed, key, "More exactly, the answer is %s.".formatted(quotedKey()));
    }
    if (left.stream().anyMatch(token -> Meanings.isDecisive(token.canonical()))) {
      return wrong("%s says something else than %s.");
    }
    boolean saysAnything = !asked.says(said.tokens());
    if (saysAnything && asked.says(left)) {
      return Verdicts.RIGHT;
    }
    boolean isHalf = content(said.tokens()).size() >= content(left).size();
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

  /// The tokens that say something.
  private static List<Token> content(List<Token> tokens) {
    return tokens.stream().filter(token -> !Meanings.isFiller(token.canonical())).toList();
  }

  private static List<String> canonicals(List<Token> tokens) {
    return tokens.stream().map(Token::canonical).toList();
  }

  private static List<String> sortedContent(List<Token> tokens) {
    return canonicals(content(tokens)).stream().sorted().toList();
  }

  private Verdict wrong() {
    return wrong("%s is not it; the answer is %s.");
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
