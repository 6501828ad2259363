package memoire.format.anki;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Writes an SQLite database of a few tables, without indexes. The same rows always give the same
/// bytes.
final class SqliteWriter {
  private static final int PAGE = 4096;
  private static final int HEADER = 100;
  private static final int MOST_LOCAL = PAGE - 35;

  /// The same in tables that are ordered by their own columns.
  private static final int MOST_LOCAL_ORDERED = (PAGE - 12) * 64 / 255 - 23;

  private static final int LEAF = 13;
  private static final int ORDERED_LEAF = 10;
  private static final int LEAST_LOCAL = (PAGE - 12) * 32 / 255 - 23;

  private final List<byte[]> pages = new ArrayList<>();
  private final List<Cell> schema = new ArrayList<>();

  /// @param key of the row, or the largest below a child
  @SuppressWarnings("ArrayRecordComponent") // Never compared.
  private record Cell(long key, byte[] bytes) {}

  SqliteWriter() {
    pages.add(new byte[PAGE]);
  }

  /// A row of a table.
  ///
  /// @param values after the key: null, Long, Double, String or byte[]; the key itself is null
  ///   among them
  record Row(long key, List<@Nullable Object> values) {
    Row {
      values = new ArrayList<>(values);
    }
  }

  /// Adds a table.
  ///
  /// @param rows by ascending keys
  void table(String name, String sql, List<Row> rows) {
    describe(name, sql, tree(rows.stream().map(this::leafCell).toList()));
  }

  /// Adds a small table without keys beside its columns (`WITHOUT ROWID`).
  ///
  /// @param rows as their first columns order them; all must fit on one page
  void ordered(String name, String sql, List<List<@Nullable Object>> rows) {
    var cells = new ArrayList<Cell>();
    int used = 8;
    for (var row : rows) {
      var bytes = new ByteArrayOutputStream();
      var payload = record(row);
      varint(bytes, payload.length);
      spill(bytes, payload, MOST_LOCAL_ORDERED);
      cells.add(new Cell(0, bytes.toByteArray()));
      used += bytes.size() + 2;
    }
    if (used > PAGE) {
      throw new IllegalArgumentException("the rows of " + name + " take more than a page");
    }
    describe(name, sql, add(page(ORDERED_LEAF, 0, cells, 0)));
  }

  private void describe(String name, String sql, int root) {
    var values = new ArrayList<@Nullable Object>();
    values.add("table");
    values.add(name);
    values.add(name);
    values.add((long) root);
    values.add(sql);
    schema.add(leafCell(new Row(schema.size() + 1, values)));
  }

  /// The whole file.
  byte[] file() {
    pages.set(0, page(LEAF, HEADER, schema, 0));
    var first = pages.getFirst();
    var magic = "SQLite format 3\u0000".getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(magic, 0, first, 0, magic.length);
    put(first, 16, 2, PAGE);
    first[18] = 1;
    first[19] = 1;
    first[21] = 64;
    first[22] = 32;
    first[23] = 32;
    put(first, 24, 4, 1);
    put(first, 28, 4, pages.size());
    put(first, 40, 4, 1);
    put(first, 44, 4, 4);
    put(first, 56, 4, 1);
    put(first, 92, 4, 1);
    put(first, 96, 4, 3_045_000);
    var out = new ByteArrayOutputStream(pages.size() * PAGE);
    pages.forEach(page -> out.write(page, 0, PAGE));
    return out.toByteArray();
  }

  /// Puts cells on leaves, and those under as many levels as they need; returns the root.
  private int tree(List<Cell> leaves) {
    var level = level(LEAF, leaves, 8);
    while (level.size() > 1) {
      level = level(5, level, 12);
    }
    return level.isEmpty() ? add(page(LEAF, 0, List.of(), 0)) : child(level.getFirst());
  }

  /// One level of pages, as cells for the level above.
  private List<Cell> level(int kind, List<Cell> cells, int head) {
    var above = new ArrayList<Cell>();
    var some = new ArrayList<Cell>();
    int used = head;
    for (var cell : cells) {
      int size = cell.bytes().length + 2;
      if (used + size > PAGE) {
        above.add(finish(kind, some));
        some.clear();
        used = head;
      }
      some.add(cell);
      used += size;
    }
    if (!some.isEmpty()) {
      above.add(finish(kind, some));
    }
    return above;
  }

  private Cell finish(int kind, List<Cell> cells) {
    var last = cells.getLast();
    int page =
        isLeaf(kind)
            ? add(page(kind, 0, cells, 0))
            : add(page(kind, 0, cells.subList(0, cells.size() - 1), child(last)));
    var bytes = new ByteArrayOutputStream();
    for (int shift = 24; shift >= 0; shift -= 8) {
      bytes.write(page >>> shift);
    }
    varint(bytes, last.key());
    return new Cell(last.key(), bytes.toByteArray());
  }

  private static int child(Cell cell) {
    int page = 0;
    for (int i = 0; i < 4; i++) {
      page = (page << 8) | (cell.bytes()[i] & 0xff);
    }
    return page;
  }

  private int add(byte[] page) {
    pages.add(page);
    return pages.size();
  }

  private static boolean isLeaf(int kind) {
    return kind == LEAF || kind == ORDERED_LEAF;
  }

  private static byte[] page(int kind, int offset, List<Cell> cells, int rightmost) {
    var page = new byte[PAGE];
    int end = PAGE;
    int pointer = offset + (isLeaf(kind) ? 8 : 12);
    for (var cell : cells) {
      end -= cell.bytes().length;
      System.arraycopy(cell.bytes(), 0, page, end, cell.bytes().length);
      put(page, pointer, 2, end);
      pointer += 2;
    }
    page[offset] = (byte) kind;
    put(page, offset + 3, 2, cells.size());
    put(page, offset + 5, 2, end);
    if (!isLeaf(kind)) {
      put(page, offset + 8, 4, rightmost);
    }
    return page;
  }

  private Cell leafCell(Row row) {
    var payload = record(row.values());
    var bytes = new ByteArrayOutputStream();
    varint(bytes, payload.length);
    varint(bytes, row.key());
    spill(bytes, payload, MOST_LOCAL);
    return new Cell(row.key(), bytes.toByteArray());
  }

  /// Writes what of a row stays on its page, and puts the rest on pages of their own.
  private void spill(ByteArrayOutputStream bytes, byte[] payload, int most) {
    int local = payload.length;
    if (local > most) {
      int wanted = LEAST_LOCAL + (local - LEAST_LOCAL) % (PAGE - 4);
      local = wanted <= most ? wanted : LEAST_LOCAL;
    }
    bytes.write(payload, 0, local);
    if (local < payload.length) {
      int first = overflow(payload, local);
      for (int shift = 24; shift >= 0; shift -= 8) {
        bytes.write(first >>> shift);
      }
    }
  }

  private int overflow(byte[] payload, int start) {
    int first = pages.size() + 1;
    for (int from = start; from < payload.length; from += PAGE - 4) {
      int count = Math.min(PAGE - 4, payload.length - from);
      var page = new byte[PAGE];
      System.arraycopy(payload, from, page, 4, count);
      boolean isLast = from + count == payload.length;
      put(page, 0, 4, isLast ? 0 : pages.size() + 2);
      pages.add(page);
    }
    return first;
  }

  private static byte[] record(List<@Nullable Object> values) {
    var types = new ByteArrayOutputStream();
    var body = new ByteArrayOutputStream();
    for (var value : values) {
      switch (value) {
        case null -> varint(types, 0);
        case Long number -> {
          varint(types, 6);
          eight(body, number);
        }
        case Double number -> {
          varint(types, 7);
          eight(body, Double.doubleToRawLongBits(number));
        }
        case byte[] blob -> {
          varint(types, 12 + 2L * blob.length);
          body.writeBytes(blob);
        }
        default -> {
          var text = value.toString().getBytes(StandardCharsets.UTF_8);
          varint(types, 13 + 2L * text.length);
          body.writeBytes(text);
        }
      }
    }
    var record = new ByteArrayOutputStream();
    // The length counts itself: one byte more where it takes two.
    int length = types.size() + 1 < 128 ? types.size() + 1 : types.size() + 2;
    varint(record, length);
    record.writeBytes(types.toByteArray());
    record.writeBytes(body.toByteArray());
    return record.toByteArray();
  }

  private static void eight(ByteArrayOutputStream out, long number) {
    for (int shift = 56; shift >= 0; shift -= 8) {
      out.write((int) (number >>> shift));
    }
  }

  private static void varint(ByteArrayOutputStream out, long number) {
    int groups = 1;
    while (groups < 9 && (number >>> (7 * groups)) != 0) {
      groups++;
    }
    for (int i = groups - 1; i >= 0; i--) {
      out.write((int) (((number >>> (7 * i)) & 0x7f) | (i > 0 ? 0x80 : 0)));
    }
  }

  private static void put(byte[] page, int at, int bytes, int number) {
    for (int i = 0; i < bytes; i++) {
      page[at + i] = (byte) (number >>> (8 * (bytes - 1 - i)));
    }
  }
}
