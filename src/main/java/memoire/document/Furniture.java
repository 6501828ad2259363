package memoire.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// What pages print around their text: navigation, sharing, ratings, comment forms, credits. Known
/// by phrases that whole genres of pages share (`furniture.txt`) and by shape.
final class Furniture {

  /// How far a piece of furniture reaches.
  enum Reach {
    LINE,
    ON,
    END
  }

  /// @param what what the line is, in a word or two
  record Piece(String what, Reach reach) {}

  /// @param sentence whether a line that ends as a sentence does may begin with it
  private record Phrase(String text, boolean sentence, Piece piece) {}

  /// Longer passages are text, whatever they begin with.
  private static final int MOST_WORDS = 45;

  /// What parts a letter or a mailed text from what its sender puts below each.
  private static final String SIGNATURE = "--";

  private static final Map<String, Piece> WHOLE = new HashMap<>();
  private static final List<Phrase> STARTS = new ArrayList<>();
  private static final List<Phrase> PARTS = new ArrayList<>();

  private static final Pattern NOT_LETTERS =
      Pattern.compile("[^\\p{L}'’.@ -]+|(?<=\\s)[.-]+|[.]+$");
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?:https?://|www\\.)\\S+|\\S+@\\S+\\.\\p{L}{2,}|\\b[\\p{Ll}\\d-]+\\.(?:com|org|net|info|[a-z]{2})\\b/?\\S*");
  private static final Pattern OPENING = Pattern.compile("^[(\\[*_–—-]+\\s*");
  private static final Pattern PHONE = Pattern.compile("\\+?\\(?\\d[\\d ().–-]{6,}\\d");
  private static final Pattern CREDIT =
      Pattern.compile(
          "^[(\\[]?(?:©|\\(c\\)|Photo(?:graph)?s?:|Image:|Picture:|Credit:).*",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern BYLINE =
      Pattern.compile(
          "(?:By|BY) (?:\\p{Lu}[^.!?]*|(?:our|a|the) [^.!?]*"
              + "(?:writer|correspondent|reporter|staff|editor|team|desk)[^.!?]*)");
  private static final Pattern TRAIL =
      Pattern.compile("\\S+(?: [^>›»/|]{1,40})? (?:[>›»|/]|::) .*");

  static {
    for (var line : WordList.lines(Furniture.class, "furniture.txt")) {
      var columns = line.split(" *\\| *", -1);
      var piece = new Piece(columns[2], Reach.valueOf(columns[1].toUpperCase(Locale.ROOT)));
      for (var phrase : columns[3].split("; ?", -1)) {
        switch (columns[0]) {
          case "whole" -> WHOLE.putIfAbsent(phrase, piece);
          case "start" -> STARTS.add(new Phrase(phrase, false, piece));
          case "sentence" -> STARTS.add(new Phrase(phrase, true, piece));
          default -> PARTS.add(new Phrase(phrase, true, piece));
        }
      }
    }
  }

  private Furniture() {}

  /// What a line of a page is, when it is not text.
  static Optional<Piece> of(String line) {
    var lower = line.toLowerCase(Locale.ROOT).replace('’', '\'');
    int words = new Sentence(line, 0, 0).words();
    if (words > MOST_WORDS || isSpeech(line)) {
      return Optional.empty();
    }
    var whole = WHOLE.get(NOT_LETTERS.matcher(lower).replaceAll(" ").replaceAll(" +", " ").strip());
    if (whole != null) {
      return Optional.of(whole);
    }
    var opened = OPENING.matcher(lower).replaceFirst("");
    return byPhrase(lower, words)
        .or(() -> opened.equals(lower) ? Optional.empty() : byPhrase(opened, words))
        .or(() -> byShape(line));
  }

  /// Whether a line says who made a picture.
  static boolean isCredit(String line) {
    return CREDIT.matcher(line).matches();
  }

  private static boolean isSpeech(String line) {
    return line.startsWith("“") || line.startsWith("\"");
  }

  private static Optional<Piece> byPhrase(String lower, int words) {
    boolean closed = Sentences.isClosed(lower);
    for (var phrase : STARTS) {
      if ((!closed || phrase.sentence())
          && lower.startsWith(phrase.text())
          && isWord(lower, phrase.text().length())) {
        return Optional.of(phrase.piece());
      }
    }
    for (var phrase : PARTS) {
      if (lower.contains(phrase.text()) && words <= 25) {
        return Optional.of(phrase.piece());
      }
    }
    return Optional.empty();
  }

  private static boolean isWord(String lower, int end) {
    return end >= lower.length()
        || !Character.isLetterOrDigit(lower.charAt(end))
        || !Character.isLetterOrDigit(lower.charAt(end - 1));
  }

  private static Optional<Piece> byShape(String line) {
    if (line.equals(SIGNATURE)) {
      return Optional.of(new Piece("page foot", Reach.END));
    }
    if (CREDIT.matcher(line).matches()) {
      return piece("photo credit");
    }
    if (BYLINE.matcher(line).matches() && line.length() < 120) {
      return piece("byline");
    }
    if (line.chars().noneMatch(Character::isLetter)) {
      return piece("figures");
    }
    var bare = PHONE.matcher(ADDRESS.matcher(line).replaceAll(" ")).replaceAll(" ");
    int most = Sentences.isClosed(line) ? 1 : 4;
    if (!bare.equals(line) && new Sentence(bare, 0, 0).words() <= most) {
      return piece("contact");
    }
    if (TRAIL.matcher(line).matches() && !Sentences.isClosed(line) && line.length() < 120) {
      return piece("links");
    }
    return Optional.empty();
  }

  private static Optional<Piece> piece(String what) {
    return Optional.of(new Piece(what, Reach.LINE));
  }
}
