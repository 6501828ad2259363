package memoire.cli;

/// Where the program starts.
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    if (args.length == 0 || args[0].equals("study")) {
      Warmup.start();
    }
    System.exit(Memoire.run(Surroundings.ofThisProcess(), args));
  }
}
