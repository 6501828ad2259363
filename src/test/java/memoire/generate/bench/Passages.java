package memoire.generate.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Where a sentence stands in a text.
public final class Passages {
  /// Offsets in UTF-16 code units, the second after the last.
  public record Range(int start, int end) {
    public boolean overlaps(int otherStart, int otherEnd) {
      return start < otherEnd && otherStart < end;
    }
  }

  private Passages() {}

  /// Every place where the words of `sentence` follow each other, whatever white space is between
  /// them: texts break their lines, lists of facts do not.
  public static List<Range> find(String text, String sentence) {
    var words = Stream.of(sentence.strip().split("\\s+")).map(Pattern::quote);
    var matcher = Pattern.compile(words.collect(Collectors.joining("\\s+"))).matcher(text);
    var ranges = new ArrayList<Range>();
    while (matcher.find()) {
      ranges.add(new Range(matcher.start(), matcher.end()));
    }
    return ranges;
  }
}
