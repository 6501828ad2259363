package memoire.document;

import java.util.regex.Pattern;

/// Tells the line that says who wrote a page from a heading.
final class Bylines {
  private static final int MOST_WORDS = 14;

  private static final Pattern BY =
      Pattern.compile("(?:By|BY|Written by|Reported by|Posted by) (?:\\p{Lu}|our |a |staff ).*");

  /// `Marjie Bloy, Ph. D., Senior Research Fellow`.
  private static final Pattern TITLED =
      Pattern.compile(
          "\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]*){1,3}, (?:.*\\b)?(?:Ph\\. ?D\\.?|PhD|M\\.?D\\.|M\\.?A\\.|Reporter|Correspondent"
              + "|Editor|Staff Writer|Columnist|Research Fellow|Senior Fellow|Professor|Lecturer|BBC News)\\b.*");

  private Bylines() {}

  static boolean is(Block block) {
    var text = block.text();
    return block.words() <= MOST_WORDS
        && !Sentences.isClosed(text.replaceFirst("\\b(?:D|Dr|Jr|Sr)\\.$", ""))
        && (BY.matcher(text).matches() || TITLED.matcher(text).matches());
  }
}
