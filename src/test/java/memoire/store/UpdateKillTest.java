package memoire.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import memoire.study.LogEntry;
import memoire.testing.Killing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An update that moves progress is whole or not there, whenever it is cut off and whoever writes
/// beside it.
class UpdateKillTest {
  private static final int KILLS =
      Integer.getInteger("memoire.kills", System.getenv("CI") == null ? 20 : 200) / 2;

  @TempDir Path directory;

  @Test
  void anUpdateThatIsCutOffLeavesOneVersionOrTheOther() throws Exception {
    var file = directory.resolve("progress.db");
    var random = new Random(6);
    var saved = new HashSet<Long>();
    for (int i = 0; i < KILLS; i++) {
      var command = Child.command(directory, Updater.class, file.toString(), "1000000", "" + i);
      saved.addAll(
          new Killing(
                  command,
                  Map.of(),
                  Path.of("/dev/null"),
                  25,
                  line ->
                      line.startsWith("saved ")
                          ? OptionalLong.of(Long.parseLong(line.substring("saved ".length())))
                          : OptionalLong.empty())
              .run(random));
      checkItIsOneVersion(file, saved);
    }
    assertThat(saved).as("reviews between the updates").hasSizeGreaterThan(KILLS);
  }

  private static void checkItIsOneVersion(Path file, Set<Long> saved) {
    try (var store = Fixture.open(file)) {
      assertThat(store.check(ToyMemory::after)).isEmpty();
      var found = new HashSet<Long>();
      store.log((LogEntry entry) -> found.add(entry.id()));
      assertThat(found).containsAll(saved);
      int cards = store.packs().stream().mapToInt(InstalledPack::cards).sum();
      assertThat(cards).isIn(0, Updater.CARDS, Updater.CARDS / 2);
      assertThat(store.questions("atlas", 99)).hasSize(cards);
    }
  }

  @Test
  void oneUpdatesWhileTheOtherAnswers() throws Exception {
    var file = directory.resolve("progress.db");
    try (var store = Fixture.open(file)) {
      Updater.install(store, 0);
    }
    var processes = new ArrayList<Process>();
    for (var main : List.of(Updater.class, Answerer.class)) {
      processes.add(
          new ProcessBuilder(Child.command(directory, main, file.toString(), "100", "1"))
              .redirectErrorStream(true)
              .redirectOutput(directory.resolve(main.getSimpleName()).toFile())
              .start());
    }
    for (var process : processes) {
      assertThat(process.waitFor()).as(Files.readString(directory.resolve("Answerer"))).isZero();
    }
    try (var store = Fixture.open(file)) {
      var log = new ArrayList<LogEntry>();
      store.log(log::add);
      assertThat(log).hasSize(300 + 100);
      assertThat(store.check(ToyMemory::after)).isEmpty();
    }
  }

  /// Answers cards that may be there or not: `Answerer FILE COUNT SEED`.
  static final class Answerer {
    private Answerer() {}

    public static void main(String[] arguments) {
      try (var store = Fixture.open(Path.of(arguments[0]))) {
        var random = new Random(Long.parseLong(arguments[2]));
        for (int i = 0; i < Integer.parseInt(arguments[1]); i++) {
          Fixture.answer(store, random.nextInt(Updater.CARDS), i, memoire.memory.Rating.GOOD);
        }
      }
    }
  }
}
