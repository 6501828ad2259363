package memoire.screen;

import java.util.ArrayList;
import java.util.List;
import memoire.stats.Report;
import memoire.stats.Sections;
import memoire.stats.Span;
import memoire.text.Cells;
import memoire.text.SafeText;
import org.jspecify.annotations.Nullable;

/// What was learned so far, in charts: one page for each section.
///
/// @param home the screen behind, which knows the packs
/// @param report null until it is loaded
/// @param pack id of the pack that is looked at, or empty for all
/// @param page place of the section, from 0
/// @param isReckoned whether the report is of this span and this pack; one before it is shown until
///   then
record Statistics(
    Home home,
    @Nullable Report report,
    Span span,
    String pack,
    int page,
    int scroll,
    boolean isReckoned)
    implements Screen {
  private static final int WIDE = 60;
  private static final int LONGEST_PACK = 24;
  private static final int LONGEST_NARROW = 10;

  /// Over a year and all packs.
  static Step<Screen> opening(Home home) {
    return new Statistics(home, null, Span.YEAR, "", 0, 0, false).loading();
  }

  @Override
  public Step<Screen> update(Message message, Scene scene) {
    return switch (message) {
      case Message.StatisticsLoaded loaded ->
          Step.to(new Statistics(home, loaded.report(), span, pack, page, scroll, true));
      case Message.Commanded commanded -> commanded(commanded.command(), scene);
      case Message.Failed _ -> home.update(message, scene);
      default -> Step.to(this);
    };
  }

  @Override
  public Page page(Measure measure) {
    if (report == null) {
      var body =
          new Column(measure.width())
              .text("All your answers are being summed up.", Style.TEXT)
              .gap()
              .text(
                  measure.keys().name(Command.BACK) + " leaves; nothing waits for this.",
                  Style.MUTED);
      return Page.of("Statistics", "", 0, body, 0);
    }
    var sections = Sections.of(report);
    int place = Math.min(page, sections.size() - 1);
    return Page.of(
        sections.get(place).name(),
        isReckoned
            ? note(report, place + 1 + "/" + sections.size(), measure.width())
            : "summing up " + span.words(),
        (place + 1.0) / sections.size(),
        StatisticsText.section(sections.get(place), measure.width()),
        scroll);
  }

  @Override
  public List<Command> commands() {
    var commands = new ArrayList<Command>();
    commands.add(Command.BACK);
    commands.add(Command.NEXT_PAGE);
    commands.add(Command.PREVIOUS_PAGE);
    commands.add(Command.SPAN);
    commands.add(Command.DECIDE);
    if (home.packs().size() > 1) {
      commands.add(Command.PACK);
    }
    commands.addAll(Scrolling.MOVES);
    return commands;
  }

  private Step<Screen> commanded(Command command, Scene scene) {
    return switch (command) {
      case BACK -> Step.to(home);
      case NEXT_PAGE -> Step.to(turned(1));
      case PREVIOUS_PAGE -> Step.to(turned(-1));
      case SPAN -> new Statistics(home, report, span.next(), pack, page, scroll, false).loading();
      case DECIDE -> Deciding.opening(this, pack, scene);
      case PACK -> new Statistics(home, report, span, nextPack(), page, 0, false).loading();
      default ->
          Step.to(
              new Statistics(
                  home,
                  report,
                  span,
                  pack,
                  page,
                  Scrolling.after(command, this, scene),
                  isReckoned));
    };
  }

  private Step<Screen> loading() {
    return Step.to(this, new Effect.LoadStatistics(span, pack));
  }

  private Statistics turned(int by) {
    int pages = report == null ? 1 : Sections.of(report).size();
    int here = Math.min(page, pages - 1);
    return new Statistics(home, report, span, pack, Math.floorMod(here + by, pages), 0, isReckoned);
  }

  /// All packs, then one after the other.
  private String nextPack() {
    var ids = new ArrayList<>(List.of(""));
    home.packs().forEach(line -> ids.add(line.id()));
    return ids.get((ids.indexOf(pack) + 1) % ids.size());
  }

  private static String note(Report report, String place, int width) {
    var subject = report.subject();
    boolean isNarrow = width < WIDE;
    var name = SafeText.of(subject.packWords()).value();
    var parts = new ArrayList<String>();
    parts.add(isNarrow ? subject.span().brief() : subject.span().words());
    if (!isNarrow || !subject.pack().isEmpty()) {
      parts.add(Cells.fit(name, isNarrow ? LONGEST_NARROW : LONGEST_PACK));
    }
    parts.add(place);
    return String.join(" · ", parts);
  }
}
