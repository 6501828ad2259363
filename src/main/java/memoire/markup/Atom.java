package memoire.markup;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A part of a formula, in Unicode, and how it stands beside others.
record Atom(String text, Kind kind) {

  /// The classes of TeX, as far as they decide where blanks stand.
  enum Kind {
    ORDINARY,
    /// `+`, `×`: blanks around it when it stands between two operands.
    OPERATOR,
    /// `=`, `→`: blanks around it.
    RELATION,
    OPEN,
    CLOSE,
    COMMA,
    /// `sin`: a blank between it and its argument.
    WORD,
    /// `∑`.
    BIG,
    /// Written with a slash, which must not bind what follows.
    FRACTION,
    SPACE,
    ROW
  }

  static Atom of(String text) {
    return new Atom(text, Kind.ORDINARY);
  }

  Atom with(String after) {
    return new Atom(text + after, kind == Kind.FRACTION ? Kind.ORDINARY : kind);
  }

  /// Atoms as one text.
  static String join(List<Atom> atoms) {
    var out = new StringBuilder();
    Atom before = null;
    for (int i = 0; i < atoms.size(); i++) {
      var atom = atoms.get(i);
      var after = i + 1 < atoms.size() ? atoms.get(i + 1) : null;
      if (atom.kind == Kind.ROW) {
        out.append('\n');
        before = null;
        continue;
      }
      if (before != null && isApart(before, atom, after)) {
        space(out);
      }
      out.append(atom.kind == Kind.FRACTION && isBound(after) ? "(" + atom.text + ")" : atom.text);
      if (after != null && isOpenAtEnd(atom, before, after)) {
        space(out);
      }
      before = atom.kind == Kind.SPACE && before != null ? before : atom;
    }
    return out.toString().strip();
  }

  private static void space(StringBuilder out) {
    if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
      out.append(' ');
    }
  }

  /// Whether there is a blank before an atom.
  private static boolean isApart(Atom before, Atom atom, @Nullable Atom after) {
    return switch (atom.kind) {
      case RELATION, SPACE -> true;
      case OPERATOR -> after != null && before.isOperand();
      case WORD, BIG -> before.isOperand();
      case FRACTION, ORDINARY -> isSlashBetween(before, atom);
      case OPEN, CLOSE, COMMA, ROW -> false;
    };
  }

  /// Whether digits would run into each other, as in `2 5/7`.
  private static boolean isSlashBetween(Atom before, Atom atom) {
    boolean isSlash = before.kind == Kind.FRACTION || atom.kind == Kind.FRACTION;
    return isSlash && isDigit(before.text, before.text.length() - 1) && isDigit(atom.text, 0);
  }

  /// Whether there is a blank after an atom.
  private static boolean isOpenAtEnd(Atom atom, @Nullable Atom before, Atom after) {
    return switch (atom.kind) {
      case RELATION, COMMA, BIG -> true;
      case OPERATOR -> before != null && before.isOperand();
      case WORD ->
          after.kind == Kind.ORDINARY || after.kind == Kind.FRACTION || after.kind == Kind.BIG;
      case ORDINARY, OPEN, CLOSE, FRACTION, SPACE, ROW -> false;
    };
  }

  /// Whether what follows would be taken for a part of the denominator.
  private static boolean isBound(@Nullable Atom after) {
    return after != null
        && switch (after.kind) {
          case ORDINARY, OPEN, WORD, BIG, FRACTION -> true;
          case OPERATOR, RELATION, CLOSE, COMMA, SPACE, ROW -> false;
        };
  }

  private boolean isOperand() {
    return switch (kind) {
      case ORDINARY, CLOSE, FRACTION, WORD -> true;
      case OPERATOR, RELATION, OPEN, COMMA, BIG, SPACE, ROW -> false;
    };
  }

  private static boolean isDigit(String text, int at) {
    return at >= 0 && at < text.length() && Character.isDigit(text.charAt(at));
  }
}
