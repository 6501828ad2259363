package memoire.report;

import java.util.ArrayList;
import java.util.List;
import memoire.markup.Block;
import memoire.markup.Markup;
import memoire.question.Form;
import memoire.question.Gaps;
import memoire.question.Question;

/// The prompt of a question, without what is to be filled in.
final class Asked {
  private Asked() {}

  /// Line by line, without any marks.
  static List<String> lines(Question question) {
    if (!(question.form() instanceof Form.Cloze)) {
      return Markup.lines(question.prompt());
    }
    var parts = parts(question);
    var lines = new ArrayList<String>();
    int gap = 0;
    for (var line : Markup.lines(parts, String.valueOf(Markup.GAP))) {
      var numbered = new StringBuilder();
      for (int i = 0; i < line.length(); i++) {
        char c = line.charAt(i);
        numbered.append(c == Markup.GAP ? blank(++gap, parts.size() - 1) : String.valueOf(c));
      }
      lines.add(numbered.toString());
    }
    return lines;
  }

  /// On one line.
  static String line(Question question) {
    return String.join(" ", lines(question));
  }

  /// As its author drew it, with [Markup#GAP] for gaps.
  static List<Block> blocks(Question question) {
    return question.form() instanceof Form.Cloze
        ? Markup.gapped(parts(question))
        : Markup.read(question.prompt());
  }

  /// How many gaps there are.
  static int gaps(Question question) {
    return question.form() instanceof Form.Cloze ? parts(question).size() - 1 : 0;
  }

  private static String blank(int gap, int all) {
    return all == 1 ? "_____" : "[" + gap + "]";
  }

  /// What stands before, between and after the gaps.
  private static List<String> parts(Question question) {
    var parts = new ArrayList<String>();
    var words = new StringBuilder();
    for (var part : Gaps.of(question.prompt()).parts()) {
      switch (part) {
        case Gaps.Words(var text) -> words.append(text);
        case Gaps.Gap _ -> {
          parts.add(words.toString());
          words.setLength(0);
        }
      }
    }
    parts.add(words.toString());
    return parts;
  }
}
