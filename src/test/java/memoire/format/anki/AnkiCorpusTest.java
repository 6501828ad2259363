package memoire.format.anki;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import memoire.format.JsonTree;
import memoire.format.JsonValue;
import memoire.format.archive.Zip;
import memoire.text.Problem;
import memoire.text.Severity;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Packages by others, which `MEMOIRE_CORPUS` holds; skipped with a notice without it.
@EnabledIfEnvironmentVariable(
    named = "MEMOIRE_CORPUS",
    matches = ".+",
    disabledReason = "MEMOIRE_CORPUS names no directory of files by others")
class AnkiCorpusTest {
  private static final String LEGACY = "legacy .anki 1.x";

  static Stream<Arguments> packages() throws IOException {
    var json = JsonTree.parse(text("expected/apkg.sqlite.json"), 100_000, 10);
    return Objects.requireNonNull(json).each().stream()
        .map(one -> Arguments.of(Named.of(one.at("file").said(), one)));
  }

  /// Notes, cards, the digest of all fields, types, decks and media are those that SQLite itself
  /// finds in the newest collection of the package.
  @ParameterizedTest
  @MethodSource("packages")
  void packagesHoldWhatTheReferenceFinds(JsonValue expected) throws Exception {
    var name = expected.at("file").said();
    var bytes = Files.readAllBytes(root().resolve("corpus/apkg").resolve(name));
    if (expected.at("ok") instanceof JsonValue.Truth truth && !truth.value()) {
      var imported = AnkiReader.read(name, bytes);
      assertThat(imported.read()).isZero();
      assertThat(imported.problems())
          .extracting(Problem::code)
          .containsExactly(expected.at("error").said().startsWith(LEGACY) ? "K002" : "K003");
      return;
    }
    boolean isPackage = Zip.isZip(bytes);
    var parts = isPackage ? Archive.read(bytes) : null;
    var collection = Collection.read(parts == null ? bytes : parts.collection());
    assertThat(collection.notes()).hasSize(number(expected, "notes"));
    assertThat(collection.cards()).hasSize(number(expected, "cards"));
    assertThat(collection.schema()).isEqualTo(number(expected, "schema"));
    assertThat(digest(collection)).isEqualTo(expected.at("fields_sha256").said());
    assertThat(collection.types().values())
        .extracting(type -> type.name() + type.fields() + type.isCloze() + type.templates().size())
        .containsExactlyInAnyOrderElementsOf(
            expected.at("notetypes").each().stream().map(AnkiCorpusTest::type).toList());
    assertThat(Set.copyOf(collection.decks().values()))
        .isEqualTo(
            expected.at("decks").each().stream().map(JsonValue::said).collect(Collectors.toSet()));
    if (parts != null) {
      assertThat("collection." + parts.generation()).isEqualTo(expected.at("collection").said());
      assertThat(parts.media().size() + parts.unsafe().size()).isEqualTo(number(expected, "media"));
    }
  }

  /// All cards of all packages are read or told.
  @ParameterizedTest
  @MethodSource("packages")
  void everyCardIsReadOrTold(JsonValue expected) throws IOException {
    var name = expected.at("file").said();
    var imported =
        AnkiReader.read(name, Files.readAllBytes(root().resolve("corpus/apkg").resolve(name)));
    if (expected.at("ok") instanceof JsonValue.Truth truth && truth.value()) {
      assertThat(imported.read() + imported.leftOut()).isEqualTo(number(expected, "cards"));
      assertThat(imported.problems().stream().filter(p -> p.severity() == Severity.ERROR).count())
          .isGreaterThanOrEqualTo(Math.min(1, imported.leftOut()));
    }
  }

  /// Every picture and sound is in the package under its name, and what notes show of them comes
  /// along with the SHA-256 of its bytes.
  @ParameterizedTest
  @MethodSource("packages")
  void whatPackagesShowComesAlong(JsonValue expected) throws Exception {
    var name = expected.at("file").said();
    var bytes = Files.readAllBytes(root().resolve("corpus/apkg").resolve(name));
    if (!Zip.isZip(bytes)) {
      return;
    }
    var parts = Archive.read(bytes);
    expected.at("media_names").each().stream()
        .map(JsonValue::said)
        .forEach(medium -> assertThat(parts.medium(medium)).as(medium).isNotNull());
    var known = new java.util.HashSet<String>();
    for (var medium : parts.media()) {
      known.add(memoire.format.Media.sha256(Objects.requireNonNull(parts.medium(medium))));
    }
    var imported = AnkiReader.read(name, bytes);
    assertThat(imported.media().names())
        .allSatisfy(medium -> assertThat(known).contains(medium.substring(0, 64)));
    // What is shown is either taken along or told.
    boolean shows = number(expected, "img_notes") + number(expected, "sound_notes") > 0;
    boolean isTold = imported.problems().stream().anyMatch(p -> p.code().equals("K020"));
    assertThat(!imported.media().isEmpty() || isTold || !shows || imported.leftOut() > 0).isTrue();
    if (number(expected, "media") > 10) {
      assertThat(imported.media().names().size()).isGreaterThan(5);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "zipslip.apkg,K021",
    "zipbomb.apkg,K004",
    "zstd-bomb.apkg,K004",
    "view-hijack.apkg,K005",
    "corrupt-sqlite.apkg,K003",
    "dup-entries.zip,K005",
    "zipslip-entry.zip,K001"
  })
  void hostilePackagesAreRefused(String name, String code) throws IOException {
    var imported =
        AnkiReader.read(name, Files.readAllBytes(root().resolve("corpus/hostile").resolve(name)));
    assertThat(imported.problems()).extracting(Problem::code).contains(code);
  }

  @Test
  void whatIsNoPackageIsTold() {
    assertThat(AnkiReader.read("x.apkg", "text".getBytes(StandardCharsets.UTF_8)).problems())
        .extracting(Problem::code)
        .containsExactly("K001");
  }

  private static String type(JsonValue expected) {
    return expected.at("name").said()
        + expected.at("fields").each().stream().map(JsonValue::said).toList()
        + (expected.at("cloze") instanceof JsonValue.Truth truth && truth.value())
        + expected.at("templates").each().size();
  }

  private static String digest(Collection collection) throws Exception {
    var all =
        collection.notes().stream()
            .map(note -> note.guid() + "\u001f" + String.join("\u001f", note.fields()))
            .collect(Collectors.joining("\u001e"));
    return HexFormat.of()
        .formatHex(
            MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8)));
  }

  private static int number(JsonValue expected, String name) {
    return Integer.parseInt(expected.at(name).said());
  }

  private static String text(String name) throws IOException {
    return Files.readString(root().resolve(name));
  }

  private static Path root() {
    return Path.of(Objects.requireNonNull(System.getenv("MEMOIRE_CORPUS")));
  }
}
