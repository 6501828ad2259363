package memoire.generate.bench;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import memoire.question.Question;
import org.jspecify.annotations.Nullable;

/// Whether a question asks for a known fact: it has the fact's answer, and its evidence is the
/// fact's sentence or overlaps it.
public final class Matching {
  private static final Pattern WORD =
      Pattern.compile("\\p{N}+(?:[.,:]\\p{N}+)*\\p{L}*|[\\p{L}\\p{M}]+");

  private static final Set<String> ARTICLES = Set.of("a", "an", "the");

  /// A number and its scale: `14.2 million`.
  private static final Pattern AMOUNT =
      Pattern.compile("(\\d[\\d,]*(?:\\.\\d+)?)\\s*(thousand|million|billion)?");

  private Matching() {}

  public static boolean asksFor(Question question, KnownFact fact, String text) {
    var evidence = question.evidence();
    return evidence != null
        && Passages.find(text, fact.sentence()).stream()
            .anyMatch(range -> range.overlaps(evidence.start(), evidence.end()))
        && Keys.wordings(question).stream()
            .anyMatch(key -> answers(fact).anyMatch(answer -> isSame(key, answer)));
  }

  /// Whether one contains the other, word by word and whatever the case, articles and quotation
  /// marks; or both are the same number.
  public static boolean isSame(String key, String answer) {
    var a = words(key);
    var b = words(answer);
    boolean contained =
        !a.isEmpty()
            && !b.isEmpty()
            && (Collections.indexOfSubList(a, b) >= 0 || Collections.indexOfSubList(b, a) >= 0);
    return contained || isSameAmount(key, answer);
  }

  private static Stream<String> answers(KnownFact fact) {
    return Stream.concat(Stream.of(fact.answer()), fact.aliases().stream());
  }

  private static List<String> words(String text) {
    var words = new ArrayList<String>();
    var matcher = WORD.matcher(text.toLowerCase(Locale.ROOT));
    while (matcher.find()) {
      var word = matcher.group();
      if (!ARTICLES.contains(word)) {
        words.add(word.replaceAll("(?<=\\d),(?=\\d{3})", ""));
      }
    }
    return words;
  }

  /// Only a bare number, as it is typed, may lack the unit: 16 kilometres are not 16 votes.
  private static boolean isSameAmount(String key, String answer) {
    if (!isBare(key) && !isBare(answer)) {
      return false;
    }
    var a = amounts(key);
    var b = amounts(answer);
    return a.size() == 1 && b.size() == 1 && a.getFirst().compareTo(b.getFirst()) == 0;
  }

  private static boolean isBare(String text) {
    return AMOUNT.matcher(text).matches();
  }

  private static List<BigDecimal> amounts(String text) {
    return AMOUNT
        .matcher(text.toLowerCase(Locale.ROOT))
        .results()
        .map(m -> new BigDecimal(m.group(1).replace(",", "")).scaleByPowerOfTen(zeros(m.group(2))))
        .toList();
  }

  private static int zeros(@Nullable String scale) {
    return switch (scale) {
      case "thousand" -> 3;
      case "million" -> 6;
      case "billion" -> 9;
      case null, default -> 0;
    };
  }
}
