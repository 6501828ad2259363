package memoire.cli;

import java.util.concurrent.Callable;
import memoire.format.SimulatedJson;
import memoire.report.SimulatedText;
import memoire.simulate.Scenario;
import memoire.simulate.Simulated;
import memoire.store.InstalledPack;
import memoire.store.Store;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/// Plays what would come of other settings.
@Command(
    name = "simulate",
    sortOptions = false,
    description = {
      "Shows how much work a target and new cards make, and what you will know.",
      "",
      "Your cards are played day by day, as your log says that you answer. Nothing is",
      "changed. In the program, d in the statistics shows the same while you try out",
      "targets.",
      "",
      "  memoire simulate                     what comes of things as they are set",
      "  memoire simulate --retention 0.85    the work at a lower target",
      "  memoire simulate --new 20 --minutes 30",
      ""
    })
final class SimulateCommand implements Callable<Integer> {
  private static final int USUAL_DAYS = 365;

  private final Surroundings here;

  @Option(
      names = "--days",
      paramLabel = "N",
      description = "How far ahead, 1 to 3650; 365 when it is not said.")
  private int days = USUAL_DAYS;

  @Option(names = "--new", paramLabel = "N", description = "New cards a day.")
  private @Nullable Integer newCards;

  @Option(
      names = "--retention",
      paramLabel = "X",
      description = "The target: the chance of knowing a card when it comes back, 0.7 to 0.99.")
  private @Nullable Double retention;

  @Option(names = "--minutes", paramLabel = "N", description = "At most so many minutes a day.")
  private @Nullable Double minutes;

  @Option(names = "--reviews", paramLabel = "N", description = "At most so many reviews a day.")
  private @Nullable Integer reviews;

  @Option(
      names = "--pack",
      paramLabel = "PACK",
      description = "Only this pack, by its id. All when it is not said.")
  private String pack = "";

  @Option(names = "--json", description = "Print all numbers as one JSON document.")
  private boolean json;

  @Option(names = "--plain", description = "In words, for screen readers.")
  private boolean plain;

  @Option(
      names = "--columns",
      paramLabel = "N",
      description = "Draw the charts that wide, into a pipe or a file too.")
  private @Nullable Integer columns;

  @ParentCommand private @Nullable Commands all;

  SimulateCommand(Surroundings here) {
    this.here = here;
  }

  @Override
  public Integer call() {
    try (var opened = Library.open(here)) {
      opened.complain(here);
      var simulating = new Simulating(opened.planning(), opened.config().study());
      var present = present(simulating);
      tell(
          Simulated.of(
              here.now().day(opened.planning().rollOverHour()),
              title(opened.store()),
              simulating.situation(opened.store(), pack, here.now()),
              present,
              changed(present)));
      return ExitCode.OK;
    }
  }

  private void tell(Simulated simulated) {
    if (json) {
      new SafeLines(here.out()).append(SimulatedJson.write(simulated)).flush();
    } else if (columns != null) {
      here.out().lines(SimulatedText.drawn(simulated, columns));
    } else {
      Lines.tell(
          here,
          plain || (all != null && all.isPlain()),
          width -> SimulatedText.drawn(simulated, width),
          () -> SimulatedText.spoken(simulated));
    }
  }

  private Scenario present(Simulating simulating) {
    try {
      return simulating.present(days);
    } catch (IllegalArgumentException e) {
      throw Refusal.ofUsage(sentence(e));
    }
  }

  private Scenario changed(Scenario present) {
    try {
      var changed = present;
      changed = newCards == null ? changed : changed.withNewCards(newCards);
      changed = retention == null ? changed : changed.withRetention(retention);
      changed = minutes == null ? changed : changed.withMinutes(minutes);
      return reviews == null ? changed : changed.withReviews(reviews);
    } catch (IllegalArgumentException e) {
      throw Refusal.ofUsage(sentence(e));
    }
  }

  /// The scenario says what may be; here it begins a line.
  private static String sentence(IllegalArgumentException e) {
    var words = String.valueOf(e.getMessage());
    return Character.toUpperCase(words.charAt(0)) + words.substring(1) + ".";
  }

  /// The title of the only pack, or nothing.
  private String title(Store store) {
    if (pack.isEmpty()) {
      return "";
    }
    var installed = store.packs();
    return installed.stream()
        .filter(one -> one.id().equals(pack))
        .findFirst()
        .map(InstalledPack::title)
        .orElseThrow(() ->
            new Refusal(
                "No pack “"
                    + pack
                    + "” is installed. There are: "
                    + String.join(", ", installed.stream().map(InstalledPack::id).toList())
                    + "."));
  }
}
