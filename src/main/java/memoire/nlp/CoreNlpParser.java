package memoire.nlp;

import edu.stanford.nlp.ling.CoreAnnotations.SentencesAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.TokensAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.AnnotationPipeline;
import edu.stanford.nlp.pipeline.Annotator;
import edu.stanford.nlp.pipeline.MorphaAnnotator;
import edu.stanford.nlp.pipeline.TokenizerAnnotator;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations.BasicDependenciesAnnotation;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import memoire.syntax.Parse;
import memoire.syntax.Parser;
import memoire.syntax.Word;

/// Stanford CoreNLP (Manning et al. 2014) with three of its models: the left3words tagger, the
/// neural dependency parser (Chen & Manning 2014) and the three-class name recogniser, whose
/// entities are `PERSON`, `LOCATION` and `ORGANIZATION`. Its date grammar is left out: ours
/// resolves more.
///
/// A sentence is parsed the same whatever was parsed before it, and by any number of threads at
/// once.
public final class CoreNlpParser implements Parser {
  /// Kept with every question that this engine had a part in.
  public static final String VERSION = "corenlp-4.5.10";

  /// Longer sentences are not parsed: time grows with their length, and trust falls.
  static final int LONGEST_WORDS = 120;

  /// Longer ones are not even split into words.
  static final int LONGEST_CHARACTERS = 2_000;

  private final Annotator words;
  private final Annotator grammar;

  /// Loads the models: some seconds.
  public CoreNlpParser() {
    // It would tell its progress on the terminal.
    RedwoodConfiguration.empty().apply();
    var models = Models.load(LONGEST_WORDS);
    words = tokenizer();
    grammar =
        new AnnotationPipeline(
            List.of(
                models.tagger(), new MorphaAnnotator(false), models.recogniser(), models.parser()));
  }

  /// The original text of every word is kept; what is no text at all, such as control characters,
  /// is in no word.
  private static Annotator tokenizer() {
    var settings = new Properties();
    settings.setProperty("ssplit.isOneSentence", "true");
    return new TokenizerAnnotator(
        false, settings, "ptb3Escaping=false,invertible=true,untokenizable=noneDelete");
  }

  /// Without words when there are none, when there are too many, or when the engine fails.
  @Override
  public Parse parse(String sentence) {
    var nothing = new Parse(sentence, List.of());
    if (sentence.isBlank() || sentence.length() > LONGEST_CHARACTERS) {
      return nothing;
    }
    try {
      return parsed(new Annotation(straight(sentence)), nothing);
    } catch (RuntimeException e) {
      // A large library meets any text there is; a sentence it stumbles over is no loss.
      return nothing;
    }
  }

  /// With straight quotation marks and apostrophes, as the models have learnt them: they take `’s`
  /// for no verb. Not a character longer or shorter.
  private static String straight(String sentence) {
    return sentence.replace('’', '\'').replace('‘', '\'').replace('“', '"').replace('”', '"');
  }

  private Parse parsed(Annotation sentence, Parse nothing) {
    words.annotate(sentence);
    if (sentence.get(TokensAnnotation.class).size() > LONGEST_WORDS) {
      return nothing;
    }
    grammar.annotate(sentence);
    var found = sentence.get(SentencesAnnotation.class).getFirst();
    return new Parse(
        nothing.text(),
        words(
            nothing.text(),
            found.get(TokensAnnotation.class),
            found.get(BasicDependenciesAnnotation.class)));
  }

  private static List<Word> words(String text, List<CoreLabel> labels, SemanticGraph graph) {
    var words = new ArrayList<Word>();
    for (int i = 0; i < labels.size(); i++) {
      words.add(word(text, i, labels.get(i), graph));
    }
    return words;
  }

  private static Word word(String text, int index, CoreLabel label, SemanticGraph graph) {
    var node = graph.getNodeByIndexSafe(index + 1);
    var edge = node == null ? null : graph.getEdge(graph.getParent(node), node);
    return new Word(
        index,
        text.substring(label.beginPosition(), label.endPosition()),
        label.beginPosition(),
        label.endPosition(),
        label.lemma(),
        label.tag(),
        "O".equals(label.ner()) || label.ner() == null ? "" : label.ner(),
        edge == null ? -1 : edge.getGovernor().index() - 1,
        edge == null ? (node == null ? "dep" : "root") : edge.getRelation().toString());
  }
}
