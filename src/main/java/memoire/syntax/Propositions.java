package memoire.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import memoire.document.WordList;
import org.jspecify.annotations.Nullable;

/// Takes a sentence apart into the statements it makes: its main clause, clauses and predicates
/// joined to it, what a reporting verb reports, and what relative clauses say of their nouns.
///
/// After the idea of simplified statement extraction (Heilman & Smith 2010), on basic dependencies.
public final class Propositions {
  private static final Set<String> REPORTING =
      Set.copyOf(WordList.words(Propositions.class, "reporting.txt"));

  private final Parse parse;
  private final MainClauses clauses;
  private final List<Proposition> found = new ArrayList<>();

  private Propositions(Parse parse) {
    this.parse = parse;
    this.clauses = new MainClauses(parse);
  }

  /// The statements of a sentence, the main one first; none where its structure is doubtful.
  public static List<Proposition> of(Parse parse) {
    var propositions = new Propositions(parse);
    parse.root().ifPresent(root -> propositions.clause(root, null, null));
    var relatives = new RelativeClauses(parse);
    parse.words().forEach(word -> relatives.at(word).ifPresent(propositions.found::add));
    relatives.opening().ifPresent(propositions.found::add);
    return List.copyOf(propositions.found);
  }

  /// @param shared the subject that a joined predicate shares with the one before
  private void clause(Word head, @Nullable Word shared, @Nullable List<Word> owner) {
    var reported = reported(head);
    if (reported.isPresent()) {
      var speaker = Phrases.nounPhrase(parse, subjectOf(head).orElseThrow());
      clause(reported.get(), null, speaker);
    }
    var subject = subjectOf(head).or(() -> Optional.ofNullable(shared));
    if (subject.isPresent() && Finiteness.isFinite(parse, head)) {
      clauses.proposition(head, subject.get(), owner).ifPresent(found::add);
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
        && parse.children(word).anyMatch(w -> w.isKindOf("aux") && Finiteness.isFinite(w))
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
}
