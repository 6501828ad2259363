package memoire.syntax;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Takes a sentence apart into the statements it makes: its main clause, clauses and predicates
/// joined to it, what a reporting verb reports, and what relative clauses say of their nouns.
///
/// After the idea of simplified statement extraction (Heilman & Smith 2010), on basic dependencies.
public final class Propositions {
  private static final Set<String> REPORTING =
      Set.of(
          "say",
          "state",
          "claim",
          "argue",
          "note",
          "report",
          "add",
          "explain",
          "believe",
          "maintain",
          "warn",
          "assert",
          "contend",
          "insist",
          "observe",
          "conclude",
          "suggest",
          "estimate",
          "predict",
          "allege",
          "announce",
          "think",
          "expect",
          "acknowledge",
          "admit",
          "declare",
          "stress",
          "emphasize",
          "emphasise",
          "find",
          "show",
          "write",
          "confirm",
          "deny",
          "reveal",
          "indicate");
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");

  private final Parse parse;
  private final List<Proposition> found = new ArrayList<>();

  private Propositions(Parse parse) {
    this.parse = parse;
  }

  /// The statements of a sentence, the main one first; none where its structure is doubtful.
  public static List<Proposition> of(Parse parse) {
    var propositions = new Propositions(parse);
    parse.root().ifPresent(root -> propositions.clause(root, null, null));
    parse.words().forEach(propositions::relative);
    return List.copyOf(propositions.found);
  }

  /// @param shared the subject that a joined predicate shares with the one before
  private void clause(Word head, @Nullable Word shared, @Nullable List<Word> owner) {
    var reported = reported(head);
    if (reported.isPresent()) {
      var speaker = words(subjectOf(head).orElseThrow());
      clause(reported.get(), null, speaker);
    }
    var subject = subjectOf(head).or(() -> Optional.ofNullable(shared));
    if (subject.isPresent() && isFinite(head)) {
      build(head, subject.get(), owner).ifPresent(found::add);
    }
    parse
        .children(head)
        .filter(c -> c.isKindOf("conj") || isSecond(c))
        .filter(c -> c.isVerb() || subjectOf(c).isPresent())
        .forEach(c -> clause(c, subject.orElse(null), owner));
  }

  /// A predicate after a comma that the parser did not know for one.
  private boolean isSecond(Word word) {
    int first = parse.subtree(word).getFirst().index();
    return word.is("dep")
        && word.isVerb()
        && first > 0
        && parse.word(first - 1).text().equals(",")
        && parse.children(word).anyMatch(w -> w.isKindOf("aux") && FINITE.contains(w.tag()))
        && !parse.has(word, "mark");
  }

  /// The clause that a reporting verb with a subject of its own reports.
  private Optional<Word> reported(Word head) {
    if (!REPORTING.contains(head.lemma()) || subjectOf(head).isEmpty() || isNegated(head)) {
      return Optional.empty();
    }
    return parse.child(head, "ccomp").filter(c -> subjectOf(c).isPresent());
  }

  private Optional<Word> subjectOf(Word head) {
    return parse
        .child(head, "expl")
        .filter(e -> e.index() < head.index())
        .or(() -> parse.child(head, "nsubj"))
        .filter(s -> !s.tag().equals("VBN"));
  }

  private boolean isNegated(Word head) {
    return parse.children(head).anyMatch(w -> Set.of("not", "n't", "never").contains(w.lower()));
  }

  private boolean isFinite(Word head) {
    if (Set.of("VBD", "VBZ", "VBP").contains(head.tag())) {
      return true;
    }
    return parse
        .children(head)
        .filter(w -> w.isKindOf("aux") || w.is("cop"))
        .anyMatch(w -> FINITE.contains(w.tag()));
  }

  private Optional<Proposition> build(Word head, Word subject, @Nullable List<Word> owner) {
    var core = Trimming.core(parse, head);
    boolean inherited = !parse.isBelow(subject, head);
    var subjectWords = inherited ? words(subject) : under(core, subject);
    if (core.isEmpty() || subjectWords.isEmpty()) {
      return Optional.empty();
    }
    int start = subjectWords.getFirst().index();
    int end = subjectWords.getLast().index();
    var fronts = new ArrayList<List<Word>>();
    var predicate = new ArrayList<Word>();
    int verb = verbStart(head, core);
    for (var child : tops(head, core)) {
      var words = under(core, child);
      boolean adverbial = child.isKindOf("obl") || child.isKindOf("advmod") || child.is("nmod");
      int border = inherited ? verb : start;
      if (adverbial && words.getLast().index() < border) {
        fronts.add(words);
      }
    }
    for (int i = core.nextSetBit(0); i >= 0; i = core.nextSetBit(i + 1)) {
      var word = parse.word(i);
      boolean fronted = fronts.stream().anyMatch(f -> f.contains(word));
      boolean inSubject = !inherited && i >= start && i <= end;
      boolean joint = word.is("cc") && word.head() == head.index() && i < verb;
      boolean mark = word.is("mark") && word.head() == head.index() && !word.tag().equals("TO");
      if (!fronted && !inSubject && !joint && !mark) {
        if (!inherited && i < start && !word.is("punct")) {
          return Optional.empty();
        }
        if (inherited ? !(predicate.isEmpty() && word.is("punct")) : i > end) {
          predicate.add(word);
        }
      }
    }
    boolean parted =
        !inherited
            && end + 1 < parse.size()
            && parse.word(end + 1).text().equals(",")
            && core.get(end + 2);
    if (predicate.isEmpty() || parted || !agrees(subject, head)) {
      return Optional.empty();
    }
    return Optional.of(
        new Proposition(parse, head, fronts, subjectWords, trimmed(predicate), owner, ""));
  }

  private static List<Word> trimmed(List<Word> words) {
    int from = 0;
    int to = words.size();
    while (from < to && words.get(from).text().equals(",")) {
      from++;
    }
    while (to > from && Set.of(",", ".", ":", "—", "–").contains(words.get(to - 1).text())) {
      to--;
    }
    return words.subList(from, to);
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
    return trimmed(parse.subtree(top).stream().filter(w -> core.get(w.index())).toList());
  }

  /// A noun phrase without remarks.
  private List<Word> words(Word top) {
    var kept = Trimming.phrase(parse, top, new Word(parse.size(), "", 0, 0, "", "", "", -1, ""));
    return trimmed(parse.words().stream().filter(w -> kept.get(w.index())).toList());
  }

  /// A singular noun before a plural verb, or the reverse, shows a wrong parse.
  private boolean agrees(Word subject, Word head) {
    var finite =
        parse.children(head).filter(w -> w.isKindOf("aux") || w.is("cop")).findFirst().orElse(head);
    boolean joined = parse.has(subject, "conj");
    boolean plural = subject.tag().endsWith("S") || joined;
    boolean collective = subject.isProperNoun() || subject.tag().equals("CD");
    if (!subject.isNoun() || collective) {
      return true;
    }
    return switch (finite.lower()) {
      case "was", "is", "has" -> !plural || !subject.tag().endsWith("S");
      case "were", "are" -> plural;
      default ->
          switch (finite.tag()) {
            case "VBZ" -> !subject.tag().endsWith("S");
            case "VBP" -> plural;
            default -> true;
          };
    };
  }

  /// What a relative clause says of its noun: `X, which was founded in 1904` and `X, founded in
  /// 1904`.
  private void relative(Word clause) {
    if (!clause.isKindOf("acl") || clause.head() < 0) {
      return;
    }
    var noun = parse.word(clause.head());
    var named = noun.is("appos") && !noun.isProperNoun() ? parse.word(noun.head()) : noun;
    if (!named.isNoun()) {
      return;
    }
    var subject = antecedent(named, noun, clause);
    if (subject.isEmpty()) {
      return;
    }
    if (clause.is("acl:relcl") && named.isProperNoun()) {
      full(clause, subject);
    } else if (clause.tag().equals("VBN") && named.isProperNoun()) {
      reduced(clause, named, subject);
    }
  }

  private List<Word> antecedent(Word named, Word noun, Word clause) {
    var kept = Trimming.phrase(parse, named, named.equals(noun) ? clause : noun);
    return trimmed(
        parse.words().stream()
            .filter(w -> kept.get(w.index()) && w.index() < clause.index())
            .filter(w -> !(w.is("case") && w.head() == named.index()))
            .toList());
  }

  private void full(Word clause, List<Word> subject) {
    var pronoun =
        parse
            .child(clause, "nsubj")
            .filter(s -> Set.of("WDT", "WP").contains(s.tag()) && parse.subtree(s).size() == 1);
    var core = Trimming.core(parse, clause);
    if (pronoun.isEmpty() || core.isEmpty() || !isFinite(clause)) {
      return;
    }
    var predicate =
        parse.words().stream()
            .filter(w -> core.get(w.index()) && w.index() > pronoun.get().index())
            .toList();
    if (!predicate.isEmpty()) {
      found.add(new Proposition(parse, clause, List.of(), subject, trimmed(predicate), null, ""));
    }
  }

  private void reduced(Word clause, Word named, List<Word> subject) {
    var core = Trimming.core(parse, clause);
    if (core.isEmpty() || parse.children(clause).noneMatch(w -> w.isKindOf("obl"))) {
      return;
    }
    var predicate = parse.words().stream().filter(w -> core.get(w.index())).toList();
    boolean plural = named.tag().equals("NNPS");
    found.add(
        new Proposition(
            parse, clause, List.of(), subject, trimmed(predicate), null, plural ? "were" : "was"));
  }
}
