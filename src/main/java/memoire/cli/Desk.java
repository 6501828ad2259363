package memoire.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import memoire.format.QuestionJson;
import memoire.pack.Card;
import memoire.question.Answer;
import memoire.question.KnownAnswers;
import memoire.question.Marking;
import memoire.question.Question;
import memoire.question.Verdict;
import memoire.screen.Cover;
import memoire.screen.Effect;
import memoire.screen.HomeModel;
import memoire.screen.Message;
import memoire.screen.Targets;
import memoire.search.Search;
import memoire.store.DueOn;
import memoire.store.NextDue;
import memoire.store.PackCounts;
import memoire.store.QueuedCard;
import memoire.store.Store;
import memoire.store.StoreException;
import memoire.store.StoredQuestion;
import memoire.study.Change;
import memoire.study.Moment;
import memoire.study.Preferences;
import memoire.study.QueueItem;
import memoire.text.SafeText;
import org.jspecify.annotations.Nullable;

/// What the screens ask of the store, done.
final class Desk implements Answering {
  private static final int WEEK = 7;

  /// Days that a streak is first looked for.
  private static final int STREAK_SPAN = 60;

  /// Of a larger pack only the first answers are looked at: marking must not wait.
  private static final int MOST_ANSWERS = 5000;

  private final Store store;
  private final Planning planning;
  private final Preferences preferences;

  /// Made when the first search is made.
  private @Nullable Browsing browsing;

  /// Whether the answers of the present session say nothing to the memory model.
  private boolean isPractice;

  /// The answers of each pack, read when the first typed answer of it is marked.
  private final Map<String, Set<String>> answers = new HashMap<>();

  Desk(Store store, Planning planning, Preferences preferences) {
    this.store = store;
    this.planning = planning;
    this.preferences = preferences;
  }

  @Override
  public Optional<Message> answer(Effect effect, Moment now) {
    try {
      return switch (effect) {
        case Effect.LoadHome _ -> Optional.of(new Message.HomeLoaded(home(now)));
        case Effect.StartSession(var packs, boolean ahead) -> {
          var items = items(packs, ahead, now);
          yield Optional.of(new Message.Loaded(items, covers(items)));
        }
        case Effect.Save(var change) -> Optional.of(new Message.Logged(save(change)));
        case Effect.LoadSource(var pack, var document) ->
            Optional.of(new Message.SourceLoaded(pack, document, source(pack, document)));
        case Effect.Find(var search, int first, int most) ->
            Optional.of(browsing().find(search, first, most, now));
        case Effect.LoadVocabulary _ ->
            Optional.of(new Message.VocabularyLoaded(store.vocabulary()));
        case Effect.StartFound(var targets, boolean practice) -> {
          var items = found(targets, practice, now);
          yield Optional.of(new Message.Loaded(items, covers(items)));
        }
        case Effect.MarkCards(var targets, var marking) ->
            Optional.of(browsing().mark(targets, marking, now));
        case Effect.UnmarkCards _ -> Optional.of(browsing().unmark());
        case Effect.Decide _, Effect.Suspend _, Effect.Quit _ -> Optional.empty();
      };
    } catch (StoreException e) {
      return Optional.of(new Message.Failed(SafeText.of(String.valueOf(e.getMessage()))));
    }
  }

  HomeModel home(Moment now) {
    var today = today(now);
    return new HomeModel(
        store.counts(today, now.at()).stream().map(Desk::line).toList(),
        today,
        store.tally(today, Set.of()).reviews(),
        streak(today),
        store.forecast(today, WEEK, Set.of()).stream().map(DueOn::cards).toList(),
        store.nextDue(today, now.at()).map(next -> instant(next, now)).orElse(null));
  }

  /// The cards that may be asked in one session: as many of each kind as a session can take.
  ///
  /// @param packs ids; none stands for all
  /// @param ahead whether cards that are not due yet are wanted too
  List<QueueItem> items(List<String> packs, boolean ahead, Moment now) {
    isPractice = false;
    var chosen = Set.copyOf(packs);
    var today = today(now);
    var soon = now.at().plus(preferences.learnAhead());
    var cards = new ArrayList<>(store.learning(soon, chosen, preferences.cards()));
    var until = ahead ? LocalDate.ofEpochDay(Integer.MAX_VALUE) : today;
    cards.addAll(store.due(until, chosen, preferences.cards()));
    cards.addAll(store.newCards(chosen, preferences.newCards()));
    return items(cards);
  }

  /// Titles and documents of the packs that some cards are from.
  List<Cover> covers(List<QueueItem> items) {
    var wanted = new LinkedHashMap<String, String>();
    items.forEach(item -> wanted.put(item.pack(), item.pack()));
    for (var pack : store.packs()) {
      wanted.replace(pack.id(), pack.title());
    }
    return wanted.entrySet().stream()
        .map(pack -> new Cover(pack.getKey(), pack.getValue(), store.sources(pack.getKey())))
        .toList();
  }

  /// Makes a change durable; the number of the last row it took.
  private long save(Change change) {
    return switch (change) {
      case Change.Log(var answered, _) -> {
        var review = isPractice ? answered.practised() : answered;
        yield store.append(review, (before, count) -> planning.after(review, before, count)).id();
      }
      case Change.Reverse reverse ->
          store.reverse(reverse.row(), reverse.at(), planning::fold).id();
      case Change.Rerate rerate -> {
        var review = isPractice ? rerate.review().practised() : rerate.review();
        yield store
            .replace(
                rerate.row(),
                rerate.at(),
                planning::fold,
                review,
                (before, count) -> planning.after(review, before, count))
            .id();
      }
    };
  }

  /// Marks an answer, knowing what else the pack has answers for: another known name is no slip of
  /// the pen.
  Verdict mark(String pack, Question question, Answer answer) {
    var others =
        question.form().isRecognition()
            ? Set.<String>of()
            : answers.computeIfAbsent(pack, this::readAnswers);
    return Marking.mark(question, answer, others);
  }

  private Set<String> readAnswers(String pack) {
    var questions = store.questions(pack, MOST_ANSWERS).stream().map(this::read).toList();
    return KnownAnswers.of(questions);
  }

  /// The store holds only what was written as a question: what is none now was damaged on the disk.
  private Question read(StoredQuestion question) {
    try {
      return QuestionJson.read(question.body());
    } catch (IllegalArgumentException e) {
      throw store.damaged(e);
    }
  }

  /// A document of a pack; empty when the pack came without it.
  private String source(String pack, String document) {
    return store.source(pack, document).map(found -> found.text()).orElse("");
  }

  /// A stretch of what a search finds.
  Message.Listed find(Search search, int first, int most, Moment now) {
    return browsing().find(search, first, most, now);
  }

  /// The cards of an ad-hoc set that may be asked in one session, due or not.
  ///
  /// @param practice whether cards that are suspended or buried may be asked too
  List<QueueItem> found(Targets targets, boolean practice, Moment now) {
    isPractice = practice;
    return items(browsing().asked(targets, practice, preferences.cards(), now));
  }

  private List<QueueItem> items(List<QueuedCard> cards) {
    var items = new ArrayList<QueueItem>(cards.size());
    for (var card : cards) {
      var questions = store.questions(List.of(card.key()));
      if (!questions.isEmpty()) {
        items.add(item(card, questions));
      }
    }
    return items;
  }

  private Browsing browsing() {
    var known = browsing;
    if (known == null) {
      known = new Browsing(store, planning, this::item);
      browsing = known;
    }
    return known;
  }

  private QueueItem item(QueuedCard card, List<StoredQuestion> questions) {
    var forms = questions.stream().map(this::read).toList();
    var asked = new Card(card.key().card(), forms);
    return new QueueItem(card.key().pack(), asked, card.state(), card.reviews());
  }

  /// Study days in a row with a review, looked for as far back as they go.
  private int streak(LocalDate today) {
    for (int span = STREAK_SPAN; ; span *= 2) {
      int days = Tallies.calendar(store, today.minusDays(span), today).streakDays(today);
      if (days < span) {
        return days;
      }
    }
  }

  private LocalDate today(Moment now) {
    return now.day(preferences.rollOverHour());
  }

  private java.time.Instant instant(NextDue next, Moment now) {
    return switch (next) {
      case NextDue.At(var moment) -> moment;
      case NextDue.On(var day) -> now.startOf(day, preferences.rollOverHour());
    };
  }

  private static HomeModel.PackLine line(PackCounts counts) {
    return new HomeModel.PackLine(
        counts.pack(),
        counts.title(),
        counts.due(),
        counts.learning(),
        counts.fresh(),
        counts.total());
  }
}
