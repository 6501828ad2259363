package memoire.screen;

import static memoire.screen.Column.run;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import memoire.screen.HomeModel.PackLine;
import memoire.study.Wording;

/// What the home screen looks like.
final class HomePage {
  private static final String TITLE = "Aide-mémoire";
  private static final int WIDE = 60;

  private HomePage() {}

  static Page of(Home home, Measure measure) {
    var model = home.model();
    if (model == null) {
      return Page.of(TITLE, "", 0, new Column(measure.width()), 0);
    }
    var body = new Column(measure.width());
    if (model.packs().isEmpty()) {
      nothingInstalled(body, measure.keys());
    } else {
      packs(body, home, model, measure);
    }
    if (!home.notice().isEmpty()) {
      body.gap().text(home.notice().value(), Style.ACCENT);
    }
    below(body, model, measure);
    return Page.of(TITLE, date(model.today(), measure.width()), 0, body, Page.FOLLOW);
  }

  private static void nothingInstalled(Column body, Keymap keys) {
    body.text("No pack is installed yet.", Style.STRONG)
        .gap()
        .text(
            "A pack is a set of questions. Leave with "
                + keys.name(Command.QUIT)
                + ", and bring one in:",
            Style.TEXT)
        .gap()
        .text("    memoire study FILE.pack.json", Style.ACCENT);
  }

  private static void packs(Column body, Home home, HomeModel model, Measure measure) {
    body.spread(List.of(run("  Pack", Style.MUTED)), run(heads(measure.width()), Style.MUTED));
    int first = body.height();
    for (int i = 0; i < model.packs().size(); i++) {
      pack(body, model.packs().get(i), i == home.selected());
      body.leading(body.height() - 1, new Target.Option(i));
    }
    int row = first + home.selected();
    body.focus(home.selected() == 0 ? 0 : row, row);
    var detail = detail(model.packs().get(home.selected()), model.today());
    if (!detail.isEmpty()) {
      body.gap().text(detail, Style.MUTED);
    }
    var vacation = model.vacationUntil();
    if (vacation != null) {
      body.gap()
          .text(
              "Vacation until "
                  + vacation.getDayOfMonth()
                  + " "
                  + Wording.month(vacation.getMonthValue())
                  + ": what waits can wait.",
              Style.TEXT);
    }
    if (isNothingDue(model) && home.notice().isEmpty()) {
      body.gap().text(nothingDue(model, measure.keys()), Style.TEXT);
    }
  }

  private static void pack(Column body, PackLine pack, boolean isSelected) {
    var name = isSelected ? Style.ACCENT.strong() : Style.TEXT;
    body.spread(
        List.of(run(isSelected ? "▸ " : "  ", Style.ACCENT), run(pack.title(), name)),
        run(counts(pack, body.width()), isSelected ? Style.STRONG : Style.TEXT));
  }

  /// What else there is to say of the selected pack.
  private static String detail(PackLine pack, LocalDate today) {
    var parts = new ArrayList<String>();
    var exam = pack.exam();
    if (exam != null) {
      long days = ChronoUnit.DAYS.between(today, exam);
      parts.add(days == 0 ? "Exam today" : "Exam in " + Wording.count((int) days, "day"));
    }
    if (pack.strong() > 0) {
      parts.add(pack.strong() + " of " + Wording.count(pack.total(), "card") + " asked by recall");
    }
    return String.join(" · ", parts);
  }

  private static String heads(int width) {
    return width < WIDE ? "due   new" : "due  learning    new";
  }

  private static String counts(PackLine pack, int width) {
    return width < WIDE
        ? right(pack.due(), 3) + right(pack.fresh(), 6)
        : right(pack.due(), 3) + right(pack.learning(), 10) + right(pack.fresh(), 7);
  }

  private static String right(int count, int width) {
    var text = count == 0 ? "·" : Integer.toString(count);
    return " ".repeat(Math.max(0, width - text.length())) + text;
  }

  private static boolean isNothingDue(HomeModel model) {
    for (var pack : model.packs()) {
      if (pack.due() + pack.learning() > 0) {
        return false;
      }
    }
    return true;
  }

  private static String nothingDue(HomeModel model, Keymap keys) {
    return model.hasNew()
        ? "Nothing is due. " + keys.name(Command.STUDY) + " begins with new cards."
        : "Nothing is due. Well done. "
            + keys.name(Command.STUDY_AHEAD)
            + " practises what comes next.";
  }

  private static void below(Column body, HomeModel model, Measure measure) {
    if (model.packs().isEmpty()) {
      return;
    }
    int room = measure.body() - body.height();
    boolean hasWeek = isAnythingAhead(model);
    if (hasWeek && room >= WeekChart.HEIGHT + 4) {
      body.gap().gap().row(run("The week ahead", Style.MUTED)).gap();
      body.below(WeekChart.of(model.forecast(), model.today(), measure.width()));
      room -= WeekChart.HEIGHT + 4;
    } else if (hasWeek && room >= 3) {
      body.gap().row(WeekChart.line(model.forecast()));
      room -= 2;
    }
    var today = today(model);
    if (!today.isEmpty() && room >= 2) {
      body.gap().row(run(today, Style.MUTED));
    }
  }

  private static boolean isAnythingAhead(HomeModel model) {
    for (int due : model.forecast()) {
      if (due > 0) {
        return true;
      }
    }
    return false;
  }

  private static String today(HomeModel model) {
    var parts = new ArrayList<String>();
    if (model.answeredToday() > 0) {
      parts.add(model.answeredToday() + " answered today");
    }
    if (model.streakDays() > 1) {
      parts.add(Wording.count(model.streakDays(), "day") + " in a row");
    }
    return String.join(" · ", parts);
  }

  /// As `Sunday 22 November 2026`, shorter where there is no room.
  private static String date(LocalDate day, int width) {
    var weekday = Wording.weekday(day.getDayOfWeek().getValue());
    var month = Wording.month(day.getMonthValue());
    return width < WIDE
        ? weekday.substring(0, 3) + " " + day.getDayOfMonth() + " " + month.substring(0, 3)
        : weekday + " " + day.getDayOfMonth() + " " + month + " " + day.getYear();
  }
}
