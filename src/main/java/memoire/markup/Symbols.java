package memoire.markup;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import memoire.document.WordList;
import org.jspecify.annotations.Nullable;

/// What the commands of TeX that take no argument stand for.
final class Symbols {
  private static final Map<String, Atom> ALL = load();

  private Symbols() {}

  static @Nullable Atom of(String command) {
    return ALL.get(command);
  }

  /// Lines of a kind and then `command symbol` pairs.
  private static Map<String, Atom> load() {
    var all = new HashMap<String, Atom>();
    for (var line : WordList.lines(Symbols.class, "symbols.txt")) {
      var words = line.split(" +", -1);
      var kind = Atom.Kind.valueOf(words[0].toUpperCase(Locale.ROOT));
      for (int i = 1; i + 1 < words.length; i += 2) {
        all.put(words[i], new Atom(words[i + 1], kind));
      }
    }
    return all;
  }
}
