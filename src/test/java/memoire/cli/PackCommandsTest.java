package memoire.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import memoire.cli.Launcher.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a teacher does with pack files, and a learner with installed packs.
class PackCommandsTest {
  private static final String PACK = "harbour.pack.json";

  @TempDir Path directory;
  private Launcher teacher;

  @BeforeEach
  void setUp() {
    teacher = Launcher.in(directory);
    teacher.file("lindsund.md", Harbour.DOCUMENT);
  }

  private void pack(String version, String... questions) {
    teacher.file(PACK, Harbour.pack(version, questions).replace('\'', '"'));
  }

  @Test
  void formattingGivesIdsOnceAndChangesNothingTwice() throws IOException {
    pack(
        "1.0.0", "{'type': 'text', 'prompt': 'Which port lies furthest north?', 'answer': 'Lind'}");
    assertThat(teacher.launch("pack", "fmt", "--check", PACK))
        .isEqualTo(new Outcome(1, PACK + " would change.\n", ""));
    assertThat(teacher.launch("pack", "fmt", PACK))
        .isEqualTo(new Outcome(0, PACK + " is written.\n", ""));
    var written = Files.readString(directory.resolve(PACK));
    assertThat(written).containsPattern("\"id\": \"[0-9a-z]{8}\"");
    assertThat(teacher.launch("pack", "fmt", PACK))
        .isEqualTo(new Outcome(0, PACK + " is as it should be.\n", ""));
    var reworded = written.replace("furthest north", "farthest north");
    teacher.file(PACK, reworded);
    assertThat(teacher.launch("pack", "fmt", PACK).code()).isZero();
    assertThat(Files.readString(directory.resolve(PACK)))
        .as("the id stays when the wording changes")
        .isEqualTo(reworded);
  }

  @Test
  void aPackWithErrorsIsLeftAsItIs() throws IOException {
    pack("1.0.0", "{'type': 'text', 'prompt': 'Which?'}");
    var before = Files.readString(directory.resolve(PACK));
    var outcome = teacher.launch("pack", "fmt", PACK);
    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.err()).contains("P014").contains(PACK + " is left as it is.");
    assertThat(Files.readString(directory.resolve(PACK))).isEqualTo(before);
  }

  @Test
  void aDiffTellsWhatAnEditMeans() {
    teacher.file("old.pack.json", Harbour.pack("1.0.0", Harbour.text("t1", "Which port?", "A")));
    teacher.file("new.pack.json", Harbour.pack("1.0.1", Harbour.text("t1", "Which port?", "B")));
    var outcome = teacher.launch("pack", "diff", "old.pack.json", "new.pack.json");
    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.out()).contains("! t1").contains("(key: A → B)").contains("a minor release");
    assertThat(outcome.err()).contains("1.1.0 would");
    assertThat(teacher.launch("pack", "diff", "old.pack.json", "old.pack.json"))
        .isEqualTo(new Outcome(0, "No question has changed.\n", ""));
  }

  @Test
  void aPackIsAddedUpdatedListedAndTakenAway() {
    pack("1.0.0", Harbour.text("t1", "Which port is the oldest?", "Lindsund"));
    assertThat(teacher.launch("pack", "add", PACK).out()).contains("1.0.0 is installed.");
    assertThat(teacher.launch("pack", "list").out()).contains(" 1.0.0  ").contains(", 1 card");
    pack("1.0.1", Harbour.text("t1", "Which port is the oldest one?", "Lindsund"));
    var typo = teacher.launch("pack", "update", PACK);
    assertThat(typo.code()).isZero();
    assertThat(typo.out())
        .contains("~ t1")
        .contains("a patch release")
        .contains("1.0.1 is installed");
    pack("1.1.0", Harbour.text("t1", "Which port is the oldest one?", "Nordhavn"));
    var swapped = teacher.launch("pack", "update", PACK);
    assertThat(swapped.code()).isEqualTo(1);
    assertThat(swapped.out()).contains("(key: Lindsund → Nordhavn)");
    assertThat(swapped.err()).contains("--accept-keys");
    assertThat(teacher.launch("pack", "list").out()).contains(" 1.0.1  ");
    assertThat(teacher.launch("pack", "update", "--accept-keys", PACK).out())
        .contains("1.1.0 is installed.");
    var id = teacher.launch("pack", "list").out().split(" ", 2)[0];
    assertThat(teacher.launch("pack", "remove", id).out()).contains("what you know of it is kept");
    assertThat(teacher.launch("pack", "list").out()).isEmpty();
  }

  /// What a learner knows hangs on the card's id: a typo mended, a card renamed back, nothing lost.
  @Test
  void aTypoFixedInAStudiedPackLosesNothing() {
    pack("1.0.0", Harbour.text("t1", "Which port is the oldest?", "Lindsund"));
    teacher.typing("Lindsund", "", ":quit").launch("study", PACK, "--plain");
    assertThat(teacher.launch("stats", "--log").out().lines()).hasSize(1);
    var known = teacher.launch("browse", "-is:new", "--plain").out();
    pack("1.0.1", Harbour.text("t1", "Which harbour is the oldest?", "Lindsund"));
    teacher.launch("pack", "update", "--accept-keys", PACK);
    assertThat(teacher.launch("stats", "--log").out().lines()).hasSize(1);
    assertThat(teacher.launch("browse", "-is:new", "--plain").out().lines())
        .as("the card is known as before")
        .hasSameSizeAs(known.lines().toList());
  }

  @Test
  void problemsForOtherPrograms() {
    pack("1.0.0", "{'type': 'text', 'prompt': 'Which?'}");
    var json = teacher.launch("pack", "check", "--format", "json", PACK);
    assertThat(json.code()).isEqualTo(1);
    assertThat(json.out()).contains("\"code\": \"P014\"").contains("\"line\": ");
    assertThat(teacher.launch("pack", "check", "--format", "sarif", PACK).out())
        .contains("\"ruleId\": \"P014\"")
        .contains("\"startLine\": ");
    assertThat(teacher.launch("pack", "check", "--format", "github", PACK).out())
        .startsWith("::error file=" + PACK + ",line=");
  }

  @Test
  void warningsCanBeCappedAndConversionsNeedAFormat() {
    pack("1.0.0", Harbour.text("t1", "Which port won this year?", "A"));
    assertThat(teacher.launch("pack", "check", "--max-warnings", "0", PACK).code()).isEqualTo(1);
    assertThat(teacher.launch("pack", "check", "--max-warnings", "1", PACK).code()).isZero();
    var unclear = teacher.launch("pack", "convert", PACK, "out.bin");
    assertThat(unclear.code()).isEqualTo(2);
    assertThat(unclear.err()).contains("It is not clear what out.bin is to be written in.");
    var unknown = teacher.launch("pack", "convert", PACK, "out.bin", "--to", "jsn");
    assertThat(unknown.err()).contains("There is no format “jsn”. Did you mean “json”?");
    assertThat(teacher.launch("pack", "convert", PACK, "out.pack.json").out())
        .isEqualTo("1 question read; 1 written to out.pack.json.\n");
  }

  @Test
  void theSchemaIsPrinted() {
    assertThat(teacher.launch("pack", "schema").out())
        .contains("https://json-schema.org/draft/2020-12/schema")
        .contains("\"difficulty\"");
    assertThat(teacher.launch("pack", "schema", "--draft", "7").out())
        .contains("http://json-schema.org/draft-07/schema#")
        .contains("\"difficulty\"");
    assertThat(teacher.launch("pack", "schema", "--draft", "6"))
        .isEqualTo(
            new Outcome(
                2,
                "",
                "memoire: There is the schema in 2020-12 and, with --draft 7, in draft-07.\n"));
  }

  @Test
  void theCheckPointsOnceAtThePagesOfItsCodes() {
    teacher.file(
        "two.gift",
        "Wet?{T}\n\nWhat is wet?{~=rain ~dust ~sand}\n\nWhat is dry?{~=dust ~rain ~ice}");
    var told = teacher.launch("pack", "check", "two.gift").out();
    assertThat(told)
        .endsWith("memoire explain CODE tells more, as in: memoire explain G021\n")
        .containsOnlyOnce("memoire explain CODE");
    assertThat(teacher.launch("pack", "check", "--format", "github", "two.gift").out())
        .doesNotContain("memoire explain");
    assertThat(teacher.launch("pack", "check", "--format", "sarif", "two.gift").out())
        .containsOnlyOnce("\"id\": \"G021\"")
        .contains(
            "\"fullDescription\": {", "Moodle reads it as an empty wrong option", "\"help\": {")
        .doesNotContain("helpUri");
    teacher.file("fine.gift", "Wet?{T}");
    assertThat(teacher.launch("pack", "check", "fine.gift").out())
        .isEqualTo("1 question on 1 card, 0 errors, 0 warnings\n");
  }

  @Test
  void watchingWantsAScreenOrText() {
    teacher.file("fine.gift", "Wet?{T}");
    assertThat(teacher.launch("pack", "check", "--watch", "--format", "json", "fine.gift").err())
        .isEqualTo("memoire: --watch tells in text; leave --format out.\n");
    var outcome = teacher.launch("pack", "preview", "--watch", "--plain", "fine.gift");
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).contains("`memoire pack check --watch` tells line by line.");
  }

  /// From an empty directory to a pack that a class studies.
  @Test
  void anAfternoonOfATeacher() throws IOException {
    var begun = teacher.launch("pack", "new", "geography.md", "--title", "Geography \"9\"");
    assertThat(begun.code()).as(begun.toString()).isZero();
    assertThat(teacher.launch("pack", "new", "geography.md").err())
        .isEqualTo("memoire: geography.md is there already; name another file.\n");
    var check = teacher.launch("pack", "check", "geography.md");
    assertThat(check.out()).isEqualTo("10 questions on 10 cards, 0 errors, 0 warnings\n");
    assertThat(teacher.launch("pack", "fmt", "geography.md").out())
        .isEqualTo("geography.md is written.\n");
    assertThat(Files.readString(directory.resolve("geography.md"))).contains("> id: ");
    assertThat(teacher.launch("pack", "fmt", "--check", "geography.md").code()).isZero();
    var preview =
        teacher
            .typing("t", ":quit")
            .launch("pack", "preview", "geography.md", "--plain", "--search", "form:boolean");
    assertThat(preview.out()).contains("The Caspian Sea has no outlet").contains("Right");
    assertThat(teacher.launch("stats", "--log").out()).as("nothing is kept").isEmpty();
    assertThat(teacher.launch("pack", "convert", "geography.md", "geography.pack.json").out())
        .isEqualTo("10 questions read; 10 written to geography.pack.json.\n");
    assertThat(teacher.launch("pack", "convert", "geography.pack.json", "again.md").code())
        .isZero();
    assertThat(teacher.launch("pack", "diff", "geography.md", "again.md").out())
        .isEqualTo("No question has changed.\n");
    assertThat(Files.readString(directory.resolve("geography.md")))
        .as("what stands between the questions is the teacher's")
        .contains("Headings are tags: everything below this one is tagged with it.");
    assertThat(teacher.launch("pack", "add", "geography.md").out()).contains("is installed.");
    assertThat(teacher.launch("drill", "geography", "-q", "3", "--plain").out())
        .contains("3 questions");
  }

  /// A pack by another name is another pack, in whatever script its name is written.
  @Test
  void packsWhoseNamesAreNotLatinStandBesideEachOther() {
    teacher.file("География.gift", "Столица Франции? {=Париж}\n");
    teacher.file("История.gift", "Год битвы при Ватерлоо? {#1815}\n");
    assertThat(teacher.launch("pack", "add", "География.gift", "История.gift").out())
        .doesNotContain("progress rests");
    assertThat(teacher.launch("pack", "list").out()).contains("География, 1", "История, 1");
  }

  @Test
  void aPackIsBegunInMarkdownUnderAnyName() {
    assertThat(teacher.launch("pack", "new", "year 9.md").out())
        .isEqualTo(
            "year 9.md is begun. Write your questions over it, then: memoire pack check"
                + " 'year 9.md'\n");
    var other = teacher.launch("pack", "new", "year.gift");
    assertThat(other.code()).isEqualTo(ExitCode.USAGE);
    assertThat(other.err()).contains("name a file that ends in .md");
    assertThat(directory.resolve("year.gift")).doesNotExist();
  }

  @Test
  void whatIsLeftOutOfAPackIsCountedWhenItIsInstalled() {
    teacher.file("bad.md", "Q: Who wrote “Faust”?\n= Goethe\n\nQ: Who wrote “Nathan”?\n");
    var outcome = teacher.launch("pack", "add", "bad.md");
    assertThat(outcome.code()).isEqualTo(ExitCode.PROBLEMS);
    assertThat(outcome.out())
        .isEqualTo("bad 1.0.0 is installed; 1 question of its file left out.\n");
    assertThat(outcome.err()).contains("bad.md:4:1: error M010");
  }

  @Test
  void aPackWithoutAnIdThatCanBeKeptIsNotInstalled() {
    teacher.file(
        "bad.md", "---\nid: Bad Id\nversion: one\n---\n\nQ: Who wrote “Faust”?\n= Goethe\n");
    var outcome = teacher.launch("pack", "add", "bad.md");
    assertThat(outcome.code()).isEqualTo(ExitCode.CANNOT);
    assertThat(outcome.err()).contains("P024", "P025", "Nothing of bad.md was installed");
    assertThat(teacher.launch("pack", "list").out()).isEmpty();
    assertThat(teacher.launch("study", "bad.md", "--plain").err()).contains("P024");
    assertThat(teacher.typing(":quit").launch("pack", "preview", "bad.md", "--plain").out())
        .contains("Who wrote “Faust”?");
  }

  @Test
  void anEarlierVersionIsToldFromALaterOne() {
    pack("1.0.1", Harbour.text("t1", "Which port is the oldest one?", "Lindsund"));
    teacher.launch("pack", "add", PACK);
    pack("1.0.0", Harbour.text("t1", "Which port is the oldest?", "Lindsund"));
    assertThat(teacher.launch("pack", "add", PACK).out())
        .contains(" goes back from 1.0.1 to 1.0.0.\n");
  }

  @Test
  void changesAreToldByWhatDiffers() {
    teacher.file(
        "old.md", "Q: Where does the Danube end?\n= Black Sea\n= Schwarzes Meer\n> id: k7m2q9xd\n");
    teacher.file(
        "new.md", "Q: Where does the Danube end?\n= Black Sea\n= the Black Sea\n> id: k7m2q9xd\n");
    assertThat(teacher.launch("pack", "diff", "old.md", "new.md").out())
        .contains("(also right: the Black Sea; no longer right: Schwarzes Meer)\n");
    teacher.file(
        "new.md",
        "Q: ![The mouth of the Danube](mouth.png) What is this?\n= a delta\n> id: nsnd6rn1\n");
    assertThat(teacher.launch("pack", "diff", "old.md", "new.md").out())
        .contains("+ nsnd6rn1 [The mouth of the Danube] What is this?\n");
  }

  @Test
  void aFormatThatIsOnlyReadIsNotOfferedForWriting() {
    pack("1.0.0", Harbour.text("t1", "Which port?", "A"));
    assertThat(teacher.launch("pack", "convert", PACK, "out.bin").err())
        .contains("qti12, bundle.")
        .doesNotContain("crowdanki");
    assertThat(teacher.launch("pack", "convert", PACK, "out.bin", "--to", "kvtml").err())
        .contains("is read, and not written. Written are json, ");
  }

  @Test
  void aFileIsNotReplacedByAnEmptyOne() throws IOException {
    teacher.file("order.md", "Q: Order these.\n\n1. Mercury\n2. Venus\n");
    teacher.file("quiz.gift", "Is it so? {T}\n");
    var outcome = teacher.launch("pack", "convert", "order.md", "quiz.gift");
    assertThat(outcome.code()).isEqualTo(ExitCode.CANNOT);
    assertThat(outcome.err())
        .endsWith(
            "No question of order.md can be written in this format; quiz.gift is not written.\n");
    assertThat(Files.readString(directory.resolve("quiz.gift"))).isEqualTo("Is it so? {T}\n");
  }

  @Test
  void theReferenceIsPrinted() {
    assertThat(teacher.launch("pack", "reference").out()).startsWith("# Writing packs in Markdown");
  }

  /// The same three questions through every format that can say them, each recognised by what is in
  /// the file and not by its name.
  @ParameterizedTest
  @ValueSource(strings = {"json", "markdown", "gift", "csv", "tsv", "moodle-xml"})
  void everyFormatIsRecognisedByItsContent(String format) {
    teacher.file(
        "three.md",
        """
        Q: Which of these is a port?

        - [x] Lindsund
        - [ ] Astana

        Q: Lindsund lies on the coast.
        = true

        Q: Who is the harbour master?
        = Ingrid Solheim
        """);
    var there = teacher.launch("pack", "convert", "three.md", "there.bin", "--to", format);
    assertThat(there.code()).as(there.toString()).isZero();
    assertThat(there.out()).isEqualTo("3 questions read; 3 written to there.bin.\n");
    var back = teacher.launch("pack", "convert", "there.bin", "back.pack.json");
    assertThat(back.out())
        .as(back.toString())
        .isEqualTo("3 questions read; 3 written to back.pack.json.\n");
  }

  @Test
  void anAnkiPackageIsRecognisedByItsContent() {
    teacher.file("one.md", "Q: Who is the harbour master?\n= Ingrid Solheim\n");
    assertThat(teacher.launch("pack", "convert", "one.md", "deck.bin", "--to", "anki").code())
        .isZero();
    assertThat(teacher.launch("pack", "convert", "deck.bin", "back.md").out())
        .isEqualTo("1 question read; 1 written to back.md.\n");
  }
}
