package memoire.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Prints how documents are read, for a person who works on the rules.
final class ReadingDump {
  private ReadingDump() {}

  public static void main(String[] files) throws IOException {
    for (var file : files) {
      var document = MarkdownDocuments.read(file, Files.readString(Path.of(file))).value();
      var out = new StringBuilder();
      out.append("=== ").append(document.id()).append(" | ").append(document.title()).append(" | ");
      out.append(document.publisher()).append(" | ").append(document.date()).append(" | ");
      out.append(document.kind()).append(" | ").append(document.language()).append('\n');
      for (var section : document.sections()) {
        out.append("## ").append(section.heading()).append('\n');
        for (var paragraph : section.paragraphs()) {
          out.append(paragraph.kind()).append('\n');
          paragraph.sentences().forEach(s -> out.append("   ").append(s.text()).append('\n'));
        }
      }
      document
          .setAside()
          .forEach(
              s -> out.append("-- ").append(s.reason()).append(": ").append(s.text()).append('\n'));
      System.out.print(out);
    }
  }
}
