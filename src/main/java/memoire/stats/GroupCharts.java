package memoire.stats;

import static memoire.plot.Words.count;
import static memoire.plot.Words.number;
import static memoire.plot.Words.percent;

import java.util.ArrayList;
import java.util.List;
import memoire.plot.Plot;
import memoire.plot.Plot.Bar;

/// What a test of each topic, or of each pack, would find known today.
final class GroupCharts {
  /// More would not be looked at; the JSON has all.
  private static final int MOST = 40;

  private GroupCharts() {}

  static List<Plot> topics(Report report) {
    return of("topic", report.topics());
  }

  static List<Plot> packs(Report report) {
    return of("pack", report.packs());
  }

  private static List<Plot> of(String noun, List<Group> groups) {
    var plots = new ArrayList<Plot>();
    plots.addAll(Sections.some(!groups.isEmpty(), () -> scores(noun, groups)));
    var answered = groups.stream().filter(group -> !group.sums().isEmpty()).toList();
    plots.addAll(Sections.some(!answered.isEmpty(), () -> answers(noun, answered)));
    return plots;
  }

  private static Plot scores(String noun, List<Group> groups) {
    var weakest = groups.getFirst();
    return new Plot.Bars(
        "Expected score by " + noun + ", the weakest first",
        "If all cards were asked today, the least would be known of "
            + weakest.name()
            + ": "
            + score(weakest)
            + ". Cards never asked count as not known."
            + rest(noun, groups),
        1,
        null,
        groups.stream().limit(MOST).map(GroupCharts::scored).toList());
  }

  private static Bar scored(Group group) {
    var cards = count(group.cards(), "card");
    return new Bar(
        group.name(),
        group.score().orElse(0),
        score(group),
        group.fresh() == 0 ? cards : cards + ", " + number(group.fresh()) + " never asked");
  }

  private static Plot answers(String noun, List<Group> groups) {
    return new Plot.Bars(
        "Answers known by " + noun,
        "Rated better than Again, of all answers in the span." + rest(noun, groups),
        1,
        null,
        groups.stream().limit(MOST).map(GroupCharts::known).toList());
  }

  private static Bar known(Group group) {
    return known(group.name(), group.sums());
  }

  /// A bar for what was known of some answers.
  static Bar known(String name, Sums sums) {
    var share = sums.knownShare();
    return new Bar(
        name,
        share.value().orElse(0),
        OverviewCharts.share(share),
        OverviewCharts.between(share) + ", " + count(sums.answers(), "answer"));
  }

  private static String score(Group group) {
    return group.score().isEmpty() ? "–" : percent(group.score().getAsDouble());
  }

  private static String rest(String noun, List<Group> groups) {
    int more = groups.size() - MOST;
    return more <= 0 ? "" : " " + count(more, noun) + " more are not shown.";
  }
}
