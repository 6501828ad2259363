package memoire.document;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import memoire.document.Block.Shape;

/// Footnote marks that lost their raised position: in `Dialogue5` and `agreement.12` the figures
/// belong to the page. Those of `CO2`, `km2`, `G7` and `Apollo 11` belong to the word.
final class Footnotes {
  /// A word of four letters or more, or the end of a quotation or sentence, and one or two figures.
  private static final Pattern GLUED =
      Pattern.compile(
          "(?<word>\\b\\p{L}\\p{Ll}{3,})(?<point>[.,;:!?]?[\"”’)]?)(?<mark>\\d{1,2})(?![\\p{L}\\d%.°-]|[.,:]\\d)");

  private static final Pattern RAISED =
      Pattern.compile(
          "(?<=\\p{L}{4}|[.,;:!?\"”’)])[¹²³⁰⁴-⁹]+|(?<=[\\p{L}\\p{N}.,;:!?\"”’)])[†‡]{1,3}(?=[\\s.,;:!?)]|$)");

  /// In plain text only: in Markdown a star that is left is meant.
  private static final Pattern STAR =
      Pattern.compile("(?<=[\\p{L}\\p{N}.,;:!?\"”’)])[*]{1,3}(?=[\\s.,;:!?)]|$)");

  /// `*Penicillium*` in plain text: the stars stand for italics.
  private static final Pattern STARRED =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}*])(\\*)(?=[\\p{L}\\p{N}“\"])[^*]{1,80}(?<=\\S)(\\*)(?![\\p{L}\\p{N}*])");

  private static final Pattern NOTE =
      Pattern.compile("^\\s*[\\[(]?(\\d{1,2})[\\])]?\\s+(?=[\\p{Lu}“\"])");

  private final boolean markdown;
  private final Map<String, Integer> words = new HashMap<>();
  private final Set<String> notes = new HashSet<>();

  /// Looks through a document for words that also stand without figures, and for notes.
  Footnotes(List<Block> blocks, boolean markdown) {
    this.markdown = markdown;
    var glued = new HashSet<String>();
    for (var block : blocks) {
      for (var word : block.text().split("[^\\p{L}\\p{N}]+", -1)) {
        words.merge(word.toLowerCase(Locale.ROOT), 1, Integer::sum);
      }
      var match = GLUED.matcher(block.text());
      while (match.find()) {
        glued.add(match.group("mark"));
      }
    }
    for (var block : blocks) {
      var note = NOTE.matcher(block.text());
      if (!block.is(Shape.HEADING) && note.find() && glued.contains(note.group(1))) {
        notes.add(note.group(1));
      }
    }
  }

  /// Marks the blocks that are notes, without their numbers.
  List<Block> mark(List<Block> blocks) {
    var marked = new ArrayList<Block>(blocks.size());
    for (var block : blocks) {
      var first = block.lines().getFirst();
      var note = NOTE.matcher(first.text());
      boolean isNote =
          (block.is(Shape.ITEM) || block.is(Shape.TEXT))
              && note.find()
              && notes.contains(note.group(1))
              && block.words() > 3;
      marked.add(isNote ? without(block, note.end()) : block);
    }
    return marked;
  }

  private static Block without(Block block, int column) {
    var lines = new ArrayList<>(block.lines());
    lines.set(0, lines.getFirst().from(column));
    return Block.of(Shape.NOTE, lines);
  }

  /// The text without the marks.
  Flat strip(Flat flat) {
    var text = flat.text();
    var gone = new BitSet();
    var match = GLUED.matcher(text);
    while (match.find()) {
      if (isMark(match.group("word"), match.group("point"), match.group("mark"))) {
        gone.set(match.start("mark"), match.end("mark"));
      }
    }
    if (!markdown) {
      dropStars(text, gone);
    }
    var raised = RAISED.matcher(text);
    while (raised.find()) {
      gone.set(raised.start(), raised.end());
    }
    return flat.without(gone);
  }

  private static void dropStars(String text, BitSet gone) {
    var starred = STARRED.matcher(text);
    while (starred.find()) {
      gone.set(starred.start(1), starred.end(1));
      gone.set(starred.start(2), starred.end(2));
    }
    var star = STAR.matcher(text);
    while (star.find()) {
      gone.set(star.start(), star.end());
    }
  }

  private boolean isMark(String word, String point, String mark) {
    if (notes.contains(mark)) {
      return true;
    }
    if (!point.isEmpty()) {
      return !point.startsWith(":") && !Sentences.isAbbreviation(word + ".");
    }
    var lower = word.toLowerCase(Locale.ROOT);
    // A mark stands once, a name such as `Windows10` recurs.
    return word.length() > 4
        && words.getOrDefault(lower, 0) > 0
        && words.getOrDefault(lower + mark, 0) <= 1;
  }
}
