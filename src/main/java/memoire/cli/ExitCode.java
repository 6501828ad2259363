package memoire.cli;

/// What the process says to its caller. The README has the same table.
final class ExitCode {
  /// Done.
  static final int OK = 0;

  /// Done, and errors were found in what was checked.
  static final int PROBLEMS = 1;

  /// The command line was not understood.
  static final int USAGE = 2;

  /// A file or the progress database could not be read or written.
  static final int CANNOT = 3;

  /// A defect in the program (EX_SOFTWARE of sysexits).
  static final int DEFECT = 70;

  private ExitCode() {}
}
