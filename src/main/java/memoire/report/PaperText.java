package memoire.report;

import java.util.List;
import memoire.drill.Paper;
import memoire.markup.Markup;
import memoire.question.Form;
import memoire.text.SafeText;

/// A paper as plain text, for whoever prints it in Braille, enlarges it or has it read out: the
/// same questions with the same letters as [PaperHtml], pictures in their authors' words.
public final class PaperText {
  private static final int WIDTH = 80;
  private static final String BOX = "[ ] ";

  private PaperText() {}

  /// The paper, without any answer.
  public static List<SafeText> lines(Paper paper) {
    var lines = Lines.drawn(WIDTH);
    lines.text(PaperHtml.title(paper)).gap();
    lines.text("Name ______________________________  Date ______________");
    lines.text("Marks ______ of " + Told.number(paper.best()));
    lines.gap().text(PaperHtml.about(paper));
    for (int place = 0; place < paper.size(); place++) {
      question(lines.gap(), paper, place);
    }
    return lines.all();
  }

  /// The answers to it.
  public static List<SafeText> key(Paper paper) {
    var lines = Lines.drawn(WIDTH);
    lines.text(PaperHtml.title(paper) + ": answers").gap();
    lines.text(KeyHtml.about(paper)).gap();
    for (int place = 0; place < paper.size(); place++) {
      var head = head(place);
      for (var line : KeyHtml.lines(paper, place)) {
        lines.hanging(head, Markup.lines(line));
        head = " ".repeat(head.length());
      }
      for (var note : KeyHtml.notes(paper.items().get(place).question())) {
        lines.hanging(head, Markup.lines(note));
      }
    }
    return lines.all();
  }

  private static void question(Lines lines, Paper paper, int place) {
    var item = paper.items().get(place);
    var head = head(place);
    lines.hanging(head, Asked.lines(item.question()));
    var indent = " ".repeat(head.length());
    lines.hanging(indent, "(" + PaperHtml.points(item.points()) + ")");
    var options = paper.options(place);
    switch (item.question().form()) {
      case Form.Choice _, Form.Bool _ -> options(lines, indent, "Tick one.", options);
      case Form.Choices _ -> options(lines, indent, "Tick all that are right.", options);
      case Form.Order _ -> options(lines, indent, "Number them in the right order.", options);
      case Form.Match(var pairs) -> {
        lines.hanging(indent, "Write the letter of what belongs to each.");
        pairs.forEach(pair -> lines.hanging(indent + BOX, Markup.lines(pair.left())));
        lettered(lines, indent, "", options);
      }
      case Form.Numeric number ->
          lines.hanging(indent, "______________ " + (number.unit() == null ? "" : number.unit()));
      case Form.Text _, Form.Date _, Form.Flip _ -> lines.hanging(indent, "_".repeat(WIDTH / 2));
      case Form.Cloze _ -> gaps(lines, indent, Asked.gaps(item.question()));
    }
    if (paper.terms().asksCertainty()) {
      lines.hanging(indent, BOX + "a guess  " + BOX + "fairly sure  " + BOX + "sure");
    }
  }

  /// One gap is filled in where it is; several are numbered there.
  private static void gaps(Lines lines, String indent, int count) {
    for (int gap = 1; count > 1 && gap <= count; gap++) {
      lines.hanging(indent, "[" + gap + "] ______________");
    }
  }

  private static void options(Lines lines, String indent, String what, List<String> options) {
    lines.hanging(indent, what);
    lettered(lines, indent, BOX, options);
  }

  private static void lettered(Lines lines, String indent, String box, List<String> options) {
    for (int i = 0; i < options.size(); i++) {
      lines.hanging(indent + box + Letters.of(i) + ") ", Markup.lines(options.get(i)));
    }
  }

  private static String head(int place) {
    return (place + 1) + ". ";
  }
}
