package memoire.cli;

/// What was asked cannot be done; the message says why and what to do instead.
final class Refusal extends RuntimeException {
  private final int exitCode;

  /// Something that the program needs is not there, or not as it should be.
  Refusal(String sentences) {
    this(sentences, ExitCode.CANNOT);
  }

  private Refusal(String sentences, int exitCode) {
    super(sentences);
    this.exitCode = exitCode;
  }

  /// What was typed on the command line means nothing.
  static Refusal ofUsage(String sentences) {
    return new Refusal(sentences, ExitCode.USAGE);
  }

  int exitCode() {
    return exitCode;
  }
}
