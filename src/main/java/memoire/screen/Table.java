package memoire.screen;

import java.util.List;
import java.util.Optional;
import memoire.pack.Source;
import memoire.question.Evidence;
import memoire.study.Session;
import memoire.text.SafeText;
import org.jspecify.annotations.Nullable;

/// What lies before the learner during a session, whichever screen shows it.
///
/// @param document the source document that was read last, or null
/// @param notice one sentence about what just happened, or nothing
record Table(
    Session session, List<Cover> covers, Message.@Nullable SourceLoaded document, SafeText notice) {
  Table {
    covers = List.copyOf(covers);
  }

  static Table of(Session session, List<Cover> covers) {
    return new Table(session, covers, null, SafeText.EMPTY);
  }

  Table with(Session next) {
    return new Table(next, covers, document, SafeText.EMPTY);
  }

  Table with(Message.SourceLoaded loaded) {
    return new Table(session, covers, loaded, notice);
  }

  Table noting(String sentence) {
    return new Table(session, covers, document, SafeText.of(sentence));
  }

  /// How much of the session is done, 0 to 1.
  double progress() {
    double done = session.played().size();
    return done == 0 ? 0 : done / (done + session.left());
  }

  String title(String pack) {
    for (var cover : covers) {
      if (cover.pack().equals(pack)) {
        return cover.title();
      }
    }
    return pack;
  }

  Optional<Source> source(String pack, Evidence evidence) {
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
  Optional<String> text(String pack, Evidence evidence) {
    var read = document;
    return read != null
            && read.pack().equals(pack)
            && read.document().equals(evidence.document())
            && !read.text().isEmpty()
        ? Optional.of(read.text())
        : Optional.empty();
  }
}
