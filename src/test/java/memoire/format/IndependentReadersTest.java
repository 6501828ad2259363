package memoire.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import memoire.pack.Pack;
import memoire.question.Form;
import memoire.question.Question;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/// What we write is read by others' code: archives by the JDK, XML by its parser, databases by
/// SQLite. Our own readers could be wrong in the same way as our writers.
class IndependentReadersTest {
  private static Pack pack(Question... questions) {
    return new Pack(
        "seas", "1.0.0", "Seas", "", "en", "", List.of(), List.of(), List.of(questions));
  }

  private static Map<String, byte[]> unzipped(byte[] archive) throws IOException {
    var files = new LinkedHashMap<String, byte[]>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), zip.readAllBytes());
      }
    }
    return files;
  }

  private static Element xml(byte[] file) throws Exception {
    var factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    return factory.newDocumentBuilder().parse(new ByteArrayInputStream(file)).getDocumentElement();
  }

  private static List<Element> all(Element in, String name) {
    NodeList found = in.getElementsByTagName(name);
    var elements = new ArrayList<Element>();
    for (int i = 0; i < found.getLength(); i++) {
      elements.add((Element) found.item(i));
    }
    return elements;
  }

  /// What an item gives all its points for: the texts of the options that it names, else what is to
  /// be typed.
  private static List<String> right(Element item) {
    var options = new LinkedHashMap<String, String>();
    for (var label : all(item, "response_label")) {
      options.put(label.getAttribute("ident"), label.getTextContent().strip());
    }
    var right = new ArrayList<String>();
    for (var condition : all(item, "respcondition")) {
      boolean isWhole =
          all(condition, "setvar").stream().anyMatch(set -> set.getTextContent().equals("100"));
      for (var equal : isWhole ? all(condition, "varequal") : List.<Element>of()) {
        boolean isNot = equal.getParentNode().getNodeName().equals("not");
        var said = equal.getTextContent();
        if (!isNot) {
          right.add(options.getOrDefault(said, said));
        }
      }
    }
    right.sort(null);
    return right;
  }

  @Test
  void qtiSaysWhatIsRightToAnyParser() throws Exception {
    var pack =
        pack(
            Question.plain(
                    "a1", "Which <sea> & why?", new Form.Choice("Red & \"wide\"", List.of("Black")))
                .titled("Seas <1>"),
            Question.plain(
                "a2", "Which are seas?", new Form.Choices(List.of("Red", "Dead"), List.of("Nile"))),
            Question.plain("a3", "The sea is dry.", new Form.Bool(false)),
            Question.plain(
                "a4", "Who wrote “Faust”?", new Form.Text("Goethe", List.of("J. W. v. Goethe"))));
    var files = unzipped(PackFormat.QTI_12.write(pack).bytes());
    var listed = new ArrayList<String>();
    for (var file : all(xml(Objects.requireNonNull(files.get("imsmanifest.xml"))), "file")) {
      listed.add(file.getAttribute("href"));
    }
    listed.add("imsmanifest.xml");
    assertThat(files.keySet()).containsExactlyInAnyOrderElementsOf(listed);
    var items = all(xml(Objects.requireNonNull(files.get("quiz-seas/quiz-seas.xml"))), "item");
    assertThat(items.stream().map(item -> item.getAttribute("title")))
        .containsExactly("Seas <1>", "Which are seas?", "The sea is dry.", "Who wrote “Faust”?");
    assertThat(items.stream().map(IndependentReadersTest::right))
        .containsExactly(
            List.of("Red & \"wide\""),
            List.of("Dead", "Red"),
            List.of("False"),
            List.of("Goethe", "J. W. v. Goethe"));
  }

  @Test
  void aPackageOfAnkiIsReadBySqlite(@TempDir Path folder) throws Exception {
    var pack =
        pack(
            Question.plain("k7m2q9xd", "Which sea?", new Form.Flip("Sargasso")),
            Question.plain("p3c8v2na", "{{Lima}} is in Peru.", new Form.Cloze(List.of())));
    var files = unzipped(PackFormat.ANKI_LEGACY.write(pack).bytes());
    var database =
        Files.write(folder.resolve("c.db"), Objects.requireNonNull(files.get("collection.anki2")));
    var notes = new ArrayList<String>();
    try (var sql = DriverManager.getConnection("jdbc:sqlite:" + database);
        var statement = sql.createStatement();
        var rows =
            statement.executeQuery(
                "SELECT n.flds, count(c.id) FROM notes n JOIN cards c ON c.nid = n.id"
                    + " GROUP BY n.id ORDER BY n.id")) {
      while (rows.next()) {
        var fields = rows.getString(1).split("\u001f", -1);
        notes.add(fields[0] + " / " + fields[1] + " / " + rows.getInt(2));
      }
    }
    assertThat(notes).hasSize(2);
    assertThat(notes.get(0)).isEqualTo("Which sea? / Sargasso / 1");
    assertThat(notes.get(1)).startsWith("{{c1::Lima}} is in Peru. / ").endsWith(" / 1");
  }
}
