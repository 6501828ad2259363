package memoire.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import memoire.testing.Tmux;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Drafting with the parser and without it, in the finished program.
class GenerateIT {
  private static final int DONE = 0;
  private static final int INTERRUPTED = 130;
  private static final String PACK = "harbour.pack.json";
  private static final String RULES_ALONE =
      "), so the rules work alone and find fewer questions. “mvn package” makes a memoire that has"
          + " it; with --rules-only this is not said.\n";

  @TempDir Path directory;
  private Launcher memoire;

  @BeforeEach
  void makeHome() {
    memoire = Launcher.in(directory);
  }

  @Test
  void theParserIsSilent() throws IOException {
    var document = memoire.fixture("harbour.md");
    // Of a character that it cannot make a word of, it would warn.
    Files.writeString(
        document, Files.readString(document) + "\n\nIn 1950 \u0001 it had 40 clerks 😀.\n");
    var run = memoire.run("generate", "harbour.md", "-o", PACK);
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).startsWith(PACK + ": ").contains(" questions on ");
    assertThat(run.code()).isEqualTo(DONE);
    assertThat(memoire.run("pack", "check", PACK).code()).isEqualTo(DONE);
  }

  @Test
  void theParserIsLoadedByGenerateAlone() throws IOException {
    memoire.fixture("harbour.md");
    assertThat(loaded("generate harbour.md -o " + PACK)).anyMatch(GenerateIT::isAuthorsSide);
    for (var command :
        List.of(
            "study --plain",
            "stats",
            "pack check " + PACK,
            "generate harbour.md -o r.pack.json --rules-only")) {
      assertThat(loaded(command)).as(command).isNotEmpty().noneMatch(GenerateIT::isAuthorsSide);
    }
  }

  private static boolean isAuthorsSide(String line) {
    return line.contains(" memoire.nlp.") || line.contains(" edu.stanford.");
  }

  /// One line for each class that was loaded.
  private List<String> loaded(String command) throws IOException {
    var log = directory.resolve("classes.log");
    var run =
        memoire.shell("MEMOIRE_JAVA_OPTIONS=-Xlog:class+load:file=" + log + " memoire " + command);
    assertThat(run.code()).as(run.toString()).isEqualTo(DONE);
    return Files.readAllLines(log);
  }

  @Test
  void theClassArchiveServesGenerateToo() throws IOException {
    memoire.fixture("harbour.md");
    assertThat(loaded("generate harbour.md -o " + PACK))
        .anyMatch(line -> line.contains(" memoire.cli.Surroundings source: shared objects file"));
  }

  @ParameterizedTest
  @CsvSource({
    "no directory, there is no ",
    "empty directory, its library is not there",
    "no models, its model edu/stanford/nlp/models/pos-tagger/",
    "no library, its library is not there",
    "damaged models, its models cannot be read: "
  })
  void whereTheParserIsMissingTheRulesWorkAlone(String state, String why) throws IOException {
    memoire.fixture("harbour.md");
    var program = distribution(state);
    var run = memoire.shell("'" + program + "' generate harbour.md -o " + PACK);
    assertThat(run.err())
        .startsWith("memoire: The parser is missing (" + why)
        .endsWith(RULES_ALONE);
    assertThat(run.err().lines()).hasSize(1);
    assertThat(run.code()).isEqualTo(DONE);

    var pack = Files.readString(directory.resolve(PACK));
    var quiet = memoire.shell("'" + program + "' generate harbour.md -o " + PACK + " --rules-only");
    assertThat(quiet.err()).isEmpty();
    assertThat(quiet.code()).isEqualTo(DONE);
    assertThat(directory.resolve(PACK)).hasContent(pack);
  }

  /// The program's files, all but some of `lib/nlp`.
  private Path distribution(String state) throws IOException {
    var real = Path.of(Launcher.program()).getParent().getParent();
    var copy = Files.createDirectory(directory.resolve("memoire"));
    Files.createDirectories(copy.resolve("bin"));
    Files.copy(real.resolve("bin/memoire"), copy.resolve("bin/memoire"));
    link(real, copy, List.of("bin", "lib"));
    link(
        real.resolve("lib"),
        Files.createDirectory(copy.resolve("lib")),
        List.of("nlp", "memoire.aot", "tune.aot"));
    var libraries = copy.resolve("lib/nlp");
    var original = real.resolve("lib/nlp");
    if (!state.equals("no directory")) {
      Files.createDirectory(libraries);
    }
    switch (state) {
      case "no models" -> link(original, libraries, List.of("english-models.jar"));
      case "no library" ->
          Files.createSymbolicLink(
              libraries.resolve("english-models.jar"), original.resolve("english-models.jar"));
      case "damaged models" -> {
        link(original, libraries, List.of("english-models.jar"));
        damage(original.resolve("english-models.jar"), libraries.resolve("english-models.jar"));
      }
      default -> {}
    }
    return copy.resolve("bin/memoire");
  }

  private static void link(Path from, Path to, List<String> without) throws IOException {
    try (Stream<Path> files = Files.list(from)) {
      for (var file : files.toList()) {
        if (!without.contains(file.getFileName().toString())) {
          Files.createSymbolicLink(to.resolve(file.getFileName()), file);
        }
      }
    }
  }

  /// The jar still opens, and none of what is in it is what it was.
  private static void damage(Path jar, Path damaged) throws IOException {
    var bytes = Files.readAllBytes(jar);
    for (int i = 4096; i < bytes.length - 4096; i += 512) {
      bytes[i] ^= 0x55;
    }
    Files.write(damaged, bytes);
  }

  @ParameterizedTest
  @ValueSource(ints = {300, 2_000})
  void anInterruptedDraftLeavesNothing(int afterMillis) throws Exception {
    var document = memoire.fixture("harbour.md");
    Files.writeString(document, Files.readString(document).repeat(40));
    var started = memoire.start("", Launcher.command("generate", "harbour.md", "-o", PACK));
    Thread.sleep(afterMillis);
    assumeTrue(started.process().isAlive(), "SKIPPED: it was done before it was interrupted");
    new ProcessBuilder("kill", "-INT", "" + started.process().pid()).start().waitFor();
    var run = memoire.finish(started);
    assertThat(run.code()).as(run.toString()).isEqualTo(INTERRUPTED);
    assertThat(run.err()).isEmpty();
    try (var files = Files.list(directory)) {
      assertThat(files).noneMatch(file -> file.getFileName().toString().contains("pack"));
    }
  }

  @Test
  void onATerminalALineTellsHowFarItIsAndGoes() {
    memoire.fixture("harbour.md");
    try (var terminal = Tmux.open(directory, 60, 40)) {
      terminal.shell("'" + Launcher.program() + "' generate harbour.md -o " + PACK);
      terminal.awaitText("Loading the language models…");
      terminal.awaitText(" questions on ").awaitEnd();
      assertThat(terminal.text()).doesNotContain("Loading", "Parsing");
    }
  }
}
