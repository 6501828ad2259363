package memoire.cli;

import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import memoire.store.StoreException;
import memoire.text.SafeText;

/// One run of the program: from its arguments to its exit code.
final class Memoire {
  private static final String DEBUG = "--debug";

  private Memoire() {}

  static int run(Surroundings here, String... args) {
    boolean debug = Arrays.asList(args).contains(DEBUG);
    try {
      int code = dispatch(here, Arrays.stream(args).filter(arg -> !arg.equals(DEBUG)).toList());
      here.out().flush();
      var lost = here.out().failure();
      if (lost != null) {
        throw new UncheckedIOException(lost);
      }
      return code;
    } catch (Refusal e) {
      return fail(here, e, debug, e.exitCode(), e.getMessage());
    } catch (StoreException e) {
      return fail(here, e, debug, ExitCode.CANNOT, e.getMessage());
    } catch (UncheckedIOException e) {
      var cause = e.getCause();
      var why = cause == null ? e.getMessage() : cause.getMessage();
      return fail(here, e, debug, ExitCode.CANNOT, "Reading or writing failed: " + why + ".");
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      return fail(
          here,
          e,
          debug,
          ExitCode.DEFECT,
          "This is a defect in memoire (" + e + "). Run it again with --debug for the details.");
    } finally {
      here.out().flush();
      here.err().flush();
    }
  }

  /// What most starts ask for is answered without building the parser of all commands.
  private static int dispatch(Surroundings here, List<String> args) {
    if (args.isEmpty()) {
      return StudyCommand.home(here, false);
    }
    if (args.equals(List.of("study"))) {
      return StudyCommand.study(here, List.of(), false);
    }
    return args.getFirst().equals("tune")
        ? TuneCommand.plain(here, args.subList(1, args.size()))
            .map(TuneCommand::call)
            .orElseGet(() -> Commands.run(here, args))
        : Commands.run(here, args);
  }

  private static int fail(
      Surroundings here,
      Throwable thrown,
      boolean debug,
      int code,
      @org.jspecify.annotations.Nullable String sentence) {
    here.out().flush();
    here.err().line(SafeText.of("memoire: " + sentence));
    if (debug) {
      trace(here, thrown);
    }
    return code;
  }

  private static void trace(Surroundings here, Throwable thrown) {
    here.err().line(SafeText.of(thrown.toString()));
    for (var frame : thrown.getStackTrace()) {
      here.err().line(SafeText.of("  at " + frame));
    }
    var cause = thrown.getCause();
    if (cause != null) {
      trace(here, cause);
    }
  }
}
