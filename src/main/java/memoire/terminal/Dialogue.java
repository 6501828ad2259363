package memoire.terminal;

import java.util.List;
import memoire.text.SafeText;

/// A conversation line by line: what full screens show, said one thing after the other. Nothing may
/// be said by colour or place alone.
public interface Dialogue {
  /// What to say after a line.
  ///
  /// @param isOver whether the conversation ends here
  record Reply(List<SafeText> lines, boolean isOver) {
    public Reply {
      lines = List.copyOf(lines);
    }

    public static Reply goOn(List<SafeText> lines) {
      return new Reply(lines, false);
    }

    public static Reply end(List<SafeText> lines) {
      return new Reply(lines, true);
    }
  }

  /// What is said first.
  List<SafeText> opening();

  /// What stands before the place where people type, without a line break.
  SafeText prompt();

  /// Answers one typed line, which is untrusted and at most [LineMode#LONGEST_LINE] long.
  Reply on(String line);

  /// What is said last when the input ends before the conversation does: where things stand.
  List<SafeText> closing();
}
