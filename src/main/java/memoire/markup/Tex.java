package memoire.markup;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import memoire.markup.Atom.Kind;

/// Reads one formula. Never fails: braces that do not match are taken as if they did, and what lies
/// deeper than [#DEEPEST] is left as it is.
final class Tex {
  private static final int DEEPEST = 24;

  private final String tex;
  private int at;
  private int depth;
  private int environments;

  private Tex(String tex) {
    this.tex = tex;
  }

  static String read(String tex) {
    var reader = new Tex(tex);
    var atoms = new ArrayList<Atom>();
    while (reader.hasMore()) {
      atoms.addAll(reader.atoms(""));
      reader.skipStray();
    }
    return Atom.join(atoms);
  }

  /// Goes past an end that nothing began.
  private void skipStray() {
    if (hasMore() && tex.charAt(at) == '\\') {
      var command = command();
      if (command.equals("end")) {
        rawArgument();
      }
    } else {
      at++;
    }
  }

  /// Atoms up to one of these characters, `\right`, `\end`, or within an environment `\\`.
  private List<Atom> atoms(String stops) {
    var atoms = new ArrayList<Atom>();
    while (hasMore() && stops.indexOf(tex.charAt(at)) < 0 && tex.charAt(at) != '}' && !isEnd()) {
      next(atoms);
    }
    return atoms;
  }

  private boolean isEnd() {
    boolean isRow = environments > 0 && tex.startsWith("\\\\", at);
    return isRow || isCommand("\\right") || isCommand("\\end");
  }

  private boolean isCommand(String command) {
    return tex.startsWith(command, at) && !isLetterAt(at + command.length());
  }

  private boolean isLetterAt(int index) {
    return index < tex.length() && Character.isLetter(tex.charAt(index));
  }

  /// Reads an atom with its scripts.
  private void next(List<Atom> atoms) {
    char c = tex.charAt(at);
    if (Character.isWhitespace(c)) {
      at++;
    } else if (c == '^' || c == '_' || c == '\'') {
      atoms.add(scripted(Atom.of("")));
    } else {
      int before = atoms.size();
      atom(atoms);
      if (atoms.size() > before) {
        atoms.add(scripted(atoms.removeLast()));
      }
    }
  }

  private Atom scripted(Atom base) {
    var lower = "";
    var upper = "";
    for (skipSpace(); isScript(); skipSpace()) {
      char c = tex.charAt(at++);
      if (c == '\'') {
        upper += "′";
      } else if (c == '\\') {
        at += tex.startsWith("nolimits", at) ? 8 : 6;
      } else if (c == '_') {
        lower = argument();
      } else {
        upper += argument();
      }
    }
    if (lower.isEmpty() && upper.isEmpty()) {
      return base;
    }
    boolean isSlash = base.kind() == Kind.FRACTION;
    var grouped = isSlash || base.kind() == Kind.ORDINARY ? grouped(base.text()) : base.text();
    return new Atom(grouped, isSlash ? Kind.ORDINARY : base.kind())
        .with(
            (lower.isEmpty() ? "" : Scripts.lowered(lower))
                + (upper.isEmpty() ? "" : Scripts.raised(upper)));
  }

  private static String grouped(String text) {
    boolean isCompound = text.indexOf(' ') >= 0 || text.indexOf('/') > 0;
    return isCompound && !text.startsWith("(") ? "(" + text + ")" : text;
  }

  private boolean isScript() {
    if (!hasMore()) {
      return false;
    }
    char c = tex.charAt(at);
    return c == '^'
        || c == '_'
        || c == '\''
        || tex.startsWith("\\limits", at)
        || tex.startsWith("\\nolimits", at);
  }

  private void atom(List<Atom> atoms) {
    char c = tex.charAt(at);
    switch (c) {
      case '\\' -> command(atoms, command());
      case '{' -> atoms.add(Atom.of(argument()));
      case '+', '*' -> atoms.add(one(Kind.OPERATOR, c == '*' ? "∗" : "+"));
      case '-' -> atoms.add(one(Kind.OPERATOR, "−"));
      case '=', '<', '>', ':' -> atoms.add(one(Kind.RELATION, String.valueOf(c)));
      case ',', ';' -> atoms.add(one(Kind.COMMA, String.valueOf(c)));
      case '(', '[' -> atoms.add(one(Kind.OPEN, String.valueOf(c)));
      case ')', ']' -> atoms.add(one(Kind.CLOSE, String.valueOf(c)));
      case '~' -> atoms.add(one(Kind.SPACE, ""));
      case '&' -> at++;
      default -> atoms.add(Atom.of(Character.isDigit(c) ? number() : character()));
    }
  }

  private Atom one(Kind kind, String text) {
    at++;
    return new Atom(text, kind);
  }

  private String character() {
    var character = Character.toString(tex.codePointAt(at));
    at += character.length();
    return character;
  }

  /// Digits, with a point, or with commas before every three.
  private String number() {
    int start = at;
    while (hasMore() && (isDigitAt(at) || isPointAt(at) || isCommaAt(at))) {
      at++;
    }
    return tex.substring(start, at);
  }

  private boolean isDigitAt(int index) {
    return index < tex.length() && Character.isDigit(tex.charAt(index));
  }

  private boolean isPointAt(int index) {
    return tex.charAt(index) == '.' && isDigitAt(index + 1);
  }

  private boolean isCommaAt(int index) {
    return tex.charAt(index) == ','
        && isDigitAt(index + 1)
        && isDigitAt(index + 2)
        && isDigitAt(index + 3)
        && !isDigitAt(index + 4);
  }

  /// The name behind a backslash: letters, or one other character.
  private String command() {
    int start = ++at;
    while (hasMore() && isAsciiLetter(tex.charAt(at))) {
      at++;
    }
    if (at == start && hasMore()) {
      at += Character.charCount(tex.codePointAt(at));
    }
    return tex.substring(start, at);
  }

  private static boolean isAsciiLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private void command(List<Atom> atoms, String command) {
    switch (command) {
      case "frac", "dfrac", "tfrac", "cfrac" ->
          atoms.add(Fractions.fraction(argument(), argument()));
      case "binom", "dbinom", "tbinom" ->
          atoms.add(Atom.of("(" + argument() + " choose " + argument() + ")"));
      case "sqrt" -> atoms.add(Fractions.root(option(), argument()));
      case "text", "textrm", "textit", "textbf", "textsf", "texttt", "mbox" ->
          atoms.add(Atom.of(rawArgument()));
      case "operatorname" -> atoms.add(new Atom(rawArgument(), Kind.WORD));
      case "ce" -> atoms.add(Atom.of(Chemistry.formula(rawArgument())));
      case "left" -> fenced(atoms);
      case "begin" -> atoms.addAll(environment(rawArgument().replace("*", "")));
      case "not" -> negated(atoms);
      case "pmod" -> {
        atoms.add(new Atom("", Kind.SPACE));
        atoms.add(Atom.of("(mod " + argument() + ")"));
      }
      case "overset", "stackrel" -> above(atoms, argument(), argument());
      case "underset" -> below(atoms, argument(), argument());
      case "xrightarrow" -> arrow(atoms, "→");
      case "xleftarrow" -> arrow(atoms, "←");
      case "boxed",
          "underbrace",
          "overbrace",
          "cancel",
          "mathop",
          "mathrel",
          "mathbin",
          "ensuremath" ->
          atoms.add(Atom.of(argument()));
      case ",", ":", ";", " ", "quad", "qquad", "enspace", "thinspace", "space" ->
          atoms.add(new Atom("", Kind.SPACE));
      case "\\", "newline", "cr" -> atoms.add(new Atom("\n", Kind.ROW));
      case "!",
          "displaystyle",
          "textstyle",
          "scriptstyle",
          "limits",
          "nolimits",
          "big",
          "Big",
          "bigg",
          "Bigg",
          "bigl",
          "bigr",
          "Bigl",
          "Bigr",
          "biggl",
          "biggr",
          "middle",
          "hline",
          "rm",
          "bf",
          "it" -> {}
      case "color", "label", "tag", "vspace", "hspace", "phantom" -> rawArgument();
      default -> other(atoms, command);
    }
  }

  private void other(List<Atom> atoms, String command) {
    var symbol = Symbols.of(command);
    if (symbol != null) {
      atoms.add(symbol);
      return;
    }
    boolean hasArgument =
        Alphabets.shaped(command, "") != null || Alphabets.accented(command, "") != null;
    if (!hasArgument) {
      atoms.add(Atom.of("\\" + command));
      return;
    }
    var argument = argument();
    var shaped = Alphabets.shaped(command, argument);
    var accented = shaped == null ? Alphabets.accented(command, argument) : shaped;
    atoms.add(Atom.of(accented == null ? argument : accented));
  }

  /// `\left( … \right)`; a point stands for no bracket.
  private void fenced(List<Atom> atoms) {
    delimiter(atoms, Kind.OPEN);
    if (!enter()) {
      return;
    }
    atoms.addAll(atoms(""));
    depth--;
    if (tex.startsWith("\\right", at)) {
      at += 6;
      delimiter(atoms, Kind.CLOSE);
    }
  }

  private void delimiter(List<Atom> atoms, Kind kind) {
    skipSpace();
    var found = new ArrayList<Atom>();
    if (hasMore()) {
      atom(found);
    }
    if (!found.isEmpty() && !found.getFirst().text().equals(".")) {
      atoms.add(new Atom(found.getFirst().text(), kind));
    }
  }

  private List<Atom> environment(String name) {
    if (name.equals("array") || name.equals("tabular")) {
      rawArgument();
    }
    boolean isAligned = Matrices.isAligned(name);
    if (!enter()) {
      return List.of();
    }
    environments++;
    var rows = new ArrayList<List<List<Atom>>>();
    var row = new ArrayList<List<Atom>>();
    while (hasMore()) {
      row.add(atoms("&"));
      if (hasMore() && tex.charAt(at) == '&') {
        at++;
      } else if (tex.startsWith("\\\\", at)) {
        at += 2;
        rows.add(List.copyOf(row));
        row.clear();
      } else {
        break;
      }
    }
    rows.add(row);
    environments--;
    depth--;
    if (tex.startsWith("\\end", at)) {
      at += 4;
      rawArgument();
    }
    return isAligned ? Matrices.aligned(rows) : List.of(Matrices.matrix(name, rows));
  }

  private void negated(List<Atom> atoms) {
    skipSpace();
    int before = atoms.size();
    if (hasMore()) {
      atom(atoms);
    }
    if (atoms.size() > before) {
      var what = atoms.removeLast();
      var struck = Normalizer.normalize(what.text() + '\u0338', Normalizer.Form.NFC);
      atoms.add(new Atom(struck, what.kind()));
    }
  }

  private static void above(List<Atom> atoms, String over, String base) {
    atoms.add(new Atom(base + Scripts.raised(over), Kind.RELATION));
  }

  private static void below(List<Atom> atoms, String under, String base) {
    atoms.add(new Atom(base + Scripts.lowered(under), Kind.WORD));
  }

  private void arrow(List<Atom> atoms, String arrow) {
    var under = option();
    var over = argument();
    atoms.add(
        new Atom(
            arrow
                + (under.isEmpty() ? "" : Scripts.lowered(under))
                + (over.isEmpty() ? "" : Scripts.raised(over)),
            Kind.RELATION));
  }

  /// What stands in braces, or the next atom.
  private String argument() {
    skipSpace();
    if (!hasMore() || tex.charAt(at) == '}') {
      return "";
    }
    if (tex.charAt(at) != '{') {
      return single();
    }
    at++;
    if (!enter()) {
      return "";
    }
    int outside = environments;
    environments = 0;
    var text = Atom.join(atoms(""));
    environments = outside;
    depth--;
    if (hasMore() && tex.charAt(at) == '}') {
      at++;
    }
    return text;
  }

  private String single() {
    if (Character.isDigit(tex.charAt(at))) {
      return character();
    }
    if (!enter()) {
      return "";
    }
    var atoms = new ArrayList<Atom>();
    atom(atoms);
    depth--;
    return Atom.join(atoms);
  }

  /// What stands in brackets, if anything.
  private String option() {
    skipSpace();
    if (!hasMore() || tex.charAt(at) != '[') {
      return "";
    }
    at++;
    var text = Atom.join(atoms("]"));
    at = Math.min(tex.length(), at + 1);
    return text;
  }

  /// What stands in braces, letter by letter.
  private String rawArgument() {
    skipSpace();
    if (!hasMore() || tex.charAt(at) != '{') {
      return "";
    }
    int start = at + 1;
    int open = 0;
    for (; hasMore(); at++) {
      char c = tex.charAt(at);
      open += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (open == 0) {
        return tex.substring(start, at++);
      }
    }
    return tex.substring(start);
  }

  /// Goes one deeper; where that is too deep, takes the rest as read.
  private boolean enter() {
    if (depth == DEEPEST) {
      at = tex.length();
      return false;
    }
    depth++;
    return true;
  }

  private void skipSpace() {
    while (hasMore() && Character.isWhitespace(tex.charAt(at))) {
      at++;
    }
  }

  private boolean hasMore() {
    return at < tex.length();
  }
}
