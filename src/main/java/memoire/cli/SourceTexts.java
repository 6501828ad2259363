package memoire.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import memoire.document.MarkdownDocuments;
import memoire.generate.SourceDocument;
import memoire.intake.Intake;
import memoire.text.Decoding;
import memoire.text.SafeText;
import memoire.text.Severity;

/// The texts that a pack is drafted from. What is taken out of HTML, PDF and DOCX gets a file of
/// its own beside the pack, for evidence to point into.
final class SourceTexts {
  private static final String PACK = ".pack.json";

  private final Surroundings here;
  private final Path output;
  private final Map<Path, String> copies = new LinkedHashMap<>();

  SourceTexts(Surroundings here, Path output) {
    this.here = here;
    this.output = output;
  }

  SourceDocument read(Path document) {
    var name = inProject(document);
    var file = here.directory().resolve(document);
    var reading = Intake.read(name, InputFiles.bytes(file));
    for (var problem : reading.problems()) {
      if (problem.severity() == Severity.ERROR) {
        throw new Refusal(problem.line().value());
      }
      here.err().line(problem.line());
    }
    var taken = reading.value();
    if (!taken.isCopy()) {
      return new SourceDocument(name, taken.text());
    }
    var copy = copyOf(name);
    copies.put(here.directory().resolve(output).resolveSibling(copy), taken.text());
    return new SourceDocument(inProject(output.resolveSibling(copy)), taken.text());
  }

  /// The path that the pack names a document by: as given, or relative to the working directory.
  private String inProject(Path document) {
    var base = here.directory().toAbsolutePath().normalize();
    var absolute = base.resolve(document).normalize();
    var shown = absolute.startsWith(base) ? base.relativize(absolute) : absolute;
    return shown.toString().replace('\\', '/');
  }

  /// What is to be written beside the pack, by file.
  Map<Path, String> copies() {
    return copies;
  }

  /// `NAME.texts/DOCUMENT.md`; two documents of one name get a number.
  private String copyOf(String name) {
    var pack = String.valueOf(output.getFileName());
    var directory = pack.substring(0, pack.length() - PACK.length()) + ".texts/";
    var file = name.substring(name.lastIndexOf('/') + 1);
    int dot = file.lastIndexOf('.');
    var stem = dot > 0 ? file.substring(0, dot) : file;
    var copy = directory + stem + ".md";
    for (int i = 2;
        copies.containsKey(here.directory().resolve(output).resolveSibling(copy));
        i++) {
      copy = directory + stem + "-" + i + ".md";
    }
    return copy;
  }

  /// Says what of the texts was not read as such.
  static void explain(Surroundings here, List<SourceDocument> sources) {
    for (var source : sources) {
      var document = MarkdownDocuments.read(source.path(), source.text()).value();
      for (var passage : document.setAside()) {
        var where = Decoding.position(source.text(), passage.start());
        here.out()
            .line(
                SafeText.of(
                    String.format(
                        Locale.ROOT,
                        "set aside  %s:%d:%d  “%s”  %s",
                        source.path(),
                        where.line(),
                        where.column(),
                        passage.text(),
                        passage.reason())));
      }
    }
  }
}
