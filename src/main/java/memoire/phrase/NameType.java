package memoire.phrase;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import memoire.document.WordList;
import memoire.fact.Lexicon;
import memoire.fact.Places;
import memoire.phrase.Mention.NameOf;
import memoire.syntax.Word;

/// What sort of thing a name names, as a noun for `which …`.
public final class NameType {
  private static final Set<String> NOUNS =
      Set.copyOf(WordList.words(NameType.class, "type-nouns.txt"));
  private static final Set<String> MODIFIERS_ONLY =
      Set.of("late", "former", "young", "old", "new", "great", "first", "second", "then");

  private NameType() {}

  /// `country`, `treaty`, `Road Safety Minister`, `journal`; empty where none is certain.
  static Optional<String> of(NameOf name) {
    return switch (name.kind()) {
      case PERSON -> title(name);
      case PLACE -> place(name);
      case ORGANIZATION -> described(name).or(() -> noun(name)).or(() -> acronym(name));
      case OTHER -> described(name).or(() -> noun(name));
    };
  }

  private static Optional<String> acronym(NameOf name) {
    var text = text(name.words());
    boolean capitals = text.length() > 2 && text.chars().allMatch(Character::isUpperCase);
    return capitals ? Optional.of("organization") : Optional.empty();
  }

  private static Optional<String> title(NameOf name) {
    boolean office =
        name.before().stream()
            .anyMatch(
                w -> Lexicon.isOfficeWord(w.text()) || Lexicon.isOfficeWord(lastPart(w.text())));
    return office ? described(name) : Optional.empty();
  }

  private static String lastPart(String word) {
    return word.substring(word.lastIndexOf('-') + 1);
  }

  private static Optional<String> place(NameOf name) {
    var text = text(name.words());
    if (Places.country(text).isPresent()) {
      return Optional.of("country");
    }
    if (Places.isCity(text)) {
      return Optional.of("city");
    }
    return described(name).or(() -> noun(name));
  }

  /// The words before the name, when the last of them is a common noun or a title.
  private static Optional<String> described(NameOf name) {
    var before = name.before();
    if (before.isEmpty() || !before.getLast().isNoun()) {
      return Optional.empty();
    }
    var first = before.getFirst();
    boolean vague = MODIFIERS_ONLY.contains(first.lower());
    return vague ? Optional.empty() : Optional.of(text(before));
  }

  /// The noun within the name: `Treaty of Portsmouth`, `Nobel Peace Prize`.
  private static Optional<String> noun(NameOf name) {
    var words = name.words();
    int of = -1;
    for (int i = 0; i < words.size() && of < 0; i++) {
      of = Set.of("of", "for").contains(words.get(i).lower()) ? i : -1;
    }
    var last = words.get(of > 0 ? of - 1 : words.size() - 1).lower();
    var first = words.getFirst().lower();
    if (words.size() > 1 && NOUNS.contains(last)) {
      return Optional.of(last);
    }
    boolean leading = Set.of("lake", "mount").contains(first) && words.size() > 1;
    return leading ? Optional.of(first.equals("mount") ? "mountain" : first) : Optional.empty();
  }

  static String text(List<Word> words) {
    var out = new StringBuilder();
    @org.jspecify.annotations.Nullable Word before = null;
    for (var word : words) {
      if (before != null && before.end() < word.start()) {
        out.append(' ');
      }
      out.append(word.text());
      before = word;
    }
    return out.toString();
  }

  /// Whether a word is a noun that can say what a name is the name of.
  public static boolean isTypeNoun(String word) {
    return NOUNS.contains(word.toLowerCase(Locale.ROOT));
  }
}
