package memoire.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import memoire.format.Media;
import memoire.format.Pictures;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Pictures beside packs, bundles and their signatures, as teachers and learners have them.
class BundleCommandsTest {
  private static final String PICTURE = Media.name(Pictures.PNG).orElseThrow();
  private static final String PACK =
      """
      ---
      id: birds
      version: 1.0.0
      title: Birds
      language: en
      ---

      Q: Which bird is this? ![A bird on a roof](pictures/a%20crow.png)
      = crow
      > id: k7m2q9xd
      """;

  @TempDir Path directory;
  private Launcher teacher;
  private Launcher learner;

  @BeforeEach
  void setUp() {
    teacher = Launcher.in(directory);
    learner = Launcher.in(directory.resolve("learner"));
    teacher.file("birds.md", PACK);
    teacher.file("pictures/a crow.png", Pictures.PNG);
  }

  private byte[] bytes(String name) throws IOException {
    return Files.readAllBytes(directory.resolve(name));
  }

  private void bundled(String name, String... more) {
    var args =
        new java.util.ArrayList<>(java.util.List.of("pack", "bundle", "birds.md", "-o", name));
    args.addAll(java.util.List.of(more));
    var outcome = teacher.launch(args.toArray(String[]::new));
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.code()).isZero();
  }

  @Test
  void aPictureGoesWithThePackAllTheWay() throws IOException {
    bundled("birds.memoire");
    var installed = learner.launch("pack", "add", "../birds.memoire");
    assertThat(installed.out()).isEqualTo("birds 1.0.0 is installed.\n");
    assertThat(bytes("learner/home/media/" + PICTURE)).isEqualTo(Pictures.PNG);
    var asked = learner.typing(":quit").launch("study", "birds", "--plain");
    assertThat(asked.out())
        .contains("Which bird is this? [image: A bird on a roof]")
        .contains("image: " + directory.resolve("learner/home/media").resolve(PICTURE));
    teacher.launch("pack", "convert", "birds.memoire", "out.apkg");
    teacher.launch("pack", "convert", "out.apkg", "out.xml");
    var last = teacher.launch("pack", "convert", "out.xml", "last one.md");
    assertThat(last.out())
        .isEqualTo(
            "1 question read; 1 written to last one.md, with 1 picture or sound in last one.media.\n");
    assertThat(bytes("last one.media/" + PICTURE)).isEqualTo(Pictures.PNG);
    assertThat(teacher.read("last one.md")).contains("](<last one.media/" + PICTURE + ">)");
    assertThat(teacher.launch("pack", "diff", "birds.md", "birds.memoire").out())
        .isEqualTo("No question has changed.\n");
  }

  @Test
  void whatIsMissingIsTold() {
    teacher.file("birds.md", PACK.replace("a%20crow", "../../secret"));
    assertThat(teacher.launch("pack", "check", "birds.md").out())
        .contains("P050 The picture or sound “pictures/../../secret.png” is not in the pack");
  }

  @Test
  void nothingOfADamagedBundleIsInstalled() throws IOException {
    bundled("birds.memoire");
    var bytes = bytes("birds.memoire");
    bytes[new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1).indexOf("Which bird")]++;
    teacher.file("birds.memoire", bytes);
    assertThat(teacher.launch("pack", "check", "birds.memoire").code()).isEqualTo(1);
    var outcome = learner.launch("pack", "add", "../birds.memoire");
    assertThat(outcome.code()).isEqualTo(3);
    assertThat(outcome.err()).contains(": error U006 ").contains("was installed.");
    assertThat(learner.launch("pack", "list").out()).isEmpty();
    assertThat(directory.resolve("learner/home/media")).doesNotExist();
  }

  @Test
  void theFirstKeyIsTheOneThatCounts() throws IOException {
    assertThat(teacher.launch("pack", "key", "new", "ada.key").code()).isZero();
    assertThat(teacher.launch("pack", "key", "new", "ada.key").err())
        .isEqualTo("memoire: ada.key is there already; name another file.\n");
    teacher.launch("pack", "key", "new", "bob.key");
    assertThat(
            PosixFilePermissions.toString(
                Files.getPosixFilePermissions(directory.resolve("ada.key"))))
        .isEqualTo("rw-------");
    assertThat(teacher.read("ada.key.pub")).doesNotContain("PRIVATE");
    var ada = teacher.launch("pack", "key", "show", "ada.key").out().strip();
    bundled("birds.memoire", "--sign", "ada.key");
    assertThat(teacher.launch("pack", "check", "birds.memoire").out()).contains("signed by " + ada);
    assertThat(learner.launch("pack", "add", "../birds.memoire").out())
        .isEqualTo(
            "birds is signed by "
                + ada
                + "; from now on it is taken from nobody else.\nbirds 1.0.0 is installed.\n");
    teacher.file("birds.md", PACK.replace("1.0.0", "1.0.1"));
    bundled("next.memoire", "--sign", "ada.key");
    assertThat(learner.launch("pack", "add", "../next.memoire").out())
        .endsWith("birds 1.0.1 is installed.\n");
    teacher.file("birds.md", PACK.replace("1.0.0", "1.0.2"));
    bundled("other.memoire", "--sign", "bob.key");
    bundled("unsigned.memoire");
    for (var name : new String[] {"../other.memoire", "../unsigned.memoire", "../birds.md"}) {
      for (var command : new String[] {"pack add ", "study --plain "}) {
        var outcome = learner.launch((command + name).split(" ", -1));
        assertThat(outcome.code()).isEqualTo(3);
        assertThat(outcome.err())
            .startsWith(
                "memoire: THE SIGNER IS NOT THE SAME. birds is known to be signed by " + ada);
      }
    }
    assertThat(learner.launch("pack", "list").out()).startsWith("birds 1.0.1 ");
    assertThat(learner.launch("pack", "add", "--accept-signer", "../unsigned.memoire").out())
        .contains("birds is not signed; who signed it before no longer counts.\n")
        .contains("birds 1.0.2 is installed.\n");
  }

  @Test
  void severalPacksGoIntoOneBundle() {
    teacher.file("fish.md", PACK.replace("birds", "fish").replace("Birds", "Fish"));
    var outcome = teacher.launch("pack", "bundle", "birds.md", "fish.md", "-o", "all.memoire");
    assertThat(outcome.out())
        .matches("all\\.memoire: 2 packs, 1 picture or sound, \\d+ KB, not signed\\.\n");
    learner.launch("pack", "add", "../all.memoire");
    assertThat(learner.launch("pack", "list").out()).contains("birds 1.0.0").contains("fish 1.0.0");
    assertThat(teacher.launch("pack", "convert", "all.memoire", "f.md", "--pack", "fish").code())
        .isZero();
    assertThat(teacher.read("f.md")).contains("title: Fish");
    assertThat(teacher.launch("pack", "convert", "all.memoire", "g.md").err())
        .contains("U020 The bundle holds 2 packs, of which this is the first.");
    assertThat(teacher.launch("pack", "bundle", "birds.md", "birds.md", "-o", "x.memoire").err())
        .contains("Two packs have the id birds");
  }

  @Test
  void whatHasErrorsIsNotShipped() {
    teacher.file("birds.md", PACK.replace("= crow\n", ""));
    var outcome = teacher.launch("pack", "bundle", "birds.md", "-o", "birds.memoire");
    assertThat(outcome.code()).isEqualTo(3);
    assertThat(outcome.err()).contains("birds.md has errors, and is not shipped.");
    assertThat(directory.resolve("birds.memoire")).doesNotExist();
    assertThat(teacher.launch("pack", "bundle", "birds.md", "-o", "birds.zip").code()).isEqualTo(2);
    teacher.file("bad.key", "no key".getBytes(UTF_8));
    assertThat(
            teacher
                .launch("pack", "bundle", "birds.md", "-o", "b.memoire", "--sign", "bad.key")
                .err())
        .contains("bad.key holds no pair of Ed25519 keys.");
  }

  /// A printed paper holds the pictures itself; a text says what they show.
  @Test
  void aPrintedPaperShowsThePictures() throws IOException {
    teacher.launch("pack", "add", "birds.md");
    var printed =
        teacher.launch(
            "drill", "print", "birds", "-q", "9", "--paper", "paper.html", "--key", "key.txt");
    assertThat(printed.code()).as(printed.toString()).isZero();
    assertThat(Files.readString(directory.resolve("paper.html")))
        .contains("<img src=\"data:image/png;base64,", "img-src data:;");
    assertThat(teacher.launch("drill", "print", "birds", "-q", "9", "--paper", "paper.txt").code())
        .isZero();
    assertThat(Files.readString(directory.resolve("paper.txt")))
        .contains("[image: ")
        .doesNotContain("<");
    assertThat(Files.readString(directory.resolve("key.txt"))).contains(": answers\n");
  }
}
