package memoire.drill;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import memoire.question.AllOptions;
import memoire.question.CardId;
import memoire.question.Form;
import memoire.question.Gaps;
import memoire.question.PartialDate;
import memoire.question.Question;
import memoire.question.QuestionId;
import org.jspecify.annotations.Nullable;

/// A paper as learners may take it with them: what is asked, and nothing that says what is right.
///
/// Where a form needs a key, one stands there that is the same whatever the real one is: options,
/// items and right sides in the order of their letters, of which the first counts as right; blanks
/// in gaps. Explanations, feedback, hints, tags, sources, ids and the packs' names are left out.
///
/// @param open the paper without its keys
/// @param keyed the paper with them, question by question as in the other
/// @param leftOut questions that nobody but the learner can mark
public record Sealing(Paper open, Paper keyed, List<Paper.Item> leftOut) {
  private static final String PACK = "sealed";
  private static final String BLANK = "?";

  public Sealing {
    leftOut = List.copyOf(leftOut);
  }

  /// Seals a paper; null when nothing of it can be marked by a program.
  public static @Nullable Sealing of(Paper paper) {
    var open = new ArrayList<Paper.Item>();
    var keyed = new ArrayList<Paper.Item>();
    var leftOut = new ArrayList<Paper.Item>();
    for (var item : paper.items()) {
      if (item.question().form() instanceof Form.Flip) {
        leftOut.add(item);
      } else {
        keyed.add(item);
        var id = "q" + keyed.size();
        open.add(new Paper.Item(PACK, without(item.question(), id), item.points()));
      }
    }
    if (open.isEmpty()) {
      return null;
    }
    var terms = paper.terms();
    return new Sealing(
        new Paper(paper.title(), paper.seed(), Map.of(), open, terms.sealed()),
        new Paper(paper.title(), paper.seed(), paper.versions(), keyed, terms.untimed()),
        leftOut);
  }

  private static Question without(Question question, String id) {
    return new Question(
        new QuestionId(id),
        new CardId(id),
        prompt(question),
        form(question.form()),
        "",
        List.of(),
        List.of(),
        null,
        null,
        null,
        Map.of(),
        null);
  }

  private static String prompt(Question question) {
    return question.form() instanceof Form.Cloze
        ? Gaps.of(question.prompt()).blanked("{{" + BLANK + "}}")
        : question.prompt();
  }

  private static Form form(Form form) {
    return switch (form) {
      case Form.Choice choice -> {
        var options = sorted(AllOptions.of(choice));
        yield new Form.Choice(options.getFirst(), options.subList(1, options.size()));
      }
      case Form.Choices choices -> {
        var options = sorted(AllOptions.of(choices));
        yield new Form.Choices(options.subList(0, 1), options.subList(1, options.size()));
      }
      case Form.Bool _ -> new Form.Bool(true);
      case Form.Text _ -> new Form.Text(BLANK, List.of());
      case Form.Numeric(_, _, var unit) -> new Form.Numeric(BigDecimal.ZERO, BigDecimal.ZERO, unit);
      case Form.Date(var date) ->
          new Form.Date(
              new PartialDate(
                  point(date.start(), 1), date.end() == null ? null : point(date.end(), 2)));
      case Form.Cloze _ -> new Form.Cloze(List.of());
      case Form.Order(var items) -> new Form.Order(sorted(items));
      case Form.Match(var pairs) -> match(pairs);
      case Form.Flip flip -> flip;
    };
  }

  private static Form match(List<Form.Pair> pairs) {
    var right = sorted(pairs.stream().map(Form.Pair::right).toList());
    var joined = new ArrayList<Form.Pair>();
    for (int i = 0; i < pairs.size(); i++) {
      joined.add(new Form.Pair(pairs.get(i).left(), right.get(i)));
    }
    return new Form.Match(joined);
  }

  /// How exact a date is to be is part of the question.
  private static PartialDate.Point point(PartialDate.Point real, int value) {
    return new PartialDate.Point(
        real.year() == null ? null : Integer.valueOf(2000 + value),
        real.month() == null ? null : Integer.valueOf(value),
        real.day() == null ? null : Integer.valueOf(value));
  }

  /// An order that says nothing of the one in which the pack has them.
  private static List<String> sorted(List<String> texts) {
    return texts.stream().sorted().toList();
  }
}
