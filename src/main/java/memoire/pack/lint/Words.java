package memoire.pack.lint;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The words of a text as they are compared: in lower case, without accents, punctuation and `'s`;
/// `1,000` is `1000`, and `don’t` stays one word.
public final class Words {
  /// Rules look no further into a text, so that hostile ones cost little.
  static final int LONGEST = 2_000;

  private Words() {}

  public static List<String> of(String whole) {
    var text = whole.length() > LONGEST ? whole.substring(0, LONGEST) : whole;
    var plain = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    var words = new ArrayList<String>();
    var word = new StringBuilder();
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
        word.append(c);
      } else if (isInside(plain, i)) {
        word.append(c == '’' ? '\'' : c);
      } else if (!isIgnored(plain, i)) {
        finish(word, words);
      }
    }
    finish(word, words);
    return words;
  }

  /// Where a phrase begins in a text, or -1.
  static int indexOf(List<String> text, List<String> phrase) {
    for (int start = 0; start + phrase.size() <= text.size(); start++) {
      if (text.subList(start, start + phrase.size()).equals(phrase)) {
        return start;
      }
    }
    return -1;
  }

  static boolean contains(List<String> text, List<String> phrase) {
    return !phrase.isEmpty() && indexOf(text, phrase) >= 0;
  }

  /// An apostrophe between letters, or a point between digits.
  private static boolean isInside(String text, int i) {
    char c = text.charAt(i);
    if (i == 0 || i + 1 == text.length()) {
      return false;
    }
    char before = text.charAt(i - 1);
    char after = text.charAt(i + 1);
    return (c == '.' && Character.isDigit(before) && Character.isDigit(after))
        || ((c == '\'' || c == '’') && Character.isLetter(before) && Character.isLetter(after));
  }

  /// An accent that came off its letter, or a comma between thousands.
  private static boolean isIgnored(String text, int i) {
    char c = text.charAt(i);
    return Character.getType(c) == Character.NON_SPACING_MARK
        || (c == ','
            && i > 0
            && Character.isDigit(text.charAt(i - 1))
            && i + 3 < text.length()
            && Character.isDigit(text.charAt(i + 1))
            && Character.isDigit(text.charAt(i + 2))
            && Character.isDigit(text.charAt(i + 3)));
  }

  private static void finish(StringBuilder word, List<String> words) {
    if (word.length() > 2 && word.lastIndexOf("'s") == word.length() - 2) {
      word.setLength(word.length() - 2);
    }
    if (!word.isEmpty()) {
      words.add(word.toString());
      word.setLength(0);
    }
  }
}
