package memoire.pack.lint;

import memoire.question.QuestionId;
import memoire.text.Flaw;
import memoire.text.Severity;
import org.jspecify.annotations.Nullable;

/// Something lint has to say.
///
/// @param question what it is about, or null for the pack as a whole
/// @param code stable and searchable, like `L007`
/// @param sentence what is wrong, one sentence ending in a full stop
/// @param remedy what to do about it, one sentence
public record Finding(
    @Nullable QuestionId question, String code, Severity severity, String sentence, String remedy) {
  static Finding of(Flaw flaw, @Nullable QuestionId question, String sentence) {
    return new Finding(question, flaw.code(), flaw.severity(), sentence, flaw.text().remedy());
  }
}
