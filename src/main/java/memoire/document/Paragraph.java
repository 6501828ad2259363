package memoire.document;

import java.util.List;
import java.util.stream.Stream;

/// Sentences that stand together.
public record Paragraph(Kind kind, List<Sentence> sentences) {

  /// What a paragraph is to its text.
  public enum Kind {
    /// The running text.
    PROSE,
    /// An item of a list.
    ITEM,
    /// A passage set apart as somebody's words, without quotation marks of its own.
    QUOTE,
    /// What is printed below a picture.
    CAPTION,
    /// A footnote.
    NOTE
  }

  public Paragraph {
    sentences = List.copyOf(sentences);
  }

  Stream<Sentence> stream() {
    return sentences.stream();
  }
}
