package memoire.screen;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import memoire.search.Order;
import memoire.search.Search;
import memoire.search.Vocabulary;
import memoire.study.Marking;
import memoire.study.Picked;
import memoire.study.Wish;
import memoire.study.Wording;
import memoire.text.Problem;
import memoire.text.SafeText;
import org.jspecify.annotations.Nullable;

/// Cards as a list: what a search finds, and what can be done to many at once.
///
/// @param listing null until the first cards are known
/// @param changes how many changes of marks can be taken back
/// @param notice one sentence about what just happened, or nothing
record Browse(
    Home behind,
    Sought sought,
    @Nullable Listing listing,
    Vocabulary vocabulary,
    Place place,
    Picks picks,
    int changes,
    SafeText notice)
    implements Screen {

  /// What is looked for.
  ///
  /// @param search what was last typed that could be understood
  /// @param problem why what stands in the line now is not, or null
  record Sought(SearchLine line, boolean isTyping, Search search, @Nullable Problem problem) {}

  /// Ranks of the selected card and of the first in sight.
  record Place(int selected, int top) {
    static final Place START = new Place(0, 0);
  }

  /// Cards picked one by one, or all that is found.
  record Picks(Set<Picked> cards, boolean isAll) {
    static final Picks NONE = new Picks(Set.of(), false);

    Picks {
      cards = Collections.unmodifiableSet(new LinkedHashSet<>(cards));
    }

    boolean isEmpty() {
      return cards.isEmpty() && !isAll;
    }
  }

  /// Cards that are asked for at once, and how many of them before those in sight.
  private static final int WINDOW = 150;

  private static final int BEFORE = 50;

  private static final List<Order.Column> SORTED =
      List.of(
          Order.Column.PACK,
          Order.Column.DUE,
          Order.Column.STABILITY,
          Order.Column.DIFFICULTY,
          Order.Column.RECALL,
          Order.Column.LAPSES,
          Order.Column.PROMPT);

  /// @param notice what is said above the list at first, or nothing
  static Step<Screen> opening(Home behind, String text, boolean isTyping, SafeText notice) {
    var sought = new Sought(SearchLine.of(""), isTyping, Search.EVERYTHING, null);
    var blank =
        new Browse(
            behind, sought, null, Vocabulary.NONE, Place.START, Picks.NONE, 0, SafeText.EMPTY);
    var browse = blank.typed(SearchLine.of(text)).next().noting(notice.value());
    return Step.to(browse, new Effect.LoadVocabulary(), browse.loading());
  }

  @Override
  public Step<Screen> update(Message message, Scene scene) {
    return switch (message) {
      case Message.Listed listed -> Step.to(listed(listed, scene));
      case Message.VocabularyLoaded(var names) -> Step.to(with(names));
      case Message.Marked marked -> marked(marked);
      case Message.Loaded loaded -> loaded(loaded, scene);
      case Message.Failed failed -> Step.to(noting(failed.why().value()));
      case Message.Commanded(var command) -> commanded(command, scene);
      case Message.Clicked(int rank) -> clicked(rank, scene);
      case Input.Pressed(var key) when sought.isTyping() -> screen(typed(sought.line().press(key)));
      case Input.Pasted(var text) when sought.isTyping() ->
          screen(typed(sought.line().paste(text)));
      default -> Step.to(this);
    };
  }

  @Override
  public Measure measure(Size size) {
    return Measure.wide(size);
  }

  @Override
  public Page page(Measure measure) {
    return BrowsePage.of(this, measure);
  }

  @Override
  public List<Command> commands() {
    if (sought.isTyping()) {
      return List.of(Command.COMPLETE, Command.TO_LIST, Command.UP_ONE, Command.DOWN_ONE);
    }
    var commands = new ArrayList<Command>();
    if (total() > 0) {
      commands.addAll(
          List.of(
              Command.OPEN,
              Command.FIND,
              Command.PICK,
              Command.STUDY_FOUND,
              Command.PRACTISE_FOUND,
              Command.SUSPEND_CARDS,
              Command.FLAG_CARDS,
              Command.BURY_CARDS,
              Command.TAG_CARDS,
              Command.UNTAG_CARDS,
              Command.PICK_ALL));
    } else {
      commands.add(Command.FIND);
    }
    if (changes > 0) {
      commands.add(Command.UNMARK);
    }
    commands.addAll(List.of(Command.SORT, Command.SORT_BACK, Command.BACK));
    commands.addAll(Scrolling.MOVES);
    return commands;
  }

  @Override
  public Step<Screen> returned() {
    return Step.to(this, loading());
  }

  @Override
  public boolean isTyping() {
    return sought.isTyping();
  }

  int total() {
    return listing == null ? 0 : listing.total();
  }

  @Nullable ListedCard here() {
    return listing == null ? null : listing.card(place.selected());
  }

  boolean isPicked(ListedCard card) {
    return picks.isAll() || picks.cards().contains(card.target());
  }

  /// How many cards a change would touch, when more than the selected one.
  int pickedCount() {
    return picks.isAll() ? total() : picks.cards().size();
  }

  /// What the selected card, or all that is picked, comes to.
  Targets targets() {
    if (picks.isAll()) {
      return new Targets.AllFound(sought.search());
    }
    var here = here();
    return new Targets.These(
        picks.isEmpty() && here != null ? List.of(here.target()) : List.copyOf(picks.cards()));
  }

  Browse noting(String sentence) {
    var said = SafeText.of(sentence);
    return new Browse(behind, sought, listing, vocabulary, place, picks, changes, said);
  }

  /// The same after a change of marks was asked for.
  Step<Screen> marking(Marking marking) {
    return Step.to(noting(""), new Effect.MarkCards(targets(), marking));
  }

  /// How many rows there are for cards.
  int rows(Measure measure) {
    return Math.max(1, measure.body() - BrowsePage.HEAD - BrowsePage.below(this, measure).height());
  }

  /// The first card in sight, so that the selected one is.
  int firstInSight(Measure measure) {
    int rows = rows(measure);
    int selected = place.selected();
    int first = Math.clamp(place.top(), Math.max(0, selected - rows + 1), selected);
    return Math.clamp(first, 0, Math.max(0, total() - rows));
  }

  private Effect loading() {
    return new Effect.Find(sought.search(), Math.max(0, place.top() - BEFORE), WINDOW);
  }

  private Step<Browse> typed(SearchLine now) {
    var reading = Search.parse(now.text());
    var problem = reading.problems().isEmpty() ? null : reading.problems().getFirst();
    if (problem != null || reading.value().equals(sought.search())) {
      return Step.to(with(new Sought(now, sought.isTyping(), sought.search(), problem)));
    }
    var next =
        with(new Sought(now, sought.isTyping(), reading.value(), null))
            .with(Place.START)
            .with(Picks.NONE);
    return Step.to(next, next.loading());
  }

  private static Step<Screen> screen(Step<Browse> step) {
    return new Step<>(step.next(), step.effects());
  }

  private Browse listed(Message.Listed listed, Scene scene) {
    if (!listed.search().equals(sought.search())) {
      return this;
    }
    var known =
        new Listing(
            listed.search(),
            listed.total(),
            listed.first(),
            listed.cards(),
            scene.now().at(),
            scene.today());
    int selected = Math.clamp(place.selected(), 0, Math.max(0, listed.total() - 1));
    return new Browse(
        behind,
        sought,
        known,
        vocabulary,
        new Place(selected, place.top()),
        picks,
        changes,
        notice);
  }

  private Step<Screen> marked(Message.Marked marked) {
    var sentence = Wording.count(marked.cards(), "card") + " " + marked.what() + ".";
    int left = changes + (marked.isUndo() ? -1 : marked.cards() == 0 ? 0 : 1);
    var said = SafeText.of(marked.cards() == 0 ? "Nothing was changed." : sentence);
    var next =
        new Browse(behind, sought, listing, vocabulary, place, picks, Math.max(0, left), said);
    return Step.to(next, next.loading(), new Effect.LoadVocabulary());
  }

  private Step<Screen> loaded(Message.Loaded loaded, Scene scene) {
    return Study.starting(loaded, scene, noting(""))
        .<Step<Screen>>map(study -> Step.to(study.noting(leftOut(study, scene))))
        .orElseGet(() -> Step.to(noting("There is nothing to ask here. " + practises(scene))));
  }

  /// Practice asks also what is suspended, buried, or new on a day that had its new cards.
  private static String practises(Scene scene) {
    return scene.setup().keymap().name(Command.PRACTISE_FOUND) + " practises it all the same.";
  }

  /// Why fewer cards are asked than were chosen, or nothing.
  private String leftOut(Study study, Scene scene) {
    int asked = study.cards();
    int chosen = picks.isEmpty() ? total() : pickedCount();
    int most = scene.setup().preferences().cards();
    if (asked >= chosen || (asked < most && picks.isEmpty())) {
      return "";
    }
    var why =
        asked < most
            ? "the others are not due, new beyond what today has room for, or set aside."
            : "no more make a session; study.cards in the settings says how many.";
    return asked + " of the " + Wording.count(chosen, "card") + " are asked: " + why;
  }

  private Step<Screen> commanded(Command command, Scene scene) {
    return switch (command) {
      case COMPLETE -> screen(typed(sought.line().tab(vocabulary)));
      case TO_LIST -> Step.to(typing(false));
      case FIND -> Step.to(typing(true));
      case BACK -> back();
      case UP_ONE, DOWN_ONE, PAGE_BACK, PAGE_ON, TOP, BOTTOM -> moved(command, scene);
      case SORT -> sorted(false);
      case SORT_BACK -> sorted(true);
      case PICK -> picked(scene);
      case PICK_ALL -> Step.to(with(new Picks(Set.of(), !picks.isAll())));
      case UNMARK -> Step.to(this, new Effect.UnmarkCards());
      case STUDY_FOUND -> studying(false);
      case PRACTISE_FOUND -> studying(true);
      default -> about(command, scene);
    };
  }

  /// A click selects a card; a click on the selected one opens it.
  private Step<Screen> clicked(int rank, Scene scene) {
    var here = here();
    return rank == place.selected() && !sought.isTyping() && here != null
        ? open(here)
        : typing(false).going(Math.clamp(rank, 0, Math.max(0, total() - 1)), measure(scene.size()));
  }

  private Step<Screen> about(Command command, Scene scene) {
    var here = here();
    if (here == null) {
      return Step.to(this);
    }
    var marks = here.marks();
    return switch (command) {
      case OPEN -> open(here);
      case SUSPEND_CARDS -> marking(new Marking.Suspending(!marks.suspended()));
      case FLAG_CARDS -> marking(new Marking.Flagging(!marks.flagged()));
      case BURY_CARDS -> {
        var until = marks.buriedUntil() == null ? scene.today().plusDays(1) : null;
        yield marking(new Marking.Burying(until));
      }
      case TAG_CARDS -> Step.to(Labelling.of(this, false));
      case UNTAG_CARDS -> Step.to(Labelling.of(this, true));
      default -> Step.to(this);
    };
  }

  private Step<Screen> open(ListedCard card) {
    return CardPage.open(this, card.item());
  }

  private Step<Screen> back() {
    if (!picks.isEmpty()) {
      return Step.to(with(Picks.NONE));
    }
    return Step.to(behind, new Effect.LoadHome());
  }

  private Step<Screen> studying(boolean practice) {
    var wish =
        picks.cards().isEmpty()
            ? new Wish.Found(sought.search().text(), practice)
            : new Wish.Chosen(List.copyOf(picks.cards()), practice);
    return Step.to(noting(""), new Effect.StartSession(wish));
  }

  private Step<Screen> moved(Command command, Scene scene) {
    var measure = measure(scene.size());
    int rows = rows(measure);
    int last = Math.max(0, total() - 1);
    int to =
        switch (command) {
          case UP_ONE -> place.selected() - 1;
          case DOWN_ONE -> place.selected() + 1;
          case PAGE_BACK -> place.selected() - rows;
          case PAGE_ON -> place.selected() + rows;
          case TOP -> 0;
          default -> last;
        };
    return going(Math.clamp(to, 0, last), measure);
  }

  private Step<Screen> going(int to, Measure measure) {
    var moved = with(new Place(to, firstInSight(measure)));
    int first = moved.firstInSight(measure);
    var next = moved.with(new Place(to, first));
    boolean isKnown = listing != null && listing.covers(first, first + rows(measure));
    return isKnown ? Step.to(next) : Step.to(next, next.loading());
  }

  /// Picks the selected card or lets it go, and moves on.
  private Step<Screen> picked(Scene scene) {
    var here = here();
    if (here == null) {
      return Step.to(this);
    }
    var now = new LinkedHashSet<>(picks.cards());
    if (!now.remove(here.target())) {
      now.add(here.target());
    }
    int next = Math.min(place.selected() + 1, Math.max(0, total() - 1));
    return with(new Picks(now, false)).going(next, measure(scene.size()));
  }

  private Step<Screen> sorted(boolean isReversal) {
    var orders = sought.search().orders();
    var now = orders.isEmpty() ? new Order(Order.Column.PACK, false) : orders.getFirst();
    var column = SORTED.get((SORTED.indexOf(now.column()) + 1) % SORTED.size());
    var next = isReversal ? new Order(now.column(), !now.isDescending()) : new Order(column, false);
    var step = typed(SearchLine.of(sought.search().sortedBy(List.of(next)).text()));
    return screen(new Step<>(step.next().with(picks), step.effects()));
  }

  private Browse typing(boolean now) {
    return with(new Sought(sought.line(), now, sought.search(), sought.problem()));
  }

  private Browse with(Sought next) {
    return new Browse(behind, next, listing, vocabulary, place, picks, changes, SafeText.EMPTY);
  }

  private Browse with(Vocabulary next) {
    return new Browse(behind, sought, listing, next, place, picks, changes, notice);
  }

  private Browse with(Place next) {
    return new Browse(behind, sought, listing, vocabulary, next, picks, changes, SafeText.EMPTY);
  }

  private Browse with(Picks next) {
    return new Browse(behind, sought, listing, vocabulary, place, next, changes, SafeText.EMPTY);
  }
}
