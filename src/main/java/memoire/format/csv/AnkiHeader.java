package memoire.format.csv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import memoire.format.CsvText;
import memoire.format.Import;
import memoire.text.Position;
import org.jspecify.annotations.Nullable;

/// What the first lines of a text file of Anki say about it: `#separator:tab`, `#html:true`, `#tags
/// column:3` and the like.
final class AnkiHeader {
  private static final int MOST_COLUMNS = 200;
  private static final Map<String, Character> SEPARATORS =
      Map.of("comma", ',', "semicolon", ';', "tab", '\t', "space", ' ', "pipe", '|', "colon", ':');
  private static final Map<String, Role> COLUMNS =
      Map.of(
          "tags column", Role.TAGS,
          "deck column", Role.DECK,
          "notetype column", Role.NOTE_TYPE,
          "guid column", Role.ID);

  private final Map<Integer, Role> columns = new HashMap<>();
  private List<String> names = List.of();
  private @Nullable Character separator;
  private boolean isHtml;
  private String noteType = "";
  private String deck = "";
  private List<String> tags = List.of();
  private boolean isFound;

  private AnkiHeader() {}

  /// Reads the lines that begin with `#`, up to the first that does not.
  static AnkiHeader read(String text, Import in) {
    var header = new AnkiHeader();
    var rows = new CsvText(text, '\t', 1);
    for (var line = rows.peekLine(); line != null && line.startsWith("#"); line = rows.peekLine()) {
      int colon = line.indexOf(':');
      if (colon > 0) {
        var value = line.substring(colon + 1);
        header.entry(
            line.substring(1, colon).strip().toLowerCase(Locale.ROOT), value, rows.position(), in);
      }
      rows.skipLine();
    }
    return header;
  }

  /// Whether there is one.
  boolean isFound() {
    return isFound;
  }

  @Nullable Character separator() {
    return separator;
  }

  /// Whether fields are HTML.
  boolean isHtml() {
    return isHtml;
  }

  String noteType() {
    return noteType;
  }

  String deck() {
    return deck;
  }

  /// Those of all notes.
  List<String> tags() {
    return tags;
  }

  /// The fields in their order, between the columns that are something else.
  Layout layout() {
    var roles = new ArrayList<Role>();
    int field = 0;
    for (int i = 0; i < MOST_COLUMNS; i++) {
      var special = columns.get(i);
      if (special != null) {
        roles.add(special);
      } else if (field < 2) {
        roles.add(field++ == 0 ? Role.PROMPT : Role.ANSWER);
      } else {
        var named = i < names.size() ? Role.named(names.get(i)) : Role.IDLE;
        roles.add(named == Role.EXPLANATION || named == Role.HINT ? named : Role.IDLE);
      }
    }
    return new Layout(roles, false);
  }

  private void entry(String key, String value, Position at, Import in) {
    var plain = value.strip();
    var column = COLUMNS.get(key);
    if (column != null) {
      column(plain, column);
      return;
    }
    switch (key) {
      case "separator" -> separator(value, at, in);
      case "html" -> isHtml = plain.equalsIgnoreCase("true");
      case "tags" -> tags = words(plain);
      case "deck" -> deck = plain;
      case "notetype", "note type" -> noteType = plain;
      case "columns", "fields" -> names = names(value);
      case "if matches" -> {}
      default -> {
        return;
      }
    }
    isFound = true;
  }

  private void column(String number, Role role) {
    isFound = true;
    if (number.matches("[1-9][0-9]{0,2}")) {
      columns.put(Integer.parseInt(number) - 1, role);
    }
  }

  private void separator(String value, Position at, Import in) {
    var named = SEPARATORS.get(value.strip().toLowerCase(Locale.ROOT));
    if (named != null) {
      separator = named;
    } else if (value.strip().length() == 1) {
      separator = value.strip().charAt(0);
    } else if (value.equals("\t") || value.strip().equals("\\t")) {
      separator = '\t';
    } else {
      in.tell(CsvFlaw.SEPARATOR_UNKNOWN, at, value.strip());
    }
  }

  private List<String> names(String value) {
    char mark = separator == null ? CsvText.separator(value, "\t,;|") : separator;
    var row = new CsvText(value, mark, MOST_COLUMNS).next();
    return row == null ? List.of() : row.cells().stream().map(cell -> cell.text().strip()).toList();
  }

  /// Tags are words.
  static List<String> words(String text) {
    return text.isBlank() ? List.of() : List.of(text.strip().split("\\s+"));
  }
}
