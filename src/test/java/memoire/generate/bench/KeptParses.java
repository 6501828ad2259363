package memoire.generate.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import memoire.nlp.CoreNlpParser;
import memoire.syntax.Parse;
import memoire.syntax.Parser;
import memoire.syntax.Word;
import org.jspecify.annotations.Nullable;

/// A parser that keeps what it parsed in a file under `target`, so that measuring the same texts
/// again takes seconds. The file is named after the engine's version.
public final class KeptParses implements Parser, AutoCloseable {
  private static final Path FILE =
      Path.of("target", "parses-" + CoreNlpParser.VERSION.replaceAll("[^\\w.]", "-") + ".tsv");
  private static final int COLUMNS = 9;

  private final Map<String, Parse> kept = new HashMap<>();
  private final Supplier<Parser> engine;
  private @Nullable Parser started;

  /// @param engine started for the first sentence that is not kept
  public KeptParses(Supplier<Parser> engine) {
    this.engine = engine;
    if (Files.exists(FILE)) {
      read();
    }
  }

  @Override
  public Parse parse(String sentence) {
    return kept.computeIfAbsent(sentence, s -> engine().parse(s));
  }

  private Parser engine() {
    if (started == null) {
      started = engine.get();
    }
    return started;
  }

  private void read() {
    try {
      for (var block : Files.readString(FILE).split("\n\n", -1)) {
        var lines = block.split("\n", -1);
        var words = new ArrayList<Word>();
        for (int i = 1; i < lines.length; i++) {
          words.add(word(lines[i].split("\t", COLUMNS)));
        }
        kept.put(lines[0], new Parse(lines[0], words));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Word word(String[] of) {
    return new Word(
        Integer.parseInt(of[0]),
        of[1],
        Integer.parseInt(of[2]),
        Integer.parseInt(of[3]),
        of[4],
        of[5],
        of[6],
        Integer.parseInt(of[7]),
        of[8]);
  }

  private static String line(Word w) {
    return String.join(
        "\t",
        List.of(
            "" + w.index(),
            w.text(),
            "" + w.start(),
            "" + w.end(),
            w.lemma(),
            w.tag(),
            w.entity(),
            "" + w.head(),
            w.relation()));
  }

  /// Writes what was parsed.
  @Override
  public void close() throws IOException {
    if (started == null) {
      return;
    }
    var blocks = new ArrayList<String>();
    kept.forEach((sentence, parse) -> {
      // What holds a line break cannot be kept, and is parsed each time.
      if (sentence.indexOf('\n') < 0 && sentence.indexOf('\t') < 0) {
        var lines = new ArrayList<String>(List.of(sentence));
        parse.words().forEach(w -> lines.add(line(w)));
        blocks.add(String.join("\n", lines));
      }
    });
    Files.writeString(FILE, String.join("\n\n", blocks));
  }
}
