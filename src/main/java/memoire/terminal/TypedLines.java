package memoire.terminal;

import java.io.IOError;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import memoire.text.SafeText;
import org.jline.reader.Candidate;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReader.Option;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.ParsedLine;
import org.jline.reader.UserInterruptException;
import org.jline.reader.impl.completer.ArgumentCompleter.ArgumentLine;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.utils.InfoCmp;
import org.jspecify.annotations.Nullable;

/// Lines typed at a terminal, with the editing keys and the history of a shell. Of the terminal
/// only what all have is used, so that no child process has to look up more.
final class TypedLines implements Lines {
  private static final String TYPE = "ansi";

  private final Terminal terminal;
  private final LineReader reader;

  private TypedLines(Terminal terminal, Dialogue dialogue) {
    this.terminal = terminal;
    this.reader =
        LineReaderBuilder.builder()
            .terminal(terminal)
            .parser((line, cursor, _) -> new ArgumentLine(line, cursor))
            .completer((_, line, candidates) -> complete(dialogue, line, candidates))
            .option(Option.DISABLE_EVENT_EXPANSION, true)
            .option(Option.BRACKETED_PASTE, false)
            .option(Option.AUTO_MENU, false)
            .build();
  }

  static TypedLines open(Dialogue dialogue) {
    InfoCmp.setLoadedInfoCmp(TYPE, InfoCmp.getDefaultInfoCmp(TYPE));
    try {
      return new TypedLines(
          TerminalBuilder.builder()
              .system(true)
              .provider("jni")
              .type(TYPE)
              .nativeSignals(true)
              .encoding(StandardCharsets.UTF_8)
              .graphemeCluster(false)
              .build(),
          dialogue);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Ctrl-C drops what was typed and ends the dialogue, as Ctrl-D on an empty line does; so does a
  /// terminal that goes away or is closed because the program is told to end.
  @Override
  public @Nullable String next(SafeText prompt) {
    try {
      var line = reader.readLine(prompt.value());
      return line.length() > LineMode.LONGEST_LINE
          ? line.substring(0, LineMode.LONGEST_LINE)
          : line;
    } catch (EndOfFileException | UserInterruptException | IOError | IllegalStateException e) {
      return null;
    }
  }

  /// The whole line is one word to JLine: the dialogue knows its words better.
  private static void complete(Dialogue dialogue, ParsedLine line, List<Candidate> candidates) {
    for (var completed : dialogue.completions(line.line(), line.cursor())) {
      candidates.add(
          new Candidate(
              completed.line().value(), completed.shown().value(), null, null, null, null, false));
    }
  }

  @Override
  public void close() {
    try {
      terminal.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
