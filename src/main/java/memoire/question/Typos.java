package memoire.question;

import java.util.List;

/// Slips of the pen: insertions, deletions, substitutions and swaps of neighbouring letters
/// (Damerau and Levenshtein, each letter edited at most once), within a band as wide as the slips
/// that are forgiven.
public final class Typos {
  private Typos() {}

  /// The number of slips between two words, or `limit + 1` when there are more than `limit`.
  public static int distance(String a, String b, int limit) {
    int[] x = a.codePoints().toArray();
    int[] y = b.codePoints().toArray();
    if (Math.abs(x.length - y.length) > limit) {
      return limit + 1;
    }
    int beyond = limit + 1;
    int[] beforeLast = new int[y.length + 1];
    int[] last = new int[y.length + 1];
    int[] row = new int[y.length + 1];
    for (int j = 0; j <= y.length; j++) {
      last[j] = Math.min(j, beyond);
    }
    for (int i = 1; i <= x.length; i++) {
      java.util.Arrays.fill(row, beyond);
      row[0] = Math.min(i, beyond);
      int best = row[0];
      for (int j = Math.max(1, i - limit); j <= Math.min(y.length, i + limit); j++) {
        int cost = x[i - 1] == y[j - 1] ? 0 : 1;
        int found = Math.min(last[j - 1] + cost, 1 + Math.min(last[j], row[j - 1]));
        if (i > 1 && j > 1 && x[i - 1] == y[j - 2] && x[i - 2] == y[j - 1]) {
          found = Math.min(found, beforeLast[j - 2] + 1);
        }
        row[j] = Math.min(found, beyond);
        best = Math.min(best, row[j]);
      }
      if (best > limit) {
        return beyond;
      }
      int[] spare = beforeLast;
      beforeLast = last;
      last = row;
      row = spare;
    }
    return last[y.length];
  }

  /// How many slips are forgiven in a word that long: none up to four letters, then one, two from
  /// nine letters, three from fifteen.
  static int forgiven(int letters) {
    if (letters <= 4) {
      return 0;
    }
    return letters < 9 ? 1 : letters < 15 ? 2 : 3;
  }

  /// The number of slips between two phrases of the same shape, or -1 when they differ by more than
  /// slips. Numbers and signs are never slips; nor is a word that means something else.
  static int between(List<Token> key, List<Token> typed) {
    if (key.size() != typed.size()) {
      return joined(key, typed);
    }
    int slips = 0;
    int letters = 0;
    for (int i = 0; i < key.size(); i++) {
      String expected = key.get(i).canonical();
      String given = typed.get(i).canonical();
      letters += expected.length();
      if (expected.equals(given)) {
        continue;
      }
      if (!(key.get(i) instanceof Token.Word && typed.get(i) instanceof Token.Word)) {
        return -1;
      }
      int found = inWord(expected, given);
      if (found < 0) {
        return -1;
      }
      slips += found;
    }
    return slips <= Math.max(1, forgiven(letters)) ? slips : -1;
  }

  /// Words run together or cut apart besides being misspelled.
  private static int joined(List<Token> key, List<Token> typed) {
    if (!areWords(key) || !areWords(typed) || lacksAWord(key, typed)) {
      return -1;
    }
    return inWord(new Phrase(key).canonical(), new Phrase(typed).canonical());
  }

  /// A word too few or too many is no slip, however short it is: Hepatitis and Hepatitis B.
  private static boolean lacksAWord(List<Token> a, List<Token> b) {
    var longer = a.size() > b.size() ? a : b;
    var shorter = a.size() > b.size() ? b : a;
    int at = 0;
    for (var token : longer) {
      if (at < shorter.size() && token.canonical().equals(shorter.get(at).canonical())) {
        at++;
      }
    }
    return at == shorter.size();
  }

  private static boolean areWords(List<Token> tokens) {
    return tokens.stream().allMatch(Token.Word.class::isInstance);
  }

  private static int inWord(String expected, String given) {
    int limit = forgiven(expected.codePointCount(0, expected.length()));
    int distance = distance(expected, given, limit);
    if (limit == 0 || distance > limit || Meanings.differ(expected, given)) {
      return Transliteration.isVariant(expected, given) && !Meanings.differ(expected, given)
          ? Math.max(1, distance)
          : -1;
    }
    return distance;
  }
}
