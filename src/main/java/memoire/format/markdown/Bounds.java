package memoire.format.markdown;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import memoire.question.AllOptions;
import memoire.question.Form;
import memoire.question.Question;
import org.jspecify.annotations.Nullable;

/// How long the parts of a question may be: no longer than in the JSON of packs.
final class Bounds {
  private static final int LONGEST_TEXT = 100_000;
  private static final int MOST_ITEMS = 1_000;
  private static final int MOST_DIGITS = 400;
  private static final Pattern FRACTION = Pattern.compile("[0-9]++(?:\\.[0-9]++)?+");

  private Bounds() {}

  static boolean areBroken(Question question) {
    var items = items(question.form());
    var texts = new ArrayList<String>(items);
    texts.add(question.prompt());
    texts.add(question.explanation());
    texts.addAll(question.hints());
    texts.addAll(question.tags());
    texts.addAll(question.feedback().values());
    return items.size() > MOST_ITEMS
        || question.hints().size() > MOST_ITEMS
        || question.tags().size() > MOST_ITEMS
        || question.replaces().size() > MOST_ITEMS
        || texts.stream().anyMatch(text -> text.length() > LONGEST_TEXT);
  }

  /// A number without a sign; null when the text is none.
  static @Nullable Double fraction(String text) {
    return text.length() <= MOST_DIGITS && FRACTION.matcher(text).matches()
        ? Double.valueOf(new BigDecimal(text).doubleValue())
        : null;
  }

  private static List<String> items(Form form) {
    return switch (form) {
      case Form.Choice _, Form.Choices _, Form.Bool _ -> AllOptions.of(form);
      case Form.Text text -> with(text.answer(), text.accept());
      case Form.Numeric number -> number.unit() == null ? List.of() : List.of(number.unit());
      case Form.Date _ -> List.of();
      case Form.Cloze cloze -> cloze.accept();
      case Form.Order order -> order.answer();
      case Form.Match match ->
          match.answer().stream().map(pair -> pair.left() + pair.right()).toList();
      case Form.Flip flip -> List.of(flip.answer());
    };
  }

  private static List<String> with(String first, List<String> more) {
    var all = new ArrayList<String>();
    all.add(first);
    all.addAll(more);
    return all;
  }
}
