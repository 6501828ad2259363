package memoire.generate.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import memoire.generate.bench.Logistic.Example;

/// What the ranking learns from texts by others, which are not ours to keep: of each question only
/// its features, whether a rater found it right, and whether it asks for a prime fact.
///
/// A line of the file: `acceptable` or `prime`, `yes` or `no`, the text's number, the features parted
/// by `; `; tabs between the columns.
public final class Elsewhere {
  private static final int COLUMNS = 4;

  private Elsewhere() {}

  /// The examples of one kind; none when there is no such file.
  ///
  /// @param kind `acceptable` or `prime`
  public static List<Example> in(Path file, String kind) throws IOException {
    var examples = new ArrayList<Example>();
    if (!Files.exists(file)) {
      return examples;
    }
    for (var line : Files.readAllLines(file)) {
      var columns = line.split("\t", -1);
      if (columns.length == COLUMNS && columns[0].equals(kind)) {
        examples.add(
            new Example(
                new TreeSet<>(List.of(columns[3].split("; ", -1))),
                columns[1].equals("yes"),
                columns[2]));
      }
    }
    return examples;
  }

  /// Replaces the file.
  public static void write(Path file, List<Example> acceptable, List<Example> prime)
      throws IOException {
    var numbers = new TreeMap<String, Integer>();
    var out = new StringBuilder();
    lines(out, "acceptable", acceptable, numbers);
    lines(out, "prime", prime, numbers);
    Files.writeString(file, out.toString());
  }

  private static void lines(
      StringBuilder out, String kind, List<Example> examples, TreeMap<String, Integer> numbers) {
    for (var example : examples) {
      int number = numbers.computeIfAbsent(example.text(), _ -> numbers.size() + 1);
      out.append(kind)
          .append(example.holds() ? "\tyes\t" : "\tno\t")
          .append("text ")
          .append(number)
          .append('\t')
          .append(String.join("; ", new TreeSet<>(example.features())))
          .append('\n');
    }
  }
}
