package memoire.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import memoire.question.PartialDate.Point;
import org.jspecify.annotations.Nullable;

/// Marks a typed date against a key that may be partial or a range.
final class DateMarking {
  private static final double COARSE = 0.5;
  private static final double VERY_COARSE = 0.25;
  private static final double NEARLY = 0.9;

  private DateMarking() {}

  /// Any typed text.
  static Verdict mark(PartialDate key, String typed) {
    var readings = DateReading.of(typed);
    String expected = DateWords.of(key);
    if (!readings.isEmpty()) {
      return mark(key, readings, typed);
    }
    return Verdicts.wrong(
        typed,
        expected,
        DateReading.hasShortYear(typed)
            ? "Write the year with four digits: " + expected + "."
            : "%s is not a date that can be read; write it like %s."
                .formatted(Verdicts.quoted(typed), expected));
  }

  /// What was typed, which can be read as these dates (at least one).
  static Verdict mark(PartialDate key, List<PartialDate> readings, String typed) {
    Verdict best = compare(key, readings.getFirst(), typed);
    for (var reading : readings) {
      best = Verdicts.better(best, compare(key, reading, typed));
    }
    if (readings.size() == 1 || !(best instanceof Verdict.Right)) {
      return best;
    }
    return Verdicts.nearly(
        NEARLY,
        typed,
        DateWords.of(key),
        "%s can be read as %s or as %s; write the month as a word."
            .formatted(
                Verdicts.quoted(typed),
                DateWords.of(readings.get(0)),
                DateWords.of(readings.get(1))));
  }

  private static Verdict compare(PartialDate key, PartialDate said, String typed) {
    var keyEnd = key.end();
    var saidEnd = said.end();
    if (keyEnd == null) {
      return saidEnd == null
          ? compare(key.start(), said.start(), typed, DateWords.of(key))
          : wrong(key, typed, "One date was asked for, not a range: %s.");
    }
    return saidEnd == null
        ? compareRange(key, keyEnd, said.start(), typed)
        : compareRanges(key, keyEnd, said, saidEnd, typed);
  }

  /// One date where a range was asked for: its first or last day, or the month around it.
  private static Verdict compareRange(PartialDate key, Point keyEnd, Point said, String typed) {
    boolean isPart = conflicts(key.start(), said).isEmpty() || conflicts(keyEnd, said).isEmpty();
    return isPart
        ? Verdicts.partly(
            COARSE,
            typed,
            DateWords.of(key),
            "That is only a part of it: the answer is the range " + DateWords.of(key) + ".")
        : wrong(key, typed, "The answer is the range %s.");
  }

  private static Verdict compareRanges(
      PartialDate key, Point keyEnd, PartialDate said, Point saidEnd, String typed) {
    String expected = DateWords.of(key);
    var start = compare(key.start(), said.start(), typed, expected);
    var end = compare(keyEnd, saidEnd, typed, expected);
    boolean startFits = !(start instanceof Verdict.Wrong);
    boolean endFits = !(end instanceof Verdict.Wrong);
    if (startFits && endFits) {
      return end.credit() < start.credit() ? end : start;
    }
    if (!startFits && !endFits) {
      return wrong(key, typed, "The answer is the range %s.");
    }
    String side = startFits ? "last" : "first";
    return Verdicts.partly(
        COARSE, typed, expected, "The %s date is wrong: it was %s.".formatted(side, expected));
  }

  private static Verdict compare(Point key, Point said, String typed, String expected) {
    var conflicts = conflicts(key, said);
    if (!conflicts.isEmpty()) {
      return Verdicts.wrong(
          typed,
          expected,
          "The %s wrong: the answer is %s."
              .formatted(
                  String.join(" and the ", conflicts) + (conflicts.size() > 1 ? " are" : " is"),
                  expected));
    }
    var missing = absent(said, key);
    if (!missing.isEmpty()) {
      return Verdicts.partly(
          missing.size() > 1 ? VERY_COARSE : COARSE,
          typed,
          expected,
          "Right as far as it goes, without the %s: the answer is %s."
              .formatted(String.join(" and the ", missing), expected));
    }
    var added = absent(key, said);
    return added.isEmpty()
        ? Verdicts.RIGHT
        : Verdicts.nearly(
            NEARLY,
            typed,
            expected,
            "The source gives %s, without the %s."
                .formatted(expected, String.join(" and the ", added)));
  }

  /// The parts that both have and that differ.
  private static List<String> conflicts(Point key, Point said) {
    var parts = new ArrayList<String>();
    addIf(differ(key.day(), said.day()), "day", parts);
    addIf(differ(key.month(), said.month()), "month", parts);
    addIf(differ(key.year(), said.year()), "year", parts);
    return parts;
  }

  /// The parts that `other` has and `point` has not.
  private static List<String> absent(Point point, Point other) {
    var parts = new ArrayList<String>();
    addIf(point.day() == null && other.day() != null, "day", parts);
    addIf(point.month() == null && other.month() != null, "month", parts);
    addIf(point.year() == null && other.year() != null, "year", parts);
    return parts;
  }

  private static void addIf(boolean condition, String part, List<String> parts) {
    if (condition) {
      parts.add(part);
    }
  }

  private static boolean differ(@Nullable Integer a, @Nullable Integer b) {
    return a != null && b != null && !Objects.equals(a, b);
  }

  private static Verdict wrong(PartialDate key, String typed, String sentence) {
    String expected = DateWords.of(key);
    return Verdicts.wrong(typed, expected, sentence.formatted(expected));
  }
}
