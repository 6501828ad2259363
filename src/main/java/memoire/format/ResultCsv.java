package memoire.format;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import memoire.drill.Marked;
import memoire.drill.Result;
import memoire.markup.Markup;
import memoire.question.Form;
import memoire.question.Gaps;
import memoire.question.Question;
import memoire.study.Wording;

/// A result as CSV: a line for each question, below the names of the columns. Its columns, in this
/// order; names stay, more may come behind them:
///
/// `number` on the paper, `pack`, `question` (its id), `card`, `form`, `topic` (the first tag),
/// `document` (its title), `prompt`, `answer` (empty when left open), `key` (empty where the paper
/// never shows answers), `outcome` (`right`, `partly`, `wrong`, `open` or `dropped`), `credit` (0
/// to 1), `mark`, `best`, `certainty` (`guess`, `fairly`, `sure` or empty), `late` (`yes` or `no`),
/// `seconds`. Numbers have a point and at most four decimals.
public final class ResultCsv {
  private static final int DECIMALS = 4;

  static final List<String> COLUMNS =
      List.of(
          "number",
          "pack",
          "question",
          "card",
          "form",
          "topic",
          "document",
          "prompt",
          "answer",
          "key",
          "outcome",
          "credit",
          "mark",
          "best",
          "certainty",
          "late",
          "seconds");

  private ResultCsv() {}

  /// Lines end as RFC 4180 has it, in CR LF.
  public static String write(Result result) {
    var csv = new Csv().row(COLUMNS);
    result.marked().forEach(one -> csv.row(cells(result, one)));
    return csv.toString();
  }

  static List<String> cells(Result result, Marked one) {
    var question = one.question();
    var certainty = one.certainty();
    return List.of(
        String.valueOf(one.place() + 1),
        one.pack(),
        question.id().value(),
        question.card().value(),
        question.form().name(),
        question.tags().isEmpty() ? "" : question.tags().getFirst(),
        document(result, one),
        prompt(question),
        answer(one),
        showsKeys(result) ? Markup.line(Wording.key(question)) : "",
        outcome(one),
        number(one.credit()),
        number(one.mark()),
        number(one.best()),
        certainty == null ? "" : certainty.name().toLowerCase(Locale.ROOT),
        one.isLate() ? "yes" : "no",
        number(one.took().toMillis() / 1000.0));
  }

  static boolean showsKeys(Result result) {
    return result.paper().terms().showing().tellsKeys();
  }

  static String answer(Marked one) {
    var answer = one.answer();
    return answer == null ? "" : Wording.said(answer);
  }

  /// On one line, with blanks for gaps.
  static String prompt(Question question) {
    return Markup.line(
        question.form() instanceof Form.Cloze
            ? Gaps.of(question.prompt()).blanked()
            : question.prompt());
  }

  /// The title of the document a question is from; empty when there is none.
  static String document(Result result, Marked one) {
    var evidence = one.question().evidence();
    return evidence == null
        ? ""
        : result
            .documents()
            .getOrDefault(Result.documentKey(one.pack(), evidence.document()), evidence.document());
  }

  static String outcome(Marked one) {
    if (!one.isCounting()) {
      return "dropped";
    }
    if (one.isRight()) {
      return "right";
    }
    return one.credit() > 0 ? "partly" : one.isAttempted() ? "wrong" : "open";
  }

  static String number(double number) {
    var rounded = BigDecimal.valueOf(number).setScale(DECIMALS, RoundingMode.HALF_UP);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }
}
