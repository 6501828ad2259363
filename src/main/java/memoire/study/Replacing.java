package memoire.study;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Puts a changed card into every place of a session where the card stood before.
///
/// @param old the card as it stood: what its marks and its questions were
/// @param item the card as it stands now; of it only marks and questions are taken, since its state
///   differs from place to place
record Replacing(QueueItem old, QueueItem item) {

  static Replacing of(QueueItem old, QueueItem item) {
    return new Replacing(old, item);
  }

  Session in(Session session, @Nullable Change change) {
    var question = session.question();
    return new Session(
        session.terms(),
        in(session.queue()),
        question == null ? null : in(question),
        in(session.done()),
        in(session.undone()),
        change);
  }

  private Queue in(Queue queue) {
    return queue.with(this::in);
  }

  private List<Deed> in(List<Deed> deeds) {
    return deeds.stream().map(this::in).toList();
  }

  private Deed in(Deed deed) {
    return switch (deed) {
      case Played played ->
          new Played(
              in(played.asked()),
              in(played.rest()),
              played.answer(),
              played.verdict(),
              played.review(),
              played.after(),
              played.row());
      case PutAside aside -> aside(aside);
    };
  }

  private PutAside aside(PutAside aside) {
    var asked = aside.asked();
    return new PutAside(
        asked == null ? null : in(asked), in(aside.item()), in(aside.rest()), aside.after());
  }

  private Asked in(Asked asked) {
    var now = in(asked.item());
    for (var form : now.card().forms()) {
      if (form.id().equals(asked.question().id()) && !form.equals(asked.question())) {
        return Asked.of(now, form, asked.seed());
      }
    }
    return new Asked(now, asked.question(), asked.options(), asked.seed());
  }

  private QueueItem in(QueueItem other) {
    boolean isIt = other.pack().equals(old.pack()) && other.card().id().equals(old.card().id());
    return isIt ? other.marked(item.marks()).on(item.card()) : other;
  }
}
