package memoire.question;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// English number words: `one hundred and sixty-four`, `1.5 million`, `twenty-first`, `nineteen
/// eighty-four`, `half a million`.
final class NumberWords {
  private static final Map<String, Integer> SMALL =
      Map.ofEntries(
          Map.entry("zero", 0),
          Map.entry("one", 1),
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("seven", 7),
          Map.entry("eight", 8),
          Map.entry("nine", 9),
          Map.entry("ten", 10),
          Map.entry("eleven", 11),
          Map.entry("twelve", 12),
          Map.entry("thirteen", 13),
          Map.entry("fourteen", 14),
          Map.entry("fifteen", 15),
          Map.entry("sixteen", 16),
          Map.entry("seventeen", 17),
          Map.entry("eighteen", 18),
          Map.entry("nineteen", 19),
          Map.entry("twenty", 20),
          Map.entry("thirty", 30),
          Map.entry("forty", 40),
          Map.entry("fourty", 40),
          Map.entry("fifty", 50),
          Map.entry("sixty", 60),
          Map.entry("seventy", 70),
          Map.entry("eighty", 80),
          Map.entry("ninety", 90));

  private static final Map<String, Integer> ORDINALS =
      Map.ofEntries(
          Map.entry("first", 1),
          Map.entry("second", 2),
          Map.entry("third", 3),
          Map.entry("fourth", 4),
          Map.entry("fifth", 5),
          Map.entry("sixth", 6),
          Map.entry("seventh", 7),
          Map.entry("eighth", 8),
          Map.entry("ninth", 9),
          Map.entry("tenth", 10),
          Map.entry("eleventh", 11),
          Map.entry("twelfth", 12),
          Map.entry("thirteenth", 13),
          Map.entry("fourteenth", 14),
          Map.entry("fifteenth", 15),
          Map.entry("sixteenth", 16),
          Map.entry("seventeenth", 17),
          Map.entry("eighteenth", 18),
          Map.entry("nineteenth", 19),
          Map.entry("twentieth", 20),
          Map.entry("thirtieth", 30),
          Map.entry("fortieth", 40),
          Map.entry("fiftieth", 50),
          Map.entry("sixtieth", 60),
          Map.entry("seventieth", 70),
          Map.entry("eightieth", 80),
          Map.entry("ninetieth", 90));

  private static final Map<String, Integer> ZEROS =
      Map.of(
          "hundred",
          2,
          "thousand",
          3,
          "million",
          6,
          "mln",
          6,
          "mn",
          6,
          "billion",
          9,
          "bn",
          9,
          "trillion",
          12,
          "tn",
          12);

  private static final Map<String, Integer> ORDINAL_ZEROS =
      Map.of("hundredth", 2, "thousandth", 3, "millionth", 6, "billionth", 9);

  /// More words are no number.
  private static final int LONGEST = 24;

  private final List<Scan.Piece> pieces;
  private int at;

  /// Sum of the groups that a scale has closed, in ones, and the group being read.
  private BigDecimal closed = BigDecimal.ZERO;

  private @Nullable BigDecimal group;
  private int lowestZeros = Integer.MAX_VALUE;

  private NumberWords(List<Scan.Piece> pieces, int at) {
    this.pieces = pieces;
    this.at = at;
  }

  /// A number and the index of the piece after it.
  record Read(BigDecimal value, int end) {}

  /// The longest number that begins with the piece at `start`, or null.
  static @Nullable Read at(List<Scan.Piece> pieces, int start) {
    return new NumberWords(pieces, start).read(start);
  }

  /// The power of ten of a word like `million`, or 0.
  static int zeros(String word) {
    return ZEROS.getOrDefault(word, 0);
  }

  private @Nullable Read read(int start) {
    skipIndefiniteArticle();
    while (at < pieces.size() && at - start < LONGEST && step(start)) {
      // Each step reads one piece.
    }
    return group == null && lowestZeros == Integer.MAX_VALUE
        ? null
        : new Read(group == null ? closed : closed.add(group), at);
  }

  /// `a hundred`, `half a million`.
  private void skipIndefiniteArticle() {
    int next = at;
    boolean isHalf = word(next).equals("half");
    next += isHalf ? 1 : 0;
    boolean hasArticle = word(next).equals("a") || word(next).equals("an");
    next += hasArticle ? 1 : 0;
    if ((isHalf || hasArticle) && zeros(word(next)) > 0) {
      at = next;
      group = isHalf ? new BigDecimal("0.5") : BigDecimal.ONE;
    }
  }

  private boolean step(int start) {
    var piece = pieces.get(at);
    if (piece.value() != null) {
      return takeDigits(piece.value());
    }
    String word = piece.text();
    if (word.equals("and")) {
      return takeAnd();
    }
    Integer small = SMALL.get(word);
    if (small != null) {
      return takeSmall(small);
    }
    Integer zeros = ZEROS.get(word);
    if (zeros != null) {
      return takeScale(zeros);
    }
    takeOrdinal(word, start);
    return false;
  }

  private boolean takeDigits(BigDecimal value) {
    if (group != null || lowestZeros != Integer.MAX_VALUE) {
      return false;
    }
    group = value;
    at++;
    return at < pieces.size() && ZEROS.containsKey(word(at));
  }

  /// `and` belongs to a number after a hundred or more, before less than a hundred.
  private boolean takeAnd() {
    boolean isAfterScale =
        lowestZeros != Integer.MAX_VALUE && (group == null || endsInHundreds(group));
    String next = word(at + 1);
    if (!isAfterScale || !(SMALL.containsKey(next) || ORDINALS.containsKey(next))) {
      return false;
    }
    at++;
    return true;
  }

  private boolean takeSmall(int small) {
    if (!fits(small)) {
      return false;
    }
    group = small(small);
    at++;
    return true;
  }

  private boolean fits(int small) {
    if (group == null || endsInHundreds(group)) {
      return true;
    }
    int value = group.scale() > 0 || group.precision() > 6 ? 0 : group.intValue();
    boolean isTens = value % 100 >= 20 && value % 10 == 0 && small > 0 && small < 10;
    boolean isYear = value >= 10 && value < 100 && small >= 10 && lowestZeros > 3;
    return isTens || isYear;
  }

  /// The group with a small number added, or put behind it as in `nineteen eighty`.
  private BigDecimal small(int small) {
    var added = BigDecimal.valueOf(small);
    if (group == null) {
      return added;
    }
    boolean isYear = !endsInHundreds(group) && small >= 10;
    return (isYear ? group.movePointRight(2) : group).add(added);
  }

  private boolean takeScale(int zeros) {
    boolean isHundred = zeros == 2;
    if (group == null || (!isHundred && zeros >= lowestZeros)) {
      return false;
    }
    if (isHundred) {
      if (group.precision() - group.scale() > 2) {
        return false;
      }
      group = group.movePointRight(2);
      lowestZeros = lowestZeros == Integer.MAX_VALUE ? Integer.MAX_VALUE - 1 : lowestZeros;
    } else {
      closed = closed.add(group.movePointRight(zeros));
      group = null;
      lowestZeros = zeros;
    }
    at++;
    return true;
  }

  /// An ordinal ends a number. A lone `second` after a digit is a unit of time.
  private void takeOrdinal(String word, int start) {
    Integer ordinal = ORDINALS.get(word);
    if (ordinal != null && fits(ordinal) && !(word.equals("second") && isLoneDigits(start))) {
      boolean isNextTo = group == null || ordinal < 10 || endsInHundreds(group);
      if (isNextTo) {
        group = small(ordinal);
        at++;
      }
    }
    Integer zeros = ORDINAL_ZEROS.get(word);
    if (zeros != null && group != null && group.precision() - group.scale() <= 3) {
      closed = closed.add(group.movePointRight(zeros));
      group = null;
      lowestZeros = zeros;
      at++;
    }
  }

  private boolean isLoneDigits(int start) {
    return at > start && pieces.get(at - 1).value() != null;
  }

  private static boolean endsInHundreds(BigDecimal group) {
    return group.signum() > 0
        && group.scale() <= 0
        && group.precision() - group.scale() <= 6
        && group.intValue() % 100 == 0;
  }

  private String word(int index) {
    return index < pieces.size() && pieces.get(index).value() == null
        ? pieces.get(index).text()
        : "";
  }
}
