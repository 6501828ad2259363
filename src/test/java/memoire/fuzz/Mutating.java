package memoire.fuzz;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGeneratorFactory;
import memoire.format.Media;

/// Feeds every reader with many inputs in little time: changed seeds and changed inputs that
/// [Fuzzing] kept, which nothing guides any further. Run it with `-Xmx256m`. What throws is kept in
/// `target/fuzz/found`, once for each place that throws; with an input that takes five seconds it
/// stops, and keeps it, too.
///
/// All times are those of the processor. Arguments: how many seconds each reader has, the directory
/// of the corpus (or `-`), the seed, and readers (all where none is named).
public final class Mutating {
  private static final int SHORTEST_BOUND = 128;
  private static final int DOUBLINGS = 6;

  /// All that comes of an input is looked at for one in so many, as that takes much longer.
  private static final int WHOLLY = 16;

  private static final long SLOWEST_NANOS = TimeUnit.SECONDS.toNanos(5);
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final Path ROOT = Path.of("target", "fuzz");

  private final PrintStream out = System.out;
  private final Set<String> places = new HashSet<>();
  private final String corpus;
  private final long seed;
  private final long thread = Thread.currentThread().threadId();

  /// What is being read, and since when.
  private volatile byte[] input = new byte[0];

  private volatile long since;
  private volatile Reader reader = Reader.GIFT;
  private long slowest;

  private Mutating(String corpus, long seed) {
    this.corpus = corpus;
    this.seed = seed;
  }

  /// Fuzzes.
  public static void main(String[] args) throws IOException {
    long seconds = Long.parseLong(args[0]);
    var mutating = new Mutating(args[1], Long.parseLong(args[2]));
    var watch = new Thread(mutating::watch);
    watch.setDaemon(true);
    watch.start();
    var readers =
        args.length > 3
            ? Arrays.stream(args).skip(3).map(name -> Reader.valueOf(name)).toList()
            : List.of(Reader.values());
    Files.createDirectories(ROOT.resolve("found"));
    mutating.out.printf(
        "%-16s %8s %10s %9s %11s %6s%n",
        "reader", "seeds", "inputs", "a second", "slowest ms", "found");
    long all = 0;
    for (var reader : readers) {
      all += mutating.fuzz(reader, TimeUnit.SECONDS.toNanos(seconds));
    }
    mutating.out.printf("%-16s %8s %10d%n", "all", "", all);
  }

  private long fuzz(Reader next, long nanos) throws IOException {
    reader = next;
    slowest = 0;
    var seeds = new ArrayList<>(Seeds.all(next, corpus));
    seeds.addAll(kept(next));
    var mutator =
        new Mutator(
            RandomGeneratorFactory.of("L64X128MixRandom")
                .create(seed * 1_000 + List.of(Reader.values()).indexOf(next)));
    int before = places.size();
    long begun = spent();
    long fed = 0;
    while (spent() - begun < nanos) {
      feed(mutator.next(seeds, SHORTEST_BOUND << fed % DOUBLINGS), fed % WHOLLY == 0);
      fed++;
    }
    out.printf(
        Locale.ROOT,
        "%-16s %8d %10d %9d %11.1f %6d%n",
        next,
        seeds.size(),
        fed,
        fed * TimeUnit.SECONDS.toNanos(1) / (spent() - begun),
        slowest / 1e6,
        places.size() - before);
    return fed;
  }

  private void feed(byte[] next, boolean wholly) throws IOException {
    input = next;
    long start = spent();
    since = start;
    try {
      if (wholly) {
        reader.feed(next);
      } else {
        reader.skim(next);
      }
    } catch (RuntimeException | Error e) {
      found(e);
    }
    slowest = Math.max(slowest, spent() - start);
  }

  private void found(Throwable thrown) throws IOException {
    var frames = thrown.getStackTrace();
    var place =
        reader
            + " "
            + thrown.getClass()
            + Arrays.toString(Arrays.copyOf(frames, Math.min(3, frames.length)));
    if (places.add(place)) {
      out.println(thrown + " " + place);
      keep();
    }
  }

  private void keep() throws IOException {
    Files.write(
        ROOT.resolve("found").resolve(reader + "-" + Media.sha256(input).substring(0, 12)), input);
  }

  /// What the guided run kept for a reader, of itself or of all together.
  private static List<byte[]> kept(Reader reader) throws IOException {
    var kept = new ArrayList<byte[]>();
    for (var file : files(ROOT.resolve(reader.name()).resolve("kept"))) {
      kept.add(Files.readAllBytes(file));
    }
    for (var file : files(ROOT.resolve(Fuzzing.ALL).resolve("kept"))) {
      var input = Files.readAllBytes(file);
      if (FuzzTarget.isFor(reader, input)) {
        kept.add(Arrays.copyOfRange(input, 1, input.length));
      }
    }
    return kept;
  }

  /// Time of the processor, in nanoseconds: others may keep it busy.
  private long spent() {
    return THREADS.getThreadCpuTime(thread);
  }

  private static List<Path> files(Path directory) throws IOException {
    if (!Files.isDirectory(directory)) {
      return List.of();
    }
    try (var files = Files.list(directory)) {
      return files.sorted().toList();
    }
  }

  private void watch() {
    try {
      while (true) {
        Thread.sleep(500);
        if (spent() - since > SLOWEST_NANOS) {
          out.println(reader + " takes more than five seconds with " + input.length + " bytes");
          keep();
          Runtime.getRuntime().halt(1);
        }
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    } catch (IOException e) {
      out.println(e);
    }
  }
}
