package memoire.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import memoire.format.Media;

/// Feeds readers with what Jazzer makes of the seeds, each in a process of 256 MB, and prints how
/// many inputs they read. An exception, an error, more memory, or five seconds with one input are
/// found; the input is kept as `target/fuzz/READER/found/…`, and fuzzing goes on.
///
/// Arguments: how many seconds each reader has, the directory of the corpus (or `-`), and readers
/// (all where none is named). Inputs that reached something new are kept in `target/fuzz/READER/kept`,
/// and the next run begins with them.
public final class Fuzzing {
  private static final int SLOWEST_SECONDS = 5;
  private static final int MOST_CRASHES = 3;
  private static final Pattern INPUTS = Pattern.compile("stat::number_of_executed_units: +(\\d+)");
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
    var readers =
        args.length > 2
            ? Arrays.stream(args).skip(2).map(name -> Reader.valueOf(name)).toList()
            : List.of(Reader.values());
    var fuzzing = new Fuzzing(Integer.parseInt(args[0]), args[1]);
    System.out.printf("%-16s %10s %8s %7s %6s%n", "reader", "inputs", "a second", "edges", "found");
    long all = 0;
    for (var reader : readers) {
      all += fuzzing.fuzz(reader);
    }
    System.out.printf(Locale.ROOT, "%-16s %10d%n", "all", all);
  }

  private long fuzz(Reader reader) throws IOException, InterruptedException {
    var place = root.resolve(reader.name());
    var found = Files.createDirectories(place.resolve("found"));
    Files.createDirectories(place.resolve("kept"));
    seeds(reader, place);
    long begun = System.nanoTime();
    long inputs = 0;
    var edges = "";
    int processes = 0;
    long left = seconds;
    while (left > 0 && processes++ < MOST_CRASHES) {
      var log = run(reader, place, left);
      inputs += last(INPUTS, log, "0");
      edges = String.valueOf(last(REACHED, log, "0"));
      left = seconds - (System.nanoTime() - begun) / 1_000_000_000L - 1;
    }
    long took = Math.max(1, (System.nanoTime() - begun) / 1_000_000_000L);
    System.out.printf(
        Locale.ROOT,
        "%-16s %10d %8d %7s %6d%n",
        reader,
        inputs,
        inputs / took,
        edges,
        count(found));
    return inputs;
  }

  private static long last(Pattern pattern, String log, String none) {
    var matcher = pattern.matcher(log);
    var value = none;
    while (matcher.find()) {
      value = matcher.group(1);
    }
    return Long.parseLong(value);
  }

  private static int count(Path directory) throws IOException {
    try (var files = Files.list(directory)) {
      return (int) files.count();
    }
  }

  private void seeds(Reader reader, Path place) throws IOException {
    var seeds = Files.createDirectories(place.resolve("seeds"));
    for (var seed : Seeds.own(reader)) {
      Files.write(seeds.resolve(Media.sha256(seed)), seed);
    }
    if (!corpus.equals("-")) {
      for (var file : Seeds.byOthers(reader, Path.of(corpus, "corpus"))) {
        var seed = Files.readAllBytes(file);
        Files.write(seeds.resolve(Media.sha256(seed)), seed);
      }
    }
  }

  private static String run(Reader reader, Path place, long seconds)
      throws IOException, InterruptedException {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "-Xmx256m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=" + System.getProperty("fuzz.tier", "4"),
            "-XX:+EnableDynamicAgentLoading",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "-cp",
            System.getProperty("java.class.path"),
            "com.code_intelligence.jazzer.Jazzer",
            "--target_class=" + FuzzTarget.class.getName(),
            "--target_args=" + reader,
            "--instrumentation_includes=memoire.**",
            "--custom_hook_includes=memoire.**",
            "--reproducer_path=" + place,
            "-artifact_prefix=" + place.resolve("found") + "/",
            "-max_total_time=" + seconds,
            "-timeout=" + SLOWEST_SECONDS,
            "-rss_limit_mb=0",
            "-max_len=" + 2 * Seeds.LARGEST,
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
    return Files.readString(log, java.nio.charset.StandardCharsets.ISO_8859_1);
  }
}
