package memoire.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Lines that stand together.
///
/// @param reason why the block is set aside, for `ASIDE`; the level of a `HEADING`, where it is
///   marked; else empty
record Block(Shape shape, List<Line> lines, String reason) {
  private static final Pattern SEVERAL = Pattern.compile("\\p{Ll}[.!?]['\"”’)]{0,2} [\"“]?\\p{Lu}");

  /// What a block is, as far as it is known.
  enum Shape {
    TEXT,
    ITEM,
    QUOTE,
    HEADING,
    CAPTION,
    NOTE,
    ASIDE
  }

  /// Footnote marks behind the last full stop.
  private static final Pattern MARK_LAST =
      Pattern.compile("(?:\\s*\\[[^\\]]{1,20}\\])+$|(?<=\\p{L}{3}[.!?][\"”’]?)[\\d¹²³⁴-⁹]{1,2}$");

  Block {
    lines = List.copyOf(lines);
  }

  static Block of(Shape shape, List<Line> lines) {
    return new Block(shape, lines, "");
  }

  Block as(Shape other) {
    return new Block(other, lines, "");
  }

  Block aside(String why) {
    return new Block(Shape.ASIDE, lines, why);
  }

  Block plus(Block next) {
    var all = new ArrayList<>(lines);
    all.addAll(next.lines);
    return new Block(shape, all, reason);
  }

  boolean is(Shape other) {
    return shape == other;
  }

  /// The lines as one, with single blanks.
  String text() {
    var text = new StringBuilder();
    for (var line : lines) {
      text.append(line.text()).append(' ');
    }
    return text.toString().replaceAll("[\\s\\u00a0]+", " ").strip();
  }

  int words() {
    return new Sentence(text(), 0, 0).words();
  }

  /// Whether more than one sentence stands in it.
  boolean isSeveral() {
    return SEVERAL.matcher(text()).find();
  }

  /// Whether it reads as running text: it ends as a sentence does and is no mere label.
  boolean isProse() {
    var text = MARK_LAST.matcher(text()).replaceFirst("");
    return (is(Shape.TEXT) || is(Shape.QUOTE)) && Sentences.isClosed(text) && words() >= 2;
  }
}
