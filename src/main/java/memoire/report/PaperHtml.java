package memoire.report;

import static memoire.plot.Words.count;
import static memoire.plot.Words.time;

import java.util.List;
import memoire.drill.Paper;
import memoire.drill.Scheme;
import memoire.plot.Markup;
import memoire.plot.Page;
import memoire.question.Form;
import memoire.question.Question;

/// A paper to be printed on A4 and written on, without any answer. Its options have the letters
/// that [KeyHtml] tells.
public final class PaperHtml {
  static final String STYLE = Page.style(PaperHtml.class, "paper.css");
  private static final String BOX = "<span class=\"box\"></span>";

  /// Lines to write on, by how much is to be written.
  private static final int LINES_FOR_ANSWER = 1;

  private static final int LINES_FOR_FLIP = 4;

  private PaperHtml() {}

  /// The whole page, ending in a line break, with descriptions of its pictures.
  public static String write(Paper paper) {
    return write(paper, Pictures.NONE);
  }

  /// The whole page, ending in a line break.
  public static String write(Paper paper, Pictures pictures) {
    return Page.write(
        title(paper),
        "light",
        STYLE,
        Pictures.areIn(paper),
        body -> {
          body.element("header", header -> header(header, paper)).line();
          body.element(
                  "main",
                  main -> {
                    for (int place = 0; place < paper.size(); place++) {
                      question(main.line(), paper, place, pictures);
                    }
                  })
              .line();
        });
  }

  static String title(Paper paper) {
    return paper.title().isBlank() ? "Paper" : paper.title();
  }

  private static void header(Markup header, Paper paper) {
    header.element("h1", title(paper));
    header.element(
        "div",
        fields -> {
          field(fields, "Name", "");
          field(fields, "Date", "");
          field(fields, "Marks", "of " + Told.number(paper.best()));
        },
        "class",
        "fields");
    header.element("p", about(paper), "class", "about");
  }

  private static void field(Markup fields, String name, String after) {
    fields.element(
        "div",
        field -> {
          field.element("span", name);
          field.element("span", "", "class", "line");
          field.element("span", after);
        },
        "class",
        "field " + name.toLowerCase(java.util.Locale.ROOT));
  }

  /// What to know before beginning; the seed tells which answers belong to it.
  static String about(Paper paper) {
    var terms = paper.terms();
    var about = new StringBuilder("Paper " + paper.seed() + ", ");
    about.append(count(paper.size(), "question")).append(".");
    if (terms.hasLimit()) {
      about.append(" Time: ").append(time(terms.limit())).append(".");
    }
    if (terms.pass() > 0) {
      about.append(" ").append(Told.percent(terms.pass())).append(" of the marks pass.");
    }
    about.append(
        switch (terms.scheme()) {
          case Scheme.Plain _ -> "";
          case Scheme.Negative(double share) ->
              " A wrong answer costs " + Told.number(share) + " of a question’s points.";
          case Scheme.ForGuessing _ ->
              " A wrong answer costs as much as guessing gains on average.";
          case Scheme.ByCertainty _ ->
              " Say of each answer how sure you are. Right, it earns 1 (a guess), 2 (fairly sure) or"
                  + " 3 (sure) times the points; wrong, it costs 0, 2 or 6 times the points.";
        });
    return about.toString();
  }

  private static void question(Markup main, Paper paper, int place, Pictures pictures) {
    var item = paper.items().get(place);
    var question = item.question();
    main.element(
        "section",
        section -> {
          section.element(
              "div",
              head -> {
                head.element("span", (place + 1) + ".", "class", "number");
                head.element(
                    "div", prompt -> prompt(prompt, question, pictures), "class", "prompt");
                head.element("span", points(item.points()), "class", "points");
              },
              "class",
              "question");
          section.element("div", body -> answer(body, paper, place, pictures), "class", "answer");
        },
        "class",
        "item");
  }

  static String points(double points) {
    return Told.number(points) + (points == 1 ? " point" : " points");
  }

  private static void prompt(Markup prompt, Question question, Pictures pictures) {
    boolean isOne = Asked.gaps(question) == 1;
    ProseHtml.write(
        prompt,
        Asked.blocks(question),
        pictures,
        gap ->
            isOne
                ? "<span class=\"gap\"></span>"
                : "<span class=\"gap\"><sup>" + gap + "</sup></span>");
  }

  private static void answer(Markup out, Paper paper, int place, Pictures pictures) {
    var options = paper.options(place);
    switch (paper.items().get(place).question().form()) {
      case Form.Choice _, Form.Bool _ -> options(out, "Tick one.", options, pictures);
      case Form.Choices _ -> options(out, "Tick all that are right.", options, pictures);
      case Form.Order _ -> options(out, "Number them in the right order.", options, pictures);
      case Form.Match(var pairs) -> match(out, pairs, options, pictures);
      case Form.Text _, Form.Date _ -> lines(out, LINES_FOR_ANSWER, "");
      case Form.Numeric number -> lines(out, LINES_FOR_ANSWER, unit(number));
      case Form.Cloze _ -> {}
      case Form.Flip _ -> lines(out, LINES_FOR_FLIP, "");
    }
    if (paper.terms().asksCertainty()) {
      out.element(
          "p",
          sure -> sure.raw(BOX).raw("a guess ").raw(BOX).raw("fairly sure ").raw(BOX).raw("sure"),
          "class",
          "certainty");
    }
  }

  private static String unit(Form.Numeric number) {
    var unit = number.unit();
    return unit == null ? "" : unit;
  }

  private static void options(Markup out, String what, List<String> options, Pictures pictures) {
    out.element("p", what, "class", "what");
    for (int i = 0; i < options.size(); i++) {
      var option = options.get(i);
      var letter = Letters.of(i);
      out.element(
          "div",
          row -> {
            row.raw(BOX);
            row.element("span", letter + ")", "class", "letter");
            row.element("div", text -> ProseHtml.write(text, option, pictures));
          },
          "class",
          "option");
    }
  }

  private static void match(
      Markup out, List<Form.Pair> pairs, List<String> rights, Pictures pictures) {
    out.element("p", "Write the letter of what belongs to each.", "class", "what");
    out.element(
        "div",
        both -> {
          both.element(
              "div",
              left ->
                  pairs.forEach(pair ->
                      left.element(
                          "div",
                          row -> {
                            row.raw(BOX);
                            row.element(
                                "div", text -> ProseHtml.write(text, pair.left(), pictures));
                          },
                          "class",
                          "option")));
          both.element(
              "div",
              right -> {
                for (int i = 0; i < rights.size(); i++) {
                  var text = rights.get(i);
                  var letter = Letters.of(i);
                  right.element(
                      "div",
                      row -> {
                        row.element("span", letter + ")", "class", "letter");
                        row.element("div", said -> ProseHtml.write(said, text, pictures));
                      },
                      "class",
                      "option");
                }
              });
        },
        "class",
        "match");
  }

  private static void lines(Markup out, int count, String after) {
    for (int i = 0; i < count; i++) {
      boolean isLast = i == count - 1;
      out.element(
          "div",
          row -> row.element("span", "", "class", "line").element("span", isLast ? after : ""),
          "class",
          "write");
    }
  }
}
