package memoire.template;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import memoire.bank.Bank;
import memoire.bank.Person;
import memoire.distractor.Lot;
import memoire.distractor.PersonOptions;
import memoire.fact.Fact.OfficeFact;
import memoire.template.Draft.Recall;
import memoire.wording.Wording;

/// `X, Foreign Minister of Y,` → `Who is named as Foreign Minister of Y in …?` and, the other way
/// round, `Which office did X hold?`
final class OfficeTemplates {
  private static final double TRUST = 0.85;
  private static final int WANTED = 3;

  private final Bank bank;
  private final PersonOptions persons;

  OfficeTemplates(Bank bank, PersonOptions persons) {
    this.bank = bank;
    this.persons = persons;
  }

  List<Draft> drafts(OfficeFact fact) {
    var drafts = new ArrayList<Draft>();
    var person = bank.people().named(fact.person());
    if (person.isEmpty()
        || !person.get().isFullName()
        || isShared(fact, person.get())
        || isSaidBetter(fact, person.get())) {
      return drafts;
    }
    var source = bank.source(fact.statement().document()).name();
    var office = fact.office().replaceFirst("^(?:[Tt]he|an?) ", "");
    drafts.add(
        new Draft(
            fact,
            "person",
            "who is named as " + office + " in " + source,
            person.get().name(),
            person.get().accepted(),
            persons.of(person.get(), fact.statement().document(), fact.statement().text(), false),
            new Recall.AsText(),
            TRUST));
    drafts.add(
        new Draft(
            fact,
            "office",
            "which office did " + person.get().name() + " hold, according to " + source,
            Wording.capitalised(office),
            List.of(),
            offices(fact, person.get()),
            new Recall.None(),
            TRUST - 0.1));
    judged(fact, person.get(), office, source).ifPresent(drafts::add);
    return drafts;
  }

  /// One office in six is put to be judged, half of them wrongly: given another's, which the source
  /// does not name for this person.
  private Optional<Draft> judged(OfficeFact fact, Person person, String office, String source) {
    int lot = Lot.draw("judge" + office + person.name(), 12);
    var wrong = offices(fact, person);
    if (lot > 1 || wrong.isEmpty()) {
      return Optional.empty();
    }
    var named = lot == 0 ? office : wrong.get(Lot.draw(office, wrong.size()));
    var stem = "true or false: " + source + " names " + person.name() + " as " + named;
    return Optional.of(
        new Draft(
            fact,
            "office",
            stem,
            office,
            List.of(),
            List.of(),
            new Recall.AsBool(lot == 0),
            TRUST - 0.2));
  }

  /// Whether the document gives the office to somebody else, too.
  private boolean isShared(OfficeFact fact, Person person) {
    return bank.facts(OfficeFact.class).stream()
        .filter(other -> other.statement().document().equals(fact.statement().document()))
        .filter(other -> bank.offices().isSame(other.office(), fact.office()))
        .anyMatch(other -> !bank.people().named(other.person()).equals(Optional.of(person)));
  }

  /// Whether the document words the same office of the same person more fully elsewhere, or has
  /// done so before.
  private boolean isSaidBetter(OfficeFact fact, Person person) {
    return bank.facts(OfficeFact.class).stream()
        .filter(other -> other.statement().document().equals(fact.statement().document()))
        .filter(other -> bank.offices().isSame(other.office(), fact.office()))
        .filter(other -> bank.people().named(other.person()).equals(Optional.of(person)))
        .anyMatch(other -> isBetter(other, fact));
  }

  private static boolean isBetter(OfficeFact other, OfficeFact fact) {
    int fuller = other.office().length() - fact.office().length();
    return fuller > 0 || (fuller == 0 && place(other) < place(fact));
  }

  private static int place(OfficeFact fact) {
    return fact.statement().sentence().start() + fact.answer().start();
  }

  /// Other offices of the pack that the person does not hold, the most alike first.
  private List<String> offices(OfficeFact fact, Person right) {
    var options = new TreeSet<String>();
    var others =
        bank.people().offices().stream()
            .filter(o -> right.offices().stream().noneMatch(r -> bank.offices().isNested(r, o)))
            .sorted(
                Comparator.comparingInt((String o) -> -bank.offices().likeness(o, fact.office()))
                    .thenComparingInt(o -> Math.abs(o.length() - fact.office().length()))
                    .thenComparing(o -> o))
            .toList();
    for (var other : others) {
      boolean distinct = options.stream().noneMatch(o -> bank.offices().isSame(o, other));
      if (options.size() < WANTED && distinct) {
        options.add(Wording.capitalised(other.replaceFirst("^(?:[Tt]he|an?) ", "")));
      }
    }
    return List.copyOf(options);
  }
}
