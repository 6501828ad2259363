package memoire.format.csv;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import memoire.format.CsvRow;
import memoire.format.Import;
import memoire.format.Numbers;
import memoire.question.Form;
import memoire.question.Gaps;
import memoire.question.PartialDate;
import org.jspecify.annotations.Nullable;

/// The form of the question in a line, as its type says or, where it has none, as its cells do.
/// What is wrong is told; then there is none.
final class RowForm {
  private static final int MOST_DIGITS = 64;
  private static final int LONGEST_TYPED = 40;
  private static final int MOST_WORDS = 5;
  private static final Set<String> TRUE =
      Set.of("true", "t", "yes", "y", "1", "wahr", "ja", "vrai", "oui", "verdadero", "sí");
  private static final Set<String> FALSE =
      Set.of("false", "f", "no", "n", "0", "falsch", "nein", "faux", "non", "falso");

  /// Other names of the types.
  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("multiple choice", "choice"),
          Map.entry("multichoice", "choice"),
          Map.entry("single choice", "choice"),
          Map.entry("mc", "choice"),
          Map.entry("mcq", "choice"),
          Map.entry("multiple response", "choices"),
          Map.entry("multiple answer", "choices"),
          Map.entry("checkbox", "choices"),
          Map.entry("checkboxes", "choices"),
          Map.entry("true/false", "boolean"),
          Map.entry("truefalse", "boolean"),
          Map.entry("tf", "boolean"),
          Map.entry("short answer", "text"),
          Map.entry("shortanswer", "text"),
          Map.entry("open", "text"),
          Map.entry("numeric", "number"),
          Map.entry("numerical", "number"),
          Map.entry("fill in the blank", "cloze"),
          Map.entry("gap", "cloze"),
          Map.entry("ordering", "order"),
          Map.entry("sequence", "order"),
          Map.entry("matching", "match"),
          Map.entry("flashcard", "flip"),
          Map.entry("basic", "flip"));

  private final Row row;
  private final Import in;

  private RowForm(Row row, Import in) {
    this.row = row;
    this.in = in;
  }

  static @Nullable Form of(Row row, Import in) {
    return new RowForm(row, in).form();
  }

  /// The form that suits a question whose answer is a text: typed where that is short enough to be
  /// known word for word, else turned over.
  static Form recall(String answer, List<String> accept) {
    boolean isShort =
        answer.length() <= LONGEST_TYPED
            && answer.indexOf('\n') < 0
            && answer.strip().split("\\s+").length <= MOST_WORDS;
    return isShort || !accept.isEmpty() ? new Form.Text(answer, accept) : new Form.Flip(answer);
  }

  private @Nullable Form form() {
    var written = row.text(Role.TYPE).strip().toLowerCase(Locale.ROOT);
    var type = TYPES.getOrDefault(written, written);
    return switch (type) {
      case "" -> guessed();
      case "choice" -> choice(false);
      case "choices" -> choice(true);
      case "boolean" -> truth();
      case "text" -> answered() ? new Form.Text(answer(), row.list(Role.ACCEPT)) : null;
      case "number" -> number();
      case "date" -> date();
      case "cloze" -> new Form.Cloze(row.list(Role.ACCEPT));
      case "order" -> answered() ? new Form.Order(row.list(Role.ANSWER)) : null;
      case "match" -> match();
      case "flip" -> answered() ? new Form.Flip(answer()) : null;
      default -> {
        in.tell(CsvFlaw.TYPE_UNKNOWN, row.at(Role.TYPE), written);
        yield null;
      }
    };
  }

  private @Nullable Form guessed() {
    boolean hasOptions = row.cells(Role.OPTION).stream().anyMatch(cell -> !cell.text().isBlank());
    if (hasOptions || row.has(Role.DISTRACTORS)) {
      return choice(false);
    }
    var gaps = Gaps.of(row.text(Role.PROMPT));
    if (!row.has(Role.ANSWER) && !gaps.isBroken() && !gaps.gaps().isEmpty()) {
      return new Form.Cloze(row.list(Role.ACCEPT));
    }
    if (!answered()) {
      return null;
    }
    var plain = answer().toLowerCase(Locale.ROOT);
    return plain.equals("true") || plain.equals("false")
        ? new Form.Bool(plain.equals("true"))
        : recall(answer(), row.list(Role.ACCEPT));
  }

  private String answer() {
    return row.text(Role.ANSWER);
  }

  private boolean answered() {
    if (!row.has(Role.ANSWER)) {
      in.tell(CsvFlaw.NO_ANSWER, row.at());
    }
    return row.has(Role.ANSWER);
  }

  private @Nullable Form choice(boolean isMultiple) {
    var options = row.cells(Role.OPTION);
    boolean hasOptions = options.stream().anyMatch(option -> !option.text().isBlank());
    var answers = hasOptions ? Keyed.right(options, row, in) : given(isMultiple);
    if (answers == null) {
      return null;
    }
    var distractors = new ArrayList<String>(row.list(Role.DISTRACTORS));
    if (hasOptions) {
      options.stream()
          .map(CsvRow.Cell::text)
          .filter(text -> !text.isBlank() && !answers.contains(text))
          .forEach(distractors::add);
    }
    return isMultiple || answers.size() > 1
        ? new Form.Choices(answers, distractors)
        : new Form.Choice(answers.getFirst(), distractors);
  }

  private @Nullable List<String> given(boolean isMultiple) {
    if (!answered()) {
      return null;
    }
    return isMultiple ? row.list(Role.ANSWER) : List.of(answer());
  }

  private @Nullable Form truth() {
    var said = (row.has(Role.ANSWER) ? answer() : row.text(Role.CORRECT)).strip();
    var plain = said.toLowerCase(Locale.ROOT);
    if (TRUE.contains(plain) || FALSE.contains(plain)) {
      return new Form.Bool(TRUE.contains(plain));
    }
    in.tell(CsvFlaw.NOT_A_TRUTH, row.at(Role.ANSWER), said);
    return null;
  }

  private @Nullable Form number() {
    var answer = digits(Role.ANSWER);
    var tolerance = row.has(Role.TOLERANCE) ? digits(Role.TOLERANCE) : BigDecimal.ZERO;
    var unit = row.text(Role.UNIT);
    return answer == null || tolerance == null
        ? null
        : new Form.Numeric(answer, tolerance, unit.isEmpty() ? null : unit);
  }

  private @Nullable BigDecimal digits(Role role) {
    var text = row.text(role).strip();
    var number = Numbers.parse(text, MOST_DIGITS);
    if (number == null) {
      in.tell(CsvFlaw.NOT_A_NUMBER, row.at(role), text);
    }
    return number;
  }

  private @Nullable Form date() {
    var date = PartialDate.parse(answer().strip());
    if (date.isEmpty()) {
      in.tell(CsvFlaw.NOT_A_DATE, row.at(Role.ANSWER), answer());
      return null;
    }
    return new Form.Date(date.get());
  }

  private @Nullable Form match() {
    if (!answered()) {
      return null;
    }
    var pairs = new ArrayList<Form.Pair>();
    for (var item : Listing.items(answer())) {
      var pair = Listing.pair(item);
      if (pair == null) {
        in.tell(CsvFlaw.NOT_A_PAIR, row.at(Role.ANSWER), item);
        return null;
      }
      pairs.add(pair);
    }
    return new Form.Match(pairs);
  }
}
