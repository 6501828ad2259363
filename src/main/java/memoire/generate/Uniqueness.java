package memoire.generate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import memoire.bank.Bank;
import memoire.fact.Fact;
import memoire.fact.Fact.CountFact;
import memoire.fact.Fact.DateFact;
import memoire.fact.Fact.OfficeFact;
import memoire.fact.Statement;
import memoire.template.Draft;
import memoire.wording.Stems;

/// Checks a draft against all other statements of the pack: is another answer true as well?
final class Uniqueness {
  private static final double COVERED = 0.75;

  private final Bank bank;
  private final Map<Statement, Set<String>> stems = new LinkedHashMap<>();
  private final Map<String, List<Statement>> having = new HashMap<>();

  Uniqueness(Bank bank) {
    this.bank = bank;
    for (var statement : bank.statements()) {
      var found = Stems.of(statement.text());
      stems.put(statement, found);
      found.forEach(stem -> having.computeIfAbsent(stem, _ -> new ArrayList<>()).add(statement));
    }
  }

  /// The sentence that gives the same question another answer, or nothing.
  ///
  /// @param framed whether the question names its document, so that no other document answers it
  Optional<String> conflict(Draft draft, boolean framed) {
    if (draft.isCloze()
        || draft.isComposite()
        || draft.topic().equals("claim")
        || draft.topic().equals("office")
        || draft.topic().equals("list")) {
      return Optional.empty();
    }
    var asked = asked(draft);
    return candidates(asked).stream()
        .filter(s -> !s.equals(draft.fact().statement()))
        .filter(s -> !framed || s.document().equals(draft.document()))
        .filter(s -> Stems.coverage(asked, stems.getOrDefault(s, Set.of())) >= COVERED)
        .filter(s -> hasOtherAnswer(draft, s))
        .map(s -> s.sentence().text())
        .findFirst();
  }

  /// The statements that can hold enough of the stems: each must hold one of the rarest of them.
  private Set<Statement> candidates(Set<String> asked) {
    var rarest =
        asked.stream()
            .sorted(Comparator.comparingInt((String stem) -> having(stem).size()))
            .limit((long) (asked.size() * (1 - COVERED)) + 1)
            .toList();
    var candidates =
        new TreeSet<>(
            Comparator.comparing(Statement::document).thenComparingInt(s -> s.sentence().start()));
    rarest.forEach(stem -> candidates.addAll(having(stem)));
    return candidates;
  }

  private List<Statement> having(String stem) {
    return having.getOrDefault(stem, List.of());
  }

  private static Set<String> asked(Draft draft) {
    var asked = new TreeSet<>(Stems.of(draft.stem()));
    asked.removeAll(
        Set.of("which", "month", "year", "date", "many", "how", "who", "city", "country"));
    return asked;
  }

  private boolean hasOtherAnswer(Draft draft, Statement other) {
    return switch (draft.fact()) {
      case DateFact date ->
          bank.facts(DateFact.class, other)
              .anyMatch(f ->
                  f.date().grain() == date.date().grain()
                      && !f.date().text().equals(date.date().text()));
      case CountFact count ->
          bank.facts(CountFact.class, other)
              .anyMatch(
                  f -> f.value().compareTo(count.value()) != 0 && unit(f).equals(unit(count)));
      case OfficeFact _ ->
          bank.people().all().stream()
              .anyMatch(p ->
                  !p.name().equals(draft.key())
                      && p.isNamedIn(other.text())
                      && !p.isNamedIn(draft.stem()));
      case Fact.PlaceFact _ -> !other.text().contains(draft.key());
      case Fact.NameFact _ -> !other.sentence().text().contains(draft.key());
      default -> false;
    };
  }

  private static Set<String> unit(CountFact fact) {
    return Stems.of(fact.unit().of(fact.statement().text()));
  }
}
