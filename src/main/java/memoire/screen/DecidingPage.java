package memoire.screen;

import static memoire.screen.Column.run;

import memoire.plot.Plot;
import memoire.simulate.ProspectCharts;
import memoire.simulate.ProspectWords;
import org.jspecify.annotations.Nullable;

/// What deciding looks like.
final class DecidingPage {
  private static final int LABEL = 18;
  private static final int VALUE = 12;
  private static final int WIDE = 50;

  private DecidingPage() {}

  static Page of(Deciding deciding, Measure measure) {
    var body = new Column(measure.width());
    var foresight = deciding.foresight();
    if (foresight == null) {
      body.text("A year of study is being played, at every target.", Style.TEXT)
          .gap()
          .text(
              measure.keys().name(Command.BACK) + " leaves; nothing waits for this.", Style.MUTED);
    } else {
      switch (deciding.taking()) {
        case Deciding.Taking.No _ -> {
          rows(body, deciding, foresight);
          picture(body.gap(), deciding, foresight);
        }
        case Deciding.Taking.Asked _ -> takeOver(body, deciding.wanted(), measure);
        case Deciding.Taking.Told(var how) -> body.text(how.value(), Style.TEXT);
      }
    }
    var note = deciding.isReckoned() ? ProspectWords.time(deciding.days()) : "reckoning";
    return Page.of("Target and work", note, 0, body, deciding.scroll());
  }

  private static void rows(Column body, Deciding deciding, Foresight foresight) {
    var now = foresight.present().scenario();
    row(body, "Target", "‹ " + deciding.target() + " % ›", "now " + foresight.percent() + " %");
    row(body, "New cards a day", "‹ " + deciding.newCards() + " ›", "now " + now.newCards());
  }

  private static void row(Column body, String label, String value, String now) {
    body.row(
        run(label + " ".repeat(LABEL - label.length()), Style.MUTED),
        run(value + " ".repeat(Math.max(1, VALUE - value.length())), Style.ACCENT.strong()),
        run(now, Style.MUTED));
  }

  private static void picture(Column body, Deciding deciding, Foresight foresight) {
    var then = foresight.prospects().at(deciding.target());
    body.text(ProspectWords.compared(foresight.present(), then), Style.TEXT);
    targets(
        body,
        ProspectCharts.targets(foresight.prospects(), deciding.target(), foresight.percent()));
    body.gap().text(ProspectWords.cheapest(foresight.prospects()), Style.MUTED);
    StatisticsText.plot(body.gap(), ProspectCharts.minutes(then, foresight.today()));
    StatisticsText.plot(body.gap(), ProspectCharts.known(then, foresight.today()));
  }

  /// Where there is little room the bars stand for themselves.
  private static void targets(Column body, Plot plot) {
    if (body.width() >= WIDE) {
      body.gap().text(plot.title(), Style.STRONG);
    }
    StatisticsText.bare(body, plot);
  }

  private static void takeOver(Column body, Effect.@Nullable Settle wanted, Measure measure) {
    if (wanted == null) {
      body.text("This is how it is set now.", Style.TEXT);
      return;
    }
    body.text("This is to be written into your file of settings:", Style.TEXT).gap();
    if (wanted.newCards() != null) {
      set(body, "[study]", "new-cards = " + wanted.newCards());
    }
    if (wanted.percent() != null) {
      set(body, "[memory]", "retention = " + wanted.percent() / 100.0);
    }
    body.text(
            "Its other lines and comments stay. A target holds for every card from its next answer"
                + " on.",
            Style.MUTED)
        .gap()
        .text(
            measure.keys().name(Command.TAKE_OVER)
                + " writes it, "
                + measure.keys().name(Command.BACK)
                + " goes back.",
            Style.TEXT);
  }

  private static void set(Column body, String section, String line) {
    body.row(run("  " + section, Style.ACCENT)).row(run("  " + line, Style.ACCENT)).gap();
  }
}
