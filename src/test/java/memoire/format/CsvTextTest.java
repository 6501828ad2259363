package memoire.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CsvTextTest {
  private static List<CsvRow> rows(String text, char separator) {
    var rows = new ArrayList<CsvRow>();
    var reader = new CsvText(text, separator, 100);
    for (var row = reader.next(); row != null; row = reader.next()) {
      rows.add(row);
    }
    return rows;
  }

  private static void check(String text, String expected) {
    assertThat(rows(text, ',').stream().map(CsvTextTest::told).toList().toString())
        .isEqualTo(expected);
  }

  private static String told(CsvRow row) {
    var told = new StringBuilder();
    for (var cell : row.cells()) {
      told.append(cell.at().line()).append(':').append(cell.at().column());
      told.append('<').append(cell.text().replace("\n", "\\n")).append('>');
    }
    return told + (row.oddities().isEmpty() ? "" : row.oddities().toString());
  }

  @Test
  void cellsHaveTheirPlace() {
    check("a,b\nc,d", "[1:1<a>1:3<b>, 2:1<c>2:3<d>]");
    check("a,\r\n\r\n,b\r", "[1:1<a>1:3<>, 3:1<>3:2<b>]");
    check("\"a,\"\"b\"\"\",c\n", "[1:1<a,\"b\">1:11<c>]");
    check("\"a\nb\nc\",d\ne", "[1:1<a\\nb\\nc>3:4<d>, 4:1<e>]");
    check("", "[]");
    check("\n\r\n", "[]");
    check(" a , b", "[1:1< a >1:5< b>]");
  }

  @Test
  void aStrayQuotationMarkCostsNothing() {
    check("\"a,b\nc,d\n", "[1:1<\"a>1:4<b>[NEVER_CLOSED], 2:1<c>2:3<d>]");
    check("\"a\" said,b\nc,d", "[1:1<\"a\" said>1:10<b>[TEXT_AFTER_QUOTE], 2:1<c>2:3<d>]");
    check("5\" disk,b", "[1:1<5\" disk>1:9<b>]");
  }

  @Test
  void longCellsAreCut() {
    var row = rows("x".repeat(CsvText.LONGEST_CELL + 1) + ",b", ',').getFirst();
    assertThat(row.oddities()).containsExactly(CsvRow.Oddity.TOO_LONG);
    assertThat(row.cells().getFirst().text()).hasSize(CsvText.LONGEST_CELL);
    assertThat(row.cells().getLast().text()).isEqualTo("b");
  }

  @Test
  void theSeparatorIsSeenByWhatTheLinesShare() {
    assertThat(CsvText.separator("a;b\n1,5;2\n", ",;\t|")).isEqualTo(';');
    assertThat(CsvText.separator("a\tb, c\nd\te\n", ",;\t|")).isEqualTo('\t');
    assertThat(CsvText.separator("# one, two, three\na|b\n", ",;\t|")).isEqualTo('|');
    assertThat(CsvText.separator("\"a;b;c\",d\n", ",;\t|")).isEqualTo(',');
    assertThat(CsvText.separator("alone", ",;\t|")).isEqualTo(',');
    assertThat(CsvText.separator("", ",;\t|")).isEqualTo(',');
  }

  @Test
  void whatIsWrittenIsReadAgain() {
    var random = new Random(11);
    var letters = "ab,;\t\"\n\r'=+-@#| é東";
    for (int i = 0; i < 2_000; i++) {
      char separator = ",;\t".charAt(random.nextInt(3));
      var csv = new Csv(separator);
      var written = new ArrayList<List<String>>();
      for (int row = 0; row < 3; row++) {
        var cells = new ArrayList<String>();
        for (int cell = 0; cell < 1 + random.nextInt(3); cell++) {
          var text = new StringBuilder();
          for (int c = random.nextInt(6); c > 0; c--) {
            text.append(letters.charAt(random.nextInt(letters.length())));
          }
          cells.add(text.toString());
        }
        written.add(cells);
        csv.row(cells);
      }
      var read =
          rows(csv.toString(), separator).stream()
              .map(r -> r.cells().stream().map(cell -> Csv.unguarded(cell.text())).toList())
              .toList();
      assertThat(read).as(csv.toString()).isEqualTo(written);
    }
  }

  @Test
  void noCellBeginsAsAFormulaDoes() {
    assertThat(new Csv().row(List.of("=1+1", "-5", "'=x", "＋1", "a=b")).toString())
        .isEqualTo("'=1+1,-5,''=x,'＋1,a=b\r\n");
  }
}
