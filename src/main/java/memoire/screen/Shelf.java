package memoire.screen;

import java.util.List;
import java.util.Optional;
import memoire.pack.Source;
import memoire.question.Evidence;
import memoire.question.Question;
import org.jspecify.annotations.Nullable;

/// What is at hand of the packs beside their questions.
///
/// @param document the source document that was read last, or null
record Shelf(List<Cover> covers, Message.@Nullable SourceLoaded document) {
  Shelf {
    covers = List.copyOf(covers);
  }

  Shelf with(Message.SourceLoaded loaded) {
    return new Shelf(covers, loaded);
  }

  String title(String pack) {
    for (var cover : covers) {
      if (cover.pack().equals(pack)) {
        return cover.title();
      }
    }
    return pack;
  }

  /// The passage that proves a question's answer, with what is known of its document.
  Optional<Proof> proof(String pack, Question question) {
    var evidence = question.evidence();
    return evidence == null
        ? Optional.empty()
        : Optional.of(new Proof(evidence, text(pack, evidence), source(pack, evidence)));
  }

  /// What is to be read for that passage: nothing when its document was the last to be.
  List<Effect> wanted(String pack, Question question) {
    var evidence = question.evidence();
    return evidence == null || isRead(pack, evidence)
        ? List.of()
        : List.of(new Effect.LoadSource(pack, evidence.document()));
  }

  private Optional<Source> source(String pack, Evidence evidence) {
    for (var cover : covers) {
      if (cover.pack().equals(pack)) {
        return cover.sources().stream()
            .filter(source -> source.id().equals(evidence.document()))
            .findFirst();
      }
    }
    return Optional.empty();
  }

  /// The text of a document, when it is the one that was read last and is shipped.
  private Optional<String> text(String pack, Evidence evidence) {
    return isRead(pack, evidence) && document != null && !document.text().isEmpty()
        ? Optional.of(document.text())
        : Optional.empty();
  }

  private boolean isRead(String pack, Evidence evidence) {
    var read = document;
    return read != null && read.pack().equals(pack) && read.document().equals(evidence.document());
  }
}
