package memoire.fact;

import java.util.ArrayList;
import java.util.List;

/// The adverbials before a subject: `In May 2021, after the talks,`.
///
/// @param spans without their commas; words that only tie the sentence to the one before are left
///   out
/// @param end index of the first token after them
record Fronts(List<Span> spans, int end) {

  static Fronts of(Syntax syntax) {
    var spans = new ArrayList<Span>();
    int i = 0;
    while (i < syntax.size()) {
      int end = end(syntax, i);
      if (end < 0) {
        break;
      }
      if (end - i > 1 || !Lexicon.is("discourse", syntax.text(i))) {
        spans.add(syntax.span(i, end));
      }
      i = end < syntax.size() && syntax.text(end).equals(",") ? end + 1 : end;
    }
    return new Fronts(spans, i);
  }

  /// The index after an adverbial that begins at `i`, or -1.
  private static int end(Syntax syntax, int i) {
    var word = syntax.token(i).lower();
    boolean discourse = Lexicon.is("discourse", word);
    if (discourse && i + 1 < syntax.size() && syntax.text(i + 1).equals(",")) {
      return i + 1;
    }
    if (!discourse && !Lexicon.is("preposition", word)) {
      return -1;
    }
    int date = dateEnd(syntax, i);
    if (date > 0 && endsHere(syntax, date)) {
      return date;
    }
    int comma = syntax.comma(i);
    return comma < 0 || hasVerb(syntax, i, comma) ? -1 : comma;
  }

  private static int dateEnd(Syntax syntax, int i) {
    int start = syntax.token(i).start();
    return syntax.dates().stream()
        .filter(date -> date.span().start() == start)
        .mapToInt(date -> syntax.indexFrom(date.span().end()))
        .findFirst()
        .orElse(-1);
  }

  /// A date may stand without a comma before the subject.
  private static boolean endsHere(Syntax syntax, int i) {
    return i == syntax.size()
        || syntax.text(i).equals(",")
        || syntax.token(i).isCapitalised()
        || Lexicon.is("determiner", syntax.text(i));
  }

  private static boolean hasVerb(Syntax syntax, int from, int to) {
    for (int i = from; i < to; i++) {
      boolean past = i > from + 1 && syntax.isFinite(i) && Verbs.isPastOnly(syntax.text(i));
      if (syntax.isAuxiliary(i) || past) {
        return true;
      }
    }
    return false;
  }
}
