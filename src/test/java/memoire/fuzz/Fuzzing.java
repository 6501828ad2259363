package memoire.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import memoire.format.Media;

/// Feeds readers with what Jazzer makes of the seeds, guided by what of our code is reached, in a
/// process of 256 MB. An exception, an error, more memory, or five seconds with one input are
/// found: the input is kept in `target/fuzz/READER/found`, and fuzzing goes on. Inputs that reached
/// something new are kept in `target/fuzz/READER/kept`, and the next run begins with them.
///
/// Arguments: how many seconds each has, the directory of the corpus (or `-`), and readers, each of
/// which has a process of its own; `ALL`, or none, is one process for all of them.
public final class Fuzzing {
  /// Every reader in one process.
  static final String ALL = "ALL";

  /// By the clock: on a busy machine, `-Dfuzz.slowest=60` asks for patience.
  private static final int SLOWEST_SECONDS = Integer.getInteger("fuzz.slowest", 5);

  private static final int MOST_FOUND = 100;
  private static final Pattern REACHED = Pattern.compile("cov: (\\d+) ft: (\\d+)");

  private final Path root = Path.of("target", "fuzz");
  private final int seconds;
  private final String corpus;

  private Fuzzing(int seconds, String corpus) {
    this.seconds = seconds;
    this.corpus = corpus;
  }

  /// Fuzzes.
  public static void main(String[] args) throws IOException, InterruptedException {
    var fuzzing = new Fuzzing(Integer.parseInt(args[0]), args[1]);
    var readers = Arrays.asList(args).subList(2, args.length);
    for (var reader : readers.isEmpty() ? List.of(ALL) : readers) {
      fuzzing.fuzz(reader);
    }
  }

  private void fuzz(String name) throws IOException, InterruptedException {
    var place = root.resolve(name);
    var found = Files.createDirectories(place.resolve("found"));
    Files.createDirectories(place.resolve("kept"));
    seeds(name, place);
    long begun = System.nanoTime();
    var log = run(name, place);
    double took = (System.nanoTime() - begun) / 1e9;
    log.lines().filter(line -> line.startsWith("fed ")).forEach(System.out::println);
    try (var files = Files.list(found)) {
      System.out.printf(
          Locale.ROOT,
          "%s: %s edges of our code reached in %.0f s, with the start; %d inputs found%n",
          name,
          lastReached(log),
          took,
          files.count());
    }
  }

  private static String lastReached(String log) {
    return REACHED
        .matcher(log)
        .results()
        .reduce((_, last) -> last)
        .map(m -> m.group(1))
        .orElse("0");
  }

  private void seeds(String name, Path place) throws IOException {
    var directory = Files.createDirectories(place.resolve("seeds"));
    for (var reader : name.equals(ALL) ? Reader.values() : new Reader[] {Reader.valueOf(name)}) {
      for (var seed : Seeds.all(reader, corpus)) {
        var input = name.equals(ALL) ? FuzzTarget.marked(reader, seed) : seed;
        Files.write(directory.resolve(Media.sha256(input)), input);
      }
    }
  }

  private String run(String name, Path place) throws IOException, InterruptedException {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "-Xmx256m",
            "-XX:+UseSerialGC",
            "-XX:+EnableDynamicAgentLoading",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "-cp",
            System.getProperty("java.class.path"),
            "com.code_intelligence.jazzer.Jazzer",
            "--target_class=" + FuzzTarget.class.getName(),
            "--target_args=" + name,
            "--instrumentation_includes=memoire.**",
            "--instrumentation_excludes=memoire.fuzz.**:memoire.explain.**",
            "--custom_hook_includes=memoire.**",
            "--keep_going=" + MOST_FOUND,
            "--reproducer_path=" + place,
            "-artifact_prefix=" + place.resolve("found") + "/",
            "-max_total_time=" + seconds,
            "-timeout=" + SLOWEST_SECONDS,
            // The heap is bounded by the virtual machine.
            "-rss_limit_mb=0",
            "-max_len=" + Seeds.LARGEST_DATABASE,
            "-reload=0",
            "-print_final_stats=1",
            place.resolve("kept").toString(),
            place.resolve("seeds").toString()));
    var log = place.resolve("log.txt");
    new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(log.toFile())
        .start()
        .waitFor();
    return Files.readString(log, ISO_8859_1);
  }
}
