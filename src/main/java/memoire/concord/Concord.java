package memoire.concord;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import memoire.bank.Bank;
import memoire.fact.Fact;
import memoire.fact.Fact.CountFact;
import memoire.fact.Fact.DateFact;
import memoire.fact.Fact.GroupFact;
import memoire.fact.Fact.OfficeFact;
import memoire.fact.Statement;

/// What all documents of a pack tell of one thing: which say the same, and which cannot both be
/// right. Which document was given first makes no difference.
public final class Concord {
  private final List<Conflict> conflicts = new ArrayList<>();
  private final Map<Spot, List<Conflict>> disputes = new HashMap<>();
  private final Map<Spot, Integer> pieces = new HashMap<>();
  private final Map<Integer, Set<String>> tellers = new LinkedHashMap<>();

  private final Bank bank;

  private Concord(Bank bank) {
    this.bank = bank;
  }

  /// Compares all statements of a pack.
  public static Concord of(Bank bank) {
    var concord = new Concord(bank);
    var byVerb = new LinkedHashMap<String, List<Telling>>();
    new Tellings(bank)
        .all().stream()
            .sorted(Comparator.comparing(Telling::document).thenComparingInt(Telling::start))
            .forEach(t -> {
              var alike = byVerb.computeIfAbsent(t.verb() + " " + t.slot(), _ -> new ArrayList<>());
              alike.forEach(earlier -> concord.compare(earlier, t));
              alike.add(t);
            });
    return concord;
  }

  private void compare(Telling a, Telling b) {
    boolean sameSentence = a.document().equals(b.document()) && a.start() == b.start();
    if (sameSentence) {
      return;
    }
    if (Comparison.conflict(a, b)) {
      var conflict = Conflict.of(a, b);
      conflicts.add(conflict);
      disputes.computeIfAbsent(a.spot(), _ -> new ArrayList<>()).add(conflict);
      disputes.computeIfAbsent(b.spot(), _ -> new ArrayList<>()).add(conflict);
    } else if (Comparison.agree(a, b)) {
      join(a, b);
    }
  }

  private void join(Telling a, Telling b) {
    int piece =
        Optional.ofNullable(pieces.get(a.spot()))
            .or(() -> Optional.ofNullable(pieces.get(b.spot())))
            .orElse(tellers.size());
    pieces.putIfAbsent(a.spot(), piece);
    pieces.putIfAbsent(b.spot(), piece);
    var documents = tellers.computeIfAbsent(piece, _ -> new TreeSet<>());
    documents.add(a.document());
    documents.add(b.document());
  }

  /// The statements that cannot both be right, sorted by document and place.
  public List<Conflict> conflicts() {
    return Collections.unmodifiableList(conflicts);
  }

  /// Which piece of knowledge a fact is, where others state it, too: the same number for all of
  /// them.
  public Optional<Integer> piece(Fact fact) {
    return isFigure(fact) ? Optional.ofNullable(pieces.get(Spot.of(fact))) : Optional.empty();
  }

  /// The other documents that state the same, sorted by id.
  public Set<String> alsoIn(Fact fact) {
    var documents =
        fact instanceof OfficeFact office
            ? naming(office)
            : piece(fact).map(tellers::get).map(TreeSet::new).orElseGet(TreeSet::new);
    documents.remove(fact.statement().document());
    return documents;
  }

  /// The documents that give somebody the office.
  private Set<String> naming(OfficeFact office) {
    return bank.facts(OfficeFact.class).stream()
        .filter(f -> !office.office().isEmpty())
        .filter(f -> bank.offices().isSame(f.office(), office.office()))
        .filter(
            f -> bank.entities().words(f.person()).equals(bank.entities().words(office.person())))
        .map(f -> f.statement().document())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /// Whether a statement gives a figure that another document contradicts: then nothing it says may
  /// be asked as if all agreed.
  public boolean isDisputed(Fact fact) {
    return fact instanceof GroupFact group
        ? group.facts().stream().anyMatch(this::isDisputed)
        : disputes.keySet().stream().anyMatch(spot -> isAt(spot, fact.statement()));
  }

  /// How the document of a fact contradicts the fact, where it does.
  public Optional<Conflict> contradiction(Fact fact) {
    return fact instanceof GroupFact group
        ? group.facts().stream().flatMap(f -> contradiction(f).stream()).findFirst()
        : disputes.getOrDefault(Spot.of(fact), List.of()).stream()
            .filter(Conflict::isWithinOne)
            .findFirst();
  }

  /// How the document of a statement contradicts a figure of it that a text prints.
  public Optional<Conflict> contradiction(Statement statement, String text) {
    return disputes.entrySet().stream()
        .filter(e -> isAt(e.getKey(), statement))
        .flatMap(e -> e.getValue().stream())
        .filter(Conflict::isWithinOne)
        .filter(c -> text.contains(c.one().figure()) || text.contains(c.other().figure()))
        .findFirst();
  }

  private static boolean isAt(Spot spot, Statement statement) {
    return spot.document().equals(statement.document())
        && spot.start() == statement.sentence().start();
  }

  private static boolean isFigure(Fact fact) {
    return fact instanceof DateFact || fact instanceof CountFact;
  }
}
