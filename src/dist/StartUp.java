import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.tools.ToolProvider;

/// Measures what a learner waits for: from starting the launcher to the first screen with words on
/// it, on a pseudo-terminal, beside a bare hello-world on the same runtime, all in turns in one
/// run.
///
/// `java -cp 'target/memoire/lib/*' src/dist/StartUp.java [RUNS] [MEMOIRE_HOME…]`; each home given
/// is measured beside a fresh one that has just the shipped bank.
final class StartUp {
  private static final int COLUMNS = 100;
  private static final int ROWS = 30;

  private final Path dist;
  private final Map<String, List<Double>> milliseconds = new LinkedHashMap<>();

  private StartUp(Path dist) {
    this.dist = dist;
  }

  public static void main(String[] args) throws Exception {
    int runs = args.length > 0 ? Integer.parseInt(args[0]) : 21;
    var bench = new StartUp(Path.of("target/memoire").toAbsolutePath());
    var homes = new LinkedHashMap<String, Path>();
    homes.put("shipped bank", Files.createTempDirectory("memoire-start-up"));
    for (int i = 1; i < args.length; i++) {
      homes.put(args[i], Path.of(args[i]).toAbsolutePath());
    }
    bench.run(runs, homes);
    bench.print();
  }

  private void run(int runs, Map<String, Path> homes) throws Exception {
    var hello = compileHello();
    for (var home : homes.values()) {
      firstWords(home, "study");
    }
    for (int i = 0; i < runs; i++) {
      record("hello world, whole process", bare(hello));
      for (var home : homes.entrySet()) {
        record(
            "memoire study, first question: " + home.getKey(),
            firstWords(home.getValue(), "study"));
        record("memoire, home screen: " + home.getKey(), firstWords(home.getValue()));
      }
    }
  }

  /// From the start of the process to the end of its first painted frame.
  private Duration firstWords(Path home, String... arguments) throws Exception {
    var command = new ArrayList<String>();
    command.add(dist.resolve("bin/memoire").toString());
    Collections.addAll(command, arguments);
    var environment = Map.of("MEMOIRE_HOME", home.toString());
    try (var pty = new Pty(COLUMNS, ROWS, command, environment)) {
      // Both screens end in a bar of keys that names the one for help.
      var taken = pty.await("elp");
      pty.type("\u0003");
      pty.exit();
      return taken;
    }
  }

  private Duration bare(Path classes) throws IOException, InterruptedException {
    var command =
        List.of(
            dist.resolve("runtime/bin/java").toString(),
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:-UsePerfData",
            "-cp",
            classes.toString(),
            "Hello");
    try (var pty = new Pty(COLUMNS, ROWS, command, Map.of())) {
      pty.exit();
      return pty.elapsed();
    }
  }

  private static Path compileHello() throws IOException {
    var folder = Files.createTempDirectory("hello");
    var source = folder.resolve("Hello.java");
    Files.writeString(
        source,
        "public class Hello { public static void main(String[] a) { System.out.println(\"hello\"); } }");
    int code =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, "-d", folder.toString(), source.toString());
    if (code != 0) {
      throw new IOException("hello world did not compile");
    }
    return folder;
  }

  private void record(String what, Duration taken) {
    milliseconds.computeIfAbsent(what, _ -> new ArrayList<>()).add(taken.toNanos() / 1e6);
  }

  private void print() {
    double base = median(milliseconds.values().iterator().next());
    System.out.printf(
        "%-60s %8s %8s %8s %6s%n", "milliseconds", "minimum", "median", "maximum", "×");
    milliseconds.forEach((what, values) ->
        System.out.printf(
            "%-60s %8.1f %8.1f %8.1f %6.2f%n",
            what,
            Collections.min(values),
            median(values),
            Collections.max(values),
            median(values) / base));
  }

  private static double median(List<Double> values) {
    return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
  }
}
