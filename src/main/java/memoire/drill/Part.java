package memoire.drill;

import memoire.search.Range;

/// So many questions of a kind, as a paper wants them.
///
/// @param count how many; of each document when `eachDocument`
/// @param search on which cards, in the search language; with a `sort:`, the first in that order
///   are taken, else chance decides
/// @param hardness how hard the questions may be ([Hardness]), 0 to 1
/// @param points for each of the questions, more than 0
/// @param eachDocument whether `count` is meant for each document of the packs
public record Part(int count, String search, Range hardness, double points, boolean eachDocument) {
  /// A paper of more questions is no paper.
  public static final int MOST = 1000;

  public static final Range ANY_HARDNESS = Range.between(0, 1);

  /// Questions of any hardness for a point each.
  public static Part of(int count, String search) {
    return new Part(count, search, ANY_HARDNESS, 1, false);
  }

  /// The same, of one document.
  public Part ofDocument(String id) {
    var narrowed =
        search.isBlank() ? "source:" + quoted(id) : "(" + search + ") source:" + quoted(id);
    return new Part(count, narrowed, hardness, points, false);
  }

  /// The same of what also meets another search.
  public Part within(String other) {
    if (other.isBlank()) {
      return this;
    }
    var narrowed = search.isBlank() ? other : "(" + search + ") " + other;
    return new Part(count, narrowed, hardness, points, eachDocument);
  }

  private static String quoted(String id) {
    return id.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '-' || c == '_')
        ? id
        : "\"" + id.replace("\"", "") + "\"";
  }
}
