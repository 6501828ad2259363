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
import java.util.Set;
import java.util.TreeMap;
import memoire.generate.bench.BenchText;
import memoire.generate.bench.KeptParses;
import memoire.generate.bench.Matching;
import memoire.generate.bench.Ratings;
import memoire.generate.bench.Split;
import memoire.nlp.CoreNlpParser;
import memoire.syntax.Parse;

/// Learns the weights of the ranking from the tuning texts of the quality bench and writes
/// `ranking.tsv`: what raters accepted, and what the lists of facts hold. Texts that are held out
/// are only looked at to say how well it does. The same data give the same weights.
final class RankerTraining {
  private static final Path HOME = Path.of("src/test/resources/memoire/generate/bench");
  private static final Path WEIGHTS = Path.of("src/main/resources/memoire/generate/ranking.tsv");
  private static final int ROUNDS = 4000;
  private static final double STEP = 0.05;

  /// How strongly weights are drawn to zero, for each example.
  private static final double PENALTY = 0.03;

  private static final int FEWEST = 8;

  /// A question's features and what is known of it.
  private record Example(Set<String> features, boolean holds, Split split) {}

  private RankerTraining() {}

  public static void main(String[] args) throws IOException {
    var parser = new KeptParses(CoreNlpParser::new);
    var ratings = Ratings.in(HOME.resolve("ratings.jsonl"));
    var accepted = new ArrayList<Example>();
    var prime = new ArrayList<Example>();
    for (var text : BenchText.in(HOME.resolve("documents"))) {
      var generator =
          new Generator(
              List.of(new SourceDocument(text.name(), text.text())), Settings.draft("t", "T"));
      var parses = new LinkedHashMap<String, Parse>();
      generator.sentences().forEach(s -> parses.put(s, parser.parse(s)));
      var generation = generator.generate(parses, true);
      for (var question : generation.pack().questions()) {
        var features = Objects.requireNonNull(generation.features().get(question.id()));
        boolean matters =
            text.facts().stream()
                .anyMatch(f -> f.isPrime() && Matching.asksFor(question, f, text.text()));
        prime.add(new Example(features, matters, text.split()));
        ratings
            .of(question)
            .ifPresent(j -> accepted.add(new Example(features, j.isRight(), text.split())));
      }
    }
    parser.close();
    var acceptable = learn("acceptable", accepted);
    var matters = learn("prime", prime);
    write(acceptable, matters);
  }

  /// Logistic regression with a quadratic penalty, by plain gradient descent from zero.
  private static Map<String, Double> learn(String name, List<Example> all) {
    var examples = all.stream().filter(e -> e.split() == Split.TUNING).toList();
    var weights = new TreeMap<String, Double>();
    var counts = new TreeMap<String, Integer>();
    examples.forEach(e -> e.features().forEach(f -> counts.merge(f, 1, Integer::sum)));
    counts.forEach((feature, count) -> {
      if (count >= FEWEST) {
        weights.put(feature, 0.0);
      }
    });
    for (int round = 0; round < ROUNDS; round++) {
      var gradient = new TreeMap<String, Double>();
      for (var example : examples) {
        double error = (example.holds() ? 1 : 0) - probability(weights, example.features());
        for (var feature : example.features()) {
          if (weights.containsKey(feature)) {
            gradient.merge(feature, error / examples.size(), Double::sum);
          }
        }
      }
      weights.replaceAll((f, w) ->
          w + STEP * 10 * (gradient.getOrDefault(f, 0.0) - (f.equals("always") ? 0 : PENALTY * w)));
    }
    report(name, weights, all);
    return weights;
  }

  private static double probability(Map<String, Double> weights, Set<String> features) {
    double sum = features.stream().mapToDouble(f -> weights.getOrDefault(f, 0.0)).sum();
    return 1 / (1 + Math.exp(-sum));
  }

  /// The share that holds, from the best quarter of the order to all.
  private static void report(String name, Map<String, Double> weights, List<Example> all) {
    for (var split : Split.values()) {
      var ranked =
          all.stream()
              .filter(e -> e.split() == split)
              .sorted(
                  java.util.Comparator.comparingDouble(e -> -probability(weights, e.features())))
              .toList();
      for (int part = 1; part <= 4; part++) {
        var best = ranked.subList(0, ranked.size() * part / 4);
        long holds = best.stream().filter(Example::holds).count();
        System.out.printf(
            Locale.ROOT, "%s, %s, best %d/4: %d of %d%n", name, split, part, holds, best.size());
      }
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
