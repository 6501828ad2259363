package memoire.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoctorCommandTest {
  private static final String PACK = "harbour.pack.json";

  @TempDir Path directory;
  private Launcher learner;

  @BeforeEach
  void setUp() {
    learner = Launcher.in(directory);
    learner.file(PACK, Harbour.pack("1.0.0", Harbour.RIVER, Harbour.SHIPS));
    learner.typing("Aura", "", "164", "").launch("study", PACK);
  }

  @Test
  void aWholeInstallationIsWell() throws IOException {
    learner.file("program/lib/memoire.aot", "");
    var outcome = learner.shipping(directory.resolve("program")).launch("doctor");
    assertThat(outcome.code()).isZero();
    assertThat(outcome.out())
        .contains("Pack            harbour 1.0.0, 2 cards", learner.progress().toString())
        .endsWith("\nAll is well.\n");
  }

  @Test
  void aMissingArchiveIsAComplaint() {
    var outcome = learner.launch("doctor");
    assertThat(outcome.code()).isEqualTo(ExitCode.PROBLEMS);
    assertThat(outcome.out())
        .endsWith(
            "! Without lib/memoire.aot every start takes longer. Build the distribution again.\n");
  }

  @Test
  void aMemoryThatItsReviewsDoNotImplyIsFoundAndRepaired() throws SQLException {
    sql("UPDATE memory SET stability = 99 WHERE stability IS NOT NULL");
    var doctor = learner.shipping(whole());
    var outcome = doctor.launch("doctor");
    assertThat(outcome.code()).isEqualTo(ExitCode.PROBLEMS);
    assertThat(outcome.out())
        .contains(
            "! What is remembered of the card riverxx1 of harbour is not what its reviews imply.")
        .contains("memoire doctor --repair");
    var repaired = doctor.launch("doctor", "--repair");
    assertThat(repaired.code()).isZero();
    assertThat(repaired.out()).contains("Backup  ", "Rebuilt ", "All is well.");
    assertThat(doctor.launch("doctor").out()).contains("All is well.");
  }

  @Test
  void whatIsDerivedMayBeDroppedAtAnyTime() throws SQLException {
    sql("DELETE FROM memory");
    var doctor = learner.shipping(whole());
    assertThat(doctor.launch("doctor", "--repair").out()).endsWith("\nAll is well.\n");
    assertThat(doctor.launch("stats").out()).contains("  Answers: 2\n");
  }

  @Test
  void aFileThatIsNoDatabaseIsRefusedAndLeftAlone() throws IOException {
    var other = Launcher.in(Files.createDirectory(directory.resolve("other")));
    other.file("home/progress.db", "These are my notes, not a database. ".repeat(50));
    var before = Files.readAllBytes(other.progress());
    var outcome = other.launch("doctor");
    assertThat(outcome.code()).isEqualTo(ExitCode.CANNOT);
    assertThat(outcome.err())
        .startsWith("memoire: " + other.progress() + " is not a memoire database.")
        .hasLineCount(1);
    assertThat(Files.readAllBytes(other.progress())).isEqualTo(before);
  }

  @Test
  void aDamagedDatabaseIsSaidToBeSo() throws IOException {
    var bytes = Files.readAllBytes(learner.progress());
    java.util.Arrays.fill(bytes, 4096, bytes.length, (byte) 0x5a);
    Files.write(learner.progress(), bytes);
    var outcome = learner.launch("doctor");
    assertThat(outcome.code()).isIn(ExitCode.PROBLEMS, ExitCode.CANNOT);
    assertThat(outcome.out() + outcome.err())
        .contains("is damaged. Nothing was changed: keep a copy of it, and put back");
    assertThat(outcome.err()).doesNotContain("defect");
  }

  private Path whole() {
    learner.file("program/lib/memoire.aot", "");
    return directory.resolve("program");
  }

  private void sql(String statement) throws SQLException {
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + learner.progress());
        var work = connection.createStatement()) {
      work.executeUpdate(statement);
    }
  }
}
