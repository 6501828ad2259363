package memoire.format.moodle;

import java.util.ArrayList;

/// The categories of Moodle's question bank, as tags: `$course$/top/Biology/Cells` is
/// `Biology::Cells`.
public final class Categories {
  private Categories() {}

  /// The tag of a path; empty when the path names nothing but where questions are kept.
  public static String tag(String path) {
    var names = new ArrayList<String>();
    var name = new StringBuilder();
    for (int at = 0; at < path.length(); at++) {
      boolean isSlash = path.charAt(at) == '/';
      // A slash in a name is written twice.
      if (isSlash && path.startsWith("//", at)) {
        name.append('/');
        at++;
      } else if (isSlash) {
        names.add(name.toString());
        name.setLength(0);
      } else {
        name.append(path.charAt(at));
      }
    }
    names.add(name.toString());
    boolean isTop = true;
    var kept = new ArrayList<String>();
    for (var one : names) {
      var word = one.strip().replaceAll("\\s+", " ").replace("::", ":");
      boolean isPlace = isTop && (isContext(word) || word.equals("top"));
      isTop &= isPlace;
      if (!isPlace && !word.isEmpty()) {
        kept.add(word);
      }
    }
    return String.join("::", kept);
  }

  private static boolean isContext(String word) {
    return word.length() > 2 && word.startsWith("$") && word.endsWith("$");
  }
}
