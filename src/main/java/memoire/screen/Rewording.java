package memoire.screen;

/// What a typed line means where a question is put into other words line by line.
sealed interface Rewording {

  /// The question is kept as it is written.
  record Kept() implements Rewording {}

  /// It is left as it was.
  record Left() implements Rewording {}

  /// One of its lines is written anew.
  record Written(Rewriting rewriting) implements Rewording {}

  record Unclear() implements Rewording {}

  /// `ok` keeps, `x` or nothing leaves, `2 words` writes line 2 anew, `2` alone empties it.
  static Rewording of(Rewriting rewriting, String line) {
    if (line.equals("ok")) {
      return new Kept();
    }
    if (line.equals("x") || line.isEmpty()) {
      return new Left();
    }
    int blank = line.indexOf(' ');
    int number = number(blank < 0 ? line : line.substring(0, blank));
    return number < 1 || number > rewriting.fields().size()
        ? new Unclear()
        : new Written(
            rewriting.writing(number - 1, blank < 0 ? "" : line.substring(blank).strip()));
  }

  /// A place in a list as it is typed, from 1; -1 for anything else.
  static int number(String word) {
    boolean isNumber =
        !word.isEmpty() && word.length() < 5 && word.chars().allMatch(c -> c >= '0' && c <= '9');
    return isNumber ? Integer.parseInt(word) : -1;
  }
}
