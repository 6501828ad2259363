package memoire.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Cuts a paragraph into sentences. Knows abbreviations, initials, decimals, ellipses and closing
/// quotation marks; when in doubt it does not cut.
final class Sentences {
  private static final Set<String> ABBREVIATIONS =
      Set.copyOf(WordList.words(Sentences.class, "abbreviations.txt"));

  /// Words that can only begin a sentence when they are capitalised after `U.S.` and the like.
  private static final Set<String> OPENERS =
      Set.of(
          "The",
          "A",
          "An",
          "In",
          "On",
          "At",
          "It",
          "He",
          "She",
          "They",
          "We",
          "This",
          "That",
          "These",
          "Those",
          "However",
          "But",
          "And",
          "After",
          "Before",
          "By",
          "For",
          "From",
          "If",
          "As",
          "When",
          "While",
          "Since",
          "Although",
          "According",
          "There",
          "His",
          "Her",
          "Its",
          "Their",
          "Both",
          "Some",
          "Many",
          "Most");

  private Sentences() {}

  static List<Sentence> of(Flat flat) {
    var sentences = new ArrayList<Sentence>();
    var text = flat.text();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      if (isTerminator(text.charAt(i))) {
        int end = afterClosers(text, i + 1);
        if (isBoundary(text, i, end)) {
          sentences.add(flat.sentence(start, end));
          start = end;
        }
        i = end - 1;
      }
    }
    if (!text.substring(start).isBlank()) {
      sentences.add(flat.sentence(start, text.length()));
    }
    return List.copyOf(sentences);
  }

  private static boolean isTerminator(char c) {
    return c == '.' || c == '!' || c == '?' || c == '…';
  }

  /// Past further stops, closing quotation marks and brackets.
  private static int afterClosers(String text, int from) {
    int i = from;
    while (i < text.length()
        && (isTerminator(text.charAt(i)) || "\"”’')]".indexOf(text.charAt(i)) >= 0)) {
      i++;
    }
    return i;
  }

  private static boolean isBoundary(String text, int stop, int end) {
    if (end == text.length()) {
      return true;
    }
    if (text.charAt(end) != ' ' || !canBegin(text, end + 1)) {
      return false;
    }
    return text.charAt(stop) != '.' || end > stop + 1 || !isAbbreviation(text, stop, end + 1);
  }

  private static boolean canBegin(String text, int at) {
    int i = at;
    while (i < text.length() && "\"“‘'([".indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    return i < text.length()
        && (Character.isUpperCase(text.charAt(i)) || Character.isDigit(text.charAt(i)));
  }

  private static boolean isAbbreviation(String text, int stop, int next) {
    int start = text.lastIndexOf(' ', stop - 1) + 1;
    while (start < stop && !Character.isLetterOrDigit(text.charAt(start))) {
      start++;
    }
    var word = text.substring(start, stop + 1);
    boolean dotted = word.indexOf('.') < word.length() - 1;
    boolean initial = word.length() == 2 && Character.isUpperCase(word.charAt(0));
    if (dotted || initial) {
      return !OPENERS.contains(wordAt(text, next));
    }
    return ABBREVIATIONS.contains(word);
  }

  private static String wordAt(String text, int at) {
    int end = at;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return text.substring(at, end);
  }
}
