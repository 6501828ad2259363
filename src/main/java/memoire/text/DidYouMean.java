package memoire.text;

import java.util.Collection;
import java.util.Locale;

/// Guesses which known word a mistyped one was meant to be.
public final class DidYouMean {
  /// Longer words than this are no typing slips.
  private static final int LONGEST = 40;

  private DidYouMean() {}

  /// `Did you mean “prompt”?`, or the other advice when no known word is near.
  public static String advice(String word, Collection<String> known, String otherwise) {
    var nearest = "";
    int least = Integer.MAX_VALUE;
    for (var candidate : known) {
      int distance = distance(word, candidate);
      if (distance < least) {
        least = distance;
        nearest = candidate;
      }
    }
    return least <= Math.max(1, nearest.length() / 3)
        ? "Did you mean “" + nearest + "”?"
        : otherwise;
  }

  /// Insertions, deletions, substitutions and swaps of neighbours, in any case of letters (optimal
  /// string alignment).
  private static int distance(String typed, String known) {
    if (typed.length() > LONGEST) {
      return Integer.MAX_VALUE;
    }
    var a = typed.toLowerCase(Locale.ROOT);
    var b = known.toLowerCase(Locale.ROOT);
    int[][] cost = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(a, b, i, j, cost);
      }
    }
    return cost[a.length()][b.length()];
  }

  private static int cheapest(String a, String b, int i, int j, int[][] cost) {
    int substitute = cost[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
    int best = Math.min(substitute, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
    boolean isSwap =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return isSwap ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
  }
}
