package memoire.generate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import memoire.generate.bench.BenchText;
import memoire.generate.bench.Elsewhere;
import memoire.generate.bench.KeptParses;
import memoire.generate.bench.Logistic;
import memoire.generate.bench.Logistic.Example;
import memoire.generate.bench.Matching;
import memoire.generate.bench.Ratings;
import memoire.generate.bench.Split;
import memoire.nlp.CoreNlpParser;
import memoire.syntax.Parse;
import memoire.syntax.Parser;

/// Learns the weights of the ranking from the tuning texts of the quality bench and writes
/// `ranking.tsv`: what raters accepted, and what the lists of facts hold. How strongly weights are
/// drawn to zero is chosen by leaving out one text at a time. Texts that are held out are only
/// looked at to say how well it does. The same data give the same weights.
final class RankerTraining {
  private static final Path HOME = Path.of("src/test/resources/memoire/generate/bench");
  private static final Path ELSEWHERE = HOME.resolve("elsewhere.tsv");
  private static final Path WEIGHTS = Path.of("src/main/resources/memoire/generate/ranking.tsv");
  private static final List<Double> PENALTIES = List.of(0.002, 0.005, 0.01, 0.02, 0.04);
  private static final List<Double> TRUSTS = List.of(0.0, 0.6, 0.7, 0.75, 0.8, 0.85, 0.9);

  private static final int OFTEN = 15;

  private RankerTraining() {}

  /// Without arguments learns; `--note RATINGS DIR…` notes what there is to learn from rated texts
  /// by others, kept as directories like the bench's own.
  public static void main(String[] args) throws IOException {
    try (var parser = new KeptParses(CoreNlpParser::new)) {
      if (args.length > 2 && args[0].equals("--note")) {
        var examples = new Examples(Ratings.in(Path.of(args[1])), parser);
        for (var directory : List.of(args).subList(2, args.length)) {
          examples.read(Path.of(directory));
        }
        Elsewhere.write(ELSEWHERE, examples.all(examples.accepted), examples.all(examples.prime));
        return;
      }
      var examples = new Examples(Ratings.in(HOME.resolve("ratings.jsonl")), parser);
      examples.read(HOME.resolve("documents"));
      examples.addElsewhere();
      var acceptable = learn("acceptable", examples.accepted);
      var matters = learn("prime", examples.prime);
      write(acceptable.weights(), matters.weights());
    }
  }

  /// What there is to learn from.
  private static final class Examples {
    private final Map<Split, List<Example>> accepted = new TreeMap<>();
    private final Map<Split, List<Example>> prime = new TreeMap<>();
    private final Ratings ratings;
    private final Parser parser;

    private Examples(Ratings ratings, Parser parser) {
      this.ratings = ratings;
      this.parser = parser;
    }

    private void read(Path documents) throws IOException {
      for (var text : BenchText.in(documents)) {
        var generation = generation(text, parser);
        var rated = accepted.computeIfAbsent(text.split(), _ -> new ArrayList<>());
        var mattering = prime.computeIfAbsent(text.split(), _ -> new ArrayList<>());
        for (var question : generation.pack().questions()) {
          var features = Objects.requireNonNull(generation.features().get(question.id()));
          boolean matters =
              text.facts().stream()
                  .anyMatch(f -> f.isPrime() && Matching.asksFor(question, f, text.text()));
          mattering.add(new Example(features, matters, text.name()));
          ratings
              .of(question)
              .ifPresent(j -> rated.add(new Example(features, j.isRight(), text.name())));
        }
      }
    }

    private void addElsewhere() throws IOException {
      accepted
          .getOrDefault(Split.TUNING, new ArrayList<>())
          .addAll(Elsewhere.in(ELSEWHERE, "acceptable"));
      prime.getOrDefault(Split.TUNING, new ArrayList<>()).addAll(Elsewhere.in(ELSEWHERE, "prime"));
    }

    private List<Example> all(Map<Split, List<Example>> bySplit) {
      return bySplit.values().stream().flatMap(List::stream).toList();
    }
  }

  private static Generation generation(BenchText text, Parser parser) {
    var generator =
        new Generator(
            List.of(new SourceDocument(text.name(), text.text())),
            Settings.draft("t", "T").withMost(0));
    var parses = new LinkedHashMap<String, Parse>();
    generator.sentences().forEach(s -> parses.put(s, parser.parse(s)));
    return generator.generate(parses, true);
  }

  private static Logistic learn(String name, Map<Split, List<Example>> all) {
    var examples = all.getOrDefault(Split.TUNING, List.of());
    double best = 0;
    double least = Double.POSITIVE_INFINITY;
    for (double penalty : PENALTIES) {
      double loss = Logistic.loss(examples, Logistic.crossValidated(examples, penalty));
      System.out.printf(
          Locale.ROOT, "%s, penalty %.3f: loss %.4f on texts left out%n", name, penalty, loss);
      if (loss < least) {
        least = loss;
        best = penalty;
      }
    }
    var learnt = Logistic.of(examples, best);
    shares(name, examples);
    report(name + ", texts left out", examples, Logistic.crossValidated(examples, best));
    var held = all.getOrDefault(Split.HELD_OUT, List.of());
    shares(name + ", held out", held);
    report(
        name + ", held out",
        held,
        held.stream().map(e -> learnt.probability(e.features())).toList());
    return learnt;
  }

  /// How many of those with a feature hold, for the features that enough have.
  private static void shares(String name, List<Example> examples) {
    var with = new TreeMap<String, int[]>();
    for (var example : examples) {
      for (var feature : example.features()) {
        var counts = with.computeIfAbsent(feature, _ -> new int[2]);
        counts[example.holds() ? 1 : 0]++;
      }
    }
    with.forEach((feature, counts) -> {
      int all = counts[0] + counts[1];
      if (all >= OFTEN) {
        System.out.printf(
            Locale.ROOT,
            "%s, %s: %d of %d (%d %%)%n",
            name,
            feature,
            counts[1],
            all,
            100 * counts[1] / all);
      }
    });
  }

  /// How many are trusted at least so much, and how many of those hold.
  private static void report(String name, List<Example> examples, List<Double> said) {
    for (double trust : TRUSTS) {
      int all = 0;
      int holding = 0;
      for (int i = 0; i < said.size(); i++) {
        if (said.get(i) >= trust) {
          all++;
          holding += examples.get(i).holds() ? 1 : 0;
        }
      }
      System.out.printf(
          Locale.ROOT,
          "%s, trusted %.2f: %d of %d (%.0f %%)%n",
          name,
          trust,
          holding,
          all,
          100.0 * holding / Math.max(1, all));
    }
  }

  private static void write(Map<String, Double> acceptable, Map<String, Double> prime)
      throws IOException {
    var out = new StringBuilder("# Learnt by memoire.generate.RankerTraining; not to be edited.\n");
    out.append("# feature\tacceptable\tprime\n");
    var features = new TreeMap<>(acceptable);
    prime.keySet().forEach(f -> features.putIfAbsent(f, 0.0));
    for (var feature : features.keySet()) {
      out.append(
          String.format(
              Locale.ROOT,
              "%s\t%.3f\t%.3f%n",
              feature,
              acceptable.getOrDefault(feature, 0.0),
              prime.getOrDefault(feature, 0.0)));
    }
    Files.writeString(WEIGHTS, out.toString());
  }
}
