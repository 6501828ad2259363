package memoire.screen;

import java.util.ArrayList;
import java.util.List;
import memoire.markup.Markup;
import memoire.question.Form;
import memoire.question.Gaps;
import memoire.question.Question;

/// The prompt of a question: drawn, or said. A cloze has its gaps in it.
final class Prompt {
  private static final String BLANK = "‹____›";
  private static final Style ANSWER = Style.STRONG.underlined();

  private Prompt() {}

  /// The prompt as it is asked.
  static void draw(Column column, Question question, Style style) {
    if (question.form() instanceof Form.Cloze) {
      var gaps = Gaps.of(question.prompt());
      var blanks = gaps.gaps().stream().map(_ -> Piece.of(BLANK, style)).toList();
      draw(column, gaps, blanks, style);
    } else {
      column.prose(question.prompt(), style);
    }
  }

  /// The prompt with its answers where they belong.
  static void answered(Column column, Question question) {
    if (question.form() instanceof Form.Cloze) {
      var gaps = Gaps.of(question.prompt());
      var answers = new ArrayList<Piece>();
      for (var gap : gaps.gaps()) {
        answers.add(Piece.of(Markup.line(gap.answer()), ANSWER));
      }
      draw(column, gaps, answers, Style.TEXT);
    } else {
      column.prose(question.prompt(), Style.STRONG);
    }
  }

  /// The prompt of a cloze around what stands in its gaps, of which there are as many or one more.
  static void draw(Column column, Gaps gaps, List<Piece> inGaps, Style style) {
    var words = words(gaps);
    if (words.size() <= inGaps.size()) {
      words.set(words.size() - 1, words.getLast() + " ");
      words.add("");
    }
    if (words.stream().allMatch(Markup::isPlain) && words.stream().noneMatch(Prompt::hasBreak)) {
      column.hanging(List.of(), between(words, inGaps, style));
    } else {
      column.below(Prose.column(column.width(), Markup.gapped(words), style, inGaps));
    }
  }

  /// The prompt as plain lines, its gaps as blanks.
  static List<String> lines(Question question) {
    if (!(question.form() instanceof Form.Cloze)) {
      return Markup.lines(question.prompt());
    }
    return Markup.lines(words(Gaps.of(question.prompt())), BLANK);
  }

  /// The same on one line.
  static String line(Question question) {
    return String.join(" ", lines(question));
  }

  private static boolean hasBreak(String words) {
    return words.indexOf('\n') >= 0;
  }

  private static List<Piece> between(List<String> words, List<Piece> inGaps, Style style) {
    var pieces = new ArrayList<Piece>();
    for (int i = 0; i < words.size(); i++) {
      pieces.add(Piece.of(words.get(i), style));
      if (i + 1 < words.size()) {
        pieces.add(inGaps.get(i));
      }
    }
    return pieces;
  }

  /// The words before, between and after the gaps.
  private static List<String> words(Gaps gaps) {
    var words = new ArrayList<>(List.of(""));
    for (var part : gaps.parts()) {
      switch (part) {
        case Gaps.Words some -> words.set(words.size() - 1, words.getLast() + some.text());
        case Gaps.Gap _ -> words.add("");
      }
    }
    return words;
  }
}
