import java.io.IOException;

/// A short session of study, whose classes are put into the class archive.
final class Rehearsal {
  private Rehearsal() {}

  static void play(Pty pty) throws IOException, InterruptedException {
    pty.await("help");
    pty.type("q");
  }
}
