package memoire.format.markdown;

import java.util.ArrayList;
import java.util.List;
import memoire.format.Import;
import memoire.question.AllOptions;
import memoire.question.Form;
import memoire.question.Question;
import memoire.text.Position;

/// Pictures and sounds that a question shows, `![what it shows](file.png)`: packs hold none.
final class Pictures {
  private static final int LONGEST_NAME = 500;

  private Pictures() {}

  static void tell(Question question, Import file, Position at) {
    var texts = new ArrayList<String>(AllOptions.of(question.form()));
    texts.add(question.prompt());
    if (question.form() instanceof Form.Flip(var answer)) {
      texts.add(answer);
    }
    for (var text : texts) {
      for (var name : names(text)) {
        file.tell(MarkdownFault.PICTURE, at, name);
      }
    }
  }

  /// The files that a text shows.
  private static List<String> names(String text) {
    var names = new ArrayList<String>();
    for (int at = text.indexOf("!["); at >= 0; at = text.indexOf("![", at + 2)) {
      int middle = bounded(text, "](", at);
      int end = middle < 0 ? -1 : bounded(text, ")", middle);
      if (end >= 0) {
        names.add(text.substring(middle + 2, end));
      }
    }
    return names;
  }

  private static int bounded(String text, String word, int from) {
    int end = Math.min(text.length(), from + LONGEST_NAME);
    int found = text.substring(from, end).indexOf(word);
    return found < 0 ? -1 : from + found;
  }
}
