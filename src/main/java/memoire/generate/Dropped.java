package memoire.generate;

import memoire.template.Unasked;

/// A question that was drafted and not kept, or a sentence of which none was drafted.
///
/// @param document id of its document
/// @param prompt of the question; or the sentence, as much of it as a line holds
/// @param rule the stable name of the rule that struck it out, such as `anaphora`
/// @param reason one sentence for a person
public record Dropped(String document, String prompt, String rule, String reason) {
  private static final int LONGEST_LINE = 100;

  static Dropped of(Unasked unasked) {
    var refusal = unasked.refusal();
    return new Dropped(
        unasked.document(), line(unasked.sentence().text()), refusal.rule(), refusal.reason());
  }

  private static String line(String text) {
    if (text.length() <= LONGEST_LINE) {
      return text;
    }
    int space = text.lastIndexOf(' ', LONGEST_LINE);
    int end = space > 0 ? space : LONGEST_LINE;
    int whole = Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
    return text.substring(0, whole) + " …";
  }
}
