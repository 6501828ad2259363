package memoire.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import memoire.format.QuestionJson;
import memoire.memory.CardState;
import memoire.memory.Scheduler;
import memoire.pack.Card;
import memoire.screen.App;
import memoire.screen.Cover;
import memoire.screen.HomeModel;
import memoire.screen.Keymap;
import memoire.screen.Message;
import memoire.screen.Setup;
import memoire.screen.Size;
import memoire.study.Moment;
import memoire.study.Preferences;
import memoire.study.QueueItem;
import memoire.study.Rules;
import memoire.study.Supply;
import memoire.study.Wish;
import memoire.terminal.TerminalProbe;

/// Half of a start is the JVM linking what it meets for the first time: pattern switches, hashes of
/// records, the tables of the JSON parser, native libraries. While the main thread waits for the
/// disk, other threads meet it first: they paint a first question of their own and throw it away.
/// The core is pure, so nobody can tell.
final class Warmup {
  private static final List<String> QUESTIONS =
      List.of(
          """
          {"id":"warmup01","card":"warmup","type":"choice","prompt":"Which?","answer":"This",\
          "distractors":["That","Those"],"tags":["warm"],\
          "source":{"document":"d","start":0,"end":4,"quote":"This"}}\
          """,
          """
          {"id":"warmup02","card":"warmup","type":"cloze","prompt":"It is {{this}}."}\
          """);

  private static final Moment NOW = new Moment(Instant.EPOCH, ZoneOffset.UTC);

  private Warmup() {}

  /// Begins; returns at once.
  static void start() {
    TerminalProbe.prepare();
    inBackground("warm-up-zone", Warmup::readTimeZones);
    inBackground("warm-up-screens", Warmup::paint);
  }

  private static void inBackground(String name, Runnable work) {
    var thread = new Thread(work, name);
    thread.setDaemon(true);
    thread.start();
  }

  private static void readTimeZones() {
    var _ = ZoneId.systemDefault().getRules().getOffset(Instant.EPOCH);
  }

  private static void paint() {
    var questions = QUESTIONS.stream().map(QuestionJson::read).toList();
    var card = new Card(questions.getFirst().card(), questions);
    var item = new QueueItem("warm", card, new CardState.New(), 0);
    var setup =
        new Setup(Rules.of(Scheduler.standard()), Preferences.standard(), Keymap.standard(), 0);
    var supply = Supply.of(List.of(item), Preferences.standard());
    var app = App.study(setup, new Size(80, 24), new Wish.Due(List.of())).next();
    var home = new HomeModel(List.of(), LocalDate.EPOCH, 0, 0, List.of(), null);
    app = app.update(new Message.HomeLoaded(home), NOW).next();
    app = app.update(new Message.Loaded(supply, List.of(cover())), NOW).next();
    var _ = app.view();
  }

  private static Cover cover() {
    return new Cover("warm", "Warm", List.of());
  }
}
