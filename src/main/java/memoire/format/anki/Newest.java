package memoire.format.anki;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a collection of Anki's newest schema (18) has beside its notes and cards: types of notes,
/// decks and settings in tables of their own, whose details are messages in protocol buffers.
final class Newest {
  static final long SCHEMA = 18;

  private static final String CONFIGS =
      "CREATE TABLE deck_config (id integer PRIMARY KEY NOT NULL, name text NOT NULL COLLATE"
          + " unicase, mtime_secs integer NOT NULL, usn integer NOT NULL, config blob NOT NULL)";
  private static final String SETTINGS =
      "CREATE TABLE config (KEY text NOT NULL PRIMARY KEY, usn integer NOT NULL, mtime_secs integer"
          + " NOT NULL, val blob NOT NULL) without rowid";
  private static final String FIELDS =
      "CREATE TABLE fields (ntid integer NOT NULL, ord integer NOT NULL, name text NOT NULL COLLATE"
          + " unicase, config blob NOT NULL, PRIMARY KEY (ntid, ord)) without rowid";
  private static final String TEMPLATES =
      "CREATE TABLE templates (ntid integer NOT NULL, ord integer NOT NULL, name text NOT NULL"
          + " COLLATE unicase, mtime_secs integer NOT NULL, usn integer NOT NULL, config blob NOT"
          + " NULL, PRIMARY KEY (ntid, ord)) without rowid";
  private static final String TYPES =
      "CREATE TABLE notetypes (id integer NOT NULL PRIMARY KEY, name text NOT NULL COLLATE unicase,"
          + " mtime_secs integer NOT NULL, usn integer NOT NULL, config blob NOT NULL)";
  private static final String DECKS =
      "CREATE TABLE decks (id integer PRIMARY KEY NOT NULL, name text NOT NULL COLLATE unicase,"
          + " mtime_secs integer NOT NULL, usn integer NOT NULL, common blob NOT NULL, kind blob NOT"
          + " NULL)";
  private static final String TAGS =
      "CREATE TABLE tags (tag text NOT NULL PRIMARY KEY COLLATE unicase, usn integer NOT NULL,"
          + " collapsed boolean NOT NULL, config blob NULL) without rowid";
  private static final String GRAVES =
      "CREATE TABLE graves (oid integer NOT NULL, type integer NOT NULL, usn integer NOT NULL,"
          + " PRIMARY KEY (oid, type)) WITHOUT ROWID";

  private static final long CHANGED = -1;

  private Newest() {}

  /// Adds the tables.
  ///
  /// @param deck the id of the one deck beside Anki's own
  static void addTo(SqliteWriter sqlite, long deck, String title) {
    var types = new ArrayList<SqliteWriter.Row>();
    var fields = new ArrayList<List<@Nullable Object>>();
    var templates = new ArrayList<List<@Nullable Object>>();
    for (var type : AnkiModels.TYPES) {
      types.add(keyed(type.id(), type.name(), AnkiModels.MADE, CHANGED, config(type)));
      for (int i = 0; i < type.fields().size(); i++) {
        fields.add(row(type.id(), (long) i, type.fields().get(i), field()));
      }
      templates.add(row(type.id(), 0L, type.template(), AnkiModels.MADE, CHANGED, sides(type)));
    }
    sqlite.table("notetypes", TYPES, types);
    sqlite.ordered("fields", FIELDS, fields);
    sqlite.ordered("templates", TEMPLATES, templates);
    sqlite.table(
        "decks",
        DECKS,
        List.of(
            keyed(1, "Default", 0L, 0L, folded(), kind()),
            keyed(deck, title, AnkiModels.MADE, CHANGED, folded(), kind())));
    sqlite.table("deck_config", CONFIGS, List.of(keyed(1, "Default", 0L, 0L, pace())));
    sqlite.ordered(
        "config",
        SETTINGS,
        List.of(
            setting("activeDecks", "[1]"),
            setting("curDeck", "1"),
            setting("nextPos", "1"),
            setting("sched2021", "true"),
            setting("schedVer", "2")));
    sqlite.ordered("tags", TAGS, List.of());
    sqlite.ordered("graves", GRAVES, List.of());
  }

  private static byte[] config(AnkiModels.Type type) {
    var config = new ProtoWriter();
    if (type.isCloze()) {
      config.number(1, 1);
    }
    return config
        .text(3, AnkiModels.CSS)
        .text(5, AnkiModels.LATEX_BEFORE)
        .text(6, AnkiModels.LATEX_AFTER)
        .message(8, new ProtoWriter().number(2, 1).bytes(3, new byte[1]))
        .message();
  }

  private static byte[] field() {
    return new ProtoWriter().text(3, "Arial").number(4, 20).message();
  }

  private static byte[] sides(AnkiModels.Type type) {
    return new ProtoWriter().text(1, type.front()).text(2, type.back()).message();
  }

  /// How a deck is shown in lists: folded.
  private static byte[] folded() {
    return new ProtoWriter().number(1, 1).number(2, 1).message();
  }

  /// An ordinary deck, studied at the pace of [#pace].
  private static byte[] kind() {
    return new ProtoWriter().message(1, new ProtoWriter().number(1, 1)).message();
  }

  /// What Anki gives a new deck: steps, cards a day, and what multiplies intervals.
  private static byte[] pace() {
    return new ProtoWriter()
        .reals(1, 1, 10)
        .reals(2, 10)
        .number(9, 20)
        .number(10, 200)
        .real(11, 2.5f)
        .real(12, 1.3f)
        .real(13, 1.2f)
        .real(15, 1)
        .number(16, 36_500)
        .number(17, 1)
        .number(18, 1)
        .number(19, 4)
        .number(21, 1)
        .number(22, 8)
        .number(24, 60)
        .message();
  }

  private static List<@Nullable Object> setting(String key, String json) {
    return row(key, 0L, AnkiModels.MADE, json.getBytes(StandardCharsets.UTF_8));
  }

  private static List<@Nullable Object> row(Object... values) {
    return new ArrayList<>(Arrays.asList(values));
  }

  private static SqliteWriter.Row keyed(long key, Object... values) {
    var all = new ArrayList<@Nullable Object>();
    all.add(null);
    all.addAll(Arrays.asList(values));
    return new SqliteWriter.Row(key, all);
  }
}
