package memoire.pack.lint;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import memoire.question.Form;

/// The prompt names a month without its year, so that it does not stand without its source.
record YearlessDate() implements QuestionRule {
  private static final String ACCORDING = "according to ";
  private static final Set<String> BEFORE_MONTHS =
      Set.of(
          "in", "on", "since", "until", "till", "by", "before", "after", "from", "of", "during",
          "early", "mid", "late", "last");

  @Override
  public Text text() {
    return Text.warning("L014", "“{}” of which year is not said.", "Add the year.");
  }

  @Override
  public boolean isEnglish() {
    return true;
  }

  @Override
  public Optional<String> flaw(Item item) {
    var words = item.stemWords();
    boolean asksForYear = item.question().form() instanceof Form.Date || words.contains("year");
    if (asksForYear
        || namesItsSource(item.stem())
        || words.contains("every")
        || words.stream().anyMatch(YearlessDate::isYear)) {
      return Optional.empty();
    }
    for (int i = 0; i < words.size(); i++) {
      if (isMonth(words, i)) {
        return Optional.of("“" + words.get(i) + "” of which year is not said.");
      }
    }
    return Optional.empty();
  }

  /// `According to RT's "Title", …`, `…, according to the Annual Report`: a named document is scope
  /// enough.
  private static boolean namesItsSource(String stem) {
    int at = stem.toLowerCase(Locale.ROOT).indexOf(ACCORDING);
    if (at < 0 || (at > 0 && !stem.startsWith(", ", at - 2))) {
      return false;
    }
    var source = stem.substring(at + ACCORDING.length());
    return source.startsWith("the text \"") || namesWork(source);
  }

  /// A title in quotation marks, or capitals before the next comma.
  private static boolean namesWork(String source) {
    int end = source.indexOf(", ");
    var name = end < 0 ? source : source.substring(0, end);
    var bare = name.startsWith("the ") ? name.substring("the ".length()) : name;
    return !bare.isEmpty() && Character.isUpperCase(bare.charAt(0));
  }

  /// *May* and *March* are other words too: a month has a day or a preposition beside it.
  private static boolean isMonth(List<String> words, int i) {
    return Quantity.MONTHS.contains(words.get(i))
        && ((i > 0 && (BEFORE_MONTHS.contains(words.get(i - 1)) || isDay(words.get(i - 1))))
            || (i + 1 < words.size() && isDay(words.get(i + 1))));
  }

  private static boolean isDay(String word) {
    return word.length() <= 2 && word.chars().allMatch(Character::isDigit);
  }

  private static boolean isYear(String word) {
    return word.length() == 4 && word.chars().allMatch(Character::isDigit);
  }
}
