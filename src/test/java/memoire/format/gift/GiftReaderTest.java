package memoire.format.gift;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.LongStream;
import memoire.format.Imported;
import memoire.format.Shown;
import memoire.text.Position;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GiftReaderTest {
  private static Imported read(String gift) {
    return GiftReader.read("test.gift", gift.getBytes(UTF_8));
  }

  /// A text that is one question, about which nothing is to be said.
  private static void check(String gift, String question) {
    var imported = read(gift);
    assertThat(Shown.questions(imported)).as(gift).containsExactly(question);
    assertThat(imported.problems()).as(gift).isEmpty();
  }

  /// A text with problems, each as `line:column code`.
  private static void check(String gift, List<String> problems, String... questions) {
    var imported = read(gift);
    assertThat(Shown.questions(imported)).as(gift).containsExactly(questions);
    assertThat(Shown.problems(imported.problems())).as(gift).isEqualTo(problems);
  }

  @Test
  void choices() {
    check("::T::Which?{=a ~b ~c}", "choice Which? =a ~b ~c");
    check(
        "Which?\n{\n~b # not b\n=a#yes # indeed\n}",
        "choice Which? =a ~b; b#not b; a#yes # indeed");
    check(
        "Grant is {~buried =entombed ~living} there.",
        "choice Grant is _____ there. =entombed ~buried ~living");
    check("Two?{~%50%a ~%50%b ~c ####why}", "choices Two? =a =b ~c; because why");
    check("One?{~%100%a ~c}", "choices One? =a ~c");
  }

  @Test
  void trueAndFalse() {
    check("It is.{T}", "boolean It is. =true");
    check(
        "It is.{FALSE#ifwrong#ifright####why}",
        "boolean It is. =false; False#ifright; True#ifwrong; because why");
    check("It is {TRUE}.", "boolean It is =true");
  }

  @Test
  void typedAnswers() {
    check("Who?{=no one =nobody}", "text Who? =no one =nobody");
    check("Who?{nobody}", "text Who? =nobody");
    check("Jesus was from {=Nazareth =Galilee}.", "cloze Jesus was from {{Nazareth|Galilee}}.");
    check("A {=dog}s life", "cloze A {{dog}}s life");
    check("Who? {=x|y}.", "text Who? =x|y");
    check("Who was {=x|y} there", "text Who was _____ there =x|y");
    check("What?{=a#since it is}", "text What? =a; because since it is");
    check("What?{=2 \\* 3\\\\*}", "text What? =2 * 3*");
  }

  @Test
  void numbers() {
    check("How many?{#1822:5}", "number How many? =1822:5");
    check("How many?{#1..5}", "number How many? =3:2");
    check("How many?{#-3.142..-3.141}.", "number How many? =-3.1415:0.0005");
    check("How many?{#=1822:0#right}", "number How many? =1822; because right");
    check("There are {#4} of them.", "number There are _____ of them. =4");
  }

  @Test
  void pairs() {
    check("Join.{=Peru -> Lima\n=Chad->N'Djamena}", "match Join. Peru->Lima Chad->N'Djamena");
  }

  @Test
  void cards() {
    check("What is it?{####An answer.}", "flip What is it? =An answer.");
  }

  @Test
  void escapesAndStyles() {
    check(
        "5 \\= \\{2 + 3\\}\\: a\\\\b \\~ \\#1\\nnext{T}",
        "boolean 5 = {2 + 3}: a\\b ~ #1\nnext =true");
    check(
        "[html]<p>A <b>bold</b>\n word &amp; H<sub>2</sub>O</p>{=<i>x</i> ~y}",
        "choice A **bold** word & H₂O =*x* ~y");
    check("[plain]A <b> &amp;{T}", "boolean A <b> &amp; =true");
    check("[markdown]**A**{=[html]<b>x</b> ~y}", "choice **A** =**x** ~y");
    check("A <br> b{T}", "boolean A\nb =true");
    check("[note] A{T}", "boolean [note] A =true");
  }

  @Test
  void idsTagsAndCategories() {
    check(
        "$CATEGORY: $course$/top/Sea//land/Deep\n\n// [id:q-1] [tag:a\\]b] [tag: two ]\nWet?{T}",
        "boolean Wet? =true; tag Sea/land::Deep; tag a]b; tag two");
    assertThat(read("// [id:q-1]\nWet?{T}").file().pack().questions().getFirst().id().value())
        .isEqualTo("q-1");
    check("// [id:12]\nWet?{T}", List.of("2:1 P049"), "boolean Wet? =true");
    check(
        "// [id:q1]\nWet?{T}\n\n// [id:q1]\nDry?{F}",
        List.of("5:1 P049"),
        "boolean Wet? =true",
        "boolean Dry? =false");
  }

  @Test
  void whatIsNoQuestionIsTold() {
    check("Write.{}", List.of("1:1 G003"));
    check("Some words.", List.of("1:1 G004"));
    assertThat(read("Write.{}\n\nWords.").leftOut()).isEqualTo(1);
  }

  /// One that is broken costs none of the others.
  @Test
  void brokenQuestions() {
    check("A {=b\n\nWet?{T}", List.of("1:3 G001"), "boolean Wet? =true");
    check("A }\n\nWet?{T}", List.of("1:3 G002"), "boolean Wet? =true");
    check("A{~b ~c}\n\nWet?{T}", List.of("1:1 G005"), "boolean Wet? =true");
    check("A{=b ~}", List.of("1:1 G006", "1:7 G047"));
    check("A{#abc}", List.of("1:4 G007"));
    check("A{#1e309}", List.of("1:4 G007"));
    check("A{#1:abc}", List.of("1:4 G008"));
    check("A{=a -> b\n=c}", List.of("2:2 G009"));
    check("A{=a -> b\n= -> c}", List.of("1:1 G010", "2:3 G046"));
    check("A{=*}", List.of("1:1 G011", "1:4 G044"));
    check("A {\nTRUE\nFALSE\n}", List.of("2:1 G012"));
  }

  /// What Moodle takes without a word, and makes something else of.
  @Test
  void whatMoodleWouldMakeSomethingElseOf() {
    check("I had {~=some~a few} rice", List.of("1:9 G021"), "choice I had _____ rice =some ~a few");
    check(
        "$CATEGORY: Sea\nWet?{T}\n\nDry?{F}",
        List.of("2:1 G022"),
        "boolean Wet? =true; tag Sea",
        "boolean Dry? =false; tag Sea");
    check(
        "Wet?{T}\n$CATEGORY: Sea\n\nDry?{F}",
        List.of("2:1 G023"),
        "boolean Wet? =true",
        "boolean Dry? =false; tag Sea");
    check("Keen {1:MC:~with~=about}?", List.of("1:6 G024"), "choice Keen _____? =about ~with");
    check("a {1:SA:=b~%50%c} d {2:NM:=3:1} e", List.of("1:3 G024"), "cloze a {{b}} d {{3}} e");
    check(
        "I am {~too =so} {=glad}.",
        List.of("1:1 G051", "1:17 G025"),
        "cloze I am {{so}} (too / so) {{glad}}.");
    check(
        "A?{\n~b\n\n=c\n}\n\nWet?{T}",
        List.of("1:3 G026"),
        "choice A? =c ~b",
        "boolean Wet? =true");
    check(
        "::1::A?{=c ~b}\n::2::Wet?{T}",
        List.of("2:1 G027"),
        "choice A? =c ~b",
        "boolean Wet? =true");
    check(
        "A?{~%33%a ~%67%b ~c}",
        List.of("1:5 G028", "1:5 G041", "1:12 G028"), "choices A? =a =b ~c");
    check("A?{=%100%a ~c}", List.of("1:5 G029"), "choice A? =a ~c");
    check("A?{true}", List.of("1:4 G030"), "boolean A? =true");
    check("J{=a -> b#good =c -> d}", List.of("1:10 G031"), "match J a->b c->d");
    check("A?{=<a href=\"x\">b</a> ~c}", List.of("1:12 G032"), "choice A? =b ~c");
    check("A?{#3,14}", List.of("1:5 G033"), "number A? =3.14");
    check("A?{b ~c =d}", List.of("1:4 G034"), "choice A? =d ~b ~c");
    check("A: what?{T}", List.of("1:2 G035"), "boolean A: what? =true");
    check("::A what?{T}", List.of("1:1 G036"), "boolean A what? =true");
    check("A?{#3#yes}", List.of("1:6 G037"), "number A? =3; because yes");
  }

  @Test
  void whatIsNotKeptIsTold() {
    check("A?{=a ~%50%b ~c}", List.of("1:8 G041"), "choice A? =a ~b ~c");
    check("A?{=a =%50%b#x}", List.of("1:8 G042"), "text A? =a");
    check("A?{#=1 =%50%1:2}", List.of("1:9 G043"), "number A? =1");
    check("A?{=Col* =Column}", List.of("1:5 G044"), "text A? =Column");
    check("A?{=a#x =b#y}", List.of("1:10 G045"), "text A? =a =b; because x");
    check("A?{=a ~b ~b}", List.of("1:11 G048"), "choice A? =a ~b");
    check("A?{=a =b ~c}", List.of("1:8 G049"), "choices A? =a =b ~c");
    check(
        "<img src\\=\"x/y.png\" alt\\=\"a map\"> A?{T}",
        List.of("1:1 G050"),
        "boolean [a map] A? =true");
  }

  @Test
  void sentencesSayWhatMoodleWouldDo() {
    var problem = read("I had {~=some~a few} rice").problems().getFirst();
    assertThat(problem.line().value())
        .isEqualTo(
            "test.gift:1:9: warning G021 Moodle would add an empty choice for “~=”; it was read as"
                + " “=”. Write “=” alone before the right option.");
  }

  @Test
  void hostileFilesAreMet() throws IOException {
    var corpus = System.getenv("MEMOIRE_CORPUS");
    assumeTrue(corpus != null, "MEMOIRE_CORPUS names no directory: hostile files were not read");
    var hostile = Path.of(corpus, "corpus", "hostile");
    checkFile(hostile.resolve("ansi.gift"), 1, "P047");
    checkFile(hostile.resolve("bidi.gift"), 1, "P048");
    checkFile(hostile.resolve("zero-width-answer.gift"), 1, "P048");
    checkFile(hostile.resolve("gift-numeric.gift"), 0, "G007");
    checkFile(hostile.resolve("huge-line.gift"), 0, "G014");
    checkFile(hostile.resolve("nul-and-bom.gift"), 2, "P047", "P005");
    checkFile(hostile.resolve("utf16.gift"), 0, "P003");
  }

  private static void checkFile(Path file, int read, String... codes) throws IOException {
    var imported = GiftReader.read(file.toString(), Files.readAllBytes(file));
    assertThat(imported.read()).as("%s: %s", file, imported.problems()).isEqualTo(read);
    assertThat(imported.problems().stream().map(problem -> problem.code()))
        .as(file.toString())
        .contains(codes);
    assertThat(imported.problems())
        .allSatisfy(problem -> assertThat(problem.line().value()).hasSizeLessThan(600));
  }

  static LongStream seeds() {
    return LongStream.range(0, 20);
  }

  private static final String[] TOKENS = {
    "{", "}", "=", "~", "#", "####", "->", "::", "\n", "\n\n", "//", "[html]", "[id:", "]", "%50%",
    "$CATEGORY:", "T", "1..5", ":", "\\", "<b", ">", "&lt;", "{1:MC:", "a", "b", " ", "<!--", "|",
        "*"
  };

  /// Whatever is written, nothing is thrown, every place is in the file, and all that is read is
  /// sound.
  @ParameterizedTest
  @MethodSource("seeds")
  void anyTextIsRead(long seed) {
    var random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    for (int i = 0; i < 300; i++) {
      var gift = new StringBuilder();
      for (int length = random.nextInt(1, 60); length > 0; length--) {
        gift.append(TOKENS[random.nextInt(TOKENS.length)]);
      }
      var imported = read(gift.toString());
      long lines = gift.toString().lines().count() + 1;
      assertThat(imported.problems())
          .as(gift.toString())
          .allSatisfy(problem -> {
            if (!problem.at().equals(Position.NOWHERE)) {
              assertThat((long) problem.at().line()).isBetween(1L, lines);
            }
          });
    }
  }
}
