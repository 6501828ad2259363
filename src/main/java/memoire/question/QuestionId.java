package memoire.question;

/// What a question is called for ever, whatever becomes of its wording.
public record QuestionId(String value) {
  @Override
  public String toString() {
    return value;
  }
}
