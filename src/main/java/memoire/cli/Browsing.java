package memoire.cli;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import memoire.format.QuestionJson;
import memoire.memory.CardState;
import memoire.screen.ListedCard;
import memoire.screen.Message;
import memoire.screen.Targets;
import memoire.search.Present;
import memoire.search.Query;
import memoire.search.Search;
import memoire.search.State;
import memoire.store.CardKey;
import memoire.store.FoundCard;
import memoire.store.QueuedCard;
import memoire.store.Store;
import memoire.store.StoredQuestion;
import memoire.study.Marking;
import memoire.study.Marks;
import memoire.study.Moment;
import memoire.study.QueueItem;

/// What searches ask of the store, done; and the changes of marks that can be taken back.
final class Browsing {
  /// A card forgotten so often is a leech.
  private static final int LEECH_LAPSES = 8;

  private final Store store;
  private final Planning planning;
  private final BiFunction<QueuedCard, List<StoredQuestion>, QueueItem> items;
  private final Deque<Map<CardKey, Marks>> before = new ArrayDeque<>();
  private boolean isIndexed;

  /// @param items makes a card of what is stored of it
  Browsing(
      Store store,
      Planning planning,
      BiFunction<QueuedCard, List<StoredQuestion>, QueueItem> items) {
    this.store = store;
    this.planning = planning;
    this.items = items;
  }

  Message.Listed find(Search search, int first, int most, Moment now) {
    index();
    var found = store.find(search, present(now), first, most);
    var cards = found.cards().stream().map(this::listed).toList();
    return new Message.Listed(search, found.total(), found.first(), cards);
  }

  /// The cards of a session, those that are never asked left out unless they are practised.
  List<QueuedCard> asked(Targets targets, boolean practice, int most, Moment now) {
    index();
    return switch (targets) {
      case Targets.AllFound(var search) ->
          store.cards(practice ? search : search.and(ASKED), present(now), most);
      case Targets.These(var cards) -> {
        var found = new ArrayList<QueuedCard>();
        for (var card : cards.subList(0, Math.min(most, cards.size()))) {
          var search = Search.one(card.pack(), card.card().value());
          found.addAll(store.cards(practice ? search : search.and(ASKED), present(now), 1));
        }
        yield found;
      }
    };
  }

  Message.Marked mark(Targets targets, Marking marking, Moment now) {
    var changed = store.mark(keys(targets, now), marking::of);
    if (!changed.isEmpty()) {
      before.push(changed);
    }
    return new Message.Marked(changed.size(), marking.done(), false);
  }

  /// Takes the last change back.
  Message.Marked unmark() {
    var marks = before.poll();
    if (marks == null) {
      return new Message.Marked(0, "", true);
    }
    store.mark(marks);
    return new Message.Marked(marks.size(), "as before", true);
  }

  Present present(Moment now) {
    var today = now.day(planning.rollOverHour());
    var model = planning.scheduler().fsrs();
    return new Present(
        now.at(),
        today,
        now.startOf(today, planning.rollOverHour()),
        recall -> model.interval(recall, 1),
        LEECH_LAPSES);
  }

  private static final Query ASKED =
      new Query.Not(Query.any(List.of(new Query.Is(State.SUSPENDED), new Query.Is(State.BURIED))));

  private List<CardKey> keys(Targets targets, Moment now) {
    return switch (targets) {
      case Targets.AllFound(var search) -> store.keys(search, present(now));
      case Targets.These(var cards) ->
          cards.stream().map(card -> new CardKey(card.pack(), card.card())).toList();
    };
  }

  private ListedCard listed(FoundCard found) {
    var item = items.apply(found.card(), found.forms());
    boolean isEdited = found.forms().stream().anyMatch(form -> form.base() != null);
    return new ListedCard(
        item, found.card().marks(), isEdited, lapses(item.state()) >= LEECH_LAPSES);
  }

  private static int lapses(CardState state) {
    return switch (state) {
      case CardState.New _ -> 0;
      case CardState.Learning _ -> 0;
      case CardState.Reviewing reviewing -> reviewing.lapses();
      case CardState.Relearning relearning -> relearning.lapses();
    };
  }

  /// After an upgrade, what searches look into is made once, before the first of them.
  private void index() {
    if (!isIndexed && store.needsIndex()) {
      store.index(stored -> QuestionJson.read(stored.body()));
    }
    isIndexed = true;
  }
}
