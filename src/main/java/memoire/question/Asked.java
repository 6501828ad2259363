package memoire.question;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What marking must know of a question besides its key.
///
/// @param words of the prompt, canonical and in the singular: what the prompt says need not be
///   repeated in the answer
/// @param forPerson whether the answer is somebody's name
/// @param others answers of the pack that are known to be something else, and are no slip
record Asked(Set<String> words, boolean forPerson, Set<String> others) {
  private static final Set<String> WHO = Set.of("who", "whom", "whose");

  static Asked of(Question question, Set<String> others) {
    String prompt =
        question.form() instanceof Form.Cloze
            ? Gaps.of(question.prompt()).blanked("…")
            : question.prompt();
    var words = new HashSet<String>();
    boolean forPerson = isPerson(question);
    for (var token : Phrase.of(prompt).tokens()) {
      words.add(singular(token.canonical()));
      forPerson |= WHO.contains(token.canonical()) && !isAcronym(token);
    }
    return new Asked(words, forPerson, others);
  }

  /// Whether the tags say so, or the source or the prompt gives the answer a title.
  private static boolean isPerson(Question question) {
    if (question.tags().contains("person")) {
      return true;
    }
    var evidence = question.evidence();
    return switch (question.form()) {
      case Form.Text text -> evidence != null && Names.isTitled(evidence.quote(), text.answer());
      case Form.Cloze _ -> {
        var gaps = Gaps.of(question.prompt());
        yield gaps.gaps().stream().anyMatch(gap -> Names.isTitled(gaps.filled(), gap.answer()));
      }
      case Form.Choice _,
          Form.Choices _,
          Form.Bool _,
          Form.Numeric _,
          Form.Date _,
          Form.Order _,
          Form.Match _,
          Form.Flip _ ->
          false;
    };
  }

  /// The WHO is no person.
  private static boolean isAcronym(Token token) {
    return token instanceof Token.Word word && word.raw().equals("WHO");
  }

  /// Whether the prompt says all of these words, or they say nothing.
  boolean says(List<Token> tokens) {
    for (var token : tokens) {
      boolean isSaid = words.contains(singular(token.canonical()));
      if (!isSaid && !Meanings.isFiller(token.canonical())) {
        return false;
      }
    }
    return true;
  }

  /// A word without the ending of its plural, for comparing.
  static String singular(String word) {
    if (word.length() > 4 && word.endsWith("ies")) {
      return word.substring(0, word.length() - 3) + "y";
    }
    boolean isPlural = word.length() > 3 && word.endsWith("s") && !word.endsWith("ss");
    boolean hasVowel =
        isPlural
            && (word.endsWith("ses")
                || word.endsWith("xes")
                || word.endsWith("ches")
                || word.endsWith("shes"));
    return hasVowel
        ? word.substring(0, word.length() - 2)
        : isPlural ? word.substring(0, word.length() - 1) : word;
  }
}
