package memoire.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Pairs the double quotation marks of a paragraph, curly, straight or angled. Marks that have lost
/// their partner are passed over, so that a slip of the pen does not swallow the text behind it.
final class Quotations {
  private final String text;
  private final int[] partner;
  private final List<Integer> open;

  private Quotations(String text, int[] partner, List<Integer> open) {
    this.text = text;
    this.partner = partner;
    this.open = open;
  }

  static Quotations of(String text) {
    var partner = new int[text.length()];
    Arrays.fill(partner, -1);
    var open = new ArrayDeque<Integer>();
    for (int i = 0; i < text.length(); i++) {
      if (opens(text, i, !open.isEmpty())) {
        open.push(i);
      } else if (closes(text.charAt(i)) && !open.isEmpty()) {
        int from = open.pop();
        partner[from] = i;
        partner[i] = from;
      }
    }
    var left = new ArrayList<>(open);
    left.sort(null);
    return new Quotations(text, partner, left);
  }

  /// Whether a mark that has a partner opens at a place.
  boolean opensAt(int at) {
    return partner[at] > at;
  }

  /// Whether a mark that has a partner closes at a place.
  boolean closesAt(int at) {
    return partner[at] >= 0 && partner[at] < at;
  }

  /// The end of the quotation that opens at a place.
  int end(int at) {
    return partner[at];
  }

  /// Whether the paragraph ends within a quotation, as far as its marks tell.
  boolean isLeftOpen() {
    return !open.isEmpty();
  }

  /// How many marks were opened and not closed.
  int depth() {
    return open.size();
  }

  /// By place: whether a quotation goes on there, so that a cut before that character would part
  /// it.
  boolean[] inside() {
    var inside = new boolean[text.length() + 1];
    int until = -1;
    for (int i = 0; i < text.length(); i++) {
      inside[i] = i <= until;
      if (opensAt(i)) {
        until = Math.max(until, partner[i]);
      }
    }
    return inside;
  }

  private static boolean opens(String text, int at, boolean isWithin) {
    return switch (text.charAt(at)) {
      case '“', '„', '«' -> true;
      case '"' -> isStraightOpening(text, at, isWithin);
      default -> false;
    };
  }

  private static boolean closes(char c) {
    return c == '”' || c == '»' || c == '"';
  }

  /// A straight mark opens where a word begins; with blanks on both sides it does what is due.
  private static boolean isStraightOpening(String text, int at, boolean isWithin) {
    boolean afterBlank = at == 0 || " ([—–-".indexOf(text.charAt(at - 1)) >= 0;
    boolean beforeBlank = at + 1 >= text.length() || text.charAt(at + 1) == ' ';
    return afterBlank && !(beforeBlank && isWithin);
  }
}
