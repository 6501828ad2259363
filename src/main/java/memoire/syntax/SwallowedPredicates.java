package memoire.syntax;

import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Frees a main predicate that the clause before it has swallowed: in `X, which has 27 members,
/// grew …` and `X, signed in 1919, required …` the parser may hang the last verb on the clause.
final class SwallowedPredicates {
  private static final Map<String, String> MARKS = Map.of(",", ",", "(", ")", "—", "—", "–", "–");
  private static final Set<String> RELATIVES = Set.of("WDT", "WP", "WP$");
  private static final Set<String> AUXILIARIES =
      Set.of("was", "were", "is", "are", "has", "have", "had");

  private final Parse parse;

  private SwallowedPredicates(Parse parse) {
    this.parse = parse;
  }

  static Parse freed(Parse parse) {
    return new SwallowedPredicates(parse).run();
  }

  /// Where the parts of the sentence stand: the subject's head, the marks around the clause, the
  /// clause's verb, the predicate's verb.
  private record Parts(int subject, int opening, int clause, int closing, int verb) {}

  private Parse run() {
    return parse
        .root()
        .flatMap(this::subject)
        .flatMap(this::parts)
        .map(this::rebuilt)
        .orElse(parse);
  }

  /// A root that is a noun or a participle without an auxiliary cannot be the sentence's predicate.
  private Optional<Word> subject(Word root) {
    boolean bare = parse.children(root).noneMatch(w -> w.is("cop") || w.isKindOf("aux"));
    if (root.isNoun() && bare && !parse.has(root, "nsubj")) {
      return Optional.of(root);
    }
    return root.tag().equals("VBN") && bare
        ? parse.child(root, "nsubj").filter(s -> s.isNoun() && s.index() < root.index())
        : Optional.empty();
  }

  private Optional<Parts> parts(Word subject) {
    int opening = subject.index() + 1;
    while (opening < parse.size() && !MARKS.containsKey(parse.word(opening).text())) {
      if (isVerb(opening)) {
        return Optional.empty();
      }
      opening++;
    }
    if (opening + 2 >= parse.size()) {
      return Optional.empty();
    }
    int closing = after(opening + 1, MARKS.getOrDefault(parse.word(opening).text(), ""));
    int verb = predicate(closing + 1, parse.size());
    int clause = clause(opening + 1, closing);
    return verb < 0 || clause < 0
        ? Optional.empty()
        : Optional.of(new Parts(subject.index(), opening, clause, closing, verb));
  }

  private boolean isVerb(int at) {
    return parse.word(at).isVerb() || parse.word(at).tag().equals("MD");
  }

  private int after(int from, String mark) {
    int at = from;
    while (at < parse.size() && !parse.word(at).text().equals(mark)) {
      at++;
    }
    return at;
  }

  /// The verb of a predicate that begins at a word, or -1.
  private int predicate(int from, int to) {
    if (from >= to) {
      return -1;
    }
    var first = parse.word(from);
    if (AUXILIARIES.contains(first.lower()) || first.tag().equals("MD")) {
      int at = from + 1;
      while (at < to && parse.word(at).tag().startsWith("RB")) {
        at++;
      }
      boolean isVerb = at < to && parse.word(at).isVerb() && !Finiteness.isFinite(parse.word(at));
      return isVerb ? at : first.lemma().equals("have") ? from : -1;
    }
    return Finiteness.isFinite(first) || Repairs.isPast(first) ? from : -1;
  }

  /// The verb of the clause between the marks, or -1.
  private int clause(int from, int to) {
    var first = parse.word(from);
    if (first.tag().equals("VBN")) {
      return from;
    }
    if (!RELATIVES.contains(first.tag())) {
      return -1;
    }
    return first.tag().equals("WP$") ? top(from, to) : predicate(from + 1, to);
  }

  /// The one word between two that hangs outside, or -1.
  private int top(int from, int to) {
    var tops =
        parse.words().subList(from, to).stream()
            .filter(w -> (w.head() < from || w.head() >= to) && !w.is("punct"))
            .toList();
    return tops.size() == 1 ? tops.getFirst().index() : -1;
  }

  private Parse rebuilt(Parts parts) {
    var words = new ArrayList<Word>();
    for (var word : parse.words()) {
      int at = word.index();
      words.add(
          at < parts.opening()
              ? before(word, parts)
              : at > parts.closing() ? after(word, parts) : inside(word, parts));
    }
    return new Parse(parse.text(), words);
  }

  private Word before(Word word, Parts parts) {
    if (word.index() == parts.subject()) {
      boolean isPassive =
          parse.word(parts.verb()).tag().equals("VBN")
              && parts.verb() > parts.closing() + 1
              && parse.word(parts.closing() + 1).lemma().equals("be");
      return word.hung(parts.verb(), isPassive ? "nsubj:pass" : "nsubj");
    }
    return word.head() >= 0 && word.head() < parts.opening()
        ? word
        : word.hung(parts.subject(), word.relation());
  }

  private Word inside(Word word, Parts parts) {
    int at = word.index();
    boolean isRelative = at == parts.opening() + 1 && RELATIVES.contains(word.tag());
    if (at == parts.opening() || at == parts.closing()) {
      return word.hung(parts.subject(), "punct");
    }
    if (at == parts.clause()) {
      boolean isReduced = at == parts.opening() + 1;
      return word.hung(parts.subject(), isReduced ? "acl" : "acl:relcl");
    }
    if (isRelative && !word.tag().equals("WP$")) {
      return word.hung(parts.clause(), "nsubj");
    }
    if (at < parts.clause() && AUXILIARIES.contains(word.lower())) {
      return word.hung(parts.clause(), auxiliary(word, parts.clause()));
    }
    boolean isOut = word.head() <= parts.opening() || word.head() >= parts.closing();
    boolean isObject = word.isKindOf("nsubj") && at > parts.clause();
    return isOut ? word.hung(parts.clause(), isObject ? "obj" : word.relation()) : word;
  }

  private Word after(Word word, Parts parts) {
    int at = word.index();
    if (at == parts.verb()) {
      var root = word.hung(-1, "root");
      boolean isAlone = at == parts.closing() + 1;
      return isAlone && Repairs.isPast(word) ? root.tagged("VBD") : root;
    }
    if (at < parts.verb() && AUXILIARIES.contains(word.lower())) {
      return word.hung(parts.verb(), auxiliary(word, parts.verb()));
    }
    return word.head() > parts.closing()
        ? word
        : word.hung(parts.verb(), word.is("root") ? "dep" : word.relation());
  }

  private String auxiliary(Word word, int verb) {
    boolean isPassive = word.lemma().equals("be") && parse.word(verb).tag().equals("VBN");
    return isPassive ? "aux:pass" : "aux";
  }
}
