package memoire.generate.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The lists of facts say what their texts say.
class BenchTextTest {
  private static final Path HOME = Path.of("src/test/resources/memoire/generate/bench");

  private static final Set<String> TYPES =
      Set.of(
          "date",
          "count",
          "name",
          "role",
          "organization",
          "place",
          "ordinal",
          "money",
          "event",
          "position");

  static List<BenchText> texts() throws IOException {
    return BenchText.in(HOME.resolve("documents"));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void everyFactStandsInItsText(BenchText text) {
    assertThat(text.facts())
        .allSatisfy(fact ->
            assertThat(Passages.find(text.text(), fact.sentence())).as(fact.id()).isNotEmpty());
  }

  @ParameterizedTest
  @MethodSource("texts")
  void everyAnswerStandsInItsSentence(BenchText text) {
    assertThat(text.facts())
        .allSatisfy(fact ->
            assertThat(Stream.concat(Stream.of(fact.answer()), fact.aliases().stream()))
                .as(fact.id())
                .anyMatch(fact.sentence()::contains));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void everyTextHasFactsOfKnownTypes(BenchText text) {
    assertThat(text.facts()).as(text.name()).hasSizeBetween(25, 50);
    assertThat(text.facts()).extracting(KnownFact::id).doesNotHaveDuplicates();
    assertThat(text.facts()).extracting(KnownFact::type).isSubsetOf(TYPES);
    assertThat(text.facts()).extracting(KnownFact::priority).containsOnly(1, 2);
  }

  /// Held out are texts whose failures nobody has looked at; once they are, new ones are written.
  @Test
  void someTextsAreHeldOut() throws IOException {
    var splits = BenchText.splits(HOME.resolve("split.json"));
    assertThat(texts())
        .extracting(BenchText::name)
        .containsExactlyInAnyOrderElementsOf(splits.keySet());
    assertThat(splits.values()).filteredOn(Split.HELD_OUT::equals).hasSizeGreaterThanOrEqualTo(6);
  }

  @Test
  void aSentenceIsFoundAcrossLines() {
    check("One two\nthree. One  two three.", "One two three.", "0-14, 15-30");
    check("What (if any)?", "What (if any)?", "0-14");
    check("One two", "two one", "");
  }

  private static void check(String text, String sentence, String places) {
    assertThat(Passages.find(text, sentence).stream().map(r -> r.start() + "-" + r.end()))
        .as(sentence)
        .isEqualTo(places.isEmpty() ? List.of() : List.of(places.split(", ")));
  }
}
