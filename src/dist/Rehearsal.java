import java.io.IOException;

/// A short session of study, whose classes are put into the class archive: the home screen, a few
/// questions, their feedback and evidence, undo, help.
final class Rehearsal {
  private static final int QUESTIONS = 5;
  private static final String DONT_KNOW = "\u000e";
  private static final String ENTER = "\r";
  private static final String ESCAPE = "\u001b";
  private static final String LEAVE = "\u0003";

  private Rehearsal() {}

  static void play(Pty pty) throws IOException, InterruptedException {
    pty.await("help");
    press(pty, "?");
    press(pty, ESCAPE);
    press(pty, ENTER);
    for (int i = 0; i < QUESTIONS; i++) {
      press(pty, DONT_KNOW);
      press(pty, "e");
      press(pty, ESCAPE);
      press(pty, ENTER);
    }
    press(pty, "u");
    pty.type(LEAVE);
  }

  /// Presses a key and waits for what follows; some keys change nothing.
  private static void press(Pty pty, String key) throws IOException, InterruptedException {
    pty.type(key);
    pty.settle();
  }
}
