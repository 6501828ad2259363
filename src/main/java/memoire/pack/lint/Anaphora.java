package memoire.pack.lint;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// The prompt begins with a word that points back at a text which the learner does not see.
record Anaphora() implements QuestionRule {
  private static final Set<String> OPENERS =
      Set.of(
          "who",
          "whom",
          "whose",
          "what",
          "which",
          "when",
          "where",
          "why",
          "how",
          "did",
          "does",
          "do",
          "is",
          "are",
          "was",
          "were",
          "has",
          "have",
          "had",
          "will",
          "would",
          "can",
          "could",
          "in",
          "on",
          "at",
          "to",
          "from",
          "with",
          "for",
          "of",
          "by",
          "year",
          "month",
          "day",
          "date",
          "country",
          "city",
          "many",
          "much",
          "long",
          "often",
          "true",
          "or",
          "false",
          "according");

  private static final Set<String> POINTERS =
      Set.of("he", "she", "it", "they", "him", "them", "this", "these", "those", "such");

  /// Possessives may point forward (“his country”) and so count only as the very first word.
  private static final Set<String> FIRST_POINTERS = Set.of("his", "her", "its", "their", "that");

  private static final Phrases BARE_NOUNS =
      Phrases.of(
          "the two sides",
          "the two countries",
          "the two leaders",
          "the sides",
          "the parties",
          "the five countries",
          "the minister",
          "the ministers",
          "the president",
          "the prime minister",
          "the ambassador",
          "the meeting",
          "the summit",
          "the agreement",
          "the document",
          "the article",
          "the author",
          "the report",
          "the text",
          "the passage",
          "the ministry",
          "the latter");

  private static final Phrases IMPERSONAL = Phrases.of("it true", "it that", "it possible");

  /// What makes a bare noun definite after all: “the president of Peru”.
  private static final Set<String> DEFINERS =
      Set.of(
          "of", "for", "in", "on", "between", "with", "to", "from", "at", "that", "who", "which");

  @Override
  public Text text() {
    return Text.warning(
        "L015",
        "“{}” points at something that the prompt does not name.",
        "Name the person or thing: a question must stand alone.");
  }

  @Override
  public boolean isEnglish() {
    return true;
  }

  @Override
  public Optional<String> flaw(Item item) {
    var words = item.stemWords();
    if (words.isEmpty()) {
      return Optional.empty();
    }
    if (FIRST_POINTERS.contains(words.getFirst())) {
      return Optional.of(sentence(words.getFirst()));
    }
    int start = 0;
    while (start < words.size() && OPENERS.contains(words.get(start))) {
      start++;
    }
    var rest = words.subList(start, words.size());
    return !rest.isEmpty() && POINTERS.contains(rest.getFirst()) && !standsAlone(rest, item)
        ? Optional.of(sentence(rest.getFirst()))
        : BARE_NOUNS
            .startOf(rest)
            .filter(phrase -> !isDefined(phrase, rest, item.stem()))
            .map(Anaphora::sentence);
  }

  /// “Which of these” points at the options, which are there, and “This sea is the largest.” at the
  /// answer.
  private static boolean standsAlone(List<String> rest, Item item) {
    var pointer = rest.getFirst();
    boolean isAnswer = pointer.equals("this") && item.stem().indexOf('?') < 0;
    boolean meansOptions = pointer.equals("these") || pointer.equals("those") || isAnswer;
    return IMPERSONAL.startOf(rest).isPresent() || (item.hasOptions() && meansOptions);
  }

  private static boolean isDefined(String phrase, List<String> rest, String stem) {
    int next = phrase.split(" ", -1).length;
    return next < rest.size()
        && (DEFINERS.contains(rest.get(next)) || isCapitalised(rest.get(next), stem));
  }

  /// `the text "NASA invites media"`, `the minister Berg`.
  private static boolean isCapitalised(String word, String stem) {
    return stem.contains(Character.toUpperCase(word.charAt(0)) + word.substring(1))
        || (word.length() > 1 && stem.contains(word.toUpperCase(Locale.ROOT)));
  }

  private static String sentence(String word) {
    return "“" + word + "” points at something that the prompt does not name.";
  }
}
