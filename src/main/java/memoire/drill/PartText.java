package memoire.drill;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import memoire.search.Range;
import memoire.search.Search;
import memoire.text.Problem;

/// A part as it is written: how many, then which, in the search language, with three words of its
/// own among it: `5 form:date`, `3 x tag:sanctions hard:>=0.5 points:2`, `2 each:document`.
final class PartText {
  private static final String COUNT = "Begin with how many questions, as in “5 form:date”";

  private PartText() {}

  /// @throws IllegalArgumentException with a sentence about what is wrong
  static Part read(String text) {
    var words = words(text.strip());
    if (words.isEmpty()) {
      throw new IllegalArgumentException(COUNT);
    }
    int count = count(words.removeFirst());
    if (!words.isEmpty() && (words.getFirst().equals("x") || words.getFirst().equals("×"))) {
      words.removeFirst();
    }
    var hardness = Part.ANY_HARDNESS;
    double points = 1;
    boolean isEach = false;
    var search = new ArrayList<String>();
    for (var word : words) {
      var lower = word.toLowerCase(Locale.ROOT);
      if (lower.startsWith("hard:")) {
        hardness = hardness(word.substring(5));
      } else if (lower.startsWith("points:")) {
        points = points(word.substring(7));
      } else if (lower.startsWith("each:")) {
        isEach = each(word.substring(5));
      } else {
        search.add(word);
      }
    }
    return new Part(count, search(String.join(" ", search)), hardness, points, isEach);
  }

  /// A search that is understood, as it was typed.
  ///
  /// @throws IllegalArgumentException with a sentence about what is wrong
  static String search(String text) {
    Search.parse(text).problems().stream().findFirst().ifPresent(problem -> refuse(problem));
    return text;
  }

  private static void refuse(Problem problem) {
    throw new IllegalArgumentException(
        "at column "
            + problem.at().column()
            + " of the search, "
            + problem.sentence()
            + " "
            + problem.remedy().replaceFirst("\\.$", ""));
  }

  /// What stands between blanks, blanks in quotation marks kept.
  private static List<String> words(String text) {
    var words = new ArrayList<String>();
    var word = new StringBuilder();
    boolean isQuoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      isQuoted ^= c == '"';
      if (Character.isWhitespace(c) && !isQuoted) {
        if (!word.isEmpty()) {
          words.add(word.toString());
          word.setLength(0);
        }
      } else {
        word.append(c);
      }
    }
    if (!word.isEmpty()) {
      words.add(word.toString());
    }
    return words;
  }

  private static int count(String word) {
    boolean isTimes = word.length() > 1 && (word.endsWith("x") || word.endsWith("×"));
    var digits = isTimes ? word.substring(0, word.length() - 1) : word;
    boolean isCount =
        !digits.isEmpty()
            && digits.length() < 5
            && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    int count = isCount ? Integer.parseInt(digits) : 0;
    if (count < 1 || count > Part.MOST) {
      throw new IllegalArgumentException(COUNT + ", 1 to " + Part.MOST);
    }
    return count;
  }

  private static Range hardness(String bounds) {
    return Range.parse(bounds)
        .orElseThrow(() ->
            new IllegalArgumentException(
                "“hard:"
                    + bounds
                    + "” is not understood; write it as hard:>=0.5 or hard:0.2..0.6"));
  }

  private static double points(String text) {
    try {
      double points = Double.parseDouble(text);
      if (points > 0 && points <= 100) {
        return points;
      }
    } catch (NumberFormatException _) {
      // Refused below.
    }
    throw new IllegalArgumentException("points are more than 0 and at most 100, as in points:2");
  }

  private static boolean each(String what) {
    if (!what.equalsIgnoreCase("document")) {
      throw new IllegalArgumentException("only each:document is known");
    }
    return true;
  }
}
