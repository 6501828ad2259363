package memoire.question;

/// Whether two answers in words say the same: case, accents, articles and notation apart.
public final class SameAnswer {
  private SameAnswer() {}

  public static boolean is(String one, String other) {
    return Phrase.of(one).canonical().equals(Phrase.of(other).canonical());
  }
}
