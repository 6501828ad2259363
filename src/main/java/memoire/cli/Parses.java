package memoire.cli;

import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import memoire.nlp.Engine;
import memoire.nlp.Engines;
import memoire.nlp.Parsing;
import memoire.syntax.Parse;
import memoire.terminal.ProgressLine;
import memoire.text.SafeText;

/// Has sentences parsed, where there is a parser, and tells people who watch how far it is.
record Parses(Surroundings here) {

  /// None where there is no parser; then one line says what that costs, and what to do.
  Map<String, Parse> of(List<String> sentences) {
    if (sentences.isEmpty()) {
      return Map.of();
    }
    return switch (engine()) {
      case Engine.Ready ready -> parse(ready, sentences);
      case Engine.Missing missing -> {
        here.err().line(SafeText.of(loss(missing.why())));
        yield Map.of();
      }
    };
  }

  private Engine engine() {
    var distribution = here.distribution();
    var libraries = distribution == null ? null : distribution.resolve("lib", "nlp");
    if (libraries != null && !Files.isDirectory(libraries)) {
      return new Engine.Missing("there is no " + libraries);
    }
    try (var line = progress()) {
      line.show(SafeText.of("Loading the language models…"));
      return Engines.load();
    }
  }

  private static String loss(String why) {
    return "memoire: The parser is missing ("
        + why
        + "), so the rules work alone and find fewer questions. “mvn package” makes a memoire"
        + " that has it; with --rules-only this is not said.";
  }

  private Map<String, Parse> parse(Engine.Ready engine, List<String> sentences) {
    var start = here.clock().instant();
    try (var line = progress()) {
      return Parsing.of(
          engine.parser(),
          sentences,
          done -> line.show(SafeText.of(state(done, sentences.size(), since(start)))));
    }
  }

  private ProgressLine progress() {
    return ProgressLine.on(here.err(), here.environment());
  }

  private Duration since(Instant start) {
    return Duration.between(start, here.clock().instant());
  }

  /// Such as “Parsing: 120 of 900, about 40 s left”.
  static String state(int done, int all, Duration taken) {
    var state = "Parsing: " + done + " of " + all;
    // The first second says little: the machine is still getting into its stride.
    if (done == 0 || taken.toSeconds() < 1) {
      return state;
    }
    return state + ", about " + rounded(taken.multipliedBy(all - done).dividedBy(done)) + " left";
  }

  private static String rounded(Duration left) {
    return left.toMinutes() < 2
        ? left.plusMillis(999).toSeconds() + " s"
        : left.plusSeconds(30).toMinutes() + " min";
  }
}
