package memoire.nlp;

import edu.stanford.nlp.ling.CoreAnnotations.SentencesAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.TokensAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations.BasicDependenciesAnnotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import memoire.syntax.Parse;
import memoire.syntax.Parser;
import memoire.syntax.Word;

/// Stanford CoreNLP (Manning et al. 2014) with three of its models: the left3words tagger, the
/// neural dependency parser (Chen & Manning 2014) and the three-class name recogniser. Its date
/// grammar is switched off: ours resolves more.
public final class CoreNlpParser implements Parser {
  /// Kept with every question that this engine had a part in.
  public static final String VERSION = "corenlp-4.5.10";

  /// Longer sentences are not parsed: time grows with their length, and trust falls.
  private static final int LONGEST_WORDS = 120;

  private final StanfordCoreNLP pipeline;

  /// Loads the models: some seconds.
  public CoreNlpParser() {
    var settings = new Properties();
    settings.setProperty("annotators", "tokenize,pos,lemma,ner,depparse");
    settings.setProperty("ssplit.isOneSentence", "true");
    settings.setProperty("tokenize.options", "ptb3Escaping=false,invertible=false");
    settings.setProperty(
        "pos.model", "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger");
    settings.setProperty("depparse.model", "edu/stanford/nlp/models/parser/nndep/english_UD.gz");
    settings.setProperty(
        "ner.model", "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz");
    settings.setProperty("ner.useSUTime", "false");
    settings.setProperty("ner.applyNumericClassifiers", "false");
    settings.setProperty("ner.applyFineGrained", "false");
    settings.setProperty("ner.buildEntityMentions", "false");
    settings.setProperty("ner.statisticalOnly", "true");
    settings.setProperty("threads", "1");
    pipeline = new StanfordCoreNLP(settings);
  }

  @Override
  public Parse parse(String sentence) {
    if (sentence.split(" ", -1).length > LONGEST_WORDS) {
      return new Parse(sentence, List.of());
    }
    var annotation = new Annotation(sentence);
    pipeline.annotate(annotation);
    var sentences = annotation.get(SentencesAnnotation.class);
    if (sentences == null || sentences.size() != 1) {
      return new Parse(sentence, List.of());
    }
    var found = sentences.getFirst();
    return new Parse(
        sentence,
        words(found.get(TokensAnnotation.class), found.get(BasicDependenciesAnnotation.class)));
  }

  private static List<Word> words(List<CoreLabel> labels, SemanticGraph graph) {
    var words = new ArrayList<Word>();
    for (int i = 0; i < labels.size(); i++) {
      var label = labels.get(i);
      var node = graph.getNodeByIndexSafe(i + 1);
      var edge = node == null ? null : graph.getEdge(graph.getParent(node), node);
      words.add(
          new Word(
              i,
              label.originalText(),
              label.beginPosition(),
              label.endPosition(),
              label.lemma(),
              label.tag(),
              "O".equals(label.ner()) || label.ner() == null ? "" : label.ner(),
              edge == null ? -1 : edge.getGovernor().index() - 1,
              edge == null ? (node == null ? "dep" : "root") : edge.getRelation().toString()));
    }
    return words;
  }
}
