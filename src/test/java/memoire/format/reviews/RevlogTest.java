package memoire.format.reviews;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import memoire.fit.Histories;
import memoire.fit.ReviewColumns;
import memoire.text.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RevlogTest {
  private static final long FIRST = Instant.parse("2025-03-01T20:00:00Z").toEpochMilli();
  private static final long DAY = 86_400_000L;

  @TempDir Path directory;

  /// A collection with a log: card, time, ease, factor, type.
  private Reading<ReviewColumns> read(long[]... rows) throws SQLException, IOException {
    var file = directory.resolve("collection.anki2");
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        var statement = connection.createStatement()) {
      statement.execute(
          "CREATE TABLE revlog (id integer primary key, cid integer not null, usn integer not null,"
              + " ease integer not null, ivl integer not null, lastIvl integer not null,"
              + " factor integer not null, time integer not null, type integer not null)");
      for (var row : rows) {
        statement.execute(
            "INSERT INTO revlog VALUES (%d, %d, -1, %d, 1, 1, %d, 4000, %d)"
                .formatted(row[1], row[0], row[2], row[3], row[4]));
      }
    }
    return Revlog.read(
        "collection.anki2",
        Files.readAllBytes(file),
        ZoneId.of("Asia/Tokyo"),
        4,
        Instant.parse("2026-01-01T00:00:00Z"));
  }

  @Test
  void daysAreThoseOfTheLearnersZone() throws SQLException, IOException {
    // 05:00 and 09:00 in Tokyo on one day; in UTC they are on two.
    var log =
        read(
                new long[] {7, FIRST, 3, 2500, 0},
                new long[] {7, FIRST + 4 * 3_600_000, 3, 2500, 0},
                new long[] {7, FIRST + 3 * DAY, 3, 2500, 1})
            .value();
    assertThat(Histories.of(log).items()).isEqualTo(1);
    assertThat(log.size()).isEqualTo(3);
  }

  @Test
  void whatSaysNothingAboutMemoryIsLeftOut() throws SQLException, IOException {
    var reading =
        read(
            new long[] {7, FIRST, 3, 2500, 0},
            new long[] {7, FIRST + 1, 0, 2500, 4},
            new long[] {7, FIRST + 2, 3, 0, 3},
            new long[] {7, FIRST + 3, 3, 2500, 3},
            new long[] {7, FIRST + 4, 3, 2500, 5},
            new long[] {7, FIRST + 900 * DAY, 3, 2500, 1});
    assertThat(reading.value().size()).isEqualTo(2);
    assertThat(reading.problems().stream().map(problem -> problem.line().value()))
        .containsExactly(
            "collection.anki2: warning R012 3 reviews are no answers, but changes made by hand or a deck that was"
                + " not rescheduled. They say nothing about memory, and were left out.",
            "collection.anki2: error R015 1 reviews are dated after today, or have no date. Look at"
                + " the clock they were made with; they were left out.");
  }

  @Test
  void whatIsNoCollectionHasASentence() {
    var reading =
        Revlog.read(
            "x.apkg",
            "PK\3\4 and then nothing".getBytes(StandardCharsets.UTF_8),
            ZoneId.of("UTC"),
            4,
            Instant.EPOCH);
    assertThat(reading.value().size()).isZero();
    assertThat(reading.hasErrors()).isTrue();
    assertThat(reading.problems().getFirst().code()).startsWith("K");
  }
}
