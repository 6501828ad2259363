package memoire.cli;

/// Where the program starts.
///
/// While the distribution is made, a rehearsal has the classes that a start needs put into an
/// archive. The property `memoire.rehearsal` then names command lines, one a line, that are run
/// after the screens, so that commands start as fast as they do.
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    if (args.length == 0 || args[0].equals("study")) {
      Warmup.start();
    }
    var here = Surroundings.ofThisProcess();
    int code = Memoire.run(here, args);
    for (var line : System.getProperty("memoire.rehearsal", "").lines().toList()) {
      Memoire.run(here, line.split(" "));
    }
    System.exit(code);
  }
}
