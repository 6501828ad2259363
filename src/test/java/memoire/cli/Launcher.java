package memoire.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import memoire.drill.Stamp;
import memoire.store.Store;
import memoire.terminal.PlainOutput;

/// A learner with a directory and a clock of their own, who runs the program in it.
final class Launcher {
  static final Instant START = Instant.parse("2026-11-22T09:00:00Z");
  private static final ZoneId ZONE = ZoneId.of("Europe/Oslo");

  final Path directory;
  private final Path distribution;
  private Instant now = START;
  private String input = "";

  private Launcher(Path directory, Path distribution) {
    this.directory = directory;
    this.distribution = distribution;
  }

  /// @param directory an empty directory, in which the progress is kept too
  static Launcher in(Path directory) {
    return new Launcher(directory, directory.resolve("nowhere"));
  }

  /// The same learner, with a program that brought packs along.
  Launcher shipping(Path installation) {
    var other = new Launcher(directory, installation);
    other.now = now;
    return other;
  }

  Outcome launch(String... args) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    int code = Memoire.run(surroundings(PlainOutput.to(out), PlainOutput.to(err)), args);
    return new Outcome(code, out.toString(UTF_8), err.toString(UTF_8));
  }

  Surroundings surroundings(PlainOutput out, PlainOutput err) {
    var environment = Map.of("MEMOIRE_HOME", directory.resolve("home").toString(), "TERM", "dumb");
    var in = new ByteArrayInputStream(input.getBytes(UTF_8));
    return new Surroundings(
        environment,
        directory,
        distribution,
        () -> now,
        () -> ZONE,
        Launcher::upSinceStart,
        in,
        out,
        err);
  }

  /// A machine that was started at [#START] and whose clock nobody sets.
  private static Stamp upSinceStart(Instant at) {
    return new Stamp(at, "test", Duration.between(START, at));
  }

  /// The moment for those who sit no paper.
  static Stamp noStamp() {
    return upSinceStart(START);
  }

  /// What will be typed, one line after the other.
  Launcher typing(String... lines) {
    input = String.join("\n", lines) + "\n";
    return this;
  }

  Launcher later(Duration by) {
    now = now.plus(by);
    return this;
  }

  Path file(String name, String text) {
    return file(name, text.getBytes(UTF_8));
  }

  Path file(String name, byte[] bytes) {
    try {
      var file = directory.resolve(name);
      Files.createDirectories(file.resolveSibling(""));
      return Files.write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String read(String name) {
    try {
      return Files.readString(directory.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path progress() {
    return directory.resolve("home/progress.db");
  }

  /// The learner's file, between two runs of the program.
  Store store() {
    return Store.open(progress(), () -> now, Planning.standard().rollOverHour());
  }

  /// What a run left behind.
  record Outcome(int code, String out, String err) {}
}
