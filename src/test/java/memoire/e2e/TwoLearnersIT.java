package memoire.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TwoLearnersIT {
  private static final int ANSWERS = 50;

  @TempDir Path directory;

  @Test
  void twoMayStudyAtOnceOnOneHome() {
    var memoire = Launcher.in(directory);
    var script = "?\n\n".repeat(ANSWERS);
    var started = new ArrayList<Launcher.Started>();
    for (int i = 0; i < 2; i++) {
      // The first two starts ever: both create the file, and both install the packs.
      started.add(memoire.start(script, Launcher.command("study", "--plain")));
    }
    long marked = 0;
    for (var one : started) {
      var run = memoire.finish(one);
      assertThat(run.code()).as(run.toString()).isZero();
      assertThat(run.err()).isEmpty();
      marked += run.lines().stream().filter(line -> line.startsWith("Rated again")).count();
    }

    assertThat(marked).isEqualTo(2 * ANSWERS);
    var log = memoire.log();
    assertThat(log).hasSize(2 * ANSWERS);
    assertThat(log)
        .extracting(row -> row.substring(0, row.indexOf(',')))
        .containsExactlyElementsOf(
            IntStream.rangeClosed(1, 2 * ANSWERS).mapToObj(id -> "{\"id\":" + id).toList());
    var doctor = memoire.run("doctor");
    assertThat(doctor.code()).as(doctor.toString()).isZero();
  }
}
