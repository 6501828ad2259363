package memoire.markup;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import memoire.document.WordList;

/// What tells comments, strings and keywords of a programming language apart.
///
/// @param line what begins a comment to the end of the line
/// @param open what begins a comment of several lines, or empty
/// @param close what ends it
/// @param quotes characters around strings
/// @param keywords in lower case where the language knows no case
record Language(
    List<String> line,
    String open,
    String close,
    String quotes,
    Set<String> keywords,
    boolean knowsCase) {
  private static final Language NONE = new Language(List.of(), "", "", "", Set.of(), true);
  private static final Map<String, Language> ALL = load();

  Language {
    line = List.copyOf(line);
    keywords = Set.copyOf(keywords);
  }

  /// The language of a name; one that nobody knows has neither comments nor strings.
  static Language named(String name) {
    return ALL.getOrDefault(name, NONE);
  }

  /// Whether there is anything to tell apart.
  boolean isKnown() {
    return !quotes.isEmpty();
  }

  /// Lines of `names | comment | quotes | keywords`, where the comment is what begins a line of it,
  /// or what begins and ends several, and a `!` before the names says that case makes no
  /// difference.
  private static Map<String, Language> load() {
    var all = new HashMap<String, Language>();
    for (var row : WordList.lines(Language.class, "languages.txt")) {
      var fields = row.split(" *\\| *", -1);
      boolean knowsCase = !fields[0].startsWith("!");
      var language = of(fields[1], fields[2], fields.length > 3 ? fields[3] : "", knowsCase);
      for (var name : fields[0].replace("!", "").split(" ", -1)) {
        all.put(name, language);
      }
    }
    return all;
  }

  private static Language of(String comments, String quotes, String keywords, boolean knowsCase) {
    var signs = List.of(comments.split(" ", -1));
    boolean hasBlock = signs.size() > 1;
    return new Language(
        signs.getFirst().equals("-") ? List.of() : signs.subList(0, 1),
        hasBlock ? signs.get(1) : "",
        hasBlock ? signs.get(2) : "",
        quotes.replace(" ", ""),
        Set.copyOf(List.of(keywords.split(" +", -1))),
        knowsCase);
  }
}
