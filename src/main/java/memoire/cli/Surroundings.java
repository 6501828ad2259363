package memoire.cli;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Map;
import java.util.function.Supplier;
import memoire.drill.Stamp;
import memoire.study.Moment;
import memoire.terminal.PlainOutput;
import org.jspecify.annotations.Nullable;

/// What a run of the program finds around it; tests bring their own.
///
/// @param zone asked for when it is needed: the first time takes a while
/// @param distribution the directory the program was installed to, or null when it runs from
///   classes
record Surroundings(
    Map<String, String> environment,
    Path directory,
    @Nullable Path distribution,
    InstantSource clock,
    Supplier<ZoneId> zone,
    UpClock up,
    InputStream in,
    PlainOutput out,
    PlainOutput err) {

  static Surroundings ofThisProcess() {
    var distribution = System.getProperty("memoire.home");
    return new Surroundings(
        System.getenv(),
        Path.of(""),
        distribution == null ? null : Path.of(distribution),
        InstantSource.system(),
        ZoneId::systemDefault,
        UpClock.ofThisMachine(),
        System.in,
        PlainOutput.standard(),
        PlainOutput.error());
  }

  /// Now, where the learner is.
  Moment now() {
    Instant at = clock.instant();
    return new Moment(at, zone.get().getRules().getOffset(at));
  }

  /// Now, by a clock that nobody can set.
  Stamp stamp() {
    return up.stamp(clock.instant());
  }

  /// The learner's progress: `$MEMOIRE_HOME/progress.db`, else below the XDG data directory.
  Path progress() {
    return directory("XDG_DATA_HOME", ".local/share").resolve("progress.db");
  }

  /// The learner's settings: `$MEMOIRE_HOME/config.toml`, else below the XDG directory for
  /// settings.
  Path config() {
    return directory("XDG_CONFIG_HOME", ".config").resolve("config.toml");
  }

  private Path directory(String variable, String otherwise) {
    var own = environment.getOrDefault("MEMOIRE_HOME", "");
    if (!own.isBlank()) {
      return directory.resolve(own);
    }
    var xdg = environment.getOrDefault(variable, "");
    // The XDG specification: a relative path there is to be ignored.
    return xdg.startsWith("/")
        ? Path.of(xdg, "memoire")
        : Path.of(environment.getOrDefault("HOME", "."), otherwise, "memoire");
  }
}
