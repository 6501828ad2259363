package memoire.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import memoire.question.Folding;
import memoire.question.Form;

/// What can stand where the caret is.
///
/// @param from the first UTF-16 code unit of what a candidate replaces
/// @param to the one after the last
/// @param candidates texts to put there, the likeliest first
public record Completion(int from, int to, List<String> candidates) {
  private static final int MOST = 40;

  public Completion {
    candidates = List.copyOf(candidates);
  }

  /// Looks at the term before the caret.
  ///
  /// @param caret in UTF-16 code units; whatever it is
  public static Completion at(String text, int caret, Vocabulary vocabulary) {
    int end = Math.clamp(caret, 0, text.length());
    int start = start(text, end);
    while (start < end && (text.charAt(start) == '-' || text.charAt(start) == '(')) {
      start++;
    }
    var term = text.substring(start, end);
    int colon = term.indexOf(':');
    if (colon < 0) {
      return new Completion(start, end, keys(term));
    }
    var value = term.substring(colon + 1);
    var found =
        Key.of(term.substring(0, colon))
            .map(key -> values(key, value, vocabulary))
            .orElse(List.of());
    return new Completion(start + colon + 1, end, found);
  }

  /// The text with a candidate put in.
  public String with(String text, String candidate) {
    return text.substring(0, from) + candidate + text.substring(to);
  }

  /// What all candidates begin with.
  public String common() {
    if (candidates.isEmpty()) {
      return "";
    }
    var common = candidates.getFirst();
    for (var candidate : candidates) {
      int same = 0;
      int most = Math.min(common.length(), candidate.length());
      while (same < most && common.charAt(same) == candidate.charAt(same)) {
        same++;
      }
      common = common.substring(0, same);
    }
    return common;
  }

  /// Where the term begins; blanks in quotation marks are part of it.
  private static int start(String text, int end) {
    int start = 0;
    boolean isQuoted = false;
    for (int i = 0; i < end; i++) {
      char c = text.charAt(i);
      isQuoted ^= c == '"';
      if (!isQuoted && (Character.isWhitespace(c) || c == ')')) {
        start = i + 1;
      }
    }
    return start;
  }

  private static List<String> keys(String beginning) {
    var lower = beginning.toLowerCase(Locale.ROOT);
    var found = new ArrayList<String>();
    for (var key : Key.values()) {
      if (key.label().startsWith(lower)) {
        found.add(key.label() + ":");
      }
    }
    return found;
  }

  private static List<String> values(Key key, String value, Vocabulary vocabulary) {
    return switch (key) {
      case TAG -> names(vocabulary.tags(), value);
      case PACK -> names(vocabulary.packs(), value);
      case SOURCE -> names(vocabulary.sources(), value);
      case FORM -> beginning(Form.NAMES, value);
      case IS -> beginning(List.of(State.values()).stream().map(State::label).toList(), value);
      case SORT -> orders(value);
      case DUE -> beginning(List.of("today", "<1", "<7", ">0"), value);
      case RECALL -> beginning(List.of("<0.9", "<0.8", "<0.7"), value);
      case AGAIN -> beginning(List.of("1", "7", "30"), value);
      case STABILITY, DIFFICULTY, LAPSES, REVIEWS, ADDED, ANSWERED, NOTE, ID ->
          value.isEmpty() ? List.of(exampleOf(key)) : List.of();
    };
  }

  private static String exampleOf(Key key) {
    return key.example().substring(key.label().length() + 1);
  }

  private static List<String> orders(String value) {
    var sign = value.startsWith("-") ? "-" : "";
    var labels = List.of(Order.Column.values()).stream().map(Order.Column::label).toList();
    return beginning(labels, value.substring(sign.length())).stream()
        .map(one -> sign + one)
        .toList();
  }

  private static List<String> beginning(List<String> all, String typed) {
    var lower = typed.toLowerCase(Locale.ROOT);
    return all.stream().filter(one -> one.startsWith(lower)).toList();
  }

  /// The names that begin as typed, then those that have it elsewhere.
  private static List<String> names(List<String> all, String typed) {
    var folded = Folding.word(typed.startsWith("\"") ? typed.substring(1) : typed);
    var first = new ArrayList<String>();
    var second = new ArrayList<String>();
    for (var name : all) {
      int place = Folding.word(name).indexOf(folded);
      if (place >= 0) {
        (place == 0 ? first : second).add(SearchText.name(name));
      }
    }
    first.addAll(second);
    return first.stream().limit(MOST).toList();
  }
}
