package memoire.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import memoire.format.DecisionLog;
import memoire.format.PackReader;
import memoire.format.PackWriter;
import memoire.pack.Pack;
import memoire.pack.lint.Lint;
import memoire.question.Question;
import memoire.review.Decisions;
import memoire.review.Renewal;
import memoire.syntax.Parse;
import memoire.testing.SharedParser;
import memoire.text.Severity;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The bank that ships is what both engines draft from the documents that ship and its review left
/// in, and it is sound.
class BankTest {
  private static final Path BANK = Path.of("questions/japan-central-asia-russia.pack.json");
  private static final Path REVIEW = Path.of("questions/japan-central-asia-russia.review.jsonl");
  private static final int FEWEST_QUESTIONS = 250;
  private static final int FEWEST_CARDS = 180;

  private static String shipped = "";
  private static List<SourceDocument> seeds = List.of();
  private static Pack drafted = new Pack("", "", "", "", "", "", List.of(), List.of(), List.of());

  @BeforeAll
  static void draftAgain() throws IOException {
    shipped = Files.readString(BANK);
    seeds = readSeeds();
    var before = PackReader.read(BANK.toString(), Files.readAllBytes(BANK)).value();
    var generator =
        new Generator(seeds, Settings.of(before)).parsedBy(memoire.nlp.CoreNlpParser.VERSION);
    var parses = new LinkedHashMap<String, Parse>();
    generator.sentences().forEach(s -> parses.put(s, SharedParser.get().parse(s)));
    var texts = new HashMap<String, String>();
    var draft = generator.generate(parses).pack();
    for (var source : draft.sources()) {
      texts.put(source.id(), textOf(source.file()));
    }
    var log = DecisionLog.read(REVIEW.toString(), Files.readAllBytes(REVIEW));
    assertThat(log.problems()).isEmpty();
    drafted = Renewal.of(draft, before, Decisions.of(log.value()), texts).pack();
    if ("1".equals(System.getenv("UPDATE_GOLDEN"))) {
      shipped = PackWriter.write(drafted);
      Files.writeString(BANK, shipped);
    }
  }

  private static String textOf(String path) {
    return seeds.stream().filter(seed -> seed.path().equals(path)).findFirst().orElseThrow().text();
  }

  private static List<SourceDocument> readSeeds() throws IOException {
    var sources = new ArrayList<SourceDocument>();
    try (var files = Files.list(Path.of("seeds"))) {
      for (var file : files.filter(f -> f.toString().endsWith(".md")).sorted().toList()) {
        sources.add(new SourceDocument("seeds/" + file.getFileName(), Files.readString(file)));
      }
    }
    return sources;
  }

  @Test
  void theBankIsDraftedFromItsDocumentsByteForByte() {
    assertThat(PackWriter.write(drafted))
        .as("UPDATE_GOLDEN=1 writes the bank anew")
        .isEqualTo(shipped);
  }

  @Test
  void theBankIsLargeEnoughToStudy() {
    assertThat(drafted.questions()).hasSizeGreaterThanOrEqualTo(FEWEST_QUESTIONS);
    assertThat(drafted.questions().stream().map(Question::card).distinct().count())
        .isGreaterThanOrEqualTo(FEWEST_CARDS);
  }

  @Test
  void everyDocumentIsAskedAbout() {
    assertThat(drafted.sources())
        .hasSameSizeAs(seeds)
        .allSatisfy(source ->
            assertThat(drafted.questions())
                .anySatisfy(q -> assertThat(q.tags()).contains(source.id())));
  }

  @Test
  void everyQuoteIsThePassageOfItsFile() {
    for (var question : drafted.questions()) {
      var evidence = Objects.requireNonNull(question.evidence());
      var file = file(evidence.document());
      assertThat(file.substring(evidence.start(), evidence.end()))
          .as(question.prompt())
          .isEqualTo(evidence.quote());
    }
  }

  private static String file(String document) {
    var source =
        drafted.sources().stream().filter(s -> s.id().equals(document)).findFirst().orElseThrow();
    return seeds.stream()
        .filter(s -> s.path().equals(source.file()))
        .findFirst()
        .orElseThrow()
        .text();
  }

  @Test
  void theCheckOfPacksFindsNothingWrong() {
    assertThat(
            PackReader.read(
                    BANK.toString(), shipped.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .problems())
        .noneMatch(problem -> problem.severity() == Severity.ERROR);
    assertThat(Lint.check(drafted)).isEmpty();
  }
}
