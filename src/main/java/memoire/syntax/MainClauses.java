package memoire.syntax;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Makes a statement of a clause: adverbials before the subject, the subject, and the rest.
final class MainClauses {
  private final Parse parse;

  MainClauses(Parse parse) {
    this.parse = parse;
  }

  /// The statement of a clause; empty where its parts do not stand in the order of a statement.
  ///
  /// @param subject within the clause, or of the clause before when the predicate shares it
  /// @param owner who claims it, or null
  Optional<Proposition> proposition(Word head, Word subject, @Nullable List<Word> owner) {
    var core = Trimming.core(parse, head);
    boolean isShared = !parse.isBelow(subject, head);
    var subjectWords = isShared ? Phrases.nounPhrase(parse, subject) : under(core, subject);
    if (core.isEmpty() || subjectWords.isEmpty()) {
      return Optional.empty();
    }
    int start = subjectWords.getFirst().index();
    int end = subjectWords.getLast().index();
    int verb = verbStart(head, core);
    var fronts = fronts(head, core, isShared ? verb : start);
    var rest = rest(head, core, verb, fronts);
    var predicate =
        isShared
            ? rest.stream().dropWhile(w -> w.is("punct")).toList()
            : rest.stream().filter(w -> w.index() > end).toList();
    boolean hasStray =
        !isShared && rest.stream().anyMatch(w -> w.index() < start && !w.is("punct"));
    boolean isParted =
        !isShared
            && end + 1 < parse.size()
            && parse.word(end + 1).text().equals(",")
            && core.get(end + 2);
    // `When the ship sank`: the parser took the clause for the sentence.
    boolean isSubordinate = fronts.stream().anyMatch(f -> f.getFirst().tag().equals("WRB"));
    if (isSubordinate) {
      return Optional.empty();
    }
    if (predicate.isEmpty() || hasStray || isParted || !Agreement.agrees(parse, subject, head)) {
      return Optional.empty();
    }
    return Optional.of(
        new Proposition(parse, head, fronts, subjectWords, Phrases.trimmed(predicate), owner, ""));
  }

  /// The adverbials that end before a border.
  private List<List<Word>> fronts(Word head, BitSet core, int border) {
    var fronts = new ArrayList<List<Word>>();
    for (var child : tops(head, core)) {
      var words = under(core, child);
      boolean isAdverbial = child.isKindOf("obl") || child.isKindOf("advmod") || child.is("nmod");
      if (isAdverbial && words.getLast().index() < border) {
        fronts.add(words);
      }
    }
    return fronts;
  }

  /// The words of a clause without its adverbials in front and what joins it to another.
  private List<Word> rest(Word head, BitSet core, int verb, List<List<Word>> fronts) {
    return core.stream()
        .mapToObj(parse::word)
        .filter(w -> fronts.stream().noneMatch(f -> f.contains(w)))
        .filter(w -> !(w.is("cc") && w.head() == head.index() && w.index() < verb))
        .filter(w -> !(w.is("mark") && w.head() == head.index() && !w.tag().equals("TO")))
        .toList();
  }

  private int verbStart(Word head, BitSet core) {
    return parse
        .children(head)
        .filter(w -> core.get(w.index()) && (w.isKindOf("aux") || w.is("cop")))
        .mapToInt(Word::index)
        .min()
        .orElse(head.index());
  }

  private List<Word> tops(Word head, BitSet core) {
    return parse.children(head).filter(w -> core.get(w.index()) && !w.is("punct")).toList();
  }

  /// The words of a phrase that the clause keeps, marks inside it included.
  private List<Word> under(BitSet core, Word top) {
    return Phrases.trimmed(parse.subtree(top).stream().filter(w -> core.get(w.index())).toList());
  }
}
