package memoire.e2e;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What the program says, and its exit code, where something is wrong around it.
class TroubleIT {
  private static final int DONE = 0;
  private static final int PROBLEMS = 1;
  private static final int USAGE = 2;
  private static final int CANNOT = 3;

  /// Where the header of a SQLite file keeps the version of what is in it (`user_version`).
  private static final int VERSION_OFFSET = 60;

  @TempDir Path directory;
  private Launcher memoire;

  @BeforeEach
  void makeHome() throws IOException {
    memoire = Launcher.in(directory);
    Files.createDirectory(memoire.home());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          study nope               | There is no pack “nope” here. Installed:
          study nope.pack.json     | nope.pack.json cannot be read: there is no such file.
          study .                  | There is no pack “.” here. Installed:
          pack check nope.json     | nope.json cannot be read: there is no such file.
          generate no.md -o a.pack.json | no.md cannot be read: there is no such file.
          generate . -o a.pack.json | is a directory; name the files in it.
          """)
  void whatCannotBeReadIsSaid(String arguments, String sentence) {
    memoire.fixture("harbour.md");
    assertRefused(memoire.run(arguments.split(" ", -1)), sentence);
  }

  @Test
  void anOutputThatIsNoPackIsAMistakeOnTheCommandLine() {
    memoire.fixture("harbour.md");
    var run = memoire.run("generate", "harbour.md", "-o", "a.json");
    assertThat(run.code()).isEqualTo(USAGE);
    assertThat(run.err())
        .isEqualTo("memoire: A pack is called NAME.pack.json, so “a.json” is no name for one.\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          frobnicate        | frobnicate
          study --frob      | Unknown option: '--frob'
          generate          | Missing required options and parameters
          pack              | Missing required subcommand
          pack frobnicate   | frobnicate
          --frob            | Unknown option: '--frob'
          """)
  void aCommandLineThatIsNotUnderstoodIsSaid(String arguments, String sentence) {
    var run = memoire.run(arguments.split(" ", -1));
    assertThat(run.code()).as(run.toString()).isEqualTo(USAGE);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("memoire: ").contains(sentence).endsWith("is used.\n");
    assertThat(run.err().lines()).hasSizeLessThanOrEqualTo(3);
  }

  @Test
  void theTraceIsShownToThoseWhoAsk() {
    var run = memoire.run("study", "nope", "--debug");
    assertThat(run.code()).isEqualTo(CANNOT);
    assertThat(run.err()).startsWith("memoire: There is no pack").contains("\n  at memoire.cli.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"study --plain", "stats", "doctor"})
  void aHomeThatCannotBeMadeIsSaid(String command) throws IOException {
    var file = Files.writeString(directory.resolve("file"), "");
    var elsewhere = new Launcher(directory, file.resolve("home"));
    assertRefused(elsewhere.run(command.split(" ", -1)), "progress.db cannot be created.");
  }

  @Test
  void aHomeThatMayNotBeWrittenIsSaid() {
    assumeTrue(memoire.home().toFile().setWritable(false));
    assumeTrue(!Files.isWritable(memoire.home()), "SKIPPED: root may write everywhere");
    assertRefused(memoire.run("study", "--plain"), "progress.db cannot be created.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"study --plain", "study", "stats", "stats --log", "doctor"})
  void aFileThatIsNoDatabaseIsLeftAlone(String command) throws IOException {
    var text = "Dear diary, this is no database. ".repeat(100).getBytes(UTF_8);
    Files.write(progress(), text);
    assertRefused(memoire.run(command.split(" ", -1)), "is not a memoire database.");
    assertThat(progress()).hasBinaryContent(text);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 100, 4096, 5000, 40_000})
  void aDatabaseThatWasCutOffIsLeftAlone(int length) throws IOException {
    assertThat(memoire.typing("?\n\n?\n", "study", "--plain").code()).isEqualTo(DONE);
    var rest = Arrays.copyOf(Files.readAllBytes(progress()), length);
    Files.write(progress(), rest);

    assertRefused(memoire.run("study", "--plain"), "progress.db");
    assertThat(progress()).hasBinaryContent(rest);
  }

  @Test
  void aDatabaseOfANewerVersionIsLeftAlone() throws IOException {
    assertThat(memoire.run("stats").code()).isEqualTo(DONE);
    try (var file = Files.newByteChannel(progress(), StandardOpenOption.WRITE)) {
      file.position(VERSION_OFFSET);
      file.write(ByteBuffer.allocate(4).putInt(999).flip());
    }
    var before = Files.readAllBytes(progress());
    assertRefused(memoire.run("study", "--plain"), "newer");
    assertThat(progress()).hasBinaryContent(before);
  }

  @Test
  void whereTheDatabaseIsDamagedNobodyIsLeftWithATrace() throws IOException {
    assertThat(memoire.typing("?\n\n".repeat(20), "study", "--plain").code()).isEqualTo(DONE);
    var whole = Files.readAllBytes(progress());
    var random = new Random(7);
    for (int i = 0; i < 12; i++) {
      var damaged = whole.clone();
      for (int j = 0; j < 200; j++) {
        damaged[100 + random.nextInt(damaged.length - 100)] = (byte) random.nextInt();
      }
      Files.write(progress(), damaged);
      for (var command : new String[] {"study --plain", "doctor"}) {
        var run = memoire.typing("?\n\n", command.split(" ", -1));
        assertThat(run.code()).as(command + " " + run).isIn(DONE, PROBLEMS, CANNOT);
        assertNoTrace(run);
      }
    }
  }

  @Test
  void aDamagedPackIsStudiedAsFarAsItGoes() throws IOException {
    var pack = memoire.fixture("ten-types.pack.json");
    var text = Files.readString(pack).replace("\"type\": \"number\"", "\"type\": \"numbre\"");
    Files.writeString(pack, text);
    var run = memoire.typing("?\n", "study", "--plain", pack.toString());
    assertThat(run.code()).isEqualTo(DONE);
    assertThat(run.out()).startsWith("9 cards.");
    assertThat(run.err()).contains("ten-types.pack.json:").contains("numbre");

    Files.writeString(pack, text.substring(0, 100));
    assertRefused(memoire.run("study", "--plain", pack.toString()), "There is no question");
    assertThat(memoire.run("pack", "check", pack.toString()).code()).isEqualTo(PROBLEMS);
  }

  @Test
  void aFullDiskIsSaidByWhoeverWrites() throws IOException {
    memoire.fixture("harbour.md");
    // The draft of the pack lies on a disk that is always full.
    var draft = directory.resolve("full.pack.json.new");
    Files.createSymbolicLink(draft, Path.of("/dev/full"));
    assertRefused(
        memoire.run("generate", "harbour.md", "-o", "full.pack.json"),
        "full.pack.json cannot be written: No space left on device.");
    assertThat(directory.resolve("full.pack.json")).doesNotExist();
    assertThat(Files.isSymbolicLink(draft)).as("a draft is left").isFalse();

    for (var command : new String[] {"stats", "stats --log", "doctor", "study --plain"}) {
      var run = memoire.shell("echo '?' | memoire " + command + " > /dev/full");
      if (!command.equals("stats --log")) {
        assertRefused(run, "No space left on device.");
      }
    }
  }

  @Test
  void aReaderWhoLeavesIsNoFault() {
    memoire.typing("?\n\n".repeat(300), "study", "--plain");
    for (var command :
        new String[] {"stats --log", "stats", "--help", "yes '?' | memoire study --plain"}) {
      var source = command.startsWith("yes") ? command : "memoire " + command;
      var run = memoire.shell(source + " | head -n 1; echo ${PIPESTATUS[@]: -2}");
      assertThat(run.lines()).as(command + run).hasSize(2).last().isEqualTo("0 0");
      assertThat(run.err()).isEmpty();
    }
  }

  private static void assertRefused(Launcher.Run run, String sentence) {
    assertThat(run.code()).as(run.toString()).isEqualTo(CANNOT);
    assertThat(run.err()).contains(sentence);
    var lines = run.err().lines().filter(line -> line.startsWith("memoire: ")).toList();
    assertThat(lines).as(run.toString()).hasSize(1);
    assertThat(lines.getFirst()).endsWith(".");
    assertNoTrace(run);
  }

  private static void assertNoTrace(Launcher.Run run) {
    assertThat(run.err() + run.out()).doesNotContain("\tat ", "  at ", " at memoire", "Exception");
  }

  private Path progress() {
    return memoire.home().resolve("progress.db");
  }
}
