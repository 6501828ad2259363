package memoire.pack.lint;

import java.util.Optional;
import java.util.stream.Stream;
import memoire.text.SafeText;

/// The question holds characters that cannot be seen, which come with copying from web pages and
/// make a right answer wrong.
record HiddenCharacters() implements QuestionRule {
  @Override
  public String code() {
    return "L017";
  }

  @Override
  public String remedy() {
    return "Type the text anew.";
  }

  @Override
  public Optional<String> flaw(Item item) {
    return Stream.concat(
            Stream.of(item.question().prompt(), item.key()), item.distractors().stream())
        .filter(HiddenCharacters::hides)
        .findFirst()
        .map(text -> "There are control characters or invisible ones in “" + text + "”.");
  }

  private static boolean hides(String text) {
    var spaced = text.replace('\n', ' ').replace('\t', ' ');
    return !SafeText.of(spaced).value().equals(spaced);
  }
}
