package memoire.study;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import memoire.memory.CardState;
import memoire.question.CardId;
import memoire.question.QuestionId;
import org.jspecify.annotations.Nullable;

/// What to ask next, and why: learning steps whose time has come, then due cards from the least
/// well remembered on, then new cards; and when nothing else is left, steps that are nearly due.
///
/// @param planned due and new cards in the order they will be asked; shared by all later queues
/// @param asked how many of the planned cards have been taken
/// @param steps cards that come back within this session, the soonest first
/// @param learnAhead how much too early a step may be taken when nothing else is left
public record Queue(List<QueueItem> planned, int asked, List<Step> steps, Duration learnAhead) {

  /// In practice a card that was missed comes back after so many others.
  private static final int BEFORE_AGAIN = 5;

  /// A card that waits for its next step.
  ///
  /// @param last the form it was asked in last, or null when that was before this session
  public record Step(QueueItem item, Instant due, @Nullable QuestionId last) {}

  /// A card taken from the queue, and the queue without it.
  public record Taken(QueueItem item, @Nullable QuestionId last, Queue rest) {}

  public Queue {
    planned = List.copyOf(planned);
    steps = List.copyOf(steps);
  }

  /// The queue at the beginning of a session.
  public static Queue plan(Supply supply, Preferences preferences, LocalDate today, long seed) {
    var steps = new ArrayList<Step>();
    if (!supply.purpose().isPractice()) {
      for (var item : supply.items()) {
        due(item.state()).ifPresent(due -> steps.add(new Step(item, due, null)));
      }
      steps.sort(Queue::bySoonest);
    }
    var planned = Plan.of(supply, preferences, today, seed);
    return new Queue(planned, 0, steps, preferences.learnAhead());
  }

  /// The next card, or nothing when the session is over.
  public Optional<Taken> take(Instant now) {
    if (!steps.isEmpty() && !steps.getFirst().due().isAfter(now)) {
      return Optional.of(takeStep());
    }
    if (asked < planned.size()) {
      var rest = new Queue(planned, asked + 1, steps, learnAhead);
      return Optional.of(new Taken(planned.get(asked), null, rest));
    }
    boolean isNear = !steps.isEmpty() && !steps.getFirst().due().isAfter(now.plus(learnAhead));
    return isNear ? Optional.of(takeStep()) : Optional.empty();
  }

  /// This queue after a card was answered: it comes back when it has a step to do.
  public Queue answered(QueueItem item, QuestionId form) {
    var due = due(item.state());
    if (due.isEmpty()) {
      return this;
    }
    return waiting(new Step(item, due.get(), form));
  }

  /// This queue with a card that comes back after a few others, whatever its schedule.
  Queue again(QueueItem item, QuestionId form) {
    int place = Math.min(asked + BEFORE_AGAIN, planned.size());
    var later = new ArrayList<>(planned);
    later.add(place, item);
    return place == planned.size() && place == asked
        ? waiting(new Step(item, Instant.MIN, form))
        : new Queue(later, asked, steps, learnAhead);
  }

  /// This queue without a card.
  Queue without(CardId card) {
    var rest = new ArrayList<QueueItem>();
    for (var item : planned.subList(asked, planned.size())) {
      if (!item.card().id().equals(card)) {
        rest.add(item);
      }
    }
    var waiting = steps.stream().filter(step -> !step.item().card().id().equals(card)).toList();
    return new Queue(rest, 0, waiting, learnAhead);
  }

  /// This queue with every card changed in some way.
  Queue with(UnaryOperator<QueueItem> change) {
    return new Queue(
        planned.stream().map(change).toList(),
        asked,
        steps.stream()
            .map(step -> new Step(change.apply(step.item()), step.due(), step.last()))
            .toList(),
        learnAhead);
  }

  private Queue waiting(Step step) {
    var all = new ArrayList<>(steps);
    all.add(step);
    all.sort(Queue::bySoonest);
    return new Queue(planned, asked, all, learnAhead);
  }

  /// How many cards are still to be asked, each counted once.
  public int left() {
    return planned.size() - asked + steps.size();
  }

  private Taken takeStep() {
    var step = steps.getFirst();
    var rest = new Queue(planned, asked, steps.subList(1, steps.size()), learnAhead);
    return new Taken(step.item(), step.last(), rest);
  }

  private static int bySoonest(Step one, Step other) {
    return one.due().compareTo(other.due());
  }

  private static Optional<Instant> due(CardState state) {
    return switch (state) {
      case CardState.Learning learning -> Optional.of(learning.due());
      case CardState.Relearning relearning -> Optional.of(relearning.due());
      case CardState.New _, CardState.Reviewing _ -> Optional.empty();
    };
  }
}
