package memoire.report;

import java.util.ArrayList;
import java.util.List;
import memoire.drill.Paper;
import memoire.plot.Markup;
import memoire.plot.Page;
import memoire.question.Form;
import memoire.question.Gaps;
import memoire.question.Question;
import memoire.study.Wording;

/// The answers to a paper, for whoever marks it: letters as [PaperHtml] has them, what else is
/// accepted, why, and what the paper was drawn from.
public final class KeyHtml {
  private KeyHtml() {}

  /// The whole page, ending in a line break, with descriptions of its pictures.
  public static String write(Paper paper) {
    return write(paper, Pictures.NONE);
  }

  /// The whole page, ending in a line break.
  public static String write(Paper paper, Pictures pictures) {
    return Page.write(
        PaperHtml.title(paper) + ", answers",
        "light",
        PaperHtml.STYLE,
        Pictures.areIn(paper),
        body -> {
          body.element("header", header -> header(header, paper)).line();
          body.element(
                  "main",
                  main -> {
                    for (int place = 0; place < paper.size(); place++) {
                      answer(main.line(), paper, place, pictures);
                    }
                  })
              .line();
        });
  }

  private static void header(Markup header, Paper paper) {
    header.element("h1", PaperHtml.title(paper) + ": answers");
    header.element("p", about(paper), "class", "about");
  }

  /// What the paper was drawn from, and how it is marked.
  static String about(Paper paper) {
    var packs = new ArrayList<String>();
    paper.versions().forEach((pack, version) -> packs.add(pack + " " + version));
    return Told.number(paper.best())
        + " marks in all. Scheme "
        + paper.terms().scheme().label()
        + ", crediting "
        + paper.terms().crediting().label()
        + ". Paper "
        + paper.seed()
        + " (its seed)"
        + (packs.isEmpty() ? "." : ", drawn from " + String.join(", ", packs) + ".");
  }

  private static void answer(Markup main, Paper paper, int place, Pictures pictures) {
    var item = paper.items().get(place);
    main.element(
        "section",
        section -> {
          section.element(
              "div",
              head -> {
                head.element("span", (place + 1) + ".", "class", "number");
                head.element(
                    "div",
                    key ->
                        lines(paper, place)
                            .forEach(line ->
                                key.element(
                                    "div",
                                    text -> ProseHtml.write(text, line, pictures),
                                    "class",
                                    "key")),
                    "class",
                    "prompt");
                head.element("span", PaperHtml.points(item.points()), "class", "points");
              },
              "class",
              "question");
          var said = notes(item.question());
          if (!said.isEmpty()) {
            section.element(
                "div",
                notes -> said.forEach(note -> ProseHtml.write(notes, note, pictures)),
                "class",
                "answer notes");
          }
        },
        "class",
        "item");
  }

  /// The key, a line for each part of it.
  static List<String> lines(Paper paper, int place) {
    var options = paper.options(place);
    var question = paper.items().get(place).question();
    return switch (question.form()) {
      case Form.Choice(var answer, _) -> List.of(lettered(options, answer));
      case Form.Bool _ -> List.of(lettered(options, Wording.key(question)));
      case Form.Choices(var answers, _) ->
          options.stream().filter(answers::contains).map(one -> lettered(options, one)).toList();
      case Form.Order(var answer) -> answer.stream().map(one -> lettered(options, one)).toList();
      case Form.Match(var pairs) ->
          pairs.stream()
              .map(pair -> pair.left() + " – " + lettered(options, pair.right()))
              .toList();
      case Form.Cloze _ -> gaps(question);
      case Form.Text _, Form.Numeric _, Form.Date _, Form.Flip _ -> List.of(Wording.key(question));
    };
  }

  private static String lettered(List<String> options, String option) {
    int at = options.indexOf(option);
    return at < 0 ? option : Letters.of(at) + ") " + option;
  }

  private static List<String> gaps(Question question) {
    var gaps = Gaps.of(question.prompt()).gaps();
    var lines = new ArrayList<String>();
    for (int i = 0; i < gaps.size(); i++) {
      var gap = gaps.get(i);
      var number = gaps.size() == 1 ? "" : "[" + (i + 1) + "] ";
      lines.add(
          number
              + gap.answer()
              + (gap.accept().isEmpty() ? "" : ", also " + String.join("; ", gap.accept())));
    }
    return lines;
  }

  /// What else is right, and why.
  static List<String> notes(Question question) {
    var notes = new ArrayList<String>();
    var accepted =
        switch (question.form()) {
          case Form.Text(_, var accept) -> accept;
          case Form.Cloze(var accept) -> accept;
          case Form.Choice _,
              Form.Choices _,
              Form.Bool _,
              Form.Numeric _,
              Form.Date _,
              Form.Order _,
              Form.Match _,
              Form.Flip _ ->
              List.<String>of();
        };
    if (!accepted.isEmpty()) {
      notes.add("Also accepted: " + String.join("; ", accepted));
    }
    if (question.form() instanceof Form.Numeric number && number.tolerance().signum() > 0) {
      notes.add("Accepted within " + number.tolerance().toPlainString() + " of it.");
    }
    if (!question.explanation().isBlank()) {
      notes.add(question.explanation());
    }
    return notes;
  }
}
