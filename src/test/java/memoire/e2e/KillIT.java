package memoire.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.OptionalLong;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import memoire.testing.Killing;
import memoire.testing.Tmux;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The program itself, killed at random moments. `-Dmemoire.kills=N` says how often: 200 times
/// where `CI` is set, else 20.
class KillIT {
  private static final int KILLS =
      Integer.getInteger("memoire.kills", System.getenv("CI") == null ? 20 : 200);

  @TempDir Path directory;

  @Test
  void noAnswerThatWasMarkedIsLostByKilling() throws Exception {
    long marked = 0;
    try (var pool = Executors.newFixedThreadPool(2)) {
      var halves = new ArrayList<Future<Long>>();
      for (int i = 0; i < 2; i++) {
        long seed = i;
        Callable<Long> half = () -> killAgainAndAgain(KILLS / 2, seed);
        halves.add(pool.submit(half));
      }
      for (var half : halves) {
        marked += half.get();
      }
    }
    System.out.println("KillIT: " + KILLS + " kills, " + marked + " answers marked before them");
    assertThat(marked).as("answers that were marked before a kill").isGreaterThan(KILLS);
  }

  private long killAgainAndAgain(int kills, long seed) throws IOException, InterruptedException {
    var random = new Random(seed);
    var memoire = new Launcher(directory, directory.resolve("home-" + seed));
    // “Don’t know” fits every question, and the card soon comes back: the session has no end.
    var answers = Files.writeString(directory.resolve("answers-" + seed), "?\n\n".repeat(100_000));
    var killing =
        new Killing(
            Launcher.command("study", "--plain"),
            memoire.environment(),
            answers,
            350,
            line -> line.startsWith("Rated again") ? OptionalLong.of(1) : OptionalLong.empty());
    long marked = 0;
    for (int life = 1; life <= kills; life++) {
      marked += killing.run(random).size();
      // The next process finds sometimes what the kill left, sometimes a tidied file.
      if (random.nextInt(8) == 0 || life == kills) {
        checkNothingIsLost(memoire, marked, life);
      }
    }
    return marked;
  }

  /// At most the one answer in flight when a process was killed is there without its mark.
  private static void checkNothingIsLost(Launcher memoire, long marked, int lives) {
    assertThat(memoire.log()).hasSizeBetween((int) marked, (int) marked + lives);
    var doctor = memoire.run("doctor");
    assertThat(doctor.code()).as(doctor.toString()).isZero();
  }

  @Test
  void anAnswerOnTheFullScreenOutlivesTheProgram() {
    var memoire = Launcher.in(directory);
    var pack = memoire.fixture("ten-types.pack.json");
    try (var terminal = Tmux.open(directory, 80, 24)) {
      terminal.shell("export MEMOIRE_HOME=" + memoire.home());
      terminal.shell(Launcher.program() + " study " + pack);
      terminal.awaitText("In which town was the harbour office?");
      terminal.keys("n").awaitText("Not yet").awaitText("Nordhavn");
      terminal.keys("Enter").awaitText("Which books did the harbour office keep?");
      terminal.type("12").signal("KILL").awaitText("Killed");

      assertThat(memoire.log()).singleElement().asString().contains("\"card\":\"tchoice1\"");
      // Nobody could tidy up; the shell works, and the next start and end leave everything tidy.
      terminal.shell("").shell("reset; echo the shell is $((40 + 2))");
      terminal.awaitText("the shell is 42");
      terminal.shell(Launcher.program() + " study ten-types");
      terminal.awaitText("Which books did the harbour office keep?").keys("C-c");
      terminal.awaitEnd().awaitModes("0 1 0");
    }
    assertThat(memoire.run("doctor").code()).isZero();
  }
}
