package memoire.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import memoire.cli.Launcher.Outcome;
import memoire.format.PackReader;
import memoire.pack.Pack;
import memoire.screen.Golden;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerateCommandTest {
  private static final String PACK = "lindsund.pack.json";

  @TempDir Path directory;
  private Launcher teacher;

  @BeforeEach
  void setUp() {
    teacher = Launcher.in(directory);
    teacher.file("lindsund.md", Harbour.DOCUMENT);
  }

  @Test
  void aDocumentBecomesAPack() {
    var outcome = teacher.launch("generate", "lindsund.md", "-o", PACK, "--rules-only");
    Golden.check("cli", "generate", outcome.out());
    Golden.check("cli", "generate-pack", teacher.read(PACK));
    assertThat(outcome.code()).isZero();
    assertThat(outcome.err()).isEmpty();
  }

  @Test
  void whereTheParserIsMissingTheRulesWorkAloneAndSaySo() {
    var outcome = teacher.launch("generate", "lindsund.md", "-o", PACK);
    assertThat(outcome.err())
        .isEqualTo(
            "memoire: The parser is missing (there is no "
                + directory.resolve("nowhere/lib/nlp")
                + "), so the rules work alone and find fewer questions. “mvn package” makes a"
                + " memoire that has it; with --rules-only this is not said.\n");
    assertThat(outcome.code()).isZero();
    Golden.check("cli", "generate-pack", teacher.read(PACK));
  }

  @Test
  void whatIsDraftedPassesTheCheck() {
    teacher.launch("generate", "lindsund.md", "-o", PACK);
    var check = teacher.launch("pack", "check", PACK);
    assertThat(check.out()).endsWith(" 0 errors, 0 warnings\n");
    assertThat(check.code()).isZero();
  }

  @Test
  void theSameDocumentGivesTheSamePack() {
    teacher.launch("generate", "lindsund.md", "-o", PACK);
    var first = teacher.read(PACK);
    teacher.launch("generate", directory.resolve("lindsund.md").toString(), "-o", PACK);
    assertThat(teacher.read(PACK)).isEqualTo(first);
  }

  @Test
  void explainingSaysWhichRuleDroppedWhat() {
    teacher.file("doubt.md", "It was in 2021. He came in May 2020.\n");
    var outcome = teacher.launch("generate", "lindsund.md", "doubt.md", "-o", PACK, "--explain");
    assertThat(outcome.out()).contains("lindsund", "“", "”");
    assertThat(outcome.out().lines().toList().indexOf("")).isPositive();
    assertThat(outcome.code()).isZero();
  }

  @Test
  void documentsThatCannotBothBeRightAreReportedAndNamed() {
    teacher.file("a.md", report("leeds-post", "The Harrow mill was founded in 1871."));
    teacher.file("b.md", report("york-news", "The Harrow mill was founded in 1874."));
    var outcome = teacher.launch("generate", "a.md", "b.md", "-o", PACK, "--rules-only");
    assertThat(outcome.err())
        .isEqualTo(
            "a.md:6:1: warning D030 It says 1871, and b.md:6 says 1874: “The Harrow mill was founded"
                + " in 1871.” against “The Harrow mill was founded in 1874.” Correct the one that is"
                + " wrong; until then each question on it names its document.\n");
    assertThat(outcome.code()).isZero();
    assertThat(prompts()).isNotEmpty().allMatch(prompt -> prompt.startsWith("According to"));
  }

  @Test
  void whatAnotherDocumentStatesTooIsAskedOnceAndSaysSo() {
    teacher.file("a.md", report("leeds-post", "Japan opened an embassy in Kyiv in 1993."));
    teacher.file("b.md", report("york-news", "Japan opened an embassy in Kiev in 1993."));
    var outcome =
        teacher.launch("generate", "a.md", "b.md", "-o", PACK, "--rules-only", "--explain");
    assertThat(outcome.out()).contains("corroborated  york-news", "leeds-post says the same");
    assertThat(prompts())
        .containsOnlyOnce(
            "According to the text \"Report leeds-post\", in which year did Japan open an embassy in Kyiv?");
    assertThat(teacher.read(PACK)).contains("Also stated in the text \\\"Report york-news\\\".");
  }

  @Test
  void aDocumentThatContradictsItselfIsNotAskedAboutIt() {
    var text = "The Harrow mill was founded in 1871. The Harrow mill was founded in 1874.";
    teacher.file("a.md", report("leeds-post", text));
    var outcome = teacher.launch("generate", "a.md", "-o", PACK, "--rules-only", "--explain");
    assertThat(outcome.err()).contains("warning D030", "until then nothing is asked about it.");
    assertThat(outcome.out()).contains("contradicted  leeds-post");
  }

  private List<String> prompts() {
    var bytes = teacher.read(PACK).getBytes(java.nio.charset.StandardCharsets.UTF_8);
    return PackReader.read(PACK, bytes).value().questions().stream()
        .map(q -> q.prompt())
        .distinct()
        .toList();
  }

  private static String report(String id, String text) {
    return "---\nid: %s\ntitle: Report %s\n---\n\n%s\n".formatted(id, id, text);
  }

  @Test
  void optionsFillTheHeader() {
    teacher.launch(
        "generate",
        "lindsund.md",
        "-o",
        PACK,
        "--title",
        "Ports",
        "--description",
        "Of the north",
        "--pack-version",
        "2.1.0",
        "--license",
        "MIT",
        "--author",
        "Ann",
        "--author",
        "Bo");
    var pack = pack();
    assertThat(pack.id()).isEqualTo("lindsund");
    assertThat(pack.title()).isEqualTo("Ports");
    assertThat(pack.description()).isEqualTo("Of the north");
    assertThat(pack.version()).isEqualTo("2.1.0");
    assertThat(pack.license()).isEqualTo("MIT");
    assertThat(pack.authors()).containsExactly("Ann", "Bo");
  }

  @Test
  void theHeaderOfAPackThatIsThereStays() {
    teacher.launch(
        "generate", "lindsund.md", "-o", PACK, "--title", "Ports", "--pack-version", "2.1.0");
    teacher.launch("generate", "lindsund.md", "-o", PACK, "--author", "Ann");
    assertThat(pack().title()).isEqualTo("Ports");
    assertThat(pack().version()).isEqualTo("2.1.0");
    assertThat(pack().authors()).containsExactly("Ann");
  }

  @Test
  void questionsCanBeLimited() {
    teacher.launch("generate", "lindsund.md", "-o", PACK);
    int all = pack().questions().size();
    teacher.launch("generate", "lindsund.md", "-o", PACK, "--most", "30");
    assertThat(pack().questions()).hasSizeBetween(1, all - 1);
  }

  @Test
  void aFrontMatterThatDoesNotEndIsSaid() {
    teacher.file("open.md", "---\nid: open\ntitle: Without end\n\nIt rained on 3 May 2021.\n");
    var outcome = teacher.launch("generate", "open.md", "-o", PACK);
    assertThat(outcome.err()).contains("open.md:1:1: warning D001 The front matter never ends.");
  }

  @Test
  void whereThereIsNothingToAskNoPackIsWritten() {
    teacher.file("empty.md", "");
    refuses(
        "empty.md",
        "No fact to ask for was found, so no pack was written; --explain says what was dropped");
  }

  @Test
  void aPackThatIsThereIsNotReplacedByAnEmptyOne() {
    teacher.launch("generate", "lindsund.md", "-o", PACK);
    teacher.file("empty.md", "");
    teacher.launch("generate", "empty.md", "-o", PACK);
    assertThat(pack().questions()).isNotEmpty();
  }

  @Test
  void whatCannotBeReadIsRefusedInOneSentence() {
    refuses("absent.md", "absent.md cannot be read: there is no such file.");
    refuses(".", " is a directory; name the files in it.");
  }

  @Test
  void textInAnOldEncodingIsReadWithAWarning() {
    teacher.file("latin.md", "Ærø has been a port since 1342.\n".getBytes(ISO_8859_1));
    var outcome = teacher.launch("generate", "latin.md", "-o", PACK);
    assertThat(outcome.err())
        .contains("latin.md:1:1: warning D011 This is no UTF-8 from here on; the file was read as");
  }

  @Test
  void binaryFilesAreRefused() {
    teacher.file("picture.md", new byte[] {0, 1, 2, 'P', 'N', 'G', 0, 0, 7});
    refuses("picture.md", "picture.md: error D023 This is no text: byte 1 is zero.");
  }

  @Test
  void aDocumentInAnotherLanguageIsSaid() {
    teacher.file(
        "hafen.txt",
        "Der Hafen ist sehr alt und wurde im Jahr 1342 von der Stadt gegründet, aber er wird nicht mehr benutzt.\n");
    var outcome = teacher.launch("generate", "hafen.txt", "-o", PACK);
    assertThat(outcome.err()).contains("hafen.txt: error D010 The document is in German");
    assertThat(directory.resolve(PACK)).doesNotExist();
  }

  @Test
  void theTextOfAPageIsKeptBesideThePackAndEvidencePointsIntoIt() {
    teacher.file(
        "port.html",
        """
        <html lang="en"><title>The port of Lindsund</title><nav>Home</nav><h1>The port of Lindsund</h1>
        <p>Lindsund has been a port since 1342. The storm of 23 May 2021 broke the <b>breakwater</b>.</p>
        """);
    var outcome = teacher.launch("generate", "port.html", "-o", PACK, "--explain");
    assertThat(outcome.code()).as(outcome.toString()).isZero();
    assertThat(outcome.out()).contains("set aside  lindsund.texts/port.md:", "“Home”  navigation");
    assertThat(pack().sources().getFirst().file()).isEqualTo("lindsund.texts/port.md");
    var text = teacher.read("lindsund.texts/port.md");
    for (var question : pack().questions()) {
      var evidence = java.util.Objects.requireNonNull(question.evidence());
      assertThat(text.substring(evidence.start(), evidence.end())).isEqualTo(evidence.quote());
    }
    assertThat(teacher.launch("pack", "check", PACK).out()).endsWith(" 0 errors, 0 warnings\n");
  }

  @Test
  void aPackHasAPacksName() {
    assertThat(teacher.launch("generate", "lindsund.md", "-o", "lindsund.json"))
        .isEqualTo(
            new Outcome(
                ExitCode.USAGE,
                "",
                "memoire: A pack is called NAME.pack.json, so “lindsund.json” is no name for one.\n"));
    assertThat(teacher.launch("generate", "lindsund.md", "-o", ".pack.json"))
        .isEqualTo(
            new Outcome(
                ExitCode.USAGE,
                "",
                "memoire: A pack is called NAME.pack.json, so “.pack.json” is no name for one.\n"));
  }

  @Test
  void whatCannotBeReplacedIsLeftAsItIs() throws IOException {
    Files.createDirectories(directory.resolve(PACK + "/full"));
    var outcome = teacher.launch("generate", "lindsund.md", "-o", PACK);
    assertThat(outcome.code()).isEqualTo(ExitCode.CANNOT);
    assertThat(outcome.err()).startsWith("memoire: ").contains(PACK);
    assertThat(directory).isDirectoryContaining(file -> file.endsWith(PACK));
  }

  private void refuses(String document, String why) {
    var output = PACK;
    var outcome = teacher.launch("generate", document, "-o", output);
    assertThat(outcome.code()).as(outcome.toString()).isEqualTo(ExitCode.CANNOT);
    assertThat(outcome.err().lines().toList().getLast()).startsWith("memoire: ").contains(why);
    assertThat(outcome.out()).isEmpty();
    assertThat(directory.resolve(output)).doesNotExist();
  }

  private Pack pack() {
    return PackReader.read(PACK, InputFiles.bytes(directory.resolve(PACK))).value();
  }
}
