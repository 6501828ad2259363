package memoire.wording;

import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import memoire.document.Document;
import memoire.document.Sentence;

/// The years a text prints.
public final class Years {
  private static final Pattern YEAR = Pattern.compile("\\b[12]\\d{3}\\b");

  private Years() {}

  /// The latest year in a document's text, title and date.
  public static OptionalInt latest(Document document) {
    return Stream.concat(
            Stream.of(document.title(), document.date()), document.sentences().map(Sentence::text))
        .flatMap(text -> YEAR.matcher(text).results())
        .mapToInt(match -> Integer.parseInt(match.group()))
        .max();
  }

  public static boolean isIn(String text) {
    return YEAR.matcher(text).find();
  }
}
