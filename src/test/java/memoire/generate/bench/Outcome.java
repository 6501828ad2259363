package memoire.generate.bench;

import java.util.ArrayList;
import java.util.List;
import memoire.document.MarkdownDocuments;
import memoire.generate.Generation;
import memoire.question.Question;

/// What the generator made of one text.
public record Outcome(BenchText text, Generation generation) {

  public List<Question> questions() {
    return generation.pack().questions();
  }

  /// The questions under the passages that prove them, the prime facts that none of them asks for,
  /// and the drafts that were dropped, to be read by whoever writes the rules.
  public List<String> lines() {
    var lines = new ArrayList<String>();
    lines.add("\n== " + text.name());
    var last = "";
    for (var question : questions()) {
      var quote = question.evidence() == null ? "" : question.evidence().quote();
      if (!quote.equals(last)) {
        lines.add("\n# " + quote);
      }
      last = quote;
      lines.add(line(question));
    }
    lines.add("");
    text.facts().stream()
        .filter(fact -> fact.isPrime() && !isAsked(fact))
        .forEach(f -> lines.add("not asked: " + f.answer() + "  // " + f.sentence()));
    generation
        .dropped()
        .forEach(d -> lines.add("dropped: " + d.rule() + ": " + d.prompt() + "  // " + d.reason()));
    return lines;
  }

  private static String line(Question question) {
    var options = Keys.distractors(question);
    return "%s (%s) %s\n    = %s%s%s"
        .formatted(
            question.form().name(),
            topic(question),
            question.prompt(),
            Keys.shown(question),
            options.isEmpty() ? "" : " | " + String.join(" | ", options),
            question.attribution() == null ? "" : "  [" + question.attribution() + "]");
  }

  /// The figures of these outcomes.
  public static Figures figures(List<Outcome> outcomes, Ratings ratings) {
    var figures = new Figures();
    outcomes.forEach(outcome -> outcome.countQuestions(figures));
    outcomes.forEach(outcome -> outcome.countFacts(figures));
    outcomes.forEach(outcome -> outcome.countDrops(figures));
    outcomes.forEach(outcome -> outcome.countRatings(figures, ratings));
    return figures;
  }

  private boolean isAsked(KnownFact fact) {
    return questions().stream().anyMatch(q -> Matching.asksFor(q, fact, text.text()));
  }

  private void countQuestions(Figures figures) {
    var split = text.split();
    var words = MarkdownDocuments.read(text.name(), text.text()).value().words();
    figures.count("all", "texts", split, 1);
    figures.count("all", "words", split, words);
    figures.count("all", "questions", split, questions().size());
    figures.count("all", "cards", split, generation.tally().cards());
    for (var question : questions()) {
      figures.count("questions by form", question.form().name(), split, 1);
      figures.count("questions by topic", topic(question), split, 1);
    }
  }

  private void countFacts(Figures figures) {
    for (var fact : text.facts()) {
      if (fact.isPrime()) {
        boolean asked = isAsked(fact);
        figures.share("prime facts asked for", "all", text.split(), asked);
        figures.share("prime facts by type", fact.type(), text.split(), asked);
        figures.share("prime facts by text", text.name(), text.split(), asked);
      }
    }
  }

  private void countDrops(Figures figures) {
    generation
        .tally()
        .droppedByRule()
        .forEach((rule, drops) -> figures.count("dropped by rule", rule, text.split(), drops));
  }

  private void countRatings(Figures figures, Ratings ratings) {
    for (var question : questions()) {
      var judgement = ratings.of(question);
      figures.share("rated", "all", text.split(), judgement.isPresent());
      judgement.ifPresent(j -> count(figures, question, j));
    }
  }

  private void count(Figures figures, Question question, Ratings.Judgement judgement) {
    boolean right = judgement.isRight();
    figures.share("right of the rated", "all", text.split(), right);
    figures.share("right by form", question.form().name(), text.split(), right);
    figures.share("right by topic", topic(question), text.split(), right);
    if (!right) {
      figures.count("faults", judgement.fault(), text.split(), 1);
    }
  }

  static String topic(Question question) {
    return question.tags().isEmpty() ? "" : question.tags().getFirst();
  }
}
