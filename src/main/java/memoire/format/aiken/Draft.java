package memoire.format.aiken;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import memoire.format.Import;
import memoire.format.Lines;
import memoire.format.Options;
import memoire.question.CardId;
import memoire.question.Question;
import memoire.question.QuestionId;
import memoire.text.Position;
import org.jspecify.annotations.Nullable;

/// A question while its lines are read.
final class Draft {
  private static final int LONGEST = 100_000;

  private final int at;
  private final StringBuilder stem;
  private final List<Option> options = new ArrayList<>();
  private final StringBuilder explanation = new StringBuilder();
  private boolean isExplained;
  private @Nullable String answer;
  private int answerAt;

  private record Option(String label, StringBuilder text, int at) {}

  Draft(String stem, int at) {
    this.stem = new StringBuilder(stem);
    this.at = at;
  }

  boolean hasOptions() {
    return !options.isEmpty();
  }

  boolean isAnswered() {
    return answer != null;
  }

  boolean isExplained() {
    return isExplained;
  }

  /// Whether an option of that number would be the next.
  boolean isNext(String number) {
    return number.equals(String.valueOf(options.size() + 1));
  }

  void option(Labelled option, int place) {
    options.add(new Option(option.label(), new StringBuilder(option.rest()), place));
  }

  void answer(String labels, int place) {
    answer = labels;
    answerAt = place;
  }

  void explain(String text) {
    isExplained = true;
    append(explanation, text);
  }

  /// One more line of what came last.
  void more(String text) {
    append(isExplained ? explanation : options.isEmpty() ? stem : options.getLast().text(), text);
  }

  private static void append(StringBuilder out, String text) {
    out.append(out.isEmpty() ? "" : "\n").append(text);
  }

  /// Adds the question, or tells why there is none.
  void add(Import into, Lines places, int end) {
    var place = places.position(at);
    var flaw = flaw(into, end);
    if (flaw != null) {
      into.tell(flaw, place);
      return;
    }
    var right = right(into, places);
    if (right.isEmpty()) {
      return;
    }
    var weighed =
        options.stream()
            .map(option ->
                new Options.Option(
                    option.text().toString(),
                    right.contains(options.indexOf(option)) ? Options.WHOLE : 0,
                    "",
                    places.position(option.at())))
            .toList();
    var chosen = Options.of(weighed, true, place, (trouble, where) -> tell(into, trouble, where));
    if (chosen.form() != null) {
      into.add(
          new Question(
              new QuestionId(""),
              new CardId(""),
              stem.toString(),
              chosen.form(),
              explanation.toString(),
              List.of(),
              List.of(),
              null,
              null,
              null),
          place);
    }
  }

  private @Nullable AikenFlaw flaw(Import into, int end) {
    if (end - at > LONGEST) {
      return AikenFlaw.TOO_LONG;
    }
    if (into.isBroken(at, end)) {
      return AikenFlaw.NOT_TEXT;
    }
    if (stem.isEmpty()) {
      return AikenFlaw.NO_STEM;
    }
    if (options.size() < 2) {
      return AikenFlaw.TOO_FEW;
    }
    return answer == null ? AikenFlaw.NO_ANSWER : null;
  }

  /// Which options are right; none when the answer names none of them, which has been told.
  private Set<Integer> right(Import into, Lines places) {
    var found = new HashSet<Integer>();
    var written = answer == null ? "" : answer;
    for (int i = 0; i < options.size(); i++) {
      if (options.get(i).text().toString().equalsIgnoreCase(written)) {
        return Set.of(i);
      }
    }
    var option = Labelled.option(written);
    for (var label : option == null ? AikenReader.labels(written) : List.of(option.label())) {
      int index = options.stream().map(Option::label).toList().indexOf(label);
      if (index < 0) {
        into.tell(AikenFlaw.UNKNOWN_ANSWER, places.position(answerAt), written);
        return Set.of();
      }
      found.add(index);
    }
    if (found.isEmpty()) {
      into.tell(AikenFlaw.NO_ANSWER, places.position(answerAt));
    }
    return found;
  }

  private static void tell(Import into, Options.Trouble trouble, Position where) {
    var flaw =
        switch (trouble) {
          case BLANK -> AikenFlaw.BLANK;
          case TWICE -> AikenFlaw.TWICE;
          case NO_RIGHT -> AikenFlaw.NO_ANSWER;
          case NO_WRONG -> AikenFlaw.NO_WRONG;
          case SEVERAL_RIGHT, WEIGHTS -> AikenFlaw.SEVERAL_RIGHT;
        };
    into.tell(flaw, where);
  }
}
