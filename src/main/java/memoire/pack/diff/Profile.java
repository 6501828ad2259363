package memoire.pack.diff;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import memoire.pack.Keys;
import memoire.question.AllOptions;
import memoire.question.Folding;
import memoire.question.Form;
import memoire.question.Question;

/// A question as it is compared, made once: it is compared with many.
///
/// @param words of what is asked, folded, without signs
/// @param pairs of neighbouring letters of the wording, counted
/// @param telling the words that make another question of it
/// @param key what is right, folded
/// @param options all that is offered, or right, folded
/// @param isOnlyOne whether no other question of its pack is put in the same words
/// @param title what it is called, folded; empty where it has no title, or not one of its own
record Profile(
    Question question,
    String form,
    List<String> words,
    Map<String, Integer> pairs,
    List<String> telling,
    List<String> key,
    Set<String> options,
    boolean isOnlyOne,
    String title) {
  /// Before a title among words, so that it is none of them.
  private static final String TITLE = "\u001f";

  /// The profiles of some questions.
  ///
  /// @param all the questions of their pack
  static List<Profile> of(List<Question> some, List<Question> all) {
    if (some.isEmpty()) {
      return List.of();
    }
    var counts =
        all.stream()
            .collect(
                Collectors.groupingBy(question -> folded(asked(question)), Collectors.counting()));
    var titles =
        all.stream().collect(Collectors.groupingBy(Profile::titled, Collectors.counting()));
    return some.stream()
        .map(question -> {
          var asked = asked(question);
          var words = folded(asked);
          return new Profile(
              question,
              question.form().name(),
              words,
              Likeness.pairs(words),
              Likeness.telling(asked),
              folded(Keys.of(question)),
              options(question),
              counts.getOrDefault(words, 0L) <= 1,
              titles.getOrDefault(titled(question), 0L) <= 1 ? titled(question) : "");
        })
        .toList();
  }

  /// All words by which it may be found.
  Set<String> leads() {
    var leads = new TreeSet<>(words);
    leads.addAll(key);
    options.forEach(option -> leads.addAll(List.of(option.split(" ", -1))));
    if (!title.isEmpty()) {
      leads.add(TITLE + title);
    }
    return leads;
  }

  private static String titled(Question question) {
    return question.title().isBlank() ? "" : String.join(" ", folded(question.title()));
  }

  /// What is asked, without the answers that stand in its gaps.
  static String asked(Question question) {
    return question.form() instanceof Form.Cloze
        ? question.prompt().replaceAll("\\{\\{[^{}]*\\}\\}", "…")
        : question.prompt();
  }

  private static Set<String> options(Question question) {
    var offered = AllOptions.of(question.form());
    var texts =
        switch (question.form()) {
          case Form.Order order -> order.answer();
          case Form.Match match ->
              match.answer().stream()
                  .flatMap(pair -> Stream.of(pair.left(), pair.right()))
                  .toList();
          default -> offered.isEmpty() ? List.of(Keys.of(question)) : offered;
        };
    return texts.stream()
        .map(text -> String.join(" ", folded(text)))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /// The words of a text; its signs where it has none: `+`, `>=`.
  private static List<String> folded(String text) {
    var words = Likeness.words(text);
    return words.isEmpty() ? List.of(Folding.word(text.strip())) : words;
  }
}
