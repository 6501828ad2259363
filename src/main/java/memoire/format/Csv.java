package memoire.format;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.StringWriter;
import java.util.List;
import java.util.regex.Pattern;

/// Tables as CSV (RFC 4180). No cell begins as a formula does, as spreadsheets would run it: such
/// cells begin with an apostrophe, but for plain numbers.
final class Csv {
  private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]+(\\.[0-9]+)?");
  private static final String BEGINS_FORMULAS = "=+-@\t\r\n＝＋－＠";

  private final StringWriter out = new StringWriter();
  private final CsvWriter writer =
      CsvWriter.builder().bufferSize(0).lineDelimiter(LineDelimiter.CRLF).build(out);

  /// A line of cells.
  Csv row(List<String> cells) {
    writer.writeRecord(cells.stream().map(Csv::guarded).toList());
    return this;
  }

  @Override
  public String toString() {
    return out.toString();
  }

  private static String guarded(String text) {
    var plain = text.replaceAll("[\\p{Cntrl}&&[^\t\r\n]]", "");
    boolean isFormula = !plain.isEmpty() && BEGINS_FORMULAS.indexOf(plain.charAt(0)) >= 0;
    return isFormula && !NUMBER.matcher(plain).matches() ? "'" + plain : plain;
  }
}
