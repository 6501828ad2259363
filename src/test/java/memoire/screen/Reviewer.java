package memoire.screen;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import memoire.pack.Pack;
import memoire.pack.Source;
import memoire.question.CardId;
import memoire.question.Form;
import memoire.question.Question;
import memoire.question.QuestionId;
import memoire.review.Decision;
import memoire.review.Decisions;
import memoire.review.Sitting;
import memoire.study.Moment;
import memoire.study.Playing;
import memoire.text.SafeText;
import org.jspecify.annotations.Nullable;

/// An author at the keyboard, with a disk that keeps every decision, or none.
final class Reviewer {
  static final Question CHOICE =
      drafted(
          "choice01",
          "cardship",
          "How many ships called at Lindsund in the year before the eastern quay was closed?",
          new Form.Choice("164", List.of("29", "335", "22")),
          "the harbour council",
          "164 ships had called in the year before");
  static final Question TEXT =
      drafted(
          "text0001",
          "cardship",
          "How many ships called at Lindsund in the year before the eastern quay was closed?",
          new Form.Text("164", List.of("a hundred and sixty-four")),
          "the harbour council",
          "164 ships had called in the year before");
  static final Question CLOZE =
      drafted(
          "cloze001",
          "cardstrm",
          "The storm of 23 May 2021 broke {{the breakwater}}.",
          new Form.Cloze(List.of()),
          null,
          "The storm of 23 May 2021 broke the breakwater.");
  static final Question FLAGGED =
      drafted(
          "flagged1",
          "cardrive",
          "At the mouth of which river does it lie?",
          new Form.Choice("the Aura", List.of("the Skarv", "the Orre")),
          null,
          "It lies at the mouth of the Aura");
  static final Question WIDE = Fixtures.WIDE.onCard(new CardId("cardwide"));
  static final Pack PACK =
      new Pack(
          "harbour",
          "0.1.0",
          "The harbour of Lindsund",
          "",
          "en",
          "CC-BY-4.0",
          List.of(),
          List.of(
              new Source(
                  "lindsund", "A short history of Lindsund", "Harbour press", "2025", "l.md")),
          List.of(FLAGGED, CHOICE, TEXT, CLOZE, WIDE));

  private final List<Decision> disk = new ArrayList<>();
  private final List<Effect> effects = new ArrayList<>();
  private App app;
  private Moment now = Playing.START;
  private boolean isDiskFull;

  private Reviewer(Size size, Pack pack) {
    var sitting = Sitting.open(pack, Decisions.NONE, Map.of("lindsund", Fixtures.DOCUMENT));
    app = App.review(Fixtures.setup(), size, sitting).next();
  }

  static Reviewer at(Size size) {
    return new Reviewer(size, PACK);
  }

  static Reviewer at(Size size, Pack pack) {
    return new Reviewer(size, pack);
  }

  /// Presses keys as [Play#keys] does.
  Reviewer keys(String script) {
    Play.words(script).forEach(this::press);
    return this;
  }

  Reviewer press(String word) {
    if (word.startsWith("text:")) {
      memoire.text.Cells.graphemes(word.substring(5).replace('_', ' '))
          .forEach(grapheme -> send(new Input.Pressed(Key.character(grapheme))));
    } else if (word.startsWith("paste:")) {
      send(new Input.Pasted(word.substring(6).replace('_', ' ')));
    } else {
      send(new Input.Pressed(Keys.parse(word).orElseThrow(() -> new AssertionError(word))));
    }
    return this;
  }

  Reviewer send(Message message) {
    now = Playing.later(now, Duration.ofSeconds(4));
    deliver(message);
    return this;
  }

  Reviewer fullDisk(boolean isFull) {
    isDiskFull = isFull;
    return this;
  }

  App app() {
    return app;
  }

  /// What is on the disk: what a killed program would find again.
  Decisions decisions() {
    return Decisions.of(disk);
  }

  List<Decision> disk() {
    return List.copyOf(disk);
  }

  List<Effect> effects() {
    return List.copyOf(effects);
  }

  String film() {
    var frame = app.view();
    var text = Films.text(frame);
    var caret = frame.cursor();
    return caret == null ? text : text + "(caret at " + caret.column() + "," + caret.row() + ")\n";
  }

  private void deliver(Message message) {
    var step = app.update(message, now);
    app = step.next();
    for (var effect : step.effects()) {
      effects.add(effect);
      if (effect instanceof Effect.Decide(var decisions)) {
        if (isDiskFull) {
          deliver(new Message.Failed(SafeText.of("The disk is full.")));
        } else {
          disk.addAll(decisions);
          deliver(new Message.Logged(disk.size()));
        }
      }
    }
  }

  private static Question drafted(
      String id,
      String card,
      String prompt,
      Form form,
      @Nullable String attribution,
      String quote) {
    return new Question(
        new QuestionId(id),
        new CardId(card),
        prompt,
        form,
        "",
        List.of(),
        List.of(),
        attribution,
        Fixtures.evidence(quote),
        "rules-1");
  }
}
