package memoire.screen;

import static memoire.screen.Column.run;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import memoire.drill.Marked;
import memoire.drill.Result;
import memoire.plot.Plot;
import memoire.stats.Section;
import memoire.study.Wording;
import memoire.text.SafeText;

/// What the result of a paper looks like.
final class ResultSheet {
  private static final int LABEL = 14;

  /// A search has at most so many conditions, and characters.
  private static final int MOST_STUDIED = 100;

  private static final int LONGEST_SEARCH = 4000;
  private static final String OR = " or ";

  private ResultSheet() {}

  static Page of(ResultPage page, Measure measure) {
    var result = page.result();
    var sections = pages(result);
    var body = new Column(measure.width());
    var missed = page.missed();
    String title;
    if (missed != null) {
      int place = page.page() - sections.size();
      title = "Missed " + (place + 1) + " of " + missed(result).size();
      PaperSheet.marked(body, missed, page.proof().orElse(null), measure);
      body.focus(0, 0);
    } else if (page.page() == 0) {
      title = result.paper().title();
      score(body, page, measure);
    } else {
      title = sections.get(page.page()).name();
      body = StatisticsText.section(sections.get(page.page()), measure.width());
    }
    if (!page.notice().isEmpty()) {
      body.gap().text(page.notice().value(), Style.TEXT.in(Ink.WARN));
    }
    int pages = page.pages();
    return Page.of(
        title,
        pages == 1 ? "" : page.page() + 1 + "/" + pages,
        (page.page() + 1.0) / pages,
        body,
        page.scroll());
  }

  /// The pages before the missed questions. A paper that never shows answers has but its marks.
  static List<Section> pages(Result result) {
    var pages = new ArrayList<Section>();
    pages.add(new Section("Result", "", List.of()));
    if (!showsAnswers(result)) {
      return pages;
    }
    pages.addAll(ResultCharts.of(result));
    return pages;
  }

  /// What was missed, as far as it is told.
  static List<Marked> missed(Result result) {
    return showsAnswers(result) ? result.missed() : List.of();
  }

  /// The cards that were missed, as far as that is told and one search can find them: a condition
  /// for each.
  static List<String> toStudy(Result result) {
    var conditions = new LinkedHashSet<String>();
    int length = 0;
    for (var one : missed(result)) {
      var condition = "id:" + quoted(one.question().card().value());
      boolean isNew = !conditions.contains(condition);
      if (isNew && conditions.size() < MOST_STUDIED && length < LONGEST_SEARCH - 100) {
        conditions.add(condition);
        length += condition.length() + OR.length();
      }
    }
    return List.copyOf(conditions);
  }

  /// A search for these cards.
  static String query(Result result) {
    return String.join(OR, toStudy(result));
  }

  private static String quoted(String id) {
    return id.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '-' || c == '_')
        ? id
        : "\"" + id.replace("\"", "") + "\"";
  }

  private static boolean showsAnswers(Result result) {
    return result.paper().terms().showing().tellsKeys();
  }

  private static void score(Column body, ResultPage page, Measure measure) {
    var result = page.result();
    if (result.paper().terms().isSealed()) {
      sealed(result).forEach(sentence -> body.text(sentence, Style.TEXT));
      return;
    }
    body.row(
        run(Figures.percent(result.share()), Style.ACCENT.strong()),
        run("   " + Figures.marks(result.mark(), result.best()), Style.STRONG));
    var passed = passed(result);
    if (!passed.isEmpty()) {
      boolean hasPassed = Boolean.TRUE.equals(result.passed());
      body.text(passed, Style.TEXT.in(hasPassed ? Ink.RIGHT : Ink.WRONG).strong());
    }
    body.gap();
    for (var fact : facts(result, page.offset())) {
      FeedbackPage.labelled(body, fact.label(), fact.text(), Style.TEXT, LABEL);
    }
    body.gap();
    sentences(result).forEach(sentence -> body.text(sentence, Style.MUTED));
    var study = study(result);
    if (!study.isEmpty()) {
      body.gap().text(measure.keys().name(Command.STUDY_MISSED) + " " + study, Style.TEXT);
    }
  }

  /// Which cards are studied next: the end of a sentence; empty when there are none.
  private static String study(Result result) {
    int cards = toStudy(result).size();
    long all = missed(result).stream().map(one -> one.question().card()).distinct().count();
    if (cards == 0) {
      return "";
    }
    var which = cards < all ? cards + " of the " + all : "the " + cards;
    return "studies " + (all == 1 ? "the card" : which + " cards") + " you missed.";
  }

  /// What there is to say of a paper whose key is elsewhere.
  private static List<String> sealed(Result result) {
    return List.of(
        "Handed in: "
            + result.sitting().answered()
            + " of "
            + result.paper().size()
            + " answered, in "
            + ClockFace.spent(result.took())
            + ".",
        "This paper was sealed: whoever set it marks it.");
  }

  /// Whether it was passed, in a sentence; empty when there is no pass mark.
  static String passed(Result result) {
    var passed = result.passed();
    if (passed == null) {
      return "";
    }
    var mark = Figures.percent(result.paper().terms().pass());
    return passed
        ? "✓ Passed: the pass mark is " + mark + "."
        : "✗ Not passed: the pass mark is " + mark + ".";
  }

  record Fact(String label, String text) {}

  static List<Fact> facts(Result result, ZoneOffset offset) {
    var facts = new ArrayList<Fact>();
    var counting = result.counting();
    int right = (int) counting.stream().filter(Marked::isRight).count();
    int partly = (int) counting.stream().filter(one -> !one.isRight() && one.credit() > 0).count();
    int open = result.open();
    int wrong = counting.size() - right - partly - open;
    if (showsAnswers(result)) {
      facts.add(new Fact("Right", right + " of " + counting.size()));
      add(facts, "Partly right", partly);
      add(facts, "Wrong", wrong);
    }
    add(facts, "Not answered", open);
    add(facts, "Dropped", result.marked().size() - counting.size());
    facts.add(new Fact("Time", time(result)));
    add(facts, "Late", (int) result.marked().stream().filter(Marked::isLate).count());
    facts.add(new Fact("Marking", Figures.scheme(result.paper().terms().scheme())));
    if (result.paper().terms().counts()) {
      facts.add(
          new Fact("For study", result.sitting().isCounted() ? "counted" : "not counted yet"));
    }
    facts.add(new Fact("Begun", moment(result.began(), offset)));
    return facts;
  }

  private static void add(List<Fact> facts, String label, int count) {
    if (count > 0) {
      facts.add(new Fact(label, Integer.toString(count)));
    }
  }

  private static String time(Result result) {
    var limit = result.paper().terms().hasLimit() ? result.sitting().limit() : Duration.ZERO;
    var took = ClockFace.spent(result.took());
    var over = result.sitting().isOverByTime() ? "; the time was over" : "";
    return limit.isZero() ? took : took + " of " + ClockFace.spent(limit) + over;
  }

  /// As `22 November 2026, 10:00`.
  static String moment(Instant at, ZoneOffset offset) {
    var local = at.atOffset(offset);
    return String.format(
        java.util.Locale.ROOT,
        "%d %s %d, %d:%02d",
        local.getDayOfMonth(),
        Wording.month(local.getMonthValue()),
        local.getYear(),
        local.getHour(),
        local.getMinute());
  }

  /// How far the score can be trusted, and where it was weakest.
  static List<String> sentences(Result result) {
    var sentences = new ArrayList<String>();
    var interval = result.score().interval();
    sentences.add(
        "With 95 % confidence you know " + between(interval) + " of what such questions ask.");
    var topics = result.topics();
    if (showsAnswers(result) && topics.size() > 1 && topics.getFirst().score().credit() < 1) {
      var weakest = topics.getFirst();
      sentences.add(
          "Weakest topic: "
              + weakest.name()
              + ", "
              + Figures.percent(weakest.score().credit())
              + ".");
    }
    return sentences;
  }

  private static String between(Result.Interval interval) {
    return "between "
        + Math.round(100 * interval.low())
        + " and "
        + Math.round(100 * interval.high())
        + " %";
  }

  /// The result in plain lines: the marks and what they say, then every missed question.
  static List<SafeText> told(Result result, ZoneOffset offset) {
    var lines = new ArrayList<SafeText>();
    if (result.paper().terms().isSealed()) {
      sealed(result).forEach(sentence -> lines.add(SafeText.of(sentence)));
      return lines;
    }
    lines.add(
        SafeText.of(
            Figures.percent(result.share())
                + ": "
                + Figures.marks(result.mark(), result.best())
                + "."));
    var passed = passed(result);
    if (!passed.isEmpty()) {
      lines.add(SafeText.of(passed));
    }
    facts(result, offset)
        .forEach(fact -> lines.add(SafeText.of(fact.label() + ": " + fact.text())));
    sentences(result).forEach(sentence -> lines.add(SafeText.of(sentence)));
    for (var section : pages(result).subList(1, pages(result).size())) {
      for (Plot plot : section.plots()) {
        lines.add(SafeText.EMPTY);
        lines.addAll(memoire.plot.Spoken.lines(plot));
      }
    }
    return lines;
  }
}
