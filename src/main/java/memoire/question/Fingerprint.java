package memoire.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import memoire.text.Fnv;

/// A short name for what a question asks and how it is marked: prompt, form and key. Spaces at the
/// ends and between words make no difference; distractors, hints and tags are left out.
public final class Fingerprint {
  private static final char BETWEEN = '\u001f';

  private Fingerprint() {}

  /// Sixteen hexadecimal digits, the same on every machine.
  public static String of(Question question) {
    var content = new StringBuilder();
    append(content, question.form().name());
    append(content, question.prompt());
    key(question.form()).forEach(part -> append(content, part));
    String hex = Long.toHexString(hash(content)).toLowerCase(Locale.ROOT);
    return "0".repeat(16 - hex.length()) + hex;
  }

  private static List<String> key(Form form) {
    return switch (form) {
      case Form.Choice choice -> List.of(choice.answer());
      case Form.Choices choices -> choices.answers().stream().sorted().toList();
      case Form.Bool bool -> List.of(String.valueOf(bool.answer()));
      case Form.Text text -> with(text.answer(), text.accept());
      case Form.Numeric number ->
          List.of(
              number.answer().stripTrailingZeros().toString(),
              number.tolerance().stripTrailingZeros().toString(),
              number.unit() == null ? "" : number.unit());
      case Form.Date date -> List.of(date.answer().toString());
      case Form.Cloze cloze -> cloze.accept().stream().sorted().toList();
      case Form.Order order -> order.answer();
      case Form.Match match ->
          match.answer().stream().map(pair -> pair.left() + BETWEEN + pair.right()).toList();
      case Form.Flip flip -> List.of(flip.answer());
    };
  }

  private static List<String> with(String first, List<String> others) {
    var parts = new ArrayList<String>();
    parts.add(first);
    others.stream().sorted().forEach(parts::add);
    return parts;
  }

  private static void append(StringBuilder content, String part) {
    boolean inSpace = true;
    int start = content.length();
    for (int i = 0; i < part.length(); i++) {
      char c = part.charAt(i);
      boolean isSpace = Character.isWhitespace(c);
      if (!isSpace) {
        content.append(c);
      } else if (!inSpace) {
        content.append(' ');
      }
      inSpace = isSpace;
    }
    if (inSpace && content.length() > start) {
      content.setLength(content.length() - 1);
    }
    content.append(BETWEEN);
  }

  /// Fowler, Noll and Vo's hash of 64 bits (1a), mixed once more at the end.
  private static long hash(CharSequence content) {
    long hash = Fnv.hash(content);
    hash = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
    return hash ^ (hash >>> 33);
  }
}
