package memoire.format.qti;

import java.util.Set;
import memoire.format.Import;
import memoire.format.Imported;
import memoire.format.archive.Zip;
import memoire.format.xml.Elements;
import memoire.format.xml.Node;
import memoire.text.Position;
import memoire.text.Severity;

/// Reads QTI: an item of version 2 or 3, items of version 1.2, or a package of them.
public final class QtiReader {
  private static final Set<String> ROOTS =
      Set.of("assessmentItem", "questestinterop", "assessmentTest");
  private static final Set<String> WANTED = Set.of("assessmentItem", "item");

  private final Import into;
  private boolean hasTitle;
  private boolean hasLanguage;

  private QtiReader(Import into) {
    this.into = into;
  }

  /// @param file the name the user gave, for problems
  public static Imported read(String file, byte[] bytes) {
    var into = new Import(file);
    var reader = new QtiReader(into);
    if (Zip.isZip(bytes)) {
      QtiPackage.read(bytes, into, reader::part);
    } else if (!reader.part(bytes) && into.isEmpty(Severity.ERROR)) {
      into.tell(
          QtiFlaw.NOT_QTI, new Position(1, 1), "there is no assessmentItem and no item in it");
    }
    return into.done();
  }

  /// Reads a file, unless there is nothing of QTI in it.
  private boolean part(byte[] bytes) {
    var text = into.decode(bytes);
    return !text.isBlank()
        && new Elements(into, ROOTS, WANTED, QtiReader::name, this::take)
            .entering(this::entered)
            .read(text);
  }

  /// The names of version 3 (`qti-choice-interaction`, `response-identifier`) in those of version
  /// 2.
  static String name(String written) {
    var name = written.startsWith("qti-") ? written.substring("qti-".length()) : written;
    if (name.indexOf('-') < 0) {
      return name;
    }
    var out = new StringBuilder();
    for (int at = 0; at < name.length(); at++) {
      boolean isJoint = name.charAt(at) == '-' && at > 0 && at + 1 < name.length();
      out.append(isJoint ? Character.toUpperCase(name.charAt(++at)) : name.charAt(at));
    }
    return out.toString();
  }

  private void entered(Node node) {
    boolean isTest = node.name().equals("assessmentTest") || node.name().equals("assessment");
    if (isTest && !hasTitle) {
      hasTitle = true;
      into.title(node.attribute("title"));
    }
  }

  private void take(Node node) {
    var language = node.attribute("xml:lang") + node.attribute("lang");
    if (!hasLanguage && language.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}")) {
      hasLanguage = true;
      into.language(language);
    }
    if (node.name().equals("item")) {
      ClassicMaking.take(into, node);
    } else {
      ItemMaking.take(into, node);
    }
  }
}
