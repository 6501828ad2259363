package memoire.pack.lint;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import memoire.pack.Keys;
import memoire.question.Form;
import memoire.question.Gaps;
import memoire.question.Question;

/// A question as rules look at it.
///
/// @param stem the prompt with `____` for each gap of a cloze
/// @param stemWords its words
/// @param key what is right, as one text
/// @param options what a choice or choices question shows, right ones first; else empty
record Item(
    Question question, String stem, List<String> stemWords, String key, List<String> options) {

  private static final int MOST_OPTIONS = 20;

  static Item of(Question question) {
    var stem =
        question.form() instanceof Form.Cloze
            ? Gaps.of(question.prompt()).blanked("____")
            : question.prompt();
    return new Item(question, stem, Words.of(stem), Keys.of(question), options(question.form()));
  }

  boolean hasOptions() {
    return !options.isEmpty();
  }

  /// The wrong options; empty where nothing is offered.
  List<String> distractors() {
    return switch (question.form()) {
      case Form.Choice choice -> some(choice.distractors());
      case Form.Choices choices -> some(choices.distractors());
      case Form.Bool _,
          Form.Text _,
          Form.Numeric _,
          Form.Date _,
          Form.Cloze _,
          Form.Order _,
          Form.Match _,
          Form.Flip _ ->
          List.of();
    };
  }

  /// What a learner has to produce or pick, one text for each part; empty where that has no words
  /// of its own.
  List<String> answers() {
    return switch (question.form()) {
      case Form.Choice choice -> List.of(choice.answer());
      case Form.Text text -> List.of(text.answer());
      case Form.Numeric _ -> List.of(key);
      case Form.Cloze _ ->
          Gaps.of(question.prompt()).gaps().stream().map(Gaps.Gap::answer).toList();
      case Form.Choices choices -> some(choices.answers());
      case Form.Date date when isYear(date) -> List.of(key);
      case Form.Bool _, Form.Date _, Form.Order _, Form.Match _, Form.Flip _ -> List.of();
    };
  }

  /// What makes two prompts the same; of long ones every letter counts, since they may begin with
  /// one passage.
  List<String> asked() {
    return stem.length() > Words.LONGEST ? List.of(stem) : stemWords;
  }

  /// The first phrase that a true-or-false statement contains, or some options but not all of them.
  Optional<String> telling(Phrases phrases) {
    return question.form() instanceof Form.Bool
        ? phrases.inClaim(stem)
        : options.stream()
            .flatMap(option -> phrases.inClaim(option).stream())
            .filter(phrase -> !options.stream().allMatch(o -> Words.of(o).contains(phrase)))
            .findFirst();
  }

  /// No more than rules compare each with each.
  private static List<String> some(List<String> options) {
    return options.subList(0, Math.min(options.size(), MOST_OPTIONS));
  }

  private static boolean isYear(Form.Date date) {
    return date.answer().end() == null && date.answer().start().month() == null;
  }

  private static List<String> options(Form form) {
    return switch (form) {
      case Form.Choice choice ->
          Stream.concat(Stream.of(choice.answer()), some(choice.distractors()).stream()).toList();
      case Form.Choices choices ->
          Stream.concat(some(choices.answers()).stream(), some(choices.distractors()).stream())
              .toList();
      case Form.Bool _,
          Form.Text _,
          Form.Numeric _,
          Form.Date _,
          Form.Cloze _,
          Form.Order _,
          Form.Match _,
          Form.Flip _ ->
          List.of();
    };
  }
}
