package memoire.cli;

/// Where the program starts.
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    System.exit(Memoire.run(Surroundings.ofThisProcess(), args));
  }
}
