package memoire.review;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import memoire.pack.Source;
import memoire.question.Question;

/// The order in which passages follow each other through the documents of a pack.
final class ReadingOrder {
  private final Map<String, Integer> documents = new HashMap<>();

  ReadingOrder(List<Source> sources) {
    sources.forEach(source -> documents.put(source.id(), documents.size()));
  }

  /// Whether a question is from one of the documents, or from none at all.
  boolean isFrom(Question question) {
    var evidence = question.evidence();
    return evidence == null || documents.containsKey(evidence.document());
  }

  /// Puts a question before the first that stands later, and moves no other.
  void insert(Question question, List<Question> into) {
    long place = place(question);
    int at = 0;
    while (at < into.size() && place(into.get(at)) <= place) {
      at++;
    }
    into.add(at, question);
  }

  /// What has no passage is read last.
  private long place(Question question) {
    var evidence = question.evidence();
    var document = evidence == null ? null : documents.get(evidence.document());
    return evidence == null || document == null
        ? Long.MAX_VALUE
        : ((long) document << Integer.SIZE) + evidence.start();
  }
}
