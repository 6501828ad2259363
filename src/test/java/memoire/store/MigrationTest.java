package memoire.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import memoire.memory.Rating;
import memoire.memory.StudyDay;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationTest {
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  @TempDir Path directory;
  private Path file;

  @BeforeEach
  void answerOneQuestion() {
    file = directory.resolve("progress.db");
    try (var store = Fixture.openWithCards(file, 3)) {
      Fixture.answer(store, 1, 0, Rating.GOOD);
    }
  }

  @Test
  void anOlderFileIsMigratedStepByStepAfterABackup() throws IOException {
    var third =
        upTo(
            3,
            "CREATE TABLE badge (name TEXT) STRICT; INSERT INTO badge VALUES ('first');",
            "ALTER TABLE badge ADD COLUMN day INTEGER;");

    open(third).close();

    assertThat(version()).isEqualTo(3);
    assertThat(backups())
        .extracting(Path::getFileName)
        .hasToString("[progress-20261122T120000Z.db]");
    try (var store = Fixture.open(backups().getFirst())) {
      assertThat(store.log(Fixture.key(1))).hasSize(1);
    }
    try (var store = open(third)) {
      assertThat(store.log(Fixture.key(1))).hasSize(1);
      assertThat(backups()).hasSize(1);
    }
  }

  @Test
  void aFailedStepLeavesTheFileAsItWas() throws IOException {
    var broken = upTo(3, "CREATE TABLE badge (name TEXT) STRICT;", "ALTER TABLE badges ADD x;");

    assertThatThrownBy(() -> open(broken))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("no such table: badges");

    assertThat(version()).isEqualTo(1);
    assertThat(backups()).hasSize(1);
    try (var store = Fixture.open(file)) {
      assertThat(store.log(Fixture.key(1))).hasSize(1);
    }
  }

  @Test
  void withoutABackupThereIsNoMigration() throws IOException {
    Files.writeString(directory.resolve("backups"), "in the way");

    assertThatThrownBy(() -> open(upTo(2, "CREATE TABLE badge (name TEXT) STRICT;")))
        .isInstanceOf(StoreException.class)
        .hasMessageStartingWith("No backup could be made in " + directory.resolve("backups"));
    assertThat(version()).isEqualTo(1);
  }

  @Test
  void backupsOfTheSameSecondAreKept() throws IOException {
    try (var store = Fixture.open(file)) {
      assertThat(store.backUp()).isNotEqualTo(store.backUp());
    }
    assertThat(backups()).hasSize(2);
  }

  private Store open(Schema schema) {
    return Store.open(file, Fixture.CLOCK, StudyDay.ROLL_OVER_HOUR, schema, PATIENCE);
  }

  private static Schema upTo(int version, String... steps) {
    return new Schema(version, Schema.current().whole(), next -> steps[next - 2]);
  }

  private int version() {
    try (var database = Database.open(file, PATIENCE)) {
      return database.read(sql -> (int) sql.number("PRAGMA user_version"));
    }
  }

  private List<Path> backups() throws IOException {
    try (var files = Files.list(directory.resolve("backups"))) {
      return files.sorted().toList();
    }
  }
}
