package memoire.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import memoire.pack.Pack;
import memoire.question.Form;
import memoire.question.Question;
import org.junit.jupiter.api.Test;

/// What holds for every generated pack, checked on the documents that ship with the program.
class GeneratorTest {
  private static final int FEWEST_QUESTIONS = 180;
  private static final int FEWEST_CARDS = 120;

  private static List<SourceDocument> seeds() throws IOException {
    var sources = new ArrayList<SourceDocument>();
    try (var files = Files.list(Path.of("seeds"))) {
      for (var file : files.filter(f -> f.toString().endsWith(".md")).sorted().toList()) {
        sources.add(new SourceDocument("seeds/" + file.getFileName(), Files.readString(file)));
      }
    }
    return sources;
  }

  private static Generation generation() throws IOException {
    return Generator.generate(seeds(), Settings.draft("seeds", "Seeds"));
  }

  private static Pack pack() throws IOException {
    return generation().pack();
  }

  @Test
  void theShippedDocumentsGiveEnoughQuestions() throws IOException {
    var tally = generation().tally();
    assertThat(tally.kept()).isGreaterThanOrEqualTo(FEWEST_QUESTIONS);
    assertThat(tally.cards()).isGreaterThanOrEqualTo(FEWEST_CARDS);
    assertThat(tally.byDocument()).hasSize(5).allSatisfy((d, n) -> assertThat(n).isPositive());
  }

  @Test
  void theSameInputGivesTheSamePackWhateverTheLocale() throws IOException {
    var first = pack();
    var before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.of("tr", "TR"));
      assertThat(pack()).isEqualTo(first);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void everyQuoteIsThePassageOfItsFile() throws IOException {
    var files = seeds();
    for (var question : pack().questions()) {
      var evidence = java.util.Objects.requireNonNull(question.evidence());
      var file =
          files.stream()
              .filter(f -> f.path().equals("seeds/" + evidence.document() + ".md"))
              .findFirst()
              .orElseThrow();
      assertThat(file.text().substring(evidence.start(), evidence.end()))
          .isEqualTo(evidence.quote());
    }
  }

  @Test
  void identitiesAreUniqueAndFitTheirAlphabet() throws IOException {
    var seen = new HashSet<String>();
    for (var question : pack().questions()) {
      assertThat(question.id().value()).matches("[0-9a-hjkmnp-tv-z]{8}").matches(".*[a-z].*");
      assertThat(seen.add(question.id().value())).isTrue();
      assertThat(seen).doesNotContain("card" + question.card().value());
    }
  }

  @Test
  void identitiesDependOnNothingButTheFact() throws IOException {
    var all = seeds();
    var alone = Generator.generate(List.of(all.getFirst()), Settings.draft("one", "One")).pack();
    var together = pack().questions().stream().map(Question::id).toList();
    var kept = alone.questions().stream().filter(q -> together.contains(q.id())).count();
    assertThat(kept).isGreaterThan(alone.questions().size() * 9L / 10);
  }

  @Test
  void optionsAreDistinctAndLeaveTheKeyOut() throws IOException {
    for (var question : pack().questions()) {
      if (question.form() instanceof Form.Choice choice) {
        var options = new HashSet<>(choice.distractors());
        assertThat(options).hasSize(3).doesNotContain(choice.answer());
        assertThat(question.prompt()).doesNotContain(choice.answer());
      }
    }
  }

  @Test
  void questionsAreSentences() throws IOException {
    for (var question : pack().questions()) {
      assertThat(question.prompt())
          .matches("(?s)[\\p{Lu}\\d{].*[.?]")
          .doesNotContain("  ")
          .doesNotContain(" ,")
          .doesNotContain(",,");
    }
  }

  @Test
  void everyQuestionIsTaggedAndKnowsItsEngine() throws IOException {
    for (var question : pack().questions()) {
      assertThat(question.tags()).hasSizeBetween(2, 3);
      assertThat(question.tags().contains("claim")).isEqualTo(question.tags().size() == 3);
      assertThat(question.engine()).isEqualTo("rules-2");
    }
  }

  @Test
  void whatIsDroppedHasARuleAndAReason() throws IOException {
    assertThat(generation().dropped())
        .isNotEmpty()
        .allSatisfy(d -> {
          assertThat(d.rule()).matches("[a-z-]+");
          assertThat(d.reason()).isNotBlank();
        });
  }

  @Test
  void aLimitKeepsTheBest() throws IOException {
    var settings = Settings.draft("s", "S").withMost(10);
    var generation = Generator.generate(seeds(), settings);
    assertThat(generation.tally().kept()).isBetween(30, 80);
    assertThat(generation.dropped()).extracting(Dropped::rule).contains("cap");
  }

  @Test
  void nothingGivesAnEmptyPack() {
    var generation =
        Generator.generate(List.of(new SourceDocument("a.md", "")), Settings.draft("e", "E"));
    assertThat(generation.pack().questions()).isEmpty();
    assertThat(generation.problems()).extracting(p -> p.code()).containsExactly("D007");
  }
}
