package memoire.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One finite statement of a sentence, without what only hangs on to it: remarks between commas,
/// second statements, words that tie it to the sentence before.
///
/// @param head the verb, or the noun or adjective after a copula
/// @param fronts adverbials before the subject, in order
/// @param predicate what follows the subject, in order: adverbs, auxiliaries, verb, complements
/// @param owner who says so, where the sentence is a report of it
/// @param inserted the auxiliary to be put before the predicate of a reduced relative clause (`a
///   bloc established in 1969` → `was`), or empty
public record Proposition(
    Parse parse,
    Word head,
    List<List<Word>> fronts,
    List<Word> subject,
    List<Word> predicate,
    @Nullable List<Word> owner,
    String inserted) {
  public Proposition {
    fronts = List.copyOf(fronts);
    subject = List.copyOf(subject);
    predicate = List.copyOf(predicate);
  }

  /// The sentence as it is, its stop left out.
  public static Optional<Proposition> whole(Parse parse) {
    var last = parse.size() > 0 ? parse.word(parse.size() - 1).text() : "";
    int end = last.equals(".") ? parse.size() - 1 : parse.size();
    return parse
        .root()
        .map(root ->
            new Proposition(
                parse, root, List.of(), List.of(), parse.words().subList(0, end), null, ""));
  }

  public boolean isWhole() {
    return subject.isEmpty();
  }

  /// The word that the subject hangs on.
  public Optional<Word> subjectHead() {
    return isWhole()
        ? parse.child(head, "nsubj")
        : subject.stream()
            .filter(w -> subject.stream().noneMatch(o -> o.index() == w.head()) && !w.is("punct"))
            .findFirst();
  }

  /// Whether something was left out between two of its predicate's words, so that what follows may
  /// come to stand by the wrong word; brackets leave no such gap.
  public boolean isCutInside() {
    for (int i = 1; i < predicate.size(); i++) {
      int from = predicate.get(i - 1).index() + 1;
      int to = predicate.get(i).index();
      boolean bracket = from < parse.size() && parse.word(from).text().equals("(");
      if (to > from && !bracket) {
        return true;
      }
    }
    return isCutOffTwice();
  }

  /// After the last word there stands a remark and then something more, which may belong to the
  /// verb.
  private boolean isCutOffTwice() {
    int last = predicate.isEmpty() ? parse.size() : predicate.getLast().index();
    return parse.words().stream().filter(w -> w.index() > last && w.text().equals(",")).count() > 1;
  }

  /// All its words, in the order of the sentence where nothing was moved.
  public List<Word> words() {
    var all = new ArrayList<Word>();
    fronts.forEach(all::addAll);
    all.addAll(subject);
    all.addAll(predicate);
    return all;
  }

  public boolean contains(Word word) {
    return words().contains(word);
  }

  /// The first auxiliary or copula, which a question puts before the subject.
  public Optional<Word> auxiliary() {
    return predicate.stream()
        .filter(w -> w.head() == head.index())
        .filter(w -> w.isKindOf("aux") || w.is("cop"))
        .findFirst();
  }

  /// Whether it tells of the past.
  public boolean isPast() {
    var finite = auxiliary().orElse(head);
    return finite.tag().equals("VBD")
        || !inserted.isEmpty()
        || finite.lower().equals("had")
        || List.of("was", "were", "did").contains(finite.lower());
  }

  /// Whether it is a passive: then its subject undergoes what the verb says.
  public boolean isPassive() {
    return !inserted.isEmpty()
        || predicate.stream().anyMatch(w -> w.head() == head.index() && w.is("aux:pass"));
  }

  /// The part of the predicate that hangs on one of its words.
  public List<Word> constituent(Word top) {
    return predicate.stream().filter(w -> w.equals(top) || parse.isBelow(w, top)).toList();
  }
}
