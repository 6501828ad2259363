package memoire.document;

import java.util.List;

/// A heading (empty before the first one) and what stands under it.
public record Section(String heading, List<Paragraph> paragraphs) {
  public Section {
    paragraphs = List.copyOf(paragraphs);
  }
}
