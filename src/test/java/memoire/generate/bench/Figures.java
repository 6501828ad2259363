package memoire.generate.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Counts and shares by section, row and split, as they are printed and committed.
public final class Figures {
  /// @param of what `count` is a share of; 0 for a plain count
  private record Cell(int count, int of) {
    Cell plus(Cell other) {
      return new Cell(count + other.count, of + other.of);
    }

    @Override
    public String toString() {
      return of == 0 ? Integer.toString(count) : count + " of " + of;
    }

    String withPercent() {
      return of == 0 ? toString() : this + " (" + Math.round(100.0 * count / of) + " %)";
    }
  }

  private final Map<String, Map<String, Map<Split, Cell>>> sections = new LinkedHashMap<>();

  void count(String section, String row, Split split, int more) {
    add(section, row, split, new Cell(more, 0));
  }

  void share(String section, String row, Split split, boolean hit) {
    add(section, row, split, new Cell(hit ? 1 : 0, 1));
  }

  private void add(String section, String row, Split split, Cell cell) {
    sections
        .computeIfAbsent(section, _ -> new TreeMap<>())
        .computeIfAbsent(row, _ -> new TreeMap<>())
        .merge(split, cell, Cell::plus);
  }

  /// A table for a person.
  public List<String> lines() {
    var lines = new ArrayList<String>();
    sections.forEach((section, rows) -> {
      lines.add("");
      lines.add(line(section, Split.TUNING.label(), Split.HELD_OUT.label()));
      rows.forEach((row, cells) ->
          lines.add(line("  " + row, cell(cells, Split.TUNING), cell(cells, Split.HELD_OUT))));
    });
    return lines;
  }

  private static String cell(Map<Split, Cell> cells, Split split) {
    var cell = cells.get(split);
    return cell == null ? "-" : cell.withPercent();
  }

  private static String line(String name, String tuning, String heldOut) {
    return "%-36s%-22s%s".formatted(name, tuning, heldOut);
  }

  /// For the committed file: section, row, split.
  public Map<String, Object> tree() {
    var tree = new LinkedHashMap<String, Object>();
    sections.forEach((section, rows) -> {
      var written = new LinkedHashMap<String, Object>();
      rows.forEach((row, cells) -> written.put(row, byLabel(cells)));
      tree.put(section, written);
    });
    return tree;
  }

  private static Map<String, Object> byLabel(Map<Split, Cell> cells) {
    var labelled = new LinkedHashMap<String, Object>();
    cells.forEach((split, cell) -> labelled.put(split.label(), cell.toString()));
    return labelled;
  }

  /// What differs between two trees, a line for each figure.
  public static List<String> differences(Map<String, Object> before, Map<String, Object> now) {
    var was = leaves(before);
    var is = leaves(now);
    var names = new TreeMap<String, Object>(was);
    names.putAll(is);
    return names.keySet().stream()
        .filter(name -> !was.getOrDefault(name, "").equals(is.getOrDefault(name, "")))
        .map(name -> name + ": " + was.getOrDefault(name, "0") + " → " + is.getOrDefault(name, "0"))
        .toList();
  }

  private static Map<String, String> leaves(Map<?, ?> tree) {
    var leaves = new TreeMap<String, String>();
    tree.forEach((name, value) -> {
      if (value instanceof Map<?, ?> inner) {
        leaves(inner).forEach((rest, leaf) -> leaves.put(name + " · " + rest, leaf));
      } else {
        leaves.put(String.valueOf(name), String.valueOf(value));
      }
    });
    return leaves;
  }
}
