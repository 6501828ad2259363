package memoire.screen;

import java.util.List;
import java.util.Optional;
import memoire.study.QueueItem;

/// What can be done about a card wherever it stands in a session: before its answer and after.
final class CardDeeds {
  static final List<Command> COMMANDS =
      List.of(Command.CARD, Command.FLAG, Command.BURY, Command.SUSPEND_CARD, Command.REWORD);

  private CardDeeds() {}

  /// Empty for a command that is none of these.
  static Optional<Step<Screen>> of(Command command, Screen from, Table table, Scene scene) {
    return table.session().subject().flatMap(item -> of(command, from, table, item, scene));
  }

  private static Optional<Step<Screen>> of(
      Command command, Screen from, Table table, QueueItem item, Scene scene) {
    var marks = item.marks();
    return switch (command) {
      case FLAG -> Optional.of(flag(from, table, item));
      case BURY -> {
        var tomorrow = scene.today().plusDays(1);
        yield Optional.of(Saving.putAside(from, table, marks.buried(tomorrow), scene));
      }
      case SUSPEND_CARD -> Optional.of(Saving.putAside(from, table, marks.suspended(true), scene));
      case CARD -> Optional.of(CardPage.open(from, item));
      case REWORD -> Optional.of(CardPage.reword(from, item));
      default -> Optional.empty();
    };
  }

  /// Back to a session from the page of a card: what was set there holds here.
  static Step<Screen> returned(Screen to, Table table, QueueItem item, Scene scene) {
    var session = table.session();
    var before = session.subject().map(QueueItem::marks).orElse(item.marks());
    boolean isAside = item.marks().suspended() || item.marks().buriedUntil() != null;
    if (isAside && !before.equals(item.marks())) {
      return Saving.putAside(to, table, item.marks(), scene);
    }
    return Step.to(Saving.over(to, table.with(session.refreshed(item))));
  }

  private static Step<Screen> flag(Screen from, Table table, QueueItem item) {
    var session = table.session().mark(item.marks().flagged(!item.marks().flagged()));
    return session.equals(table.session())
        ? Step.to(from)
        : Saving.save(Saving.over(from, table.with(session)), session);
  }
}
