package memoire.screen;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import memoire.drill.Act;
import memoire.drill.Attempt;
import memoire.drill.Comparison;
import memoire.drill.Crediting;
import memoire.drill.Event;
import memoire.drill.History;
import memoire.drill.Paper;
import memoire.drill.Result;
import memoire.drill.Scheme;
import memoire.drill.Showing;
import memoire.drill.Sitting;
import memoire.drill.Stamp;
import memoire.drill.Terms;
import memoire.question.Question;
import memoire.study.Moment;
import memoire.study.Playing;

/// A shelf of papers that answers what drills ask for, as a store would.
final class Papers {
  static final List<Question> QUESTIONS =
      List.of(
          tagged(Fixtures.CHOICE, "ships"),
          tagged(Fixtures.CHOICES, "storm"),
          tagged(Fixtures.BOOL, "town"),
          tagged(Fixtures.TEXT, "town"),
          tagged(Fixtures.NUMBER, "quay"),
          tagged(Fixtures.DATE, "storm"),
          tagged(Fixtures.CLOZE, "quay"),
          tagged(Fixtures.ORDER, "storm"),
          tagged(Fixtures.MATCH, "town"),
          tagged(Fixtures.FLIP, "quay"));

  /// Twenty minutes, half of the marks pass.
  static final Terms TIMED = terms(20, 0, 0, false, true, new Scheme.Plain(), Showing.AT_END, 0.5);

  private final Map<Long, List<Event>> events = new LinkedHashMap<>();
  private final Map<Long, Paper> papers = new HashMap<>();
  boolean isFull;

  /// Whether others have changed the sitting, so that it is told whole when acts are entered.
  boolean isShared;

  static Terms terms(
      int minutes,
      int secondsEach,
      int graceSeconds,
      boolean mayPause,
      boolean mayGoBack,
      Scheme scheme,
      Showing showing,
      double pass) {
    return new Terms(
        Duration.ofMinutes(minutes),
        Duration.ofSeconds(secondsEach),
        Duration.ofSeconds(graceSeconds),
        mayPause,
        mayGoBack,
        scheme,
        Crediting.PER_PART,
        showing,
        pass,
        false);
  }

  static Paper paper(Terms terms, Question... questions) {
    var items =
        List.of(questions).stream()
            .map(question -> new Paper.Item(Fixtures.PACK, question, 1))
            .toList();
    return new Paper("The harbour of Lindsund", 7, Map.of(Fixtures.PACK, "1.0.0"), items, terms);
  }

  static Paper paper(Terms terms) {
    return paper(terms, QUESTIONS.toArray(Question[]::new));
  }

  /// As many questions as one likes.
  static Paper paper(Terms terms, int size) {
    var questions = new ArrayList<Question>();
    for (int i = 0; i < size; i++) {
      var of = QUESTIONS.get(i % QUESTIONS.size());
      questions.add(
          of.named(new memoire.question.QuestionId("q" + i), new memoire.question.CardId("q" + i)));
    }
    return paper(terms, questions.toArray(Question[]::new));
  }

  static Question tagged(Question question, String tag) {
    return new Question(
        question.id(),
        question.card(),
        question.prompt(),
        question.form(),
        question.explanation(),
        question.hints(),
        List.of(tag),
        question.attribution(),
        question.evidence(),
        question.engine());
  }

  static Stamp stamp(Moment now) {
    return new Stamp(now.at(), "boot", Duration.between(Playing.START.at(), now.at()));
  }

  /// A sitting in which all that was done, with a minute between two acts.
  long add(Paper paper, Moment began, Act... acts) {
    long number = papers.size() + 1L;
    papers.put(number, paper);
    var all = new ArrayList<Event>();
    all.add(new Event(stamp(began), new Act.Began()));
    var at = began;
    for (var act : acts) {
      at = Playing.later(at, Duration.ofMinutes(1));
      all.add(new Event(stamp(at), act));
    }
    events.put(number, all);
    return number;
  }

  /// What somebody else does to a sitting.
  void elsewhere(long number, Moment now, Act act) {
    eventsOf(number).add(new Event(stamp(now), act));
  }

  Sitting sitting(long number) {
    return Sitting.of(Objects.requireNonNull(papers.get(number)), eventsOf(number));
  }

  private List<Event> eventsOf(long number) {
    return Objects.requireNonNull(events.get(number));
  }

  List<Act> acts(long number) {
    return eventsOf(number).stream().map(Event::act).toList();
  }

  Optional<Message> answer(Effect.OfDrill effect, Moment now) {
    return switch (effect) {
      case Effect.LoadDrills _ -> Optional.of(new Message.DrillsLoaded(history()));
      case Effect.SetPaper(var blueprint) -> {
        int count = Math.min(QUESTIONS.size(), blueprint.parts().getFirst().count());
        var paper = paper(blueprint.terms(), QUESTIONS.subList(0, count).toArray(Question[]::new));
        yield Optional.of(opened(add(paper, now), now));
      }
      case Effect.OpenSitting(long number) -> {
        eventsOf(number).add(new Event(stamp(now), new Act.Returned()));
        yield Optional.of(opened(number, now));
      }
      case Effect.Enter(long number, var acts) -> {
        if (isFull) {
          yield Optional.of(new Message.Failed(memoire.text.SafeText.of("The disk is full.")));
        }
        var added = acts.stream().map(act -> new Event(stamp(now), act)).toList();
        eventsOf(number).addAll(added);
        yield Optional.of(isShared ? opened(number, now) : new Message.Recorded(number, added));
      }
      case Effect.Watch(long number, int known) ->
          eventsOf(number).size() == known ? Optional.empty() : Optional.of(opened(number, now));
      case Effect.LoadResult(long number) ->
          Optional.of(new Message.ResultLoaded(result(number), List.of(Fixtures.cover())));
      case Effect.Compare(long before, long after) ->
          Optional.of(new Message.ComparisonLoaded(new Comparison(result(before), result(after))));
    };
  }

  Message.SittingOpened opened(long number, Moment now) {
    return new Message.SittingOpened(
        number, sitting(number), stamp(now), List.of(Fixtures.cover()));
  }

  private Result result(long number) {
    var began = eventsOf(number).getFirst().at().at();
    return Result.of(
        number,
        sitting(number),
        began,
        Map.of(Result.documentKey(Fixtures.PACK, "lindsund"), "A short history of Lindsund"),
        Playing.RULES.marker());
  }

  private History history() {
    var attempts = new ArrayList<Attempt>();
    for (long number : events.keySet()) {
      var began = eventsOf(number).getFirst().at().at();
      attempts.add(Attempt.of(number, sitting(number), began, Playing.RULES.marker()));
    }
    return new History(attempts);
  }
}
