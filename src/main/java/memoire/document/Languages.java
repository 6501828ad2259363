package memoire.document;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Tells the language of a text: by its script where that says enough, else by the share of words
/// that every text of a language is full of.
final class Languages {

  /// @param tag BCP 47
  /// @param name in English
  record Language(String tag, String name) {}

  private record Known(Language language, Set<String> words) {}

  static final Language ENGLISH = new Language("en", "English");

  /// So many characters tell.
  private static final int SAMPLE = 100_000;

  private static final int FEWEST_WORDS = 12;

  /// A text has at least that share of its language's words; English has about 0.4.
  private static final double LEAST_SHARE = 0.15;

  private static final double LEAD = 1.5;

  private static final List<Known> KNOWN = known();

  private static final Map<Character.UnicodeScript, Language> SCRIPTS =
      Map.ofEntries(
          Map.entry(Character.UnicodeScript.ARABIC, new Language("ar", "Arabic script")),
          Map.entry(Character.UnicodeScript.HEBREW, new Language("he", "Hebrew")),
          Map.entry(Character.UnicodeScript.GREEK, new Language("el", "Greek")),
          Map.entry(Character.UnicodeScript.HAN, new Language("zh", "Chinese")),
          Map.entry(Character.UnicodeScript.HIRAGANA, new Language("ja", "Japanese")),
          Map.entry(Character.UnicodeScript.KATAKANA, new Language("ja", "Japanese")),
          Map.entry(Character.UnicodeScript.HANGUL, new Language("ko", "Korean")),
          Map.entry(Character.UnicodeScript.CYRILLIC, new Language("ru", "Cyrillic script")),
          Map.entry(Character.UnicodeScript.DEVANAGARI, new Language("hi", "Hindi")),
          Map.entry(Character.UnicodeScript.THAI, new Language("th", "Thai")),
          Map.entry(Character.UnicodeScript.GEORGIAN, new Language("ka", "Georgian")),
          Map.entry(Character.UnicodeScript.ARMENIAN, new Language("hy", "Armenian")),
          Map.entry(Character.UnicodeScript.BENGALI, new Language("bn", "Bengali")),
          Map.entry(Character.UnicodeScript.TAMIL, new Language("ta", "Tamil")),
          Map.entry(Character.UnicodeScript.ETHIOPIC, new Language("am", "Amharic")));

  private Languages() {}

  private static List<Known> known() {
    var known = new ArrayList<Known>();
    for (var line : WordList.lines(Languages.class, "languages.txt")) {
      var columns = line.split(" \\| ", -1);
      known.add(new Known(new Language(columns[0], columns[1]), Set.of(columns[2].split(" "))));
    }
    return List.copyOf(known);
  }

  /// The language of a text; empty when the text is too short or too odd to tell.
  static Optional<Language> of(String text) {
    var sample = text.substring(0, Math.min(text.length(), SAMPLE));
    var byWords = byWords(sample);
    var script = script(sample);
    boolean latin = script == Character.UnicodeScript.LATIN;
    if (latin || (script == Character.UnicodeScript.CYRILLIC && byWords.isPresent())) {
      return byWords;
    }
    return Optional.ofNullable(SCRIPTS.get(script));
  }

  /// The script of most letters. Kana tell Japanese, however many Han characters stand beside them.
  private static Character.UnicodeScript script(String text) {
    var counts = new EnumMap<Character.UnicodeScript, Integer>(Character.UnicodeScript.class);
    text.codePoints()
        .filter(Character::isLetter)
        .forEach(c -> counts.merge(Character.UnicodeScript.of(c), 1, Integer::sum));
    int kana = counts.getOrDefault(Character.UnicodeScript.HIRAGANA, 0);
    int han = counts.getOrDefault(Character.UnicodeScript.HAN, 0);
    if (kana * 10 > han && kana > 0 && han > 0) {
      counts.merge(Character.UnicodeScript.HIRAGANA, han, Integer::sum);
      counts.remove(Character.UnicodeScript.HAN);
    }
    return counts.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(Character.UnicodeScript.COMMON);
  }

  private static Optional<Language> byWords(String text) {
    var words = text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}'’]+", -1);
    if (words.length < FEWEST_WORDS) {
      return Optional.empty();
    }
    var shares = new LinkedHashMap<Language, Double>();
    for (var known : KNOWN) {
      int hits = 0;
      for (var word : words) {
        hits += known.words().contains(word.replace('’', '\'')) ? 1 : 0;
      }
      shares.put(known.language(), hits / (double) words.length);
    }
    var best = shares.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow();
    double english = shares.getOrDefault(ENGLISH, 0.0);
    boolean clear = best.getKey().equals(ENGLISH) || best.getValue() > english * LEAD;
    return best.getValue() >= LEAST_SHARE && clear ? Optional.of(best.getKey()) : Optional.empty();
  }
}
