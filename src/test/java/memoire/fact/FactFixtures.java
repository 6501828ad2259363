package memoire.fact;

import java.util.List;
import memoire.document.Sentence;

/// Statements out of plain sentences.
public final class FactFixtures {
  private FactFixtures() {}

  public static Statement statement(String sentence) {
    return Statements.of("test", new Sentence(sentence, 0, sentence.length()), 0).orElseThrow();
  }

  static <T extends Fact> List<T> facts(Class<T> kind, String sentence) {
    return Facts.of(statement(sentence)).stream().filter(kind::isInstance).map(kind::cast).toList();
  }
}
