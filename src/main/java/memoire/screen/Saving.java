package memoire.screen;

import java.util.ArrayList;
import java.util.List;
import memoire.study.Session;

/// What the screens of a session have in common: nothing goes on before it is saved.
final class Saving {
  private Saving() {}

  /// Shows a screen while the session's change is written, and its source is fetched.
  static Step<Screen> save(Screen next, Session session) {
    var effects = new ArrayList<Effect>();
    session.pending().ifPresent(change -> effects.add(new Effect.Save(change)));
    if (next instanceof Feedback feedback) {
      effects.addAll(source(feedback));
    }
    return new Step<>(next, effects);
  }

  /// Tries again what failed.
  static Step<Screen> again(Screen screen, Table table) {
    return save(screen, table.session());
  }

  static Step<Screen> undo(Screen from, Table table, Scene scene) {
    var session = table.session().undo(scene.now());
    return session.equals(table.session())
        ? Step.to(from)
        : save(Study.asking(table.with(session), scene.now()), session);
  }

  static Step<Screen> redo(Screen from, Table table, Scene scene) {
    var session = table.session().redo(scene.now());
    return session.equals(table.session())
        ? Step.to(from)
        : save(Feedback.on(table.with(session), scene.now()), session);
  }

  /// The document that proves the answer, unless it has been read already.
  private static List<Effect> source(Feedback feedback) {
    var asked = feedback.played().asked();
    var evidence = asked.question().evidence();
    var pack = asked.item().pack();
    var read = feedback.table().document();
    boolean isRead =
        evidence == null
            || (read != null
                && read.pack().equals(pack)
                && read.document().equals(evidence.document()));
    return isRead || evidence == null
        ? List.of()
        : List.of(new Effect.LoadSource(pack, evidence.document()));
  }
}
