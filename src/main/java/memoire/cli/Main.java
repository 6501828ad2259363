package memoire.cli;

/// Where the program starts.
public final class Main {
  private Main() {}

  public static void main(String[] args) throws java.io.IOException {
    System.out.println("study");
    int key = System.in.read();
    System.exit(key < 0 ? 1 : 0);
  }
}
