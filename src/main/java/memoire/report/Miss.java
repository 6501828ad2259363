package memoire.report;

import java.util.ArrayList;
import java.util.List;
import memoire.drill.Marked;
import memoire.drill.Result;
import memoire.markup.Markup;
import memoire.question.Answer;
import memoire.question.Question;
import memoire.study.Wording;

/// What is said of a question that was not fully right.
///
/// @param said what was answered, in words
/// @param key what would have been right; empty where keys are not told, and so is what follows
/// @param reasons why, in sentences; they may be Markdown
/// @param quote the passage that proves it; may be empty
/// @param document the title of the document it stands in; may be empty
record Miss(
    Marked marked, String said, String key, List<String> reasons, String quote, String document) {
  Miss {
    reasons = List.copyOf(reasons);
  }

  static List<Miss> of(Result result) {
    return result.missed().stream().map(marked -> of(result, marked)).toList();
  }

  Question question() {
    return marked.question();
  }

  /// Number on the paper, from 1.
  int number() {
    return marked.place() + 1;
  }

  /// Its marks and what else is to be known of it, as `0.75 of 1, late`.
  String marks() {
    return Told.of(marked.mark(), marked.best()) + (marked.isLate() ? ", late" : "");
  }

  static String said(Marked marked) {
    var answer = marked.answer();
    var said = answer == null ? "" : Wording.said(answer);
    return said.isBlank() ? "left open" : said;
  }

  private static Miss of(Result result, Marked marked) {
    if (!Told.showsKeys(result)) {
      return new Miss(marked, said(marked), "", List.of(), "", "");
    }
    var question = marked.question();
    var evidence = question.evidence();
    return new Miss(
        marked,
        said(marked),
        Markup.line(Wording.key(question)),
        reasons(marked),
        evidence == null ? "" : evidence.quote(),
        evidence == null ? "" : document(result, marked.pack(), evidence.document()));
  }

  private static String document(Result result, String pack, String id) {
    return result.documents().getOrDefault(Result.documentKey(pack, id), id);
  }

  private static List<String> reasons(Marked marked) {
    var question = marked.question();
    var reasons = new ArrayList<String>();
    var verdict = marked.verdict();
    if (verdict != null && !(marked.answer() instanceof Answer.Unknown)) {
      reasons.addAll(Wording.differences(verdict));
    }
    var answer = marked.answer();
    if (answer != null) {
      reasons.addAll(Wording.feedback(question, answer));
    }
    reasons.add(question.explanation());
    var attribution = question.attribution();
    if (attribution != null && !attribution.isBlank()) {
      reasons.add("According to " + attribution + ".");
    }
    reasons.removeIf(String::isBlank);
    return reasons;
  }
}
