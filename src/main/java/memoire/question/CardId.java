package memoire.question;

/// What progress hangs on: the questions that share one are forms of the same card.
public record CardId(String value) {
  @Override
  public String toString() {
    return value;
  }
}
