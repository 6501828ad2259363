package memoire.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import memoire.memory.Rating;
import memoire.memory.StudyDay;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FullDiskTest {
  private static final String NO_SPACE = "There is no space left on the disk that holds ";

  @TempDir Path directory;
  private Path file;

  @BeforeEach
  void name() {
    file = directory.resolve("progress.db");
  }

  @Test
  void aReviewThatDoesNotFitIsRefusedAndTheOthersAreSafe() {
    Fixture.openWithCards(file, 10).close();
    try (var database = Database.open(file, Duration.ofSeconds(5))) {
      var log = new ReviewLog(database, StudyDay.ROLL_OVER_HOUR);
      allowPages(database, database.read(sql -> sql.number("PRAGMA page_count")) + 3);

      int saved = appendUntilRefused(log);
      assertThat(saved).isPositive();
      assertThat(count(database)).isEqualTo(saved);

      allowPages(database, 100_000);
      append(log, saved);
      assertThat(count(database)).isEqualTo(saved + 1);
      assertThat(Health.check(database, ToyMemory::after)).isEmpty();
    }
  }

  /// A disk of a few hundred kilobytes, mounted where only the child sees it.
  @Test
  void aFullDiskIsSaidToBeFull() throws Exception {
    privately(
        """
        mount -t tmpfs -o size=400k none "$DISK" || exit 3
        "$@" > "$OUT/first"; echo $? >> "$OUT/first"
        mount -o remount,size=32m "$DISK" || exit 3
        "$@" > "$OUT/second"; echo $? >> "$OUT/second"
        """,
        300);

    var first = Files.readAllLines(directory.resolve("first"), StandardCharsets.UTF_8);
    int saved = first.size() - 2;
    assertThat(first.getLast()).isEqualTo("2");
    assertThat(first.get(saved)).startsWith(NO_SPACE + diskFile());
    assertThat(first.get(saved - 1)).isEqualTo("saved " + saved);
    assertThat(directory.resolve("second"))
        .content()
        .startsWith("saved " + (saved + 1) + "\n")
        .endsWith("saved " + (saved + 300) + "\n0\n");
  }

  @Test
  void aReadOnlyDiskIsSaidToBeReadOnly() throws Exception {
    privately(
        """
        mount -t tmpfs none "$DISK" || exit 3
        "$@" > "$OUT/first"; echo $? >> "$OUT/first"
        mount -o remount,ro "$DISK" || exit 3
        "$@" > "$OUT/second"; echo $? >> "$OUT/second"
        """,
        5);

    assertThat(directory.resolve("first")).content().startsWith("saved 1\n").endsWith("\n0\n");
    assertThat(directory.resolve("second"))
        .content()
        .startsWith(diskFile() + " cannot be written. Make the file and its directory writable")
        .endsWith("\n2\n");
  }

  private static int appendUntilRefused(ReviewLog log) {
    for (int saved = 0; saved < 100_000; saved++) {
      int next = saved;
      try {
        append(log, next);
      } catch (StoreException refusal) {
        assertThat(refusal.reason()).isEqualTo(StoreException.Reason.FULL);
        assertThat(refusal).hasMessageStartingWith(NO_SPACE);
        assertThatThrownBy(() -> append(log, next)).hasMessageStartingWith(NO_SPACE);
        return saved;
      }
    }
    throw new AssertionError("never full");
  }

  private static void append(ReviewLog log, int i) {
    var review = Fixture.review(i % 10, i, Rating.GOOD);
    log.append(review, (state, _) -> ToyMemory.step(state, review));
  }

  private static void allowPages(Database database, long pages) {
    database.outside(sql -> sql.script("PRAGMA max_page_count = " + pages));
  }

  private static long count(Database database) {
    return database.read(sql -> sql.number("SELECT count(*) FROM log"));
  }

  private Path diskFile() {
    return directory.resolve("disk").resolve("progress.db");
  }

  /// Runs a shell script that may mount, with the command line of an [Appender] as its arguments.
  private void privately(String script, int reviews) throws IOException, InterruptedException {
    assumeTrue(mayMount(), "needs unshare, and the right to mount in a namespace of its own");
    var disk = Files.createDirectory(directory.resolve("disk"));
    var command = new ArrayList<>(List.of("unshare", "-rm", "sh", "-c", script, "sh"));
    command.addAll(
        Child.command(
            directory, Appender.class, diskFile().toString(), Integer.toString(reviews), "1"));
    var builder = new ProcessBuilder(command).inheritIO();
    builder.environment().put("DISK", disk.toString());
    builder.environment().put("OUT", directory.toString());
    assertThat(builder.start().waitFor()).isZero();
  }

  private static boolean mayMount() throws InterruptedException {
    try {
      var trial =
          new ProcessBuilder("unshare", "-rm", "mount", "-t", "tmpfs", "none", "/mnt").start();
      return trial.waitFor(10, TimeUnit.SECONDS) && trial.exitValue() == 0;
    } catch (IOException _) {
      return false;
    }
  }
}
