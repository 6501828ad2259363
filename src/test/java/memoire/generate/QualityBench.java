package memoire.generate;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import memoire.generate.bench.BenchText;
import memoire.generate.bench.Dump;
import memoire.generate.bench.Figures;
import memoire.generate.bench.Json;
import memoire.generate.bench.KeptParses;
import memoire.generate.bench.Outcome;
import memoire.generate.bench.Ratings;
import memoire.generate.bench.Split;
import memoire.nlp.CoreNlpParser;
import memoire.syntax.Parse;
import memoire.syntax.Parser;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Measures the generator on texts whose facts were listed by hand: how many of them are asked for,
/// and how many of its questions people found right. Each text is a pack of its own.
@CommandLine.Command(
    name = "quality-bench",
    mixinStandardHelpOptions = true,
    description = "Measures the generator on texts whose facts are known.")
final class QualityBench implements Callable<Integer> {
  private static final Path HOME = Path.of("src/test/resources/memoire/generate/bench");
  private static final Path TEXTS = HOME.resolve("documents");
  private static final Path FIGURES = HOME.resolve("figures.json");
  private static final Path RATINGS = HOME.resolve("ratings.jsonl");

  @Option(
      names = "--documents",
      paramLabel = "DIR",
      description = "Other texts in the same layout; without a split.json all are held out.")
  private Path documents = TEXTS;

  @Option(names = "--rules-only", description = "Without CoreNLP's parses.")
  private boolean rulesOnly;

  @Option(
      names = "--most",
      paramLabel = "N",
      description = "At most so many questions for every 1,000 words; 0 for no limit.")
  private int most = 40;

  @Option(
      names = "--untrusted",
      description = "With what the ranking does not trust, to learn from.")
  private boolean untrusted;

  @Option(
      names = "--dump",
      paramLabel = "FILE",
      description = "Write the questions as lines of JSON, to be rated.")
  private @Nullable Path dump;

  @Option(
      names = "--read",
      description =
          "Print what became of the tuning texts: questions, prime facts not asked for, drops.")
  private boolean read;

  @Option(
      names = "--compare",
      description = "Say what differs from the committed figures; exit code 1 when something does.")
  private boolean compare;

  @Option(names = "--update", description = "Rewrite the committed figures of this engine.")
  private boolean update;

  @Spec private @Nullable CommandSpec spec;

  private QualityBench() {}

  public static void main(String[] args) {
    var command = new CommandLine(new QualityBench());
    command.setExecutionExceptionHandler(QualityBench::refuse);
    System.exit(command.execute(args));
  }

  /// A file that cannot be read needs a sentence, a fault of the program its trace.
  private static int refuse(Exception fault, CommandLine command, CommandLine.ParseResult parsed)
      throws Exception {
    if (fault instanceof IOException) {
      command.getErr().println(fault.getMessage());
      return 2;
    }
    throw fault;
  }

  @Override
  public Integer call() throws IOException {
    var command = Objects.requireNonNull(spec).commandLine();
    if ((compare || update) && !(documents.equals(TEXTS) && most == 40 && !untrusted)) {
      throw new CommandLine.ParameterException(
          command, "The committed figures are of the committed texts, with at most 40 questions.");
    }
    List<Outcome> outcomes;
    try (var parser = new KeptParses(CoreNlpParser::new)) {
      outcomes = outcomes(rulesOnly ? null : parser);
    }
    var figures = Outcome.figures(outcomes, Ratings.in(RATINGS));
    print(command.getOut(), outcomes, figures);
    if (dump != null) {
      Dump.write(dump, outcomes);
    }
    return committed(command.getOut(), figures);
  }

  private List<Outcome> outcomes(@Nullable Parser parser) throws IOException {
    var outcomes = new ArrayList<Outcome>();
    for (var text : BenchText.in(documents)) {
      var source = List.of(new SourceDocument(text.name(), text.text()));
      var settings = Settings.draft("bench", "Bench").withMost(most);
      var generator = new Generator(source, settings);
      outcomes.add(
          new Outcome(text, generator.generate(parses(parser, generator.sentences()), untrusted)));
    }
    return outcomes;
  }

  private static Map<String, Parse> parses(@Nullable Parser parser, List<String> sentences) {
    var parses = new LinkedHashMap<String, Parse>();
    if (parser != null) {
      sentences.forEach(sentence -> parses.put(sentence, parser.parse(sentence)));
    }
    return parses;
  }

  private void print(PrintWriter out, List<Outcome> outcomes, Figures figures) {
    out.println("engine: " + engine() + "; at most " + most + " questions for 1,000 words");
    figures.lines().forEach(out::println);
    if (read) {
      outcomes.stream()
          .filter(o -> o.text().split() == Split.TUNING)
          .forEach(o -> o.lines().forEach(out::println));
    }
    out.flush();
  }

  private String engine() {
    return rulesOnly ? "rules" : "rules+corenlp";
  }

  private int committed(PrintWriter out, Figures figures) throws IOException {
    var all = new TreeMap<>(Json.object(FIGURES));
    var before = all.put(engine(), figures.tree());
    var differences =
        Figures.differences(
            Map.of(engine(), before == null ? Map.of() : before), Map.of(engine(), figures.tree()));
    if (compare) {
      out.println("\nfigures that differ from the committed ones: " + differences.size());
      differences.forEach(line -> out.println("  " + line));
    }
    if (update) {
      Files.writeString(FIGURES, Json.pretty(all));
    }
    out.flush();
    return compare && !update && !differences.isEmpty() ? 1 : 0;
  }
}
