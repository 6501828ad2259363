package memoire.syntax;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Makes statements of what relative clauses say of their nouns.
final class RelativeClauses {
  private final Parse parse;

  RelativeClauses(Parse parse) {
    this.parse = parse;
  }

  /// What a relative clause says of its noun: `X, which was founded in 1904` and `X, founded in
  /// 1904`.
  Optional<Proposition> at(Word clause) {
    if (!clause.isKindOf("acl") || clause.head() < 0) {
      return Optional.empty();
    }
    var noun = parse.word(clause.head());
    var named = noun.is("appos") && !noun.isProperNoun() ? parse.word(noun.head()) : noun;
    if (!named.isNoun()) {
      return Optional.empty();
    }
    var subject = antecedent(named, noun, clause);
    if (subject.isEmpty()) {
      return Optional.empty();
    }
    if (clause.is("acl:relcl") && named.isProperNoun() && canBeWho(clause, named)) {
      return full(clause, subject);
    }
    if (clause.tag().equals("VBN") && named.isProperNoun()) {
      return reduced(clause, named, subject);
    }
    return Optional.empty();
  }

  /// What a participle that opens a sentence says of its subject: `Born in Ulm in 1879, Albert
  /// Einstein …`.
  Optional<Proposition> opening() {
    var root = parse.root().filter(r -> Finiteness.isFinite(parse, r));
    var subject = root.flatMap(r -> parse.child(r, "nsubj")).filter(Word::isProperNoun);
    if (subject.isEmpty() || parse.size() < 2) {
      return Optional.empty();
    }
    var first = parse.word(0);
    var name = Phrases.nounPhrase(parse, subject.get());
    boolean opens =
        first.tag().equals("VBN")
            && first.head() == subject.get().head()
            && !name.isEmpty()
            && name.getFirst().index() > 1
            && parse.word(name.getFirst().index() - 1).text().equals(",")
            && parse.subtree(first).getLast().index() < name.getFirst().index();
    return opens ? reduced(first, subject.get(), name) : Optional.empty();
  }

  /// `the Second World War …, who fed algae`: `who` is said of people, which the parser forgets.
  private boolean canBeWho(Word clause, Word named) {
    boolean isWho = parse.children(clause).anyMatch(c -> c.lower().equals("who"));
    return !isWho
        || named.entity().equals("PERSON")
        || (named.entity().isEmpty() && !parse.has(named, "det"));
  }

  private List<Word> antecedent(Word named, Word noun, Word clause) {
    var kept = Trimming.phrase(parse, named, named.equals(noun) ? clause : noun);
    return Phrases.trimmed(
        parse.words().stream()
            .filter(w -> kept.get(w.index()) && w.index() < clause.index())
            .filter(w -> !(w.is("case") && w.head() == named.index()))
            .toList());
  }

  private Optional<Proposition> full(Word clause, List<Word> subject) {
    var pronoun =
        parse
            .child(clause, "nsubj")
            .filter(s -> Set.of("WDT", "WP").contains(s.tag()) && parse.subtree(s).size() == 1);
    var core = Trimming.core(parse, clause);
    if (pronoun.isEmpty() || core.isEmpty() || !Finiteness.isFinite(parse, clause)) {
      return Optional.empty();
    }
    var predicate =
        parse.words().stream()
            .filter(w -> core.get(w.index()) && w.index() > pronoun.get().index())
            .toList();
    return predicate.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Proposition(
                parse, clause, List.of(), subject, Phrases.trimmed(predicate), null, ""));
  }

  private Optional<Proposition> reduced(Word clause, Word named, List<Word> subject) {
    var core = Trimming.core(parse, clause);
    if (core.isEmpty() || parse.children(clause).noneMatch(w -> w.isKindOf("obl"))) {
      return Optional.empty();
    }
    var predicate =
        parse.words().stream()
            .filter(w -> core.get(w.index()))
            .map(w -> w.index() == 0 ? w.said(w.lower()) : w)
            .toList();
    boolean plural = named.tag().equals("NNPS");
    return Optional.of(
        new Proposition(
            parse,
            clause,
            List.of(),
            subject,
            Phrases.trimmed(predicate),
            null,
            plural ? "were" : "was"));
  }
}
