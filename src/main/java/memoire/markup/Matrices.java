package memoire.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import memoire.markup.Atom.Kind;

/// The environments of TeX that have rows.
final class Matrices {
  private Matrices() {}

  static boolean isAligned(String name) {
    return switch (name) {
      case "aligned",
          "align",
          "alignat",
          "gather",
          "gathered",
          "eqnarray",
          "split",
          "equation",
          "multline" ->
          true;
      default -> false;
    };
  }

  /// The rows under each other.
  static List<Atom> aligned(List<List<List<Atom>>> rows) {
    var atoms = new ArrayList<Atom>();
    for (var row : rows) {
      if (row.stream().allMatch(List::isEmpty)) {
        continue;
      }
      if (!atoms.isEmpty()) {
        atoms.add(new Atom("\n", Kind.ROW));
      }
      row.forEach(atoms::addAll);
    }
    return atoms;
  }

  /// `(1 2; 3 4)`, `{x, x ≥ 0; −x, x < 0`.
  static Atom matrix(String name, List<List<List<Atom>>> rows) {
    boolean isCases = name.equals("cases") || name.equals("rcases");
    var text = new StringJoiner("; ", open(name), close(name));
    for (var row : rows) {
      var cells = new StringJoiner(isCases ? ", " : " ");
      row.forEach(cell -> cells.add(cell(cell, isCases)));
      if (!cells.toString().isBlank()) {
        text.add(cells.toString());
      }
    }
    return Atom.of(text.toString());
  }

  private static String cell(List<Atom> atoms, boolean isCases) {
    var cell = Atom.join(atoms);
    return isCases ? withoutComma(cell) : cell.replace(" ", "");
  }

  private static String withoutComma(String cell) {
    return cell.endsWith(",") ? cell.substring(0, cell.length() - 1) : cell;
  }

  private static String open(String name) {
    return switch (name) {
      case "pmatrix" -> "(";
      case "vmatrix" -> "|";
      case "Vmatrix" -> "‖";
      case "Bmatrix", "cases" -> "{";
      case "rcases" -> "";
      default -> "[";
    };
  }

  private static String close(String name) {
    return switch (name) {
      case "pmatrix" -> ")";
      case "vmatrix" -> "|";
      case "Vmatrix" -> "‖";
      case "Bmatrix", "rcases" -> "}";
      case "cases" -> "";
      default -> "]";
    };
  }
}
