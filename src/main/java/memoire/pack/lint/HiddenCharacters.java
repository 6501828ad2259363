package memoire.pack.lint;

import java.util.Optional;
import java.util.stream.Stream;
import memoire.text.SafeText;

/// The question holds characters that cannot be seen, which come with copying from web pages and
/// make a right answer wrong.
record HiddenCharacters() implements QuestionRule {
  @Override
  public Text text() {
    return Text.warning(
        "L017", "The question holds the invisible character {}.", "Type the text anew.");
  }

  @Override
  public Optional<String> flaw(Item item) {
    return Stream.concat(
            Stream.of(item.question().prompt(), item.key()), item.distractors().stream())
        .flatMapToInt(String::codePoints)
        .filter(HiddenCharacters::isHidden)
        .mapToObj("The question holds the invisible character U+%04X."::formatted)
        .findFirst();
  }

  private static boolean isHidden(int c) {
    return c != '\n' && c != '\t' && c != '\r' && !isShownAsItIs(c);
  }

  private static boolean isShownAsItIs(int c) {
    var text = Character.toString(c);
    return SafeText.of(text).value().equals(text);
  }
}
