package memoire.explain;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import memoire.config.Config;
import memoire.document.MarkdownDocuments;
import memoire.drill.BlueprintText;
import memoire.format.PackCheck;
import memoire.format.PackFormat;
import memoire.format.ScoresCsv;
import memoire.format.SealedFiles;
import memoire.format.TomlEntries;
import memoire.format.reviews.ReviewsCsv;
import memoire.pack.lint.Lint;
import memoire.search.Search;
import memoire.text.Flaw;
import memoire.text.Problem;
import memoire.text.Reading;
import memoire.text.SettingFlaw;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PagesTest {
  private static final String PACK =
      """
      {"$schema": "memoire-pack-1.schema.json", "id": "norway", "version": "1.0.0",
       "title": "Norway", "language": "en", "questions": [
      %s]}
      """;

  /// Every code there is, found in the classes themselves.
  private static List<Flaw> stated() {
    var stated = new ArrayList<Flaw>(Lint.flaws());
    for (JavaClass found :
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("memoire")) {
      if (found.isAssignableTo(Flaw.class) && found.isEnum()) {
        for (var constant : found.reflect().getEnumConstants()) {
          if (!stated.contains(constant)) {
            stated.add((Flaw) constant);
          }
        }
      }
    }
    return stated;
  }

  @Test
  void everyCodeHasOnePageAndNoPageIsWithoutACode() {
    var codes = stated().stream().map(Flaw::code).toList();
    assertThat(codes).doesNotHaveDuplicates().hasSizeGreaterThan(250);
    var pages = Room.all().stream().flatMap(room -> Pages.of(room).keySet().stream()).toList();
    assertThat(pages).containsExactlyInAnyOrderElementsOf(codes);
    var listed = Room.all().stream().flatMap(room -> room.flaws().stream()).map(Flaw.Text::code);
    assertThat(listed).containsExactlyInAnyOrderElementsOf(codes);
  }

  /// A rule for questions is no enum: none may be missing from the list of them.
  @Test
  void everyRuleIsListed() {
    var rules =
        new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("memoire.pack.lint")
                .stream()
                .filter(found -> found.isAssignableTo(Flaw.class))
                .filter(found -> !found.isInterface() && !found.isEnum())
                .map(JavaClass::getName);
    assertThat(Lint.flaws().stream().map(flaw -> flaw.getClass().getName()))
        .containsAll(rules.toList());
  }

  /// What is printed with a code states it as a flaw, so that none is without a page.
  @Test
  void codesStandOnlyWhereFlawsAreStated() throws IOException {
    var code = Pattern.compile("\"[A-Z]\\d{3}\"");
    try (var files = Files.walk(Path.of("src/main/java"))) {
      for (var file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        var text = Files.readString(file);
        var found = code.matcher(text).results().map(match -> match.group()).toList();
        assertThat(found.isEmpty() || text.contains("Text text()")).as(file + " " + found).isTrue();
      }
    }
  }

  @Test
  void everyPageSaysWhyInAFewSentences() {
    for (var room : Room.all()) {
      for (var page : Pages.of(room).values()) {
        assertThat(page.why()).as(page.code()).hasSizeBetween(60, 700).endsWith(".");
      }
    }
  }

  static Stream<Arg> examples() {
    return Room.all().stream()
        .flatMap(room ->
            Pages.of(room).values().stream()
                .flatMap(page ->
                    page.examples().stream()
                        .map(example -> new Arg(page.code(), example, sentence(room, page)))));
  }

  private static String sentence(Room room, Page page) {
    return room.flaws().stream()
        .filter(flaw -> flaw.code().equals(page.code()))
        .map(Flaw.Text::sentence)
        .findFirst()
        .orElse("");
  }

  record Arg(String code, Example example, String sentence) {
    @Override
    public String toString() {
      return code + " " + example.kind() + (example.isRepaired() ? " repaired" : " fault");
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void anExampleShowsItsFlawAndTheRepairedOneDoesNot(Arg arg) {
    var problems = problems(arg.example());
    if (arg.example().isRepaired()) {
      assertThat(problems).isEmpty();
      return;
    }
    assertThat(problems).extracting(Problem::code).contains(arg.code());
    var told =
        Stream.of(arg.sentence().split("\\{}", -1))
            .map(Pattern::quote)
            .reduce((one, other) -> one + "[\\s\\S]*" + other)
            .orElseThrow();
    assertThat(problems)
        .filteredOn(problem -> problem.code().equals(arg.code()))
        .allSatisfy(problem -> assertThat(problem.sentence()).matches(told));
  }

  private static List<Problem> problems(Example example) {
    var text = example.text() + "\n";
    return switch (example.kind()) {
      case "search" -> Search.parse(example.text()).problems();
      case "scores" -> ScoresCsv.read("marks.csv", text.getBytes(UTF_8)).problems();
      case "document" -> MarkdownDocuments.read("norway.md", text).problems();
      case "config" -> {
        var read = TomlEntries.read("config.toml", text, SettingFlaw.CONFIG_NOT_TOML);
        yield both(read, Config.of("config.toml", read.value()));
      }
      case "paper" -> {
        var read = TomlEntries.read("paper.toml", text, SettingFlaw.PAPER_NOT_TOML);
        yield both(read, BlueprintText.of("paper.toml", read.value(), 1));
      }
      case "sealed" -> SealedFiles.readPaper("a.paper", text.getBytes(UTF_8)).problems();
      case "key" -> SealedFiles.readKey("a.key", text.getBytes(UTF_8)).problems();
      case "reviews" -> reviews(text);
      case "question" -> pack(PackFormat.JSON, PACK.replace("%s", text));
      case "md" -> pack(PackFormat.MARKDOWN, text);
      default -> pack(PackFormat.of(example.kind()).orElseThrow(), text);
    };
  }

  private static List<Problem> reviews(String text) {
    try (var in = new ByteArrayInputStream(text.getBytes(UTF_8))) {
      return ReviewsCsv.read("log.csv", in, Instant.parse("2026-06-01T12:00:00Z")).problems();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Problem> both(Reading<?> one, Reading<?> other) {
    return Stream.concat(one.problems().stream(), other.problems().stream()).toList();
  }

  private static List<Problem> pack(PackFormat format, String text) {
    var imported = format.read("norway", text.getBytes(UTF_8));
    var reading = new Reading<>(imported.file(), imported.problems());
    return PackCheck.problems("norway", reading, name -> null);
  }

  /// What a teacher meets most must be shown, not only told.
  @Test
  void theFormatsOfTextsAreShownByExamples() {
    var shown = new TreeSet<String>();
    examples().forEach(arg -> shown.add(arg.code()));
    for (var letter : List.of("L", "G", "A", "M", "T", "X", "Y", "F", "R")) {
      var codes =
          stated().stream().map(Flaw::code).filter(code -> code.startsWith(letter)).toList();
      long with = codes.stream().filter(shown::contains).count();
      assertThat(with).as(letter).isGreaterThan(codes.size() * 2L / 3);
    }
  }

  @Test
  void pagesAreReadInParts() {
    var page = Pages.read("## G001\n\nOne.\nTwo.\n\n~~~gift fault\na\n\nb\n~~~\n").get("G001");
    assertThat(page)
        .isEqualTo(new Page("G001", "One. Two.", List.of(new Example("gift", false, "a\n\nb"))));
    assertThatThrownBy(() -> Pages.read("## G001\na\n## G001\nb")).hasMessage("G001 has two pages");
    assertThatThrownBy(() -> Pages.read("## G001\n~~~gift\na\n~~~")).hasMessageContaining("headed");
  }
}
