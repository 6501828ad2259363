package memoire.document;

import java.util.List;
import java.util.stream.Stream;

/// Sentences that stand together.
public record Paragraph(List<Sentence> sentences) {
  public Paragraph {
    sentences = List.copyOf(sentences);
  }

  Stream<Sentence> stream() {
    return sentences.stream();
  }
}
