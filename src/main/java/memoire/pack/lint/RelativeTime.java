package memoire.pack.lint;

import java.util.Optional;

/// The prompt counts time from when its source was written, and learners read it years later.
record RelativeTime() implements QuestionRule {
  private static final Phrases PHRASES =
      Phrases.of(
          "this year",
          "last year",
          "next year",
          "this month",
          "last month",
          "next month",
          "this week",
          "last week",
          "next week",
          "this summer",
          "this autumn",
          "this winter",
          "this spring",
          "yesterday",
          "tomorrow",
          "today",
          "tonight",
          "now",
          "nowadays",
          "recently",
          "currently",
          "at present",
          "at the moment",
          "so far",
          "to date",
          "earlier this",
          "later this",
          "the current",
          "years ago",
          "months ago",
          "days ago");

  @Override
  public Text text() {
    return Text.warning(
        "L013", "“{}” means another time to whoever reads it later.", "Give the date.");
  }

  @Override
  public boolean isEnglish() {
    return true;
  }

  @Override
  public Optional<String> flaw(Item item) {
    return PHRASES
        .in(item.stemWords())
        .filter(phrase -> !isName(phrase, item.stem()))
        .map(phrase -> "“" + phrase + "” means another time to whoever reads it later.");
  }

  /// *USA Today* is no day.
  private static boolean isName(String phrase, String stem) {
    var capitalised = Character.toUpperCase(phrase.charAt(0)) + phrase.substring(1);
    return stem.indexOf(capitalised) > 0 && !stem.contains(phrase);
  }
}
