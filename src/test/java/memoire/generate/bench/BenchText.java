package memoire.generate.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A text of the bench with the facts that were found in it by hand.
///
/// @param name of its file, in `documents/`
public record BenchText(String name, String text, Split split, List<KnownFact> facts) {
  private static final String FACTS = ".facts.jsonl";

  public BenchText {
    facts = List.copyOf(facts);
  }

  /// The texts of a directory, by name: `NAME.txt` or `NAME.md` with `NAME.facts.jsonl` beside it,
  /// and `split.json` beside the directory. Where that is missing, all texts are held out.
  public static List<BenchText> in(Path directory) throws IOException {
    if (!Files.isDirectory(directory)) {
      throw new IOException(
          "There is no directory " + directory + "; start this where pom.xml is.");
    }
    var splits = splits(directory.resolveSibling("split.json"));
    var texts = new ArrayList<BenchText>();
    for (var file : files(directory)) {
      var name = file.getFileName().toString();
      var facts = Json.lines(directory.resolve(name.replaceFirst("\\.[a-z]+$", FACTS)));
      texts.add(
          new BenchText(
              name,
              Files.readString(file),
              splits.getOrDefault(name, Split.HELD_OUT),
              facts.stream().map(KnownFact::of).toList()));
    }
    return texts;
  }

  /// What `split.json` says of each text it names.
  public static Map<String, Split> splits(Path file) throws IOException {
    var lists = Json.object(file);
    var splits = new HashMap<String, Split>();
    for (var split : Split.values()) {
      for (var name : Json.texts(lists, split.label())) {
        if (splits.put(name, split) != null) {
          throw new IOException(file + " names " + name + " twice.");
        }
      }
    }
    return splits;
  }

  private static List<Path> files(Path directory) throws IOException {
    try (var files = Files.list(directory)) {
      return files.filter(f -> f.toString().matches(".*\\.(txt|md)")).sorted().toList();
    }
  }
}
