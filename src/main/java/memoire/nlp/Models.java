package memoire.nlp;

import edu.stanford.nlp.ie.NERClassifierCombiner;
import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotator;
import edu.stanford.nlp.pipeline.DependencyParseAnnotator;
import edu.stanford.nlp.pipeline.NERCombinerAnnotator;
import edu.stanford.nlp.pipeline.POSTaggerAnnotator;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/// The three models on the class path, each with the annotator that works with it.
record Models(Annotator tagger, Annotator recogniser, Annotator parser) {
  private static final String FOLDER = "edu/stanford/nlp/models/";
  static final String TAGGER = FOLDER + "pos-tagger/english-left3words-distsim.tagger";
  static final String PARSER = FOLDER + "parser/nndep/english_UD.gz";
  static final String RECOGNISER = FOLDER + "ner/english.all.3class.distsim.crf.ser.gz";

  /// One that is not on the class path, or null.
  static @Nullable String missing() {
    var loader = Models.class.getClassLoader();
    return List.of(TAGGER, PARSER, RECOGNISER).stream()
        .filter(name -> loader.getResource(name) == null)
        .findFirst()
        .orElse(null);
  }

  /// Loads all three, in two threads: the tagger's and the recogniser's take as long as the
  /// parser's.
  ///
  /// @throws java.util.concurrent.CompletionException if one of them cannot be read
  static Models load(int longestWords) {
    Executor threads = task -> Thread.ofPlatform().daemon().start(task);
    var parser = CompletableFuture.supplyAsync(Models::loadParser, threads);
    var tagger = CompletableFuture.supplyAsync(Models::loadTagger, threads);
    var recogniser = tagger.thenApply(_ -> loadRecogniser(longestWords));
    return new Models(tagger.join(), recogniser.join(), parser.join());
  }

  private static Annotator loadTagger() {
    return new POSTaggerAnnotator(new MaxentTagger(TAGGER, new Properties(), false));
  }

  private static Annotator loadParser() {
    var settings = new Properties();
    settings.setProperty("model", PARSER);
    // Products of weights worked out beforehand: 1.6 s and 144 MB that no document earns back.
    settings.setProperty("numPreComputed", "0");
    return new DependencyParseAnnotator(settings);
  }

  private static Annotator loadRecogniser(int longestWords) {
    var settings = new Properties();
    // It would learn lower-case words from what it reads: a sentence would be read differently
    // after another.
    settings.setProperty("maxAdditionalKnownLCWords", "0");
    try {
      CRFClassifier<CoreLabel> classifier = CRFClassifier.getClassifier(RECOGNISER, settings);
      var names = new NERClassifierCombiner(false, false, classifier);
      return new NERCombinerAnnotator(names, false, 1, 0, longestWords, false, false);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ClassNotFoundException e) {
      throw new NoClassDefFoundError(e.getMessage());
    }
  }
}
