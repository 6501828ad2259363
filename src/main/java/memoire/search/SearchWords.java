package memoire.search;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import memoire.question.Folding;

/// Text as it is searched: words without case and accents. Scripts that put no blanks between words
/// (Han, kana, Thai and their neighbours) are searched letter by letter, one after the other.
public final class SearchWords {
  private SearchWords() {}

  /// The words of a text, in order, each of letters and digits alone.
  public static List<String> of(String text) {
    var words = new ArrayList<String>();
    var folded = Folding.word(Normalizer.normalize(text, Normalizer.Form.NFKC));
    int start = -1;
    for (int i = 0, next; i < folded.length(); i = next) {
      int c = folded.codePointAt(i);
      next = i + Character.charCount(c);
      boolean isPart = isWord(c, start >= 0);
      boolean isAlone = isPart && isWithoutBlanks(c);
      if ((!isPart || isAlone) && start >= 0) {
        words.add(folded.substring(start, i));
        start = -1;
      }
      if (isAlone) {
        words.add(folded.substring(i, next));
      } else if (isPart && start < 0) {
        start = i;
      }
    }
    if (start >= 0) {
      words.add(folded.substring(start));
    }
    return words;
  }

  /// Whether the last of some words, not quoted, is the beginning of any that is found. Up to two
  /// letters are a whole word: half of all cards have one that begins with them.
  public static boolean isBeginning(List<String> words) {
    var last = words.getLast();
    return last.codePointCount(0, last.length()) > 2;
  }

  private static boolean isWord(int c, boolean isWithin) {
    int type = Character.getType(c);
    boolean isMark = type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    return Character.isLetterOrDigit(c) || (isMark && isWithin);
  }

  private static boolean isWithoutBlanks(int c) {
    if (c < 0xe00) {
      return false;
    }
    // The sign for a long vowel belongs to no script, and stands among kana.
    return c == 0x30fc
        || switch (UnicodeScript.of(c)) {
          case HAN, HIRAGANA, KATAKANA, BOPOMOFO, THAI, LAO, KHMER, MYANMAR, TIBETAN -> true;
          default -> false;
        };
  }
}
