package memoire.format;

import java.util.List;
import java.util.regex.Pattern;

/// Tables as CSV (RFC 4180). No cell begins as a formula does, as spreadsheets would run it: such
/// cells begin with an apostrophe, but for plain numbers.
public final class Csv {
  private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]+(\\.[0-9]+)?");
  private static final String BEGINS_FORMULAS = "=+-@\t\r\n＝＋－＠";

  private final StringBuilder out = new StringBuilder();
  private final char separator;

  public Csv() {
    this(',');
  }

  public Csv(char separator) {
    this.separator = separator;
  }

  /// A line of cells.
  public Csv row(List<String> cells) {
    for (int i = 0; i < cells.size(); i++) {
      if (i > 0) {
        out.append(separator);
      }
      quote(guarded(cells.get(i)), cells.size() == 1);
    }
    out.append("\r\n");
    return this;
  }

  @Override
  public String toString() {
    return out.toString();
  }

  /// A cell that was written here, as it was before: without the apostrophe that guards it.
  public static String unguarded(String cell) {
    return cell.startsWith("'") && looksLikeFormula(cell) ? cell.substring(1) : cell;
  }

  /// Whether a text can be written without loss: control characters, but for tabs and line breaks,
  /// cannot.
  public static boolean isWritable(String text) {
    return text.equals(plain(text));
  }

  /// The same without control characters.
  static String plain(String text) {
    return text.replaceAll("[\\p{Cntrl}&&[^\t\r\n]]", "");
  }

  private void quote(String cell, boolean isAlone) {
    if (cell.isEmpty() ? isAlone : mustBeQuoted(cell)) {
      out.append('"').append(cell.replace("\"", "\"\"")).append('"');
    } else {
      out.append(cell);
    }
  }

  private boolean mustBeQuoted(String cell) {
    for (int i = 0; i < cell.length(); i++) {
      char c = cell.charAt(i);
      if (c == separator || c == '"' || c == '\n' || c == '\r') {
        return true;
      }
    }
    return cell.startsWith("#");
  }

  private static String guarded(String text) {
    var plain = plain(text);
    boolean isNumber = NUMBER.matcher(plain).matches();
    return looksLikeFormula(plain) && !isNumber ? "'" + plain : plain;
  }

  /// What begins with apostrophes and then as a formula is guarded too: else one of its own
  /// apostrophes would be taken for the guard.
  private static boolean looksLikeFormula(String text) {
    int at = 0;
    while (at < text.length() && text.charAt(at) == '\'') {
      at++;
    }
    return at < text.length() && BEGINS_FORMULAS.indexOf(text.charAt(at)) >= 0;
  }
}
