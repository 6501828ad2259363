package memoire.format.moodle;

import java.util.List;
import memoire.format.Import;
import memoire.format.Options;
import memoire.format.html.HtmlText;
import memoire.format.xml.Node;
import org.jspecify.annotations.Nullable;

/// Questions with gaps out of Moodle's three ways to write them.
final class GapMaking {
  private final Import into;

  GapMaking(Import into) {
    this.into = into;
  }

  /// A cloze whose answers are embedded in the text; null when it has no gap, which has been told.
  GapText.@Nullable Made embedded(Node node, String prompt) {
    var text = new GapText();
    int from = 0;
    boolean hasGap = false;
    for (int open = prompt.indexOf('{'); open >= 0; open = prompt.indexOf('{', open + 1)) {
      int close = Embedded.close(prompt, open);
      var field = close < 0 ? null : Embedded.of(prompt.substring(open + 1, close));
      if (field != null) {
        text.words(prompt.substring(from, open));
        add(text, field, node);
        hasGap = true;
        from = close + 1;
        open = close;
      }
    }
    text.words(prompt.substring(from));
    return made(node, text, hasGap);
  }

  private void add(GapText text, Embedded field, Node node) {
    var right =
        field.answers().stream()
            .filter(answer -> answer.weight() >= Options.WHOLE)
            .map(Embedded.Answer::text)
            .toList();
    switch (field.kind()) {
      case TYPED, NUMBER -> {
        for (var answer : field.answers()) {
          if (answer.weight() < Options.WHOLE) {
            into.tell(MoodleFlaw.PARTLY_RIGHT, node.at(), answer.text());
          }
        }
        text.gap(right, List.of());
      }
      case CHOSEN, SEVERAL ->
          text.gap(right, field.answers().stream().map(Embedded.Answer::text).distinct().toList());
    }
  }

  /// A text with `[[1]]`, for which words are to be chosen; null when it has no gap, which has been
  /// told.
  GapText.@Nullable Made dragged(Node node, String prompt) {
    var options = Making.optionsOf(node);
    var text = new GapText();
    int from = 0;
    int gaps = 0;
    int all = count(prompt);
    for (int open = prompt.indexOf("[["); open >= 0; open = prompt.indexOf("[[", open + 2)) {
      int index = index(prompt, open);
      if (index < 1 || index > options.size()) {
        continue;
      }
      var option = options.get(index - 1);
      text.words(prompt.substring(from, open));
      text.gap(List.of(word(option)), all == 1 ? words(options, option) : List.of());
      gaps++;
      from = prompt.indexOf("]]", open) + 2;
    }
    text.words(prompt.substring(from));
    if (all > 1 && gaps > 0) {
      into.tell(MoodleFlaw.OPTIONS_SHOWN, node.at());
      text.words(
          "\n("
              + String.join(" / ", options.stream().map(GapMaking::word).distinct().toList())
              + ")");
    }
    return made(node, text, gaps > 0);
  }

  private GapText.@Nullable Made made(Node node, GapText text, boolean hasGap) {
    if (!hasGap) {
      into.tell(MoodleFlaw.NO_GAPS, node.at());
      return null;
    }
    return text.done();
  }

  private static int count(String prompt) {
    int count = 0;
    for (int open = prompt.indexOf("[["); open >= 0; open = prompt.indexOf("[[", open + 2)) {
      count += index(prompt, open) > 0 ? 1 : 0;
    }
    return count;
  }

  /// The number in double brackets; 0 when there is none.
  private static int index(String prompt, int open) {
    int value = 0;
    for (int at = open + 2; at < prompt.length() && at < open + 6; at++) {
      char c = prompt.charAt(at);
      if (c < '0' || c > '9') {
        return prompt.startsWith("]]", at) ? value : 0;
      }
      value = 10 * value + c - '0';
    }
    return 0;
  }

  /// The words of the group that a word is in, for one gap.
  private static List<String> words(List<Node> options, Node word) {
    var group = word.child("group").text();
    return options.stream()
        .filter(option -> option.child("group").text().equals(group))
        .map(GapMaking::word)
        .distinct()
        .toList();
  }

  private static String word(Node option) {
    return HtmlText.plain(option.child("text").text());
  }
}
