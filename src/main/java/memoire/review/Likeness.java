package memoire.review;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import memoire.fact.Lexicon;
import memoire.pack.Keys;
import memoire.pack.lint.Words;
import memoire.question.Form;
import memoire.question.Gaps;
import memoire.question.Question;

/// What a question is recognised by when its id has changed: its family, and the words of its
/// prompt.
///
/// @param prompt its words in order
/// @param matter its words but for those that many prompts share
record Likeness(Family family, List<String> prompt, Set<String> matter) {
  /// The generator takes prompts that share so many of their words for one question, too.
  private static final double SAME = 0.6;

  private static final double COVERED = 0.8;
  private static final int FEWEST = 3;

  /// Only questions of one family can be alike.
  ///
  /// @param answer the words of the key
  record Family(String form, String document, List<String> answer) {}

  /// @param common words that say nothing, such as those of the document's title
  static Likeness of(Question question, Set<String> common) {
    var evidence = question.evidence();
    var document = evidence == null ? "" : evidence.document();
    var key = Keys.of(question);
    var answer = Words.of(key);
    var asked =
        question.form() instanceof Form.Cloze
            ? Gaps.of(question.prompt()).blanked(" ")
            : question.prompt();
    var prompt = Words.of(asked);
    var matter = new HashSet<String>();
    for (var word : prompt) {
      if (!common.contains(word) && !Lexicon.isFunctionWord(word)) {
        matter.add(word);
      }
    }
    return new Likeness(
        new Family(
            question.form().name(), document, answer.isEmpty() ? List.of(key.strip()) : answer),
        prompt.isEmpty() ? List.of(asked.strip()) : prompt,
        matter);
  }

  /// Whether both ask the same in the same words.
  boolean isSame(Likeness other) {
    return family.equals(other.family) && prompt.equals(other.prompt);
  }

  /// How alike the prompts of two questions of one family are, from 0 to 1; 0 when they ask for
  /// different things.
  double to(Likeness other) {
    if (isSame(other)) {
      return 1;
    }
    long shared = matter.stream().filter(other.matter::contains).count();
    long all = matter.size() + other.matter.size() - shared;
    int fewer = Math.min(matter.size(), other.matter.size());
    double overlap = all == 0 ? 0 : (double) shared / all;
    boolean isCovered = fewer >= FEWEST && shared >= COVERED * fewer;
    return family.equals(other.family) && (overlap >= SAME || isCovered) ? overlap : 0;
  }
}
