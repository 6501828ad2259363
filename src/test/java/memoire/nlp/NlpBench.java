package memoire.nlp;

import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.function.Consumer;
import memoire.generate.Generator;
import memoire.generate.Settings;
import memoire.generate.SourceDocument;

/// What parsing costs beside the engine as it comes: `NlpBench DOC…`. Not a test: it prints how
/// long the models take to load, and how many sentences of the documents are parsed in a second, by
/// ours and by a plain CoreNLP pipeline with the same three models. `NlpBench --bare DOC…` loads
/// the plain pipeline alone, for comparing whole processes.
final class NlpBench {
  private static final int ROUNDS = 4;

  private NlpBench() {}

  public static void main(String[] arguments) throws IOException {
    boolean isBare = arguments[0].equals("--bare");
    var sentences = sentences(List.of(arguments).subList(isBare ? 1 : 0, arguments.length));
    if (!isBare) {
      long start = System.nanoTime();
      var ours = new CoreNlpParser();
      print("ours: models loaded", start);
      rounds("ours, one thread", sentences, ours::parse);
      for (int i = 0; i < ROUNDS; i++) {
        long all = System.nanoTime();
        Parsing.of(ours, sentences, _ -> {});
        print("ours, every processor", sentences.size(), all, 0);
      }
    }
    long start = System.nanoTime();
    var bare = bare();
    print("bare engine: models loaded", start);
    rounds("bare engine", sentences, s -> bare.annotate(new Annotation(s)));
  }

  private static List<String> sentences(List<String> files) throws IOException {
    var sources = new ArrayList<SourceDocument>();
    for (var file : files) {
      sources.add(new SourceDocument(file, Files.readString(Path.of(file))));
    }
    return new Generator(sources, Settings.draft("bench", "Bench")).sentences();
  }

  private static StanfordCoreNLP bare() {
    var settings = new Properties();
    settings.setProperty("annotators", "tokenize,pos,lemma,ner,depparse");
    settings.setProperty("ssplit.isOneSentence", "true");
    settings.setProperty("pos.model", Models.TAGGER);
    settings.setProperty("depparse.model", Models.PARSER);
    settings.setProperty("ner.model", Models.RECOGNISER);
    settings.setProperty("ner.useSUTime", "false");
    settings.setProperty("ner.applyNumericClassifiers", "false");
    settings.setProperty("ner.applyFineGrained", "false");
    settings.setProperty("ner.buildEntityMentions", "false");
    settings.setProperty("ner.statisticalOnly", "true");
    return new StanfordCoreNLP(settings);
  }

  /// The first round is slower: the compiler is at work.
  private static void rounds(String who, List<String> sentences, Consumer<String> parse) {
    for (int i = 0; i < ROUNDS; i++) {
      long start = System.nanoTime();
      long processor = processorNanos();
      sentences.forEach(parse);
      print(who, sentences.size(), start, processorNanos() - processor);
    }
  }

  private static void print(String what, long start) {
    System.out.printf(Locale.ROOT, "%s: %.0f ms%n", what, (System.nanoTime() - start) / 1e6);
  }

  private static void print(String who, int sentences, long start, long processorNanos) {
    double seconds = (System.nanoTime() - start) / 1e9;
    System.out.printf(
        Locale.ROOT,
        "%s: %d sentences, %.0f a second (%.1f s, processor %.1f s)%n",
        who,
        sentences,
        sentences / seconds,
        seconds,
        processorNanos / 1e9);
  }

  /// Processor time, which other work on the machine does not distort.
  private static long processorNanos() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
