package memoire.generate.bench;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import memoire.question.Form;
import memoire.question.Gaps;
import memoire.question.PartialDate;
import memoire.question.Question;
import org.jspecify.annotations.Nullable;

/// What is right on a question.
public final class Keys {
  private Keys() {}

  /// The key as a rater is shown it; ratings are found again by it.
  public static String shown(Question question) {
    return switch (question.form()) {
      case Form.Choice f -> f.answer();
      case Form.Choices f -> String.join("; ", f.answers());
      case Form.Bool f -> f.answer() ? "true" : "false";
      case Form.Text f -> f.answer();
      case Form.Numeric f -> f.answer().toPlainString() + (f.unit() == null ? "" : " " + f.unit());
      case Form.Date f -> f.answer().toString();
      case Form.Cloze _ ->
          String.join(
              "; ", Gaps.of(question.prompt()).gaps().stream().map(Gaps.Gap::answer).toList());
      case Form.Order f -> String.join(" < ", f.answer());
      case Form.Match f ->
          String.join("; ", f.answer().stream().map(p -> p.left() + " = " + p.right()).toList());
      case Form.Flip f -> f.answer();
    };
  }

  /// Every wording that is right, and each part of an answer that has parts. A statement to be
  /// called true or false asks for no fact in particular and has none.
  public static List<String> wordings(Question question) {
    return switch (question.form()) {
      case Form.Choice f -> List.of(f.answer());
      case Form.Choices f -> f.answers();
      case Form.Bool _ -> List.of();
      case Form.Text f -> Stream.concat(Stream.of(f.answer()), f.accept().stream()).toList();
      case Form.Numeric f -> List.of(f.answer().toPlainString());
      case Form.Date f -> dates(f.answer());
      case Form.Cloze f ->
          Stream.concat(
                  Gaps.of(question.prompt()).gaps().stream()
                      .flatMap(g -> Stream.concat(Stream.of(g.answer()), g.accept().stream())),
                  f.accept().stream())
              .toList();
      case Form.Order f -> f.answer();
      case Form.Match f ->
          f.answer().stream().flatMap(p -> Stream.of(p.left(), p.right())).toList();
      case Form.Flip f -> List.of(f.answer());
    };
  }

  /// The options that are not the key, for raters.
  public static List<String> distractors(Question question) {
    return switch (question.form()) {
      case Form.Choice f -> f.distractors();
      case Form.Choices f -> f.distractors();
      case Form.Bool _, Form.Text _, Form.Numeric _, Form.Date _ -> List.of();
      case Form.Cloze _, Form.Order _, Form.Match _, Form.Flip _ -> List.of();
    };
  }

  private static List<String> dates(PartialDate date) {
    var wordings = new ArrayList<String>();
    for (var point : ends(date)) {
      wordings.add(words(point.day(), month(point.month()), point.year()));
      wordings.add(words(month(point.month()), point.day(), point.year()));
    }
    return wordings;
  }

  private static List<PartialDate.Point> ends(PartialDate date) {
    var end = date.end();
    return end == null ? List.of(date.start()) : List.of(date.start(), end);
  }

  private static @Nullable String month(@Nullable Integer month) {
    return month == null ? null : Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  private static String words(@Nullable Object... parts) {
    var words = new ArrayList<String>();
    for (var part : parts) {
      if (part != null) {
        words.add(part.toString());
      }
    }
    return String.join(" ", words);
  }
}
