package memoire.format.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import memoire.format.CsvRow;
import memoire.format.Import;
import org.jspecify.annotations.Nullable;

/// Which of the options of a line are right: named by number, by letter or by their text.
final class Keyed {
  private static final int MOST_DIGITS = 3;

  private Keyed() {}

  /// The texts of the right options, at least one; null when there are none, which is told.
  static @Nullable List<String> right(List<CsvRow.Cell> options, Row row, Import in) {
    var role = row.has(Role.CORRECT) ? Role.CORRECT : Role.ANSWER;
    var said = row.text(role).strip();
    if (said.isEmpty()) {
      in.tell(CsvFlaw.NO_ANSWER, row.at());
      return null;
    }
    // A column of answers has texts, one that says which is correct has numbers.
    var whole = role == Role.ANSWER ? byText(options, said) : null;
    var single = whole == null ? option(options, said) : whole;
    if (single != null) {
      return List.of(single);
    }
    var right = new ArrayList<String>();
    for (var part : said.split("[,;|\\n]", -1)) {
      var one = option(options, part.strip());
      if (one == null) {
        in.tell(CsvFlaw.NO_SUCH_OPTION, row.at(role), part.isBlank() ? said : part);
        return null;
      }
      if (!right.contains(one)) {
        right.add(one);
      }
    }
    return right;
  }

  private static @Nullable String option(List<CsvRow.Cell> options, String said) {
    int number = number(said.toLowerCase(Locale.ROOT).replaceFirst("^(?:answer|option) ?", ""));
    if (number >= 1 && number <= options.size()) {
      var text = options.get(number - 1).text();
      return text.isBlank() ? null : text;
    }
    return byText(options, said);
  }

  private static @Nullable String byText(List<CsvRow.Cell> options, String said) {
    for (var option : options) {
      if (option.text().equalsIgnoreCase(said) && !said.isEmpty()) {
        return option.text();
      }
    }
    return null;
  }

  /// From 1; 0 for what is neither a number nor a letter.
  private static int number(String said) {
    if (said.length() == 1 && said.charAt(0) >= 'a' && said.charAt(0) <= 'z') {
      return said.charAt(0) - 'a' + 1;
    }
    boolean isNumber =
        !said.isEmpty()
            && said.length() <= MOST_DIGITS
            && said.chars().allMatch(c -> c >= '0' && c <= '9');
    return isNumber ? Integer.parseInt(said) : 0;
  }
}
