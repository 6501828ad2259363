package memoire.cli;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A small pack and its document, of our own writing.
final class Harbour {
  static final String DOCUMENT =
      """
      ---
      id: lindsund
      title: A short history of Lindsund
      publisher: Harbour press
      date: 2025-03-01
      ---

      # The harbour of Lindsund

      Lindsund has been a port since 1342. In April 2024 the harbour council closed the eastern \
      quay for repairs. The storm of 23 May 2021 broke the breakwater. Ingrid Solheim, harbour \
      master of Lindsund, said that 164 ships had called in 2023.
      """;

  static final String RIVER = text("riverxx1", "At the mouth of which river does it lie?", "Aura");
  static final String STORM =
      """
      {"id": "stormxx1", "type": "date", "prompt": "When did the storm break the breakwater?",
       "answer": "2021-05-23",
       "source": {"document": "lindsund", "start": %d, "end": %d, "quote": "The storm of 23 May 2021"}}\
      """
          .formatted(
              DOCUMENT.indexOf("The storm"),
              DOCUMENT.indexOf("The storm") + "The storm of 23 May 2021".length());
  static final String SHIPS =
      """
      {"id": "shipsxx1", "type": "number", "prompt": "How many ships called there in 2023?",
       "answer": 164, "hints": ["More than a hundred."]}\
      """;

  private Harbour() {}

  static String pack(String version, String... questions) {
    return """
    {
      "id": "harbour", "version": "%s", "title": "The harbour of Lindsund",
      "language": "en", "license": "CC-BY-4.0", "authors": ["I. Solheim"],
      "sources": [
        {"id": "lindsund", "title": "A short history of Lindsund", "file": "lindsund.md"}
      ],
      "questions": [
    %s
      ]
    }
    """
        .formatted(version, Stream.of(questions).collect(Collectors.joining(",\n")));
  }

  static String text(String id, String prompt, String answer) {
    return """
    {"id": "%s", "type": "text", "prompt": "%s", "answer": "%s"}\
    """
        .formatted(id, prompt, answer);
  }
}
