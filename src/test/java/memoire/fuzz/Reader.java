package memoire.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.function.Consumer;
import memoire.config.Config;
import memoire.document.MarkdownDocuments;
import memoire.drill.BlueprintText;
import memoire.format.ActJson;
import memoire.format.DecisionLog;
import memoire.format.PackFormat;
import memoire.format.ScoresCsv;
import memoire.format.SealedFiles;
import memoire.format.TomlEntries;
import memoire.format.anki.AnkiHistory;
import memoire.format.archive.ZipWriter;
import memoire.format.bundle.Signing;
import memoire.format.reviews.ReviewsCsv;
import memoire.format.reviews.Revlog;
import memoire.intake.Intake;
import memoire.markup.Markup;
import memoire.search.Search;
import memoire.text.SettingFlaw;

/// Every reader of what comes from outside.
enum Reader {
  PACK_JSON(PackFormat.JSON),
  MARKDOWN(PackFormat.MARKDOWN),
  OBSIDIAN(PackFormat.OBSIDIAN),
  GIFT(PackFormat.GIFT),
  AIKEN(PackFormat.AIKEN),
  CSV(PackFormat.CSV),
  MOODLE_XML(PackFormat.MOODLE_XML),
  QTI(PackFormat.QTI),
  ANKI(PackFormat.ANKI),
  /// A collection compressed as the current Anki does.
  ANKI_CURRENT(
      bytes -> {
        var file =
            new ZipWriter()
                .add("meta", new byte[] {8, 3})
                .add("collection.anki21b", bytes)
                .add("media", new byte[0])
                .file();
        Holds.imported(PackFormat.ANKI.read("fuzz", file), Arrays.hashCode(bytes));
      }),
  CROWD_ANKI(PackFormat.CROWD_ANKI),
  OPEN_TRIVIA_DB(PackFormat.OPEN_TRIVIA_DB),
  OPEN_TRIVIA_QA(PackFormat.OPEN_TRIVIA_QA),
  MNEMOSYNE(PackFormat.MNEMOSYNE),
  SUPERMEMO(PackFormat.SUPERMEMO),
  KVTML(PackFormat.KVTML),
  BUNDLE(PackFormat.BUNDLE),
  /// What a bundle says of itself.
  MANIFEST(
      bytes ->
          Holds.imported(
              PackFormat.BUNDLE.read("fuzz", new ZipWriter().add("manifest.json", bytes).file()),
              0)),
  /// Whatever it is taken for.
  RECOGNISED(
      bytes ->
          PackFormat.recognised("fuzz", bytes)
              .ifPresent(
                  format ->
                      Holds.imported(format.read("fuzz", bytes), Arrays.hashCode(bytes)))),
  REVIEWS_CSV(
      bytes -> {
        try {
          Holds.problems(
              ReviewsCsv.read("fuzz", new ByteArrayInputStream(bytes), Holds.NOW).problems());
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }),
  REVLOG(
      bytes ->
          Holds.problems(Revlog.read("fuzz", bytes, ZoneOffset.UTC, 4, Holds.NOW).problems())),
  ANKI_HISTORY(bytes -> AnkiHistory.read("fuzz", bytes, Holds.NOW)),
  DECISIONS(bytes -> Holds.problems(DecisionLog.read("fuzz", bytes).problems())),
  SCORES(bytes -> Holds.problems(ScoresCsv.read("fuzz", bytes).problems())),
  SEALED_PAPER(bytes -> Holds.problems(SealedFiles.readPaper("fuzz", bytes).problems())),
  SEALED_KEY(bytes -> Holds.problems(SealedFiles.readKey("fuzz", bytes).problems())),
  SEALED_ANSWERS(
      bytes -> Holds.problems(SealedFiles.readAnswers("fuzz", bytes, Seeds.key()).problems())),
  ACT(bytes -> ActJson.read(new String(bytes, UTF_8)).ifPresent(ActJson::write)),
  SIGNER(bytes -> Signing.read(new String(bytes, UTF_8))),
  CONFIG(
      bytes -> {
        var read =
            TomlEntries.read("fuzz", new String(bytes, UTF_8), SettingFlaw.CONFIG_NOT_TOML);
        Holds.problems(read.problems());
        Holds.problems(Config.of("fuzz", read.value()).problems());
      }),
  BLUEPRINT(
      bytes -> {
        var read = TomlEntries.read("fuzz", new String(bytes, UTF_8), SettingFlaw.PAPER_NOT_TOML);
        Holds.problems(read.problems());
        Holds.problems(BlueprintText.of("fuzz", read.value(), 1).problems());
      }),
  /// A search without problems, written as it could be typed, is the same.
  SEARCH(
      bytes -> {
        var read = Search.parse(new String(bytes, UTF_8));
        Holds.problems(read.problems());
        var again = Search.parse(read.value().text());
        Holds.that(
            !read.problems().isEmpty() || again.value().equals(read.value()), read.value().text());
      }),
  MARKUP(bytes -> Markup.read(new String(bytes, UTF_8))),
  DOCUMENT(
      bytes -> {
        var taken = Intake.read("fuzz.md", bytes);
        Holds.problems(taken.problems());
        Holds.problems(MarkdownDocuments.read("fuzz.md", taken.value().text()).problems());
      });

  @SuppressWarnings("ImmutableEnumChecker") // all of them are functions without state
  private final Consumer<byte[]> reader;

  Reader(PackFormat format) {
    this(bytes -> Holds.imported(format.read("fuzz", bytes), Arrays.hashCode(bytes)));
  }

  Reader(Consumer<byte[]> reader) {
    this.reader = reader;
  }

  /// Reads an input, and looks at what comes of it.
  ///
  /// @throws AssertionError where that is not as it must be
  void feed(byte[] input) {
    reader.accept(input);
  }
}
