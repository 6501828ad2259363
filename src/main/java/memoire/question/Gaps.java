package memoire.question;

import java.util.ArrayList;
import java.util.List;

/// The prompt of a cloze: words, and gaps written `{{answer}}` or `{{answer|also accepted}}`.
/// Braces that mark no gap are words like any other.
///
/// @param isBroken whether some `{{` is never closed, or there is nothing in some gap or beside
///   some `|`
public record Gaps(List<Part> parts, boolean isBroken) {

  /// A stretch of the prompt.
  public sealed interface Part {}

  /// Words that are shown.
  public record Words(String text) implements Part {}

  /// What is to be filled in; `accept` lists other answers that are fully right.
  public record Gap(String answer, List<String> accept) implements Part {
    public Gap {
      accept = List.copyOf(accept);
    }
  }

  public Gaps {
    parts = List.copyOf(parts);
  }

  /// Reads a prompt; any text is one, perhaps without gaps.
  public static Gaps of(String prompt) {
    var parts = new ArrayList<Part>();
    var words = new StringBuilder();
    boolean isBroken = false;
    int at = 0;
    while (at < prompt.length()) {
      int open = prompt.indexOf("{{", at);
      int close = open < 0 ? -1 : prompt.indexOf("}}", open + 2);
      if (close < 0) {
        isBroken |= open >= 0;
        break;
      }
      words.append(prompt, at, open);
      var alternatives = alternatives(prompt.substring(open + 2, close));
      var answers = alternatives.stream().filter(answer -> !answer.isEmpty()).toList();
      isBroken |= answers.size() < alternatives.size();
      if (answers.isEmpty()) {
        words.append(prompt, open, close + 2);
      } else {
        addWords(parts, words);
        parts.add(new Gap(answers.getFirst(), answers.subList(1, answers.size())));
      }
      at = close + 2;
    }
    words.append(prompt, at, prompt.length());
    addWords(parts, words);
    return new Gaps(parts, isBroken);
  }

  /// The gaps, in order.
  public List<Gap> gaps() {
    var gaps = new ArrayList<Gap>();
    for (var part : parts) {
      if (part instanceof Gap gap) {
        gaps.add(gap);
      }
    }
    return gaps;
  }

  /// The prompt with `blank` for each gap.
  public String blanked(String blank) {
    return rendered(gap -> blank);
  }

  /// The prompt with numbered blanks, `[1]`, `[2]`; a single gap is `_____`.
  public String blanked() {
    if (gaps().size() <= 1) {
      return blanked("_____");
    }
    int[] count = {0};
    return rendered(gap -> "[" + ++count[0] + "]");
  }

  /// The prompt with its answers in place.
  public String filled() {
    return rendered(Gap::answer);
  }

  private String rendered(java.util.function.Function<Gap, String> inGap) {
    var out = new StringBuilder();
    for (var part : parts) {
      out.append(
          switch (part) {
            case Words words -> words.text();
            case Gap gap -> inGap.apply(gap);
          });
    }
    return out.toString();
  }

  private static List<String> alternatives(String inside) {
    var alternatives = new ArrayList<String>();
    int start = 0;
    while (start <= inside.length()) {
      int bar = inside.indexOf('|', start);
      int end = bar < 0 ? inside.length() : bar;
      alternatives.add(inside.substring(start, end).strip());
      start = end + 1;
    }
    return alternatives;
  }

  private static void addWords(List<Part> parts, StringBuilder words) {
    if (!words.isEmpty()) {
      parts.add(new Words(words.toString()));
      words.setLength(0);
    }
  }
}
