package memoire.format.anki;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads the tables of an SQLite database out of memory, row by row as they lie there: no SQL is
/// run, so that no view, trigger or function of a hostile file ever is. Indexes are not read, and
/// so collations need not be known. The file format is described at sqlite.org/fileformat2.html.
final class Sqlite {
  private static final String MAGIC = "SQLite format 3\u0000";
  private static final int HEADER = 100;
  private static final int MOST_ROWS = 1_000_000;
  private static final int MOST_COLUMNS = 100;
  private static final int DEEPEST = 20;

  /// What a file may hold in all its rows together, as a multiple of its size: pages could be
  /// pointed at again and again.
  private static final int MOST_REPEATED = 4;

  /// @param root the page that its tree begins at
  private record Table(int root, List<String> columns, boolean isIndexed) {}

  private final byte[] file;
  private final int pageSize;
  private final int usable;
  private final Map<String, Table> tables = new HashMap<>();
  private long budget;

  /// Values in the order of the columns: null, Long, Double, String or byte[].
  static final class Row {
    private final List<String> columns;
    private final @Nullable Object[] values;

    private Row(List<String> columns, @Nullable Object[] values) {
      this.columns = columns;
      this.values = values;
    }

    /// The number in a column; 0 where there is none.
    long number(String column) {
      return switch (value(column)) {
        case Long number -> number;
        case Double number -> number.longValue();
        case null, default -> 0;
      };
    }

    /// The text in a column; empty where there is none.
    String text(String column) {
      return switch (value(column)) {
        case String text -> text;
        case byte[] bytes -> new String(bytes, StandardCharsets.UTF_8);
        case Long number -> String.valueOf(number);
        case Double number -> String.valueOf(number);
        case null, default -> "";
      };
    }

    byte[] bytes(String column) {
      return switch (value(column)) {
        case byte[] bytes -> bytes;
        case String text -> text.getBytes(StandardCharsets.UTF_8);
        case null, default -> new byte[0];
      };
    }

    private @Nullable Object value(String column) {
      int at = columns.indexOf(column);
      return at < 0 || at >= values.length ? null : values[at];
    }
  }

  private Sqlite(byte[] file) throws Damaged {
    this.file = file;
    int written = ((file[16] & 0xff) << 8) | (file[17] & 0xff);
    this.pageSize = written == 1 ? 1 << 16 : written;
    check(pageSize >= 512 && Integer.bitCount(pageSize) == 1 && file.length >= pageSize);
    this.usable = pageSize - (file[20] & 0xff);
    check(usable >= 480);
    this.budget = (long) file.length * MOST_REPEATED;
  }

  static boolean isSqlite(byte[] file) {
    return file.length >= HEADER
        && new String(file, 0, MAGIC.length(), StandardCharsets.ISO_8859_1).equals(MAGIC);
  }

  /// The database in a file.
  static Sqlite open(byte[] file) throws Damaged {
    check(isSqlite(file));
    try {
      var sqlite = new Sqlite(file);
      sqlite.schema();
      return sqlite;
    } catch (IndexOutOfBoundsException _) {
      throw damaged();
    }
  }

  boolean has(String table) {
    return tables.containsKey(table);
  }

  /// All rows of a table, in the order of its key; none where there is no such table.
  List<Row> rows(String name) throws Damaged {
    var table = tables.get(name);
    if (table == null) {
      return List.of();
    }
    var rows = new ArrayList<Row>();
    try {
      page(table, table.root(), 0, new BitSet(), rows);
    } catch (IndexOutOfBoundsException | NegativeArraySizeException _) {
      throw damaged();
    }
    return rows;
  }

  private static Damaged damaged() {
    return new Damaged(AnkiFlaw.DAMAGED, "its database is broken");
  }

  private static void check(boolean isSo) throws Damaged {
    if (!isSo) {
      throw damaged();
    }
  }

  private void schema() throws Damaged {
    var master = new Table(1, List.of("type", "name", "tbl_name", "rootpage", "sql"), false);
    var rows = new ArrayList<Row>();
    page(master, 1, 0, new BitSet(), rows);
    if (rows.stream().anyMatch(row -> row.text("name").equals("facts"))) {
      throw new Damaged(AnkiFlaw.TOO_OLD, "");
    }
    for (var row : rows) {
      var type = row.text("type");
      long root = row.number("rootpage");
      boolean isTable = type.equals("table") && root > 0;
      if (!isTable && !type.equals("index")) {
        throw new Damaged(AnkiFlaw.UNSAFE, "the " + type + " " + row.text("name"));
      }
      if (isTable) {
        var sql = row.text("sql").strip();
        check(root <= file.length / pageSize);
        tables.put(
            row.text("name"),
            new Table((int) root, columns(sql), sql.toLowerCase(Locale.ROOT).endsWith("rowid")));
      }
    }
  }

  /// The names of the columns in the statement that made the table.
  private static List<String> columns(String statement) {
    var sql = uncommented(statement);
    var names = new ArrayList<String>();
    int depth = 0;
    int start = -1;
    for (int i = 0; i < sql.length() && names.size() < MOST_COLUMNS; i++) {
      char c = sql.charAt(i);
      boolean isEnd = (c == ',' && depth == 1) || (c == ')' && depth == 1);
      if (isEnd && start >= 0) {
        var words = sql.substring(start, i).strip().split("\\s+", 2);
        names.add(words[0].replaceAll("[\"`\\[\\]]", "").toLowerCase(Locale.ROOT));
      }
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if ((c == '(' || c == ',') && depth == 1) {
        start = i + 1;
      }
      if (c == ')' && depth == 0) {
        break;
      }
    }
    return List.copyOf(names);
  }

  private static String uncommented(String sql) {
    var out = new StringBuilder();
    int at = 0;
    while (at < sql.length()) {
      boolean isBlock = sql.startsWith("/*", at);
      if (isBlock || sql.startsWith("--", at)) {
        int end = sql.indexOf(isBlock ? "*/" : "\n", at);
        at = end < 0 ? sql.length() : end + (isBlock ? 2 : 1);
        out.append(' ');
      } else {
        out.append(sql.charAt(at++));
      }
    }
    return out.toString();
  }

  private void page(Table table, int number, int depth, BitSet seen, List<Row> rows)
      throws Damaged {
    check(number >= 1 && (long) number * pageSize <= file.length && depth < DEEPEST);
    check(!seen.get(number));
    seen.set(number);
    int page = (number - 1) * pageSize;
    int head = page + (number == 1 ? HEADER : 0);
    int kind = file[head];
    boolean isLeaf = kind == 13 || kind == 10;
    boolean isIndex = kind == 10 || kind == 2;
    check(isLeaf || kind == 5 || kind == 2);
    int count = two(head + 3);
    int pointers = head + (isLeaf ? 8 : 12);
    for (int i = 0; i < count; i++) {
      int cell = page + two(pointers + 2 * i);
      check(cell < page + usable);
      if (!isLeaf) {
        page(table, four(cell), depth + 1, seen, rows);
        cell += 4;
      }
      if (isLeaf || isIndex) {
        check(rows.size() < MOST_ROWS);
        rows.add(cell(table, cell, isIndex));
      }
    }
    if (!isLeaf) {
      page(table, four(head + 8), depth + 1, seen, rows);
    }
  }

  private Row cell(Table table, int at, boolean isIndex) throws Damaged {
    var reader = new Varint(file, at);
    long length = reader.next();
    long rowId = isIndex ? 0 : reader.next();
    budget -= length;
    check(length >= 0 && length <= file.length && budget >= 0);
    var payload = payload((int) length, reader.at, isIndex);
    return new Row(table.columns(), values(payload, rowId, isIndex));
  }

  /// The bytes of a cell, which may go on in a chain of other pages.
  private byte[] payload(int length, int at, boolean isIndex) throws Damaged {
    int most = isIndex ? (usable - 12) * 64 / 255 - 23 : usable - 35;
    var payload = new byte[length];
    if (length <= most) {
      System.arraycopy(file, at, payload, 0, length);
      return payload;
    }
    int least = (usable - 12) * 32 / 255 - 23;
    int wanted = least + (length - least) % (usable - 4);
    int local = wanted <= most ? wanted : least;
    System.arraycopy(file, at, payload, 0, local);
    int next = four(at + local);
    for (int done = local; done < length; ) {
      check(next >= 1 && (long) next * pageSize <= file.length);
      int page = (next - 1) * pageSize;
      int some = Math.min(usable - 4, length - done);
      System.arraycopy(file, page + 4, payload, done, some);
      done += some;
      next = four(page);
    }
    return payload;
  }

  private static @Nullable Object[] values(byte[] payload, long rowId, boolean isIndex)
      throws Damaged {
    var header = new Varint(payload, 0);
    long end = header.next();
    check(end <= payload.length);
    var values = new ArrayList<@Nullable Object>();
    int at = (int) end;
    while (header.at < end && values.size() < MOST_COLUMNS) {
      long type = header.next();
      int size = size(type, payload.length);
      check(at + size <= payload.length);
      var value = value(type, payload, at, size);
      // The key that numbers the rows is not written among them.
      values.add(value == null && values.isEmpty() && !isIndex ? Long.valueOf(rowId) : value);
      at += size;
    }
    return values.toArray();
  }

  private static int size(long type, int most) throws Damaged {
    check(type >= 0 && type != 10 && type != 11);
    if (type >= 12) {
      long size = (type - 12) / 2;
      check(size <= most);
      return (int) size;
    }
    return switch ((int) type) {
      case 1, 2, 3, 4 -> (int) type;
      case 5 -> 6;
      case 6, 7 -> 8;
      default -> 0;
    };
  }

  private static @Nullable Object value(long type, byte[] payload, int at, int size) {
    if (type >= 12) {
      return type % 2 == 0
          ? Arrays.copyOfRange(payload, at, at + size)
          : new String(payload, at, size, StandardCharsets.UTF_8);
    }
    if (type == 0) {
      return null;
    }
    if (type >= 8) {
      return type - 8;
    }
    long number = payload[at];
    for (int i = 1; i < size; i++) {
      number = (number << 8) | (payload[at + i] & 0xff);
    }
    return type == 7 ? (Object) Double.longBitsToDouble(number) : (Object) number;
  }

  private int two(int at) {
    return ((file[at] & 0xff) << 8) | (file[at + 1] & 0xff);
  }

  private int four(int at) {
    return (two(at) << 16) | two(at + 2);
  }

  /// Numbers of one to nine bytes.
  private static final class Varint {
    private final byte[] in;
    int at;

    Varint(byte[] in, int at) {
      this.in = in;
      this.at = at;
    }

    long next() {
      long number = 0;
      for (int i = 0; i < 8; i++) {
        byte b = in[at++];
        number = (number << 7) | (b & 0x7f);
        if (b >= 0) {
          return number;
        }
      }
      return (number << 8) | (in[at++] & 0xff);
    }
  }
}
