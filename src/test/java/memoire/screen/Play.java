package memoire.screen;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import memoire.pack.Card;
import memoire.question.CardId;
import memoire.question.Question;
import memoire.question.QuestionId;
import memoire.study.Marks;
import memoire.study.Moment;
import memoire.study.Playing;
import memoire.study.Preferences;
import memoire.study.QueueItem;
import memoire.study.Supply;
import memoire.text.SafeText;

/// A person at the keyboard, and a shell that answers every effect at once.
final class Play {
  private final List<QueueItem> items;
  private final List<Effect> effects = new ArrayList<>();
  private final HomeModel home;
  private final Map<CardId, Marks> marks = new HashMap<>();
  private final Map<QuestionId, Question> own = new HashMap<>();
  private memoire.deadline.@org.jspecify.annotations.Nullable Exam exam;
  private final Papers papers;
  private App app;
  private Moment now = Playing.START;
  private long row = 100;

  private Play(Setup setup, HomeModel home, List<QueueItem> items, Papers papers, Size size) {
    this.home = home;
    this.papers = papers;
    this.items = items;
    var opened = App.home(setup, size);
    app = opened.next();
    opened.effects().forEach(this::run);
  }

  static Play at(Size size, HomeModel home, List<QueueItem> items) {
    return at(Fixtures.setup(), size, home, items);
  }

  static Play at(Setup setup, Size size, HomeModel home, List<QueueItem> items) {
    return new Play(setup, home, items, new Papers(), size);
  }

  /// Somebody who has sat these papers.
  static Play at(Size size, Papers papers) {
    var cards = Fixtures.asNew(Papers.QUESTIONS.toArray(Question[]::new));
    return new Play(Fixtures.setup(), Fixtures.HOME, cards, papers, size);
  }

  /// A sitting of the papers, gone on with.
  static Play sitting(Size size, Papers papers, long number) {
    var play = at(size, papers);
    play.deliver(papers.opened(number, play.now));
    return play;
  }

  /// One question, already on the screen.
  static Play asking(Size size, QueueItem... items) {
    return at(size, Fixtures.HOME, List.of(items)).keys("enter");
  }

  /// Presses keys, named as in settings and separated by blanks; `text:abc` types, `paste:a_b`
  /// pastes with blanks for underscores; `wait:60` lets so many seconds pass, and the clock tick.
  Play keys(String script) {
    for (var word : words(script)) {
      press(word);
    }
    return this;
  }

  static List<String> words(String script) {
    return java.util.Collections.list(new java.util.StringTokenizer(script)).stream()
        .map(String.class::cast)
        .toList();
  }

  Play press(String word) {
    if (word.startsWith("wait:")) {
      now = Playing.later(now, Duration.ofSeconds(Long.parseLong(word.substring(5))));
      deliver(new Message.Ticked(Papers.stamp(now)));
    } else if (word.startsWith("text:")) {
      memoire.text.Cells.graphemes(word.substring(5).replace('_', ' '))
          .forEach(grapheme -> send(new Input.Pressed(Key.character(grapheme))));
    } else if (word.startsWith("paste:")) {
      send(new Input.Pasted(word.substring(6).replace('_', ' ')));
    } else {
      send(new Input.Pressed(Keys.parse(word).orElseThrow(() -> new AssertionError(word))));
    }
    return this;
  }

  Play send(Message message) {
    now = Playing.later(now, Duration.ofSeconds(4));
    deliver(message);
    return this;
  }

  App app() {
    return app;
  }

  Moment now() {
    return now;
  }

  /// Everything the program asked for so far.
  List<Effect> effects() {
    return List.copyOf(effects);
  }

  /// The frame as text, with the caret's place below when it is shown.
  String film() {
    var frame = app.view();
    var text = Films.text(frame);
    var caret = frame.cursor();
    return caret == null ? text : text + "(caret at " + caret.column() + "," + caret.row() + ")\n";
  }

  private void deliver(Message message) {
    var step = app.update(message, now);
    app = step.next();
    step.effects().forEach(this::run);
  }

  private Message exam(String pack) {
    return new Message.ExamLoaded(Fixtures.exam(pack, exam));
  }

  /// A card as the store would know it: with what was set about it, and reviewed once.
  private Message card(CardId id) {
    var item = items.stream().filter(one -> one.card().id().equals(id)).findFirst().orElseThrow();
    var forms =
        item.card().forms().stream().map(form -> own.getOrDefault(form.id(), form)).toList();
    var originals = new HashMap<QuestionId, CardModel.Original>();
    item.card().forms().stream()
        .filter(form -> own.containsKey(form.id()))
        .forEach(form -> originals.put(form.id(), new CardModel.Original(form, false)));
    var now =
        new QueueItem(
            item.pack(),
            new Card(id, forms),
            item.state(),
            item.reviews(),
            item.kin(),
            marks.getOrDefault(id, item.marks()),
            item.accepted());
    return new Message.CardLoaded(
        new CardModel(now, "Harbours of the North", "en", 0.87, Fixtures.LOG, originals));
  }

  private void run(Effect effect) {
    effects.add(effect);
    switch (effect) {
      case Effect.LoadHome _ -> deliver(new Message.HomeLoaded(home));
      case Effect.StartSession _ ->
          deliver(
              new Message.Loaded(
                  Supply.of(items, Preferences.standard()), List.of(Fixtures.cover())));
      case Effect.Save _ -> deliver(new Message.Logged(++row));
      case Effect.LoadSource source ->
          deliver(new Message.SourceLoaded(source.pack(), source.document(), Fixtures.DOCUMENT));
      case Effect.LoadStatistics(var span, var pack) ->
          deliver(new Message.StatisticsLoaded(Reports.of(span, pack)));
      case Effect.Foresee foresee -> deliver(new Message.Foreseen(Fixtures.foresight(foresee)));
      case Effect.Settle _ -> deliver(new Message.Settled(SafeText.of("Written into FILE.")));
      case Effect.Decide _ -> deliver(new Message.Logged(++row));
      case Effect.Find _, Effect.LoadVocabulary _, Effect.MarkCards _, Effect.UnmarkCards _ -> {}
      case Effect.LoadExam load -> deliver(exam(load.pack()));
      case Effect.SetExam set -> exam = set.exam();
      case Effect.LoadCard load -> deliver(card(load.card()));
      case Effect.SetMarks set -> {
        marks.put(set.card(), set.marks());
        deliver(card(set.card()));
      }
      case Effect.Reword reword -> {
        own.put(reword.question().id(), reword.question());
        deliver(card(reword.question().card()));
      }
      case Effect.Unreword unreword -> {
        own.clear();
        deliver(card(unreword.card()));
      }
      case Effect.OfDrill drill -> papers.answer(drill, now).ifPresent(this::deliver);
      case Effect.Suspend _, Effect.Quit _ -> {}
    }
  }
}
