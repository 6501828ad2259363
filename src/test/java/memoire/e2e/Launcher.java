package memoire.e2e;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// The finished program, as people start it, on a home of its own.
///
/// @param directory where it is started, and where what it says is kept
/// @param home the learner's directory, `$MEMOIRE_HOME`
record Launcher(Path directory, Path home) {
  private static final long PATIENCE_SECONDS = 120;

  /// What a run came to.
  record Run(int code, String out, String err) {
    List<String> lines() {
      return out.lines().toList();
    }
  }

  static Launcher in(Path directory) {
    return new Launcher(directory, directory.resolve("home"));
  }

  /// The program's file; the build says where it is.
  static String program() {
    var program = System.getProperty("memoire.launcher");
    if (program == null || !Files.isExecutable(Path.of(program))) {
      throw new IllegalStateException(
          "no program in memoire.launcher (" + program + "): run these tests by mvn verify");
    }
    return program;
  }

  static List<String> command(String... arguments) {
    return Stream.concat(Stream.of(program()), Stream.of(arguments)).toList();
  }

  Map<String, String> environment() {
    return Map.of("MEMOIRE_HOME", home.toString());
  }

  Run run(String... arguments) {
    return typing("", arguments);
  }

  /// Runs it with a script as its standard input.
  Run typing(String script, String... arguments) {
    return finish(start(script, command(arguments)));
  }

  /// Runs a command line of the shell that may say `memoire`.
  Run shell(String commands) {
    var functions = "memoire() { '" + program() + "' \"$@\"; }\n";
    return finish(start("", List.of("bash", "-c", functions + commands)));
  }

  /// Starts it with a script as its standard input; [#finish] waits for it.
  Started start(String script, List<String> command) {
    try {
      var in = Files.writeString(Files.createTempFile(directory, "in", ""), script);
      var out = Files.createTempFile(directory, "out", "");
      var err = Files.createTempFile(directory, "err", "");
      var builder =
          new ProcessBuilder(new ArrayList<>(command))
              .directory(directory.toFile())
              .redirectInput(in.toFile())
              .redirectOutput(out.toFile())
              .redirectError(err.toFile());
      builder.environment().putAll(environment());
      return new Started(builder.start(), out, err);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  Run finish(Started started) {
    try {
      if (!started.process().waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        started.process().destroyForcibly();
        throw new AssertionError("still running: " + read(started.out()) + read(started.err()));
      }
      return new Run(started.process().exitValue(), read(started.out()), read(started.err()));
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /// The rows of the learner's log.
  List<String> log() {
    var run = run("stats", "--log");
    if (run.code() != 0) {
      throw new AssertionError("the log cannot be read: " + run);
    }
    return run.lines();
  }

  /// A file of `src/test/resources/memoire/e2e`, copied to where the program is started.
  Path fixture(String name) {
    var target = directory.resolve(name);
    try (var in = Launcher.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no " + name);
      }
      Files.write(target, in.readAllBytes());
      return target;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String read(Path file) {
    try {
      return new String(Files.readAllBytes(file), UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /// A process and the files it speaks to.
  record Started(Process process, Path out, Path err) {}
}
