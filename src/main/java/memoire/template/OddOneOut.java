package memoire.template;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import memoire.bank.Bank;
import memoire.distractor.Lot;
import memoire.distractor.Outsiders;
import memoire.fact.Clause;
import memoire.fact.Fact.ListFact;
import memoire.fact.Numbers;
import memoire.fact.Span;
import memoire.fact.Statement;
import memoire.template.Draft.Recall;
import memoire.wording.Reference;
import memoire.wording.Wording;

/// `X visited three countries: A, B and C.` → `Which of these countries did X NOT visit?` Only of
/// an enumeration that says itself that it is complete.
final class OddOneOut {
  private static final double TRUST = 0.7;
  private static final int SHOWN = 3;
  private static final String ITEMS =
      "(\\p{Lu}[\\p{L} ]+(?:, \\p{Lu}[\\p{L} ]+)+,? and \\p{Lu}[\\p{L} ]+)";
  private static final Pattern COUNTED =
      Pattern.compile("^(?:the )?(\\w+) (\\p{Ll}[\\p{Ll} -]*?)(?::|,) " + ITEMS + "$");
  private static final Pattern PARTS = Pattern.compile("^of " + ITEMS + "$");

  private final Bank bank;
  private final Outsiders outsiders;

  OddOneOut(Bank bank) {
    this.bank = bank;
    this.outsiders = new Outsiders(bank);
  }

  /// `The five members are A, B, C, D and E`.
  List<Draft> drafts(ListFact fact) {
    var group = bank.wording().inside(fact.group());
    return isCountedIn(group, fact.items().size())
        ? draft(fact, "which of these is NOT one of " + group, "")
        : List.of();
  }

  private static boolean isCountedIn(String group, int size) {
    return List.of(group.split(" ", -1)).stream()
        .limit(3)
        .anyMatch(word -> Numbers.value(word).filter(n -> n.intValue() == size).isPresent());
  }

  List<Draft> drafts(Statement statement) {
    if (statement.isNegated() || statement.attribution() != null) {
      return List.of();
    }
    return bank.clause(statement)
        .filter(c -> Pieces.of(bank, c).isComplete())
        .map(c -> counted(c).or(() -> parts(c)).orElse(List.of()))
        .orElse(List.of());
  }

  private Optional<List<Draft>> counted(Clause clause) {
    var match = COUNTED.matcher(clause.statement().text().substring(clause.tail().start()));
    if (!match.find()) {
      return Optional.empty();
    }
    var items = items(match.group(3));
    var subject = Pieces.of(bank, clause).subject();
    boolean complete =
        Numbers.value(match.group(1)).filter(n -> n.intValue() == items.size()).isPresent();
    var front = Pieces.of(bank, clause).fronts(null);
    var asked = Inversion.inverted(clause, subject, front);
    return complete && asked.contains(subject) && Reference.standsAlone(subject)
        ? Optional.of(
            draft(
                fact(clause, items, match.group(3)),
                "which of these " + match.group(2) + " " + asked.replace(subject, subject + " NOT"),
                asked))
        : Optional.empty();
  }

  /// `X consists of A, B and C`.
  private Optional<List<Draft>> parts(Clause clause) {
    var match = PARTS.matcher(clause.text(clause.tail()));
    var subject = Pieces.of(bank, clause).subject();
    boolean whole = "consist".equals(clause.base()) && Reference.standsAlone(subject);
    if (!whole || !match.find()) {
      return Optional.empty();
    }
    var items = items(match.group(1));
    var verb = clause.isPast() ? "was" : "is";
    return Optional.of(
        draft(
            fact(clause, items, match.group(1)),
            "which of these " + verb + " NOT part of " + subject,
            ""));
  }

  private static List<String> items(String enumeration) {
    return List.of(enumeration.split(",? and |, ", -1));
  }

  private static ListFact fact(Clause clause, List<String> items, String enumeration) {
    int at = clause.statement().text().lastIndexOf(enumeration);
    return new ListFact(
        clause.statement(), new Span(at, at + enumeration.length()), enumeration, items);
  }

  /// @param matter words that another sentence may say of the outsider; empty where the enumeration
  ///   itself leaves everything else out
  private List<Draft> draft(ListFact fact, String stem, String matter) {
    if (fact.items().size() < SHOWN || fact.items().stream().anyMatch(stem::contains)) {
      return List.of();
    }
    var members =
        fact.items().stream()
            .sorted(Comparator.comparingInt(item -> Lot.draw(stem + item, 1 << 20)))
            .limit(SHOWN)
            .sorted()
            .toList();
    return outsiders.of(fact.statement(), fact.items(), matter).stream()
        .filter(outsider -> !stem.contains(outsider))
        .map(outsider ->
            new Draft(
                fact,
                "list",
                Wording.tidy(stem),
                outsider,
                List.of(),
                members,
                new Recall.None(),
                TRUST))
        .toList();
  }
}
