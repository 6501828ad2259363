package memoire.generate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import memoire.pack.Pack;
import memoire.question.Form;
import memoire.question.Question;

/// Draws questions from texts no rule was written for, `$MEMOIRE_CORPUS/documents/*.txt`, prints
/// them by form and topic for rating by hand, and tells how many of the listed prime facts
/// (`*.facts.jsonl`, priority 1) some question asks for.
final class GenerateBench {
  private static final Pattern ANSWER = Pattern.compile("\"answer\": \"((?:[^\"\\\\]|\\\\.)*)\"");

  private GenerateBench() {}

  public static void main(String[] args) throws IOException {
    var corpus = System.getenv("MEMOIRE_CORPUS");
    if (corpus == null) {
      System.out.println("Set MEMOIRE_CORPUS to the directory that holds documents/.");
      return;
    }
    var directory = Path.of(corpus, "documents");
    var sources = new ArrayList<SourceDocument>();
    for (var file : files(directory, ".txt")) {
      sources.add(new SourceDocument(file.getFileName().toString(), Files.readString(file)));
    }
    var generation = Generator.generate(sources, Settings.draft("bench", "Bench"));
    generation.pack().questions().stream()
        .sorted(
            Comparator.comparing((Question q) -> q.form().name())
                .thenComparing(q -> q.tags().getFirst()))
        .forEach(q -> System.out.println(GenerateDump.line(q)));
    int prime = 0;
    int asked = 0;
    for (var file : files(directory, ".facts.jsonl")) {
      var document = file.getFileName().toString().replace(".facts.jsonl", "");
      for (var line : Files.readAllLines(file)) {
        if (line.contains("\"priority\": 1")) {
          prime++;
          asked += isAsked(generation.pack(), document, line) ? 1 : 0;
        }
      }
    }
    System.out.println(generation.tally());
    System.out.println("prime facts asked for: " + asked + " of " + prime);
  }

  private static List<Path> files(Path directory, String ending) throws IOException {
    try (var files = Files.list(directory)) {
      return files.filter(f -> f.toString().endsWith(ending)).sorted().toList();
    }
  }

  private static boolean isAsked(Pack pack, String document, String line) {
    var match = ANSWER.matcher(line);
    var answer = match.find() ? match.group(1).toLowerCase(Locale.ROOT) : "";
    return pack.questions().stream()
        .filter(q -> q.tags().contains(document))
        .map(GenerateBench::key)
        .anyMatch(key -> !key.isEmpty() && (key.contains(answer) || answer.contains(key)));
  }

  private static String key(Question question) {
    var key =
        switch (question.form()) {
          case Form.Choice c -> c.answer();
          case Form.Text t -> t.answer();
          case Form.Cloze _ -> question.prompt().replaceAll("(?s).*\\{\\{(.*)\\}\\}.*", "$1");
          case Form.Numeric n -> n.answer().toPlainString();
          case Form.Choices _, Form.Bool _, Form.Date _, Form.Order _, Form.Match _, Form.Flip _ ->
              "";
        };
    return key.toLowerCase(Locale.ROOT);
  }
}
