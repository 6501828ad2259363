import java.io.IOException;

/// The few minutes of study whose classes are put into the class archive.
final class Rehearsal {
  private Rehearsal() {}

  static void play(Pty pty) throws IOException, InterruptedException {
    pty.await("study");
    pty.type("q\n");
  }
}
