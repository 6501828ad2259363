package memoire.report;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import memoire.drill.Result;
import memoire.plot.Markup;
import memoire.plot.Page;
import memoire.stats.Section;

/// A result as one HTML page that needs nothing else. Where the paper never shows answers, marks
/// are told but no key, reason or passage.
public final class ResultHtml {
  private static final String STYLE = Page.STYLE + Page.style(ResultHtml.class, "result.css");
  private static final String MISSES = "Not fully right";
  private static final String ADVICE = "What to study next";

  private final Result result;
  private final List<Section> sections;
  private final List<Miss> misses;

  private ResultHtml(Result result) {
    this.result = result;
    this.sections =
        ResultCharts.of(result).stream().filter(section -> !section.plots().isEmpty()).toList();
    this.misses = Miss.of(result);
  }

  /// The whole page, ending in a line break.
  ///
  /// @param zone in which moments are told
  public static String write(Result result, ZoneId zone) {
    return Page.write(
        ResultWords.title(result),
        "light dark",
        STYLE,
        body -> new ResultHtml(result).body(body, zone));
  }

  private void body(Markup body, ZoneId zone) {
    body.element(
            "header",
            header -> {
              header.element("h1", ResultWords.title(result));
              header.element("p", Told.when(result.began(), zone));
              header.element("p", unbroken(ResultWords.score(result)), "class", "score");
              ResultWords.sentences(result)
                  .forEach(sentence -> header.element("p", unbroken(sentence)));
              header.element(
                  "nav",
                  nav ->
                      names()
                          .forEach(name -> nav.element("a", name, "href", "#" + id(name)).raw(" ")),
                  "aria-label",
                  "Sections");
            })
        .line();
    body.element(
            "main",
            main -> {
              sections.forEach(section -> charts(main.line(), section));
              if (!misses.isEmpty()) {
                section(main.line(), MISSES, out -> misses.forEach(miss -> miss(out.line(), miss)));
              }
              section(main.line(), ADVICE, this::advice);
            })
        .line();
  }

  private List<String> names() {
    var names = new ArrayList<String>();
    sections.forEach(section -> names.add(section.name()));
    if (!misses.isEmpty()) {
      names.add(MISSES);
    }
    names.add(ADVICE);
    return names;
  }

  private void charts(Markup main, Section section) {
    section(
        main,
        section.name(),
        out ->
            out.element(
                "div",
                charts -> {
                  for (int i = 0; i < section.plots().size(); i++) {
                    Page.chart(
                        charts.line(), section.plots().get(i), id(section.name()) + "-" + (i + 1));
                  }
                  judgements(charts, section);
                },
                "class",
                "charts"));
  }

  private void judgements(Markup out, Section section) {
    var certainty = result.certainty();
    if (certainty != null && section.name().equals("Certainty")) {
      out.element(
          "div",
          div ->
              certainty
                  .levels()
                  .forEach(level -> div.element("p", unbroken(ResultCharts.judgement(level)))),
          "class",
          "judgements");
    }
  }

  private void miss(Markup out, Miss miss) {
    out.element(
        "article",
        article -> {
          article.element(
              "div",
              head -> {
                head.element("span", miss.number() + ".", "class", "number");
                head.element(
                    "div",
                    prompt ->
                        ProseHtml.write(
                            prompt,
                            Asked.blocks(miss.question()),
                            Pictures.NONE,
                            gap -> blank(miss, gap)),
                    "class",
                    "prompt");
                head.element("span", miss.marks(), "class", "marks");
              },
              "class",
              "question");
          article.element("dl", list -> answers(list, miss));
          if (!miss.quote().isEmpty()) {
            article.element(
                "blockquote",
                quote -> quote.element("p", miss.quote()).element("cite", miss.document()));
          }
        },
        "class",
        "miss");
  }

  private static String blank(Miss miss, int gap) {
    return Asked.gaps(miss.question()) == 1 ? "_____" : "[" + gap + "]";
  }

  private static void answers(Markup list, Miss miss) {
    pair(list, "You said", miss.said());
    if (!miss.key().isEmpty()) {
      pair(list, "Answer", miss.key());
    }
    for (int i = 0; i < miss.reasons().size(); i++) {
      pair(list, i == 0 ? "Why" : "", miss.reasons().get(i));
    }
  }

  private static void pair(Markup list, String name, String untrusted) {
    list.element("dt", name);
    list.element("dd", said -> ProseHtml.write(said, untrusted));
  }

  private void advice(Markup out) {
    var steps = Advice.of(result);
    if (steps.isEmpty()) {
      out.element("p", "Everything was right; what is due comes with memoire study.");
    }
    for (var step : steps) {
      out.element("p", step.sentence());
      out.element("pre", step.command(), "class", "command");
    }
  }

  private static void section(Markup main, String name, Markup.Content content) {
    main.element(
        "section",
        out -> {
          out.element("h2", name, "id", id(name) + "-name");
          content.write(out);
        },
        "id",
        id(name),
        "aria-labelledby",
        id(name) + "-name");
  }

  /// No line begins with `%`.
  private static String unbroken(String text) {
    return text.replace(" %", "\u00a0%");
  }

  private static String id(String name) {
    return name.toLowerCase(Locale.ROOT).replace(' ', '-');
  }
}
