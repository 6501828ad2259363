package memoire.screen;

import java.util.List;
import memoire.study.Session;
import memoire.text.SafeText;
import org.jspecify.annotations.Nullable;

/// What lies before the learner during a session, whichever screen shows it.
///
/// @param document the source document that was read last, or null
/// @param notice one sentence about what just happened, or nothing
/// @param behind where the session was begun and to which it goes back, or null for home
record Table(
    Session session,
    List<Cover> covers,
    Message.@Nullable SourceLoaded document,
    SafeText notice,
    @Nullable Screen behind) {
  Table {
    covers = List.copyOf(covers);
  }

  static Table of(Session session, List<Cover> covers) {
    return of(session, covers, null);
  }

  static Table of(Session session, List<Cover> covers, @Nullable Screen behind) {
    return new Table(session, covers, null, SafeText.EMPTY, behind);
  }

  Table with(Session next) {
    return new Table(next, covers, document, SafeText.EMPTY, behind);
  }

  Table with(Message.SourceLoaded loaded) {
    return new Table(session, covers, loaded, notice, behind);
  }

  Table noting(String sentence) {
    return new Table(session, covers, document, SafeText.of(sentence), behind);
  }

  /// What is seen when the session is left.
  ///
  /// @param pack the one that was studied last
  Step<Screen> left(String pack) {
    var back = behind;
    return back == null ? Step.to(Home.at(pack), new Effect.LoadHome()) : back.returned();
  }

  /// How much of the session is done, 0 to 1.
  double progress() {
    double done = session.played().size();
    return done == 0 ? 0 : done / (done + session.left());
  }

  String title(String pack) {
    return shelf().title(pack);
  }

  /// What is at hand of the packs.
  Shelf shelf() {
    return new Shelf(covers, document);
  }
}
