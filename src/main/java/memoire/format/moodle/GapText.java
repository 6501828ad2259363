package memoire.format.moodle;

import java.util.ArrayList;
import java.util.List;
import memoire.question.Form;
import memoire.question.Gaps;
import org.jspecify.annotations.Nullable;

/// A text with gaps while it is put together, as a question of ours: a cloze, in which what could
/// be chosen for a gap stands behind it; a choice where there is one gap with options.
public final class GapText {
  private final StringBuilder prompt = new StringBuilder();
  private final StringBuilder blanked = new StringBuilder();
  private final List<Gap> gaps = new ArrayList<>();
  private boolean isBroken;

  /// @param right answers, the first of which is shown
  /// @param options all there is to choose from; none where the answer is typed
  private record Gap(List<String> right, List<String> options) {}

  /// What the text is as a question.
  ///
  /// @param form null when some gap has no answer that can be typed
  /// @param showsOptions whether what could be chosen stands in the prompt
  public record Made(String prompt, @Nullable Form form, boolean showsOptions) {}

  /// Words between gaps.
  public void words(String text) {
    prompt.append(text.replace("{{", "{ {").replace("}}", "} }"));
    blanked.append(text);
  }

  /// A gap with what is right in it, and what else there is to choose from.
  public void gap(List<String> right, List<String> options) {
    var sayable = right.stream().filter(GapText::isSayable).toList();
    isBroken |= sayable.isEmpty();
    gaps.add(new Gap(sayable, options));
    prompt.append("{{").append(String.join("|", sayable)).append("}}");
    blanked.append("_____");
    if (!options.isEmpty()) {
      prompt.append(" (").append(String.join(" / ", options)).append(")");
    }
  }

  /// The question.
  public Made done() {
    if (gaps.size() == 1 && !gaps.getFirst().options().isEmpty() && !isBroken) {
      var gap = gaps.getFirst();
      var wrong = gap.options().stream().filter(option -> !gap.right().contains(option)).toList();
      if (gap.right().size() == 1 && !wrong.isEmpty()) {
        return new Made(
            blanked.toString().strip(), new Form.Choice(gap.right().getFirst(), wrong), false);
      }
    }
    boolean showsOptions = gaps.stream().anyMatch(gap -> !gap.options().isEmpty());
    return new Made(
        prompt.toString().strip(), isBroken ? null : new Form.Cloze(List.of()), showsOptions);
  }

  /// Whether an answer can stand in a gap.
  public static boolean isSayable(String answer) {
    var gaps = Gaps.of("{{" + answer + "}}");
    return !gaps.isBroken()
        && gaps.parts().size() == 1
        && gaps.gaps().size() == 1
        && gaps.gaps().getFirst().accept().isEmpty()
        && gaps.gaps().getFirst().answer().equals(answer);
  }
}
