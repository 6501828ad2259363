package memoire.generate;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import memoire.pack.Pack;
import memoire.question.Question;

/// How many questions there are and what became of the drafts, sorted by name.
///
/// @param byDocument questions kept for each document
/// @param byForm questions kept of each form
/// @param byTopic questions kept of each topic
/// @param unaskedByRule sentences of which nothing was drafted, by the reason for it
/// @param droppedByRule drafts struck out by each rule
public record Tally(
    int drafted,
    int kept,
    int cards,
    Map<String, Integer> byDocument,
    Map<String, Integer> byForm,
    Map<String, Integer> byTopic,
    Map<String, Integer> unaskedByRule,
    Map<String, Integer> droppedByRule) {

  static Tally of(Pack pack, List<Dropped> unasked, List<Dropped> dropped) {
    var byDocument = new TreeMap<String, Integer>();
    var byForm = new TreeMap<String, Integer>();
    var byTopic = new TreeMap<String, Integer>();
    for (var question : pack.questions()) {
      byDocument.merge(documentOf(question), 1, Integer::sum);
      byForm.merge(question.form().name(), 1, Integer::sum);
      byTopic.merge(question.tags().getFirst(), 1, Integer::sum);
    }
    int kept = pack.questions().size();
    int cards = (int) pack.questions().stream().map(Question::card).distinct().count();
    return new Tally(
        kept + dropped.size(),
        kept,
        cards,
        byDocument,
        byForm,
        byTopic,
        byRule(unasked),
        byRule(dropped));
  }

  private static Map<String, Integer> byRule(List<Dropped> dropped) {
    var byRule = new TreeMap<String, Integer>();
    dropped.forEach(d -> byRule.merge(d.rule(), 1, Integer::sum));
    return byRule;
  }

  private static String documentOf(Question question) {
    var evidence = question.evidence();
    return evidence == null ? "" : evidence.document();
  }
}
