package memoire.intake;

/// A file that cannot be taken in: the cause and the remedy.
final class Unreadable extends Exception {
  private static final long serialVersionUID = 1L;

  private final String code;
  private final String remedy;

  Unreadable(String code, String sentence, String remedy) {
    super(sentence);
    this.code = code;
    this.remedy = remedy;
  }

  String code() {
    return code;
  }

  String sentence() {
    return String.valueOf(getMessage());
  }

  String remedy() {
    return remedy;
  }
}
