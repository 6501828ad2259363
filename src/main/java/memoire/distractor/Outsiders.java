package memoire.distractor;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import memoire.bank.Bank;
import memoire.fact.Places;
import memoire.fact.Statement;
import memoire.fact.Tokens;
import memoire.wording.Stems;

/// The one that does not belong to an enumeration: of the members' kind, named elsewhere in the
/// pack, and by no sentence that is about the same matter.
public final class Outsiders {
  /// From this share of common words on, a sentence may count its names among the members.
  private static final double ALIKE = 0.5;

  private final Bank bank;

  public Outsiders(Bank bank) {
    this.bank = bank;
  }

  /// The outsider that the pack names most; empty where the members are of no known kind.
  ///
  /// @param matter the question that the outsider answers
  public Optional<String> of(Statement statement, List<String> members, String matter) {
    return kind(members).flatMap(kind -> outsider(statement, kind, matter));
  }

  private static Optional<Predicate<String>> kind(List<String> members) {
    if (members.stream().allMatch(m -> Places.country(m).isPresent())) {
      return Optional.of(name -> Places.country(name).filter(name::equals).isPresent());
    }
    return members.stream().allMatch(Places::isCity)
        ? Optional.of(Places::isCity)
        : Optional.empty();
  }

  private Optional<String> outsider(Statement statement, Predicate<String> kind, String matter) {
    var stems = Stems.of(matter);
    var times = new TreeMap<String, Integer>();
    var related = new java.util.TreeSet<String>();
    for (var other : bank.statements()) {
      var text = other.sentence().text();
      boolean same = Stems.coverage(stems, Stems.of(text)) >= ALIKE;
      for (var token : Tokens.of(text)) {
        if (kind.test(token.text())) {
          int here = other.document().equals(statement.document()) ? 100 : 1;
          times.merge(token.text(), here, Integer::sum);
          if (same) {
            related.add(token.text());
          }
        }
      }
    }
    return times.keySet().stream()
        .filter(name -> !related.contains(name) && !isNamed(name, statement, matter))
        .max(
            Comparator.<String>comparingInt(name -> times.getOrDefault(name, 0))
                .thenComparing(Comparator.reverseOrder()));
  }

  /// Under any of its names.
  private static boolean isNamed(String name, Statement statement, String matter) {
    var text = statement.sentence().text() + " " + matter;
    return text.contains(name) || Places.otherNames(name).stream().anyMatch(text::contains);
  }
}
