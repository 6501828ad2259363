package memoire.generate.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import memoire.generate.bench.Logistic.Example;

/// What the ranking learns from texts by others, which are not ours to keep: of each question only
/// its features, whether a rater found it right, and whether it asks for a prime fact.
///
/// The first line of the file names the features, parted by `; `. Another line: `acceptable` or
/// `prime`, `yes` or `no`, the text's number, the places of the question's features in that list,
/// from 0, parted by blanks; tabs between the columns.
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
    var lines = Files.readAllLines(file);
    var names = lines.getFirst().split("; ", -1);
    for (var line : lines.subList(1, lines.size())) {
      var columns = line.split("\t", -1);
      if (columns.length == COLUMNS && columns[0].equals(kind)) {
        examples.add(
            new Example(
                Arrays.stream(columns[3].split(" ", -1))
                    .map(place -> names[Integer.parseInt(place)])
                    .collect(Collectors.toCollection(TreeSet::new)),
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
    var names =
        Stream.concat(acceptable.stream(), prime.stream())
            .flatMap(e -> e.features().stream())
            .distinct()
            .sorted()
            .toList();
    var out = new StringBuilder(String.join("; ", names)).append('\n');
    lines(out, names, "acceptable", acceptable, numbers);
    lines(out, names, "prime", prime, numbers);
    Files.writeString(file, out.toString());
  }

  private static void lines(
      StringBuilder out,
      List<String> names,
      String kind,
      List<Example> examples,
      Map<String, Integer> numbers) {
    var places = new HashMap<String, Integer>();
    for (int i = 0; i < names.size(); i++) {
      places.put(names.get(i), i);
    }
    for (var example : examples) {
      int number = numbers.computeIfAbsent(example.text(), _ -> numbers.size() + 1);
      out.append(kind)
          .append(example.holds() ? "\tyes\t" : "\tno\t")
          .append("text ")
          .append(number)
          .append('\t')
          .append(
              example.features().stream()
                  .map(places::get)
                  .sorted()
                  .map(String::valueOf)
                  .collect(Collectors.joining(" ")))
          .append('\n');
    }
  }
}
