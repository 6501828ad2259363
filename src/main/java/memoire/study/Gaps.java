package memoire.study;

import java.util.ArrayList;
import java.util.List;

/// The prompt of a cloze, taken apart at its gaps `{{answer}}` and `{{answer|also accepted}}`.
///
/// @param texts what stands before, between and after the gaps: one more than there are gaps
/// @param answers the first answer of each gap
public record Gaps(List<String> texts, List<String> answers) {
  private static final String OPEN = "{{";
  private static final String CLOSE = "}}";

  public Gaps {
    texts = List.copyOf(texts);
    answers = List.copyOf(answers);
  }

  /// Takes a prompt apart. Braces that are not closed are text.
  public static Gaps of(String prompt) {
    var texts = new ArrayList<String>();
    var answers = new ArrayList<String>();
    int from = 0;
    for (int open = prompt.indexOf(OPEN); open >= 0; open = prompt.indexOf(OPEN, from)) {
      int close = prompt.indexOf(CLOSE, open);
      if (close < 0) {
        break;
      }
      texts.add(prompt.substring(from, open));
      answers.add(first(prompt.substring(open + OPEN.length(), close)));
      from = close + CLOSE.length();
    }
    texts.add(prompt.substring(from));
    return new Gaps(texts, answers);
  }

  /// The prompt with something else in place of each gap.
  public String filled(List<String> fillings) {
    var out = new StringBuilder(texts.getFirst());
    for (int i = 0; i < answers.size(); i++) {
      out.append(i < fillings.size() ? fillings.get(i) : "").append(texts.get(i + 1));
    }
    return out.toString();
  }

  private static String first(String alternatives) {
    int bar = alternatives.indexOf('|');
    return (bar < 0 ? alternatives : alternatives.substring(0, bar)).strip();
  }
}
