package memoire.pack;

import static memoire.pack.Defect.Kind.*;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import memoire.question.Evidence;
import memoire.question.Form;
import memoire.question.Gaps;
import memoire.question.PartialDate;
import memoire.question.Question;
import org.jspecify.annotations.Nullable;

/// What a question must be to be asked and marked at all, whatever file it came from. What makes it
/// a *good* question is for lint.
public final class Soundness {
  private static final int FEWEST_ITEMS = 2;

  private final List<Defect> found = new ArrayList<>();

  private Soundness() {}

  /// The defects of one question; none when it is sound. An empty id is no defect: assembly makes
  /// one.
  public static List<Defect> check(Question question) {
    var soundness = new Soundness();
    soundness.ids(question);
    soundness.prompt(question);
    soundness.form(question);
    soundness.filled("hints", question.hints());
    soundness.filled("tags", question.tags());
    soundness.difficulty(question.difficulty());
    var passage = question.evidence();
    if (passage != null) {
      soundness.evidence(passage);
    }
    return soundness.found;
  }

  private void ids(Question question) {
    var id = question.id().value();
    var card = question.card().value();
    if (!id.isEmpty() && !Identity.isSafe(id)) {
      add(ID_UNSAFE, "id", id);
    }
    if (!card.isEmpty() && !card.equals(id) && !Identity.isSafe(card)) {
      add(ID_UNSAFE, "card", card);
    }
  }

  private void difficulty(@Nullable Double difficulty) {
    if (difficulty != null && !(difficulty >= 0 && difficulty <= 1)) {
      add(DIFFICULTY_BEYOND, "difficulty", difficulty.toString());
    }
  }

  private void prompt(Question question) {
    if (question.prompt().isBlank()) {
      add(PROMPT_EMPTY, "prompt", "");
    }
  }

  private void form(Question question) {
    switch (question.form()) {
      case Form.Choice choice -> {
        filled("answer", List.of(choice.answer()));
        options(Set.of(choice.answer().strip()), choice.distractors());
      }
      case Form.Choices choices -> {
        if (choices.answers().isEmpty()) {
          add(NO_RIGHT_OPTION, "answers", "");
        }
        filled("answers", choices.answers());
        options(distinct("answers", choices.answers()), choices.distractors());
      }
      case Form.Bool _ -> {}
      case Form.Text text -> {
        filled("answer", List.of(text.answer()));
        filled("accept", text.accept());
      }
      case Form.Numeric number -> number(number);
      case Form.Date date -> date(date.answer());
      case Form.Cloze cloze -> cloze(Gaps.of(question.prompt()), cloze.accept());
      case Form.Order order -> order(order.answer());
      case Form.Match match -> match(match.answer());
      case Form.Flip flip -> filled("answer", List.of(flip.answer()));
    }
  }

  private void options(Set<String> right, List<String> distractors) {
    if (distractors.isEmpty()) {
      add(NO_WRONG_OPTION, "distractors", "");
    }
    filled("distractors", distractors);
    distinct("distractors", distractors);
    for (int i = 0; i < distractors.size(); i++) {
      if (right.contains(distractors.get(i).strip())) {
        add(RIGHT_AND_WRONG, "distractors", i, distractors.get(i));
      }
    }
  }

  private void number(Form.Numeric number) {
    if (number.tolerance().signum() < 0) {
      add(TOLERANCE_NEGATIVE, "tolerance", number.tolerance().toPlainString());
    }
  }

  private void date(PartialDate date) {
    var end = date.end();
    if (end != null && isAfter(date.start(), end)) {
      add(DATES_BACKWARDS, "answer", date.toString());
    }
  }

  /// Compares as far as both dates say; a date without a year may belong to any.
  private static boolean isAfter(PartialDate.Point start, PartialDate.Point end) {
    var years = compare(start.year(), end.year());
    if (years != 0 || start.year() == null || end.year() == null) {
      return years > 0;
    }
    int months = compare(start.month(), end.month());
    return months > 0 || (months == 0 && compare(start.day(), end.day()) > 0);
  }

  private static int compare(@Nullable Integer a, @Nullable Integer b) {
    return a == null || b == null ? 0 : Integer.compare(a, b);
  }

  private void cloze(Gaps gaps, List<String> accept) {
    if (gaps.isBroken()) {
      add(GAP_BROKEN, "prompt", "");
    } else if (gaps.gaps().isEmpty()) {
      add(NO_GAP, "prompt", "");
    } else if (gaps.gaps().size() > 1 && !accept.isEmpty()) {
      add(ACCEPT_AMBIGUOUS, "accept", "");
    }
    filled("accept", accept);
  }

  private void order(List<String> items) {
    if (items.size() < FEWEST_ITEMS) {
      add(TOO_FEW_ITEMS, "answer", "");
    }
    filled("answer", items);
    distinct("answer", items);
  }

  private void match(List<Form.Pair> pairs) {
    if (pairs.size() < FEWEST_ITEMS) {
      add(TOO_FEW_ITEMS, "answer", "");
    }
    var lefts = new HashSet<String>();
    var rights = new HashSet<String>();
    for (int i = 0; i < pairs.size(); i++) {
      var pair = pairs.get(i);
      if (pair.left().isBlank() || pair.right().isBlank()) {
        add(EMPTY_TEXT, "answer", i, "answer");
      } else if (!lefts.add(pair.left().strip())) {
        add(SIDE_TWICE, "answer", i, pair.left());
      } else if (!rights.add(pair.right().strip())) {
        add(SIDE_TWICE, "answer", i, pair.right());
      }
    }
  }

  private void evidence(Evidence passage) {
    int length = passage.end() - passage.start();
    if (passage.start() < 0 || length <= 0) {
      add(RANGE_EMPTY, "source.end", "");
    } else if (passage.quote().length() != length) {
      add(QUOTE_LENGTH, "source.quote", passage.quote().length() + " instead of " + length);
    }
  }

  private void filled(String field, List<String> texts) {
    for (int i = 0; i < texts.size(); i++) {
      if (texts.get(i).isBlank()) {
        add(EMPTY_TEXT, field, i, field);
      }
    }
  }

  private Set<String> distinct(String field, List<String> texts) {
    var seen = new HashSet<String>();
    for (int i = 0; i < texts.size(); i++) {
      if (!seen.add(texts.get(i).strip()) && !texts.get(i).isBlank()) {
        add(TWICE, field, i, texts.get(i));
      }
    }
    return seen;
  }

  private void add(Defect.Kind kind, String field, String word) {
    found.add(Defect.of(kind, field, word));
  }

  private void add(Defect.Kind kind, String field, int item, String word) {
    found.add(new Defect(kind, field, item, word));
  }
}
