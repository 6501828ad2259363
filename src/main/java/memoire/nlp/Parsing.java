package memoire.nlp;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import memoire.syntax.Parse;
import memoire.syntax.Parser;

/// Many sentences parsed on every processor; what comes out does not depend on how many there are.
public final class Parsing {
  private static final int MOST_THREADS = 4;
  private static final int TICK_MILLIS = 100;

  private final Parser parser;
  private final List<String> sentences;
  private final Parse[] parses;
  private final AtomicInteger next = new AtomicInteger();
  private final AtomicInteger done = new AtomicInteger();

  private Parsing(Parser parser, List<String> sentences) {
    this.parser = parser;
    this.sentences = sentences;
    this.parses = new Parse[sentences.size()];
  }

  /// The parses by sentence, in order.
  ///
  /// @param progress told several times a second how many are done, on the caller's thread
  public static Map<String, Parse> of(Parser parser, List<String> sentences, IntConsumer progress) {
    var parsing = new Parsing(parser, sentences);
    parsing.run(progress);
    var found = new LinkedHashMap<String, Parse>();
    for (int i = 0; i < sentences.size(); i++) {
      found.put(sentences.get(i), parsing.parses[i]);
    }
    return found;
  }

  private void run(IntConsumer progress) {
    Executor threads = task -> Thread.ofPlatform().daemon().start(task);
    int count = Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors());
    var workers =
        CompletableFuture.allOf(
            Stream.generate(() -> CompletableFuture.runAsync(this::work, threads))
                .limit(count)
                .toArray(CompletableFuture[]::new));
    while (!hasEnded(workers)) {
      progress.accept(done.get());
    }
  }

  private void work() {
    for (int i = next.getAndIncrement(); i < parses.length; i = next.getAndIncrement()) {
      parses[i] = parser.parse(sentences.get(i));
      done.incrementAndGet();
    }
  }

  private static boolean hasEnded(CompletableFuture<?> workers) {
    try {
      workers.get(TICK_MILLIS, TimeUnit.MILLISECONDS);
      return true;
    } catch (TimeoutException e) {
      return false;
    } catch (InterruptedException | java.util.concurrent.ExecutionException e) {
      throw new CompletionException(e);
    }
  }
}
