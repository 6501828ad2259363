package memoire.document;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import memoire.document.Block.Shape;

/// Sets aside what a page says below its text of those who wrote it: `Harriet Colborne is a
/// columnist`.
final class Authors {
  private static final String NAME = "\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]+){1,3}";
  private static final Pattern BYLINE =
      Pattern.compile("\\b(?:By|BY) (" + NAME + ")(?:(?:, | and )(" + NAME + "))?");

  /// So many paragraphs at the end can be about the authors.
  private static final int MOST = 3;

  private static final int LONGEST = 50;

  private Authors() {}

  /// @param blocks changed in place
  /// @param body index of the first block of running text: bylines stand above it or close below
  static void setAside(List<Block> blocks, int body) {
    var names = names(blocks.subList(0, Math.min(blocks.size(), body + 1)));
    int left = MOST;
    for (int i = blocks.size() - 1; i > body && left > 0 && !names.isEmpty(); i--) {
      var block = blocks.get(i);
      if (block.words() > LONGEST) {
        return;
      }
      if (block.isProse() && names.stream().anyMatch(block.text()::contains)) {
        blocks.set(i, block.aside("about the author"));
        left--;
      }
    }
  }

  private static Set<String> names(List<Block> head) {
    var names = new TreeSet<String>();
    for (var block : head) {
      if (block.is(Shape.TEXT) && block.words() > LONGEST) {
        continue;
      }
      var match = BYLINE.matcher(block.text());
      while (match.find()) {
        names.add(match.group(1));
        if (match.group(2) != null) {
          names.add(match.group(2));
        }
      }
    }
    return names;
  }
}
