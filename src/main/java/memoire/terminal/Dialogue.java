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

  /// A line completed, and what is shown for it in a list.
  record Completed(SafeText line, SafeText shown) {}

  /// What is said first.
  List<SafeText> opening();

  /// What stands before the place where people type, without a line break.
  SafeText prompt();

  /// Answers one typed line, which is untrusted and at most [LineMode#LONGEST_LINE] long.
  Reply on(String line);

  /// What the line could become, for Tab; none unless the dialogue knows better.
  ///
  /// @param caret in UTF-16 code units
  default List<Completed> completions(String line, int caret) {
    return List.of();
  }

  /// What is said last when the input ends before the conversation does: where things stand.
  List<SafeText> closing();
}
