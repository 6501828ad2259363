package memoire.pack;

import java.util.ArrayList;
import java.util.List;

/// The gaps of a cloze prompt, `{{answer}}` or `{{answer|also accepted}}`.
///
/// @param accepted for each gap, in order, what may be filled in; the first is the answer
/// @param open whether some `{{` is never closed
public record Gaps(List<List<String>> accepted, boolean open) {
  private static final String OPENING = "{{";
  private static final String CLOSING = "}}";

  /// What stands for a gap when it is not to give its answer away.
  private static final String BLANK = "____";

  public Gaps {
    accepted = accepted.stream().map(List::copyOf).toList();
  }

  /// Finds the gaps of a prompt; none when it is not a cloze.
  public static Gaps of(String prompt) {
    var found = new ArrayList<List<String>>();
    int from = 0;
    while (true) {
      int opening = prompt.indexOf(OPENING, from);
      if (opening < 0) {
        return new Gaps(found, false);
      }
      int closing = prompt.indexOf(CLOSING, opening + OPENING.length());
      if (closing < 0) {
        return new Gaps(found, true);
      }
      found.add(alternatives(prompt.substring(opening + OPENING.length(), closing)));
      from = closing + CLOSING.length();
    }
  }

  /// The prompt with `____` for each gap.
  public static String blanked(String prompt) {
    var out = new StringBuilder(prompt.length());
    int from = 0;
    while (true) {
      int opening = prompt.indexOf(OPENING, from);
      int closing = opening < 0 ? -1 : prompt.indexOf(CLOSING, opening + OPENING.length());
      if (closing < 0) {
        return out.append(prompt, from, prompt.length()).toString();
      }
      out.append(prompt, from, opening).append(BLANK);
      from = closing + CLOSING.length();
    }
  }

  /// Whether some gap, or some alternative of one, has nothing in it.
  public boolean hasEmpty() {
    return accepted.stream().anyMatch(gap -> gap.stream().anyMatch(String::isEmpty));
  }

  private static List<String> alternatives(String inside) {
    var found = new ArrayList<String>();
    int from = 0;
    for (int bar = inside.indexOf('|'); bar >= 0; bar = inside.indexOf('|', from)) {
      found.add(inside.substring(from, bar).strip());
      from = bar + 1;
    }
    found.add(inside.substring(from).strip());
    return found;
  }
}
