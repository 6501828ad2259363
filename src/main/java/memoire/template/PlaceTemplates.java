package memoire.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import memoire.bank.Bank;
import memoire.fact.Clause;
import memoire.fact.Fact.PlaceFact;
import memoire.fact.Places;
import memoire.fact.Span;
import memoire.template.Draft.Recall;
import memoire.wording.Wording;

/// `The talks took place in Z` → `In which city did the talks take place?`
final class PlaceTemplates {
  private static final double TRUST = 0.65;
  private static final int WANTED = 3;

  private final Bank bank;

  PlaceTemplates(Bank bank) {
    this.bank = bank;
  }

  List<Draft> drafts(PlaceFact fact) {
    var clause = bank.clause(fact.statement()).filter(Clause::isPast);
    if (clause.isEmpty()
        || fact.statement().isNegated()
        || !Pieces.of(bank, clause.get()).isComplete()) {
      return List.of();
    }
    return stem(fact, clause.get()).map(stem -> List.of(draft(fact, stem))).orElse(List.of());
  }

  private Draft draft(PlaceFact fact, String stem) {
    var printed = fact.answer().of(fact.statement().text());
    var country = Places.country(printed);
    var key = country.orElse(printed);
    var accept = new ArrayList<>(country.map(Places::otherNames).orElse(List.of()));
    accept.remove(key);
    return new Draft(
        fact,
        "place",
        Wording.tidy(stem),
        key,
        accept,
        others(fact, key, stem),
        new Recall.AsText(),
        TRUST);
  }

  private Optional<String> stem(PlaceFact fact, Clause clause) {
    var text = fact.statement().text();
    var place = fact.answer();
    var kind = fact.country() ? "country" : "city";
    int before = text.lastIndexOf(' ', place.start() - 2);
    var preposition = text.substring(before + 1, place.start()).strip();
    var pieces = Pieces.of(bank, clause);
    if (isAlone(text, place)
        && clause.tail().start() == place.start()
        && preposition.equals("visited")) {
      var rest = text.substring(place.end(), clause.tail().end());
      return Optional.of(
          Wording.join(
              "which " + kind,
              Inversion.inverted(
                  clause, pieces.subject(), Wording.join(rest, pieces.fronts(null)))));
    }
    var adverbial = new Span(before + 1, place.end());
    if ((!preposition.equals("in") && !preposition.equals("at"))
        || !isAlone(text, place)
        || !clause.tail().contains(adverbial)) {
      return Optional.empty();
    }
    return pieces.without(adverbial).map(body -> preposition + " which " + kind + " " + body);
  }

  /// Not one of several places.
  private static boolean isAlone(String text, Span place) {
    return !text.startsWith(" and ", place.end()) && !text.startsWith(",", place.end());
  }

  /// Other places of the same kind, those named most in the pack first.
  private List<String> others(PlaceFact fact, String key, String stem) {
    var counts = new TreeMap<String, Integer>();
    for (var other : bank.facts(PlaceFact.class)) {
      var printed = other.answer().of(other.statement().text());
      var name = Places.country(printed).orElse(printed);
      boolean named = fact.statement().text().contains(name) || stem.contains(name);
      if (other.country() == fact.country() && !name.equals(key) && !named) {
        counts.merge(name, 1, Integer::sum);
      }
    }
    return counts.entrySet().stream()
        .sorted(
            java.util.Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(java.util.Map.Entry.comparingByKey()))
        .map(java.util.Map.Entry::getKey)
        .limit(WANTED)
        .toList();
  }
}
