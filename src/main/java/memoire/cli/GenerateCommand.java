package memoire.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import memoire.format.PackReader;
import memoire.format.PackWriter;
import memoire.generate.Generation;
import memoire.generate.Generator;
import memoire.generate.Settings;
import memoire.generate.SourceDocument;
import memoire.nlp.CoreNlpParser;
import memoire.pack.Pack;
import memoire.syntax.Parse;
import memoire.text.SafeText;
import memoire.text.Severity;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Drafts a pack from documents.
@Command(
    name = "generate",
    sortOptions = false,
    description = {
      "Drafts a pack of questions from documents.",
      "",
      "It asks for the facts it finds: dates, counts, names with their offices,",
      "places, organizations, ordinals. Every question keeps the passage that proves",
      "it; a claim is asked with its owner. The same documents give the same pack,",
      "byte for byte.",
      "",
      "Documents are plain text, Markdown, HTML, PDF or DOCX; the text of the last",
      "three is kept beside the pack, in NAME.texts. Where a text does not say itself",
      "what it is, a front matter does:",
      "",
      "  ---",
      "  id: harbour",
      "  title: A short history of the harbour",
      "  publisher: Harbour press",
      "  date: 2025-03-01",
      "  ---",
      "",
      "When the pack is there already, its title, version, licence and authors stay as",
      "they are unless an option says otherwise. What memoire review decided about it",
      "is applied to the new draft.",
      ""
    })
final class GenerateCommand implements Callable<Integer> {
  private static final String SUFFIX = ".pack.json";

  private final Surroundings here;

  @Parameters(arity = "1..*", paramLabel = "DOC", description = "Documents to read.")
  private List<Path> documents = List.of();

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "PACK",
      description = "The pack to write, NAME.pack.json. NAME becomes the pack's id.")
  private Path output = Path.of("");

  @Mixin private HeaderOptions header = new HeaderOptions();

  @Option(
      names = "--explain",
      description =
          "Say what was not read as text, which sentences gave no question and why, what was drafted"
              + " and not kept, and which rule dropped it.")
  private boolean explain;

  @Option(
      names = "--rules-only",
      description = "Do without the parser: faster, and fewer questions are found.")
  private boolean rulesOnly;

  private Map<Path, String> copies = Map.of();

  GenerateCommand(Surroundings here) {
    this.here = here;
  }

  @Override
  public Integer call() {
    if (!name(output).endsWith(SUFFIX) || name(output).equals(SUFFIX)) {
      throw Refusal.ofUsage(
          "A pack is called NAME" + SUFFIX + ", so “" + output + "” is no name for one.");
    }
    var sources = sources();
    var generator = new Generator(sources, settings()).parsedBy(CoreNlpParser.VERSION);
    var generation = generator.generate(parses(generator.sentences()));
    generation.problems().forEach(problem -> here.err().line(problem.line()));
    if (explain) {
      SourceTexts.explain(here, sources);
      explain(generation);
    }
    if (generation.pack().questions().isEmpty()) {
      throw new Refusal(
          "No fact to ask for was found, so no pack was written"
              + (explain ? "." : "; --explain says what was dropped, and why."));
    }
    copies.forEach(InputFiles::write);
    var renewed = Renewed.by(here, here.directory().resolve(output), generation.pack());
    InputFiles.write(here.directory().resolve(output), PackWriter.write(renewed.pack()));
    new TallyLines(here.out()).print(output, generation.tally());
    here.out().lines(renewed.lines());
    return generation.problems().stream().anyMatch(p -> p.severity() == Severity.ERROR)
        ? ExitCode.PROBLEMS
        : ExitCode.OK;
  }

  private List<SourceDocument> sources() {
    var shelf = new SourceTexts(here, output);
    var sources = new ArrayList<SourceDocument>();
    for (var document : documents) {
      sources.add(shelf.read(document));
    }
    copies = shelf.copies();
    return sources;
  }

  private Map<String, Parse> parses(List<String> sentences) {
    return rulesOnly ? Map.of() : new Parses(here).of(sentences);
  }

  /// What the options say, else what the pack says that is there already.
  private Settings settings() {
    var id = name(output).substring(0, name(output).length() - SUFFIX.length());
    var existing = existing();
    return header.over(
        existing == null ? Settings.draft(id, spaced(id)) : Settings.of(existing), id);
  }

  private @Nullable Pack existing() {
    var file = here.directory().resolve(output);
    if (!Files.exists(file)) {
      return null;
    }
    var reading = PackReader.read(output.toString(), InputFiles.bytes(file));
    return reading.value().title().isEmpty() ? null : reading.value();
  }

  private void explain(Generation generation) {
    generation.conflicts().forEach(conflict -> here.out().line(conflict.line()));
    for (var dropped : generation.dropped()) {
      here.out()
          .line(
              SafeText.of(
                  dropped.rule()
                      + "  "
                      + dropped.document()
                      + "  “"
                      + dropped.prompt()
                      + "”  "
                      + dropped.reason()));
    }
    here.out().line();
  }

  private static String name(Path file) {
    var name = file.getFileName();
    return name == null ? "" : name.toString();
  }

  private static String spaced(String id) {
    var words = id.replace('-', ' ');
    return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
