package memoire.drill;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import memoire.question.Answer;
import memoire.study.Certainty;
import org.jspecify.annotations.Nullable;

/// Answers to a sealed paper, as they go to whoever has its key.
///
/// @param paper the SHA-256 of the paper's file
/// @param name of who answered, as they wrote it
public record Handed(String paper, String name, Instant began, Duration took, List<Given> answers) {

  /// The answer to one question.
  ///
  /// @param place counted from 0
  public record Given(
      int place, Answer answer, @Nullable Certainty certainty, Duration spent, boolean isLate) {}

  public Handed {
    answers = List.copyOf(answers);
  }

  /// The answers of a sitting, handed in or not.
  public static Handed of(String paper, String name, Instant began, Sitting sitting) {
    var answers = new ArrayList<Given>();
    for (int place = 0; place < sitting.paper().size(); place++) {
      var standing = sitting.standings().get(place);
      if (standing.answer() != null) {
        answers.add(
            new Given(
                place,
                standing.answer(),
                standing.certainty(),
                standing.spent(),
                standing.isLate()));
      }
    }
    return new Handed(paper, name, began, sitting.clock().elapsed(), answers);
  }

  /// Whether they can be answers to a paper of so many questions, at most one to each.
  public boolean fits(int questions) {
    var places = answers.stream().map(Given::place).toList();
    return places.stream().allMatch(place -> place >= 0 && place < questions)
        && places.stream().distinct().count() == places.size();
  }

  /// The sitting that they would have been with the key at hand: each question was looked at as
  /// long, and answered so.
  ///
  /// @param keyed the paper with its keys, without a limit of time
  public Sitting sitting(Paper keyed) {
    var at = new Stamp(began, "", Duration.ZERO);
    var events = new ArrayList<Event>(List.of(new Event(at, new Act.Began())));
    for (var given : answers) {
      events.add(new Event(at, new Act.Turned(given.place())));
      at = at.plus(given.spent());
      events.add(new Event(at, new Act.Answered(given.place(), given.answer())));
      if (given.certainty() != null) {
        events.add(new Event(at, new Act.Sured(given.place(), given.certainty())));
      }
    }
    events.add(new Event(at, new Act.HandedIn(false)));
    return Sitting.of(keyed, events);
  }
}
