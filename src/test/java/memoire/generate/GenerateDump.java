package memoire.generate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import memoire.question.Form;
import memoire.question.Question;

/// Prints the questions drawn from the documents given as arguments, for reading: `GenerateDump
/// seeds/*.md`. With `--dropped` first, also what was struck out.
final class GenerateDump {
  private GenerateDump() {}

  public static void main(String[] args) throws IOException {
    boolean explain = args.length > 0 && args[0].equals("--dropped");
    var sources = new ArrayList<SourceDocument>();
    for (int i = explain ? 1 : 0; i < args.length; i++) {
      sources.add(new SourceDocument(args[i], Files.readString(Path.of(args[i]))));
    }
    var generation = Generator.generate(sources, Settings.draft("dump", "Dump"));
    generation.problems().forEach(p -> System.out.println(p.line()));
    var last = "";
    for (var question : generation.pack().questions()) {
      var quote = question.evidence() == null ? "" : question.evidence().quote();
      if (!quote.equals(last)) {
        System.out.println("\n# " + quote);
        last = quote;
      }
      System.out.println(line(question));
    }
    if (explain) {
      generation
          .dropped()
          .forEach(
              d -> System.out.println("- " + d.rule() + ": " + d.prompt() + "  // " + d.reason()));
    }
    System.out.println("\n" + generation.tally());
  }

  static String line(Question question) {
    var owner = question.attribution() == null ? "" : "  [" + question.attribution() + "]";
    return question.card()
        + " "
        + question.form().name()
        + " ("
        + question.tags().getFirst()
        + ") "
        + question.prompt()
        + "\n    = "
        + key(question.form())
        + owner;
  }

  private static String key(Form form) {
    return switch (form) {
      case Form.Choice c -> c.answer() + " | " + String.join(" | ", c.distractors());
      case Form.Choices c -> c.answers() + " | " + String.join(" | ", c.distractors());
      case Form.Bool b -> Boolean.toString(b.answer());
      case Form.Text t -> t.answer() + " accept " + t.accept();
      case Form.Numeric n -> n.answer() + " " + n.unit();
      case Form.Date d -> d.answer().toString();
      case Form.Cloze c -> "accept " + c.accept();
      case Form.Order o -> String.join(" < ", o.answer());
      case Form.Match m -> List.copyOf(m.answer()).toString();
      case Form.Flip f -> f.answer();
    };
  }
}
