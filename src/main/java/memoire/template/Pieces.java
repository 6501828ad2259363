package memoire.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import memoire.bank.Bank;
import memoire.fact.Clause;
import memoire.fact.Span;
import memoire.wording.Reference;
import memoire.wording.Wording;

/// The parts of a clause as a question needs them: subject, tail, and the fronted adverbials, of
/// which only those are kept that are understood by themselves.
final class Pieces {
  private final Bank bank;
  private final Clause clause;

  private Pieces(Bank bank, Clause clause) {
    this.bank = bank;
    this.clause = clause;
  }

  static Pieces of(Bank bank, Clause clause) {
    return new Pieces(bank, clause);
  }

  /// The clause turned round, without an adverbial that is asked for; empty when that adverbial is
  /// not the main verb's.
  Optional<String> without(Span adverbial) {
    for (var front : clause.fronts()) {
      if (front.contains(adverbial)) {
        return front.equals(adverbial)
            ? Optional.of(
                Inversion.inverted(
                    clause, subject(), Wording.join(clause.text(clause.tail()), fronts(front))))
            : Optional.empty();
      }
    }
    var subject = clause.subject();
    if (subject.contains(adverbial)) {
      return trailingSubject(adverbial);
    }
    if (!Scope.isOfMainVerb(clause, adverbial)) {
      return Optional.empty();
    }
    return Optional.of(
        Inversion.inverted(
            clause, subject(), Wording.join(Inversion.without(clause, adverbial), fronts(null))));
  }

  /// `The ministry, in April 2024, widened …`.
  private Optional<String> trailingSubject(Span adverbial) {
    var text = clause.statement().text();
    var subject = clause.subject();
    int before = adverbial.start() - 2;
    boolean inserted =
        before > subject.start()
            && text.startsWith(", ", before)
            && adverbial.end() == subject.end();
    if (!inserted) {
      return Optional.empty();
    }
    var named = bank.wording().inside(text.substring(subject.start(), before));
    return Optional.of(
        Inversion.inverted(clause, named, Wording.join(clause.text(clause.tail()), fronts(null))));
  }

  /// The subject inside a sentence: in full where a surname stands for a person, and with the comma
  /// that ends an apposition.
  String subject() {
    var printed = Wording.tidy(clause.text(clause.subject()));
    var named = bank.fullName(clause.statement().document(), printed).orElse(printed);
    boolean apposed =
        printed.contains(", ") && clause.statement().text().startsWith(",", clause.subject().end());
    return bank.wording().inside(named) + (apposed ? "," : "");
  }

  /// Whether all fronted adverbials could be kept.
  boolean isComplete() {
    return clause.fronts().stream()
        .allMatch(f -> fronts(null).contains(bank.wording().inside(clause.text(f))));
  }

  /// Fronted adverbials that stand alone, in lower case, to be put at the end.
  String fronts(@org.jspecify.annotations.Nullable Span except) {
    List<String> kept = new ArrayList<>();
    for (var front : clause.fronts()) {
      var text = bank.wording().inside(clause.text(front));
      if (!front.equals(except)
          && Reference.standsAlone(text)
          && !clause.text(clause.tail()).contains(",")) {
        kept.add(text);
      }
    }
    return String.join(" ", kept);
  }
}
