package memoire.distractor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import memoire.bank.Bank;
import memoire.fact.Lexicon;
import memoire.fact.Places;
import memoire.fact.Statement;
import memoire.phrase.Asked;
import memoire.phrase.Cast;
import memoire.phrase.Mention.Kind;
import memoire.phrase.Mention.NameOf;
import memoire.syntax.Word;
import memoire.text.Whole;
import memoire.wording.Stems;

/// Wrong names beside the right one: of the same kind, of the same document first, and not named by
/// any statement that is about the same matter.
public final class NameOptions {
  private static final int WANTED = 3;

  /// From this share of common words on, another statement may make its names right as well.
  private static final double ALIKE = 0.5;

  /// So many countries beside the name of a region are its members.
  private static final int MEMBERS = 3;

  private static final Pattern REGION =
      Pattern.compile(
          "\\b((?:Central|East|West|North|South|Eastern|Western|Northern|Southern|Latin|Southeast)"
              + " (?:Asia|Europe|Africa|America)|Caucasus|Balti|Balkan|Nordic)");

  private final Bank bank;
  private final Map<String, Cast> casts = new HashMap<>();

  public NameOptions(Bank bank) {
    this.bank = bank;
  }

  public void enter(String document, Cast cast) {
    casts.put(document, cast);
  }

  /// The name in full, where a lone surname stands for somebody.
  public String full(String document, String name, Kind kind) {
    var cast = casts.get(document);
    return kind == Kind.PERSON && cast != null ? cast.person(name).orElse(name) : name;
  }

  /// Three wrong names in a drawn order; none where there are fewer.
  public List<String> of(Statement statement, Asked asked, NameOf mention, String key) {
    var cast = casts.get(statement.document());
    if (cast == null) {
      return List.of();
    }
    var candidates = new LinkedHashSet<String>();
    switch (mention.kind()) {
      case PERSON ->
          cast.names(Kind.PERSON).stream()
              .filter(n -> n.indexOf(' ') > 0 && isOfOffice(n, mention))
              .forEach(candidates::add);
      case PLACE -> places(cast, key, candidates);
      case ORGANIZATION, OTHER -> sameNoun(cast, key, candidates);
    }
    var free =
        candidates.stream()
            .filter(name -> isFree(name, statement, asked, key))
            .limit(WANTED * 3L)
            .sorted(Comparator.comparingInt(name -> Lot.draw(asked.stem() + name, 1 << 20)))
            .limit(WANTED)
            .toList();
    return free.size() == WANTED ? free : List.of();
  }

  /// `which President`: somebody who never was one is no option.
  private boolean isOfOffice(String name, NameOf mention) {
    var office =
        mention.before().stream().map(Word::text).filter(Lexicon::isOfficeWord).reduce((_, b) -> b);
    return office.isEmpty()
        || bank.people()
            .named(name)
            .filter(p -> p.offices().stream().anyMatch(o -> Whole.isIn(o, office.get())))
            .isPresent();
  }

  /// `which country helps Central Asia`: a country of that region is no fair option.
  private boolean isOfRegion(String name, String stem) {
    var region = REGION.matcher(stem);
    if (!region.find()) {
      return false;
    }
    return bank.statements().stream()
        .map(s -> s.sentence().text())
        .filter(text -> text.contains(region.group(1)) && Whole.isIn(text, name))
        .anyMatch(text ->
            Places.countries().stream().filter(c -> Whole.isIn(text, c)).count() >= MEMBERS);
  }

  private static void places(Cast cast, String key, Set<String> candidates) {
    boolean country = Places.country(key).isPresent();
    boolean city = Places.isCity(key);
    if (!country && !city) {
      return;
    }
    cast.names(Kind.PLACE).stream()
        .filter(n -> country ? Places.country(n).isPresent() : Places.isCity(n))
        .forEach(candidates::add);
    var known = new ArrayList<>(country ? Places.countries() : Places.cities());
    known.sort(Comparator.comparingInt(name -> Lot.draw(key + name, 1 << 20)));
    candidates.addAll(known);
  }

  private static void sameNoun(Cast cast, String key, Set<String> candidates) {
    var last = key.substring(key.lastIndexOf(' ') + 1);
    boolean acronym = key.chars().allMatch(Character::isUpperCase);
    for (var kind : List.of(Kind.ORGANIZATION, Kind.OTHER)) {
      cast.names(kind).stream()
          .filter(n ->
              acronym
                  ? n.length() > 1 && n.chars().allMatch(Character::isUpperCase)
                  : n.endsWith(" " + last))
          .forEach(candidates::add);
    }
  }

  /// Whether a name is certainly wrong: the sentence does not have it, it is no other way to write
  /// the right one, and no statement about the same matter has it.
  private boolean isFree(String name, Statement statement, Asked asked, String key) {
    boolean variant =
        name.contains(key)
            || key.contains(name)
            || (Places.country(name).equals(Places.country(key))
                && Places.country(name).isPresent())
            || (Places.city(name).equals(Places.city(key)) && Places.city(name).isPresent());
    boolean isSame =
        bank.people()
            .named(name)
            .filter(p -> bank.people().named(key).filter(p::equals).isPresent())
            .isPresent();
    if (isSame
        || variant
        || statement.sentence().text().contains(name)
        || asked.stem().contains(name)
        || isOfRegion(name, asked.stem())) {
      return false;
    }
    var stems = Stems.of(asked.stem());
    return bank.statements().stream()
        .filter(s -> s.sentence().text().contains(name))
        .noneMatch(s -> Stems.coverage(stems, Stems.of(s.text())) >= ALIKE);
  }
}
