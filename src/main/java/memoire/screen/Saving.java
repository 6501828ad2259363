package memoire.screen;

import java.util.ArrayList;
import java.util.List;
import memoire.study.Marks;
import memoire.study.PutAside;
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
    return moved(from, table, table.session().undo(scene.now()), scene);
  }

  static Step<Screen> redo(Screen from, Table table, Scene scene) {
    return moved(from, table, table.session().redo(scene.now()), scene);
  }

  /// The card is not asked any more in this session.
  static Step<Screen> putAside(Screen from, Table table, Marks marks, Scene scene) {
    return moved(from, table, table.session().putAside(marks), scene);
  }

  /// What is looked at once a change is durable: where it took the question away, the next one.
  static Screen settled(Screen screen, Table table, Scene scene) {
    var session = table.session();
    boolean stands =
        session.asked().isPresent() || session.isFeedback() || session.pending().isPresent();
    return stands || screen instanceof SummaryPage ? screen : next(table, scene, aside(session));
  }

  /// The next question, or what the session came to.
  static Screen next(Table table, Scene scene) {
    return next(table, scene, "");
  }

  /// What became of the card that was just put aside.
  private static String aside(Session session) {
    return !session.done().isEmpty() && session.done().getLast() instanceof PutAside last
        ? last.after().suspended() ? "Suspended" : "Buried until tomorrow"
        : "";
  }

  private static Screen next(Table table, Scene scene, String aside) {
    var going = table.with(table.session().next(scene.now())).noting("");
    boolean isTyping =
        going.session().asked().isPresent() && Study.asking(going, scene.now()).isTyping();
    var undo = scene.setup().keymap().name(Command.UNDO, isTyping);
    var noted = aside.isEmpty() ? going : going.noting(aside + "; " + undo + " takes that back.");
    return noted.session().asked().isPresent()
        ? Study.asking(noted, scene.now())
        : SummaryPage.leaving(noted, scene.now());
  }

  private static Step<Screen> moved(Screen from, Table table, Session session, Scene scene) {
    if (session.equals(table.session())) {
      return Step.to(from);
    }
    var moved = table.with(session);
    if (session.asked().isPresent()) {
      return save(Study.asking(moved, scene.now()), session);
    }
    return save(
        session.isFeedback() ? Feedback.on(moved, scene.now()) : over(from, moved), session);
  }

  /// The same screen over a session that has moved.
  static Screen over(Screen from, Table table) {
    return switch (from) {
      case Study study -> study.with(table);
      case Feedback feedback -> feedback.with(table);
      case SummaryPage summary -> summary.with(table);
      default -> from;
    };
  }

  /// The document that proves the answer, unless it has been read already.
  private static List<Effect> source(Feedback feedback) {
    var asked = feedback.played().asked();
    return feedback.table().shelf().wanted(asked.item().pack(), asked.question());
  }
}
