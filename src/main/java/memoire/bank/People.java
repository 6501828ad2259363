package memoire.bank;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import memoire.fact.Fact;
import memoire.fact.Fact.OfficeFact;
import memoire.fact.Lexicon;
import memoire.fact.Names;
import memoire.fact.Statement;
import memoire.fact.Token;
import memoire.fact.Tokens;

/// The people of a pack, one entry for each, however they are spelt.
public final class People {
  private final List<Person> people = new ArrayList<>();
  private final Set<String> offices = new TreeSet<>();
  private final Map<String, Optional<Person>> known = new HashMap<>();

  People(List<Fact> facts, List<Statement> statements) {
    var named =
        facts.stream()
            .filter(OfficeFact.class::isInstance)
            .map(OfficeFact.class::cast)
            .sorted(Comparator.comparingInt(f -> -f.person().split(" ", -1).length))
            .toList();
    named.forEach(this::add);
    people.forEach(p -> offices.addAll(p.offices()));
    statements.forEach(s -> addLoneNames(Tokens.of(s.sentence().text())));
  }

  private void add(OfficeFact fact) {
    var known =
        people.stream()
            .filter(p -> isSame(p.name(), fact.person()) || isSurnameOf(fact, p))
            .findFirst();
    if (known.isPresent()) {
      var person = known.get();
      if (!person.name().equals(fact.person())) {
        person.others().add(fact.person());
      }
      person.offices().add(fact.office());
    } else {
      var offices = new TreeSet<String>();
      offices.add(fact.office());
      people.add(new Person(fact.person(), new TreeSet<>(), new TreeSet<>(), offices));
    }
  }

  /// `Kistanov said`, `President Tokayev`: a part of one known name with no other name beside it.
  private void addLoneNames(List<Token> tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      var word = Names.withoutPossessive(tokens.get(i).text());
      if (tokens.get(i).isCapitalised() && !isName(tokens, i - 1) && !isName(tokens, i + 1)) {
        var bearers =
            people.stream().filter(p -> Set.of(p.name().split(" ", -1)).contains(word)).toList();
        if (bearers.size() == 1 && bearers.getFirst().isFullName()) {
          bearers.getFirst().alone().add(word);
        }
      }
    }
  }

  private static boolean isName(List<Token> tokens, int i) {
    return i >= 0
        && i < tokens.size()
        && tokens.get(i).isCapitalised()
        && !Lexicon.isOfficeWord(tokens.get(i).text())
        && !Lexicon.isFunctionWord(tokens.get(i).text());
  }

  /// `Minister Hayashi of Japan` is the one Hayashi who holds an office of Japan.
  private static boolean isSurnameOf(OfficeFact fact, Person person) {
    boolean part = Set.of(person.name().split(" ", -1)).contains(fact.person());
    var body = lastWord(fact.office());
    return part && person.offices().stream().anyMatch(office -> lastWord(office).equals(body));
  }

  private static String lastWord(String text) {
    return text.substring(text.lastIndexOf(' ') + 1);
  }

  /// The same words in any order, each spelt otherwise at most, or one letter off.
  private static boolean isSame(String a, String b) {
    var left = new TreeSet<>(List.of(a.split("[ \\-\u2011]", -1)));
    var right = new TreeSet<>(List.of(b.split("[ \\-\u2011]", -1)));
    if (left.size() != right.size() || left.size() < 2) {
      return a.equals(b);
    }
    return left.stream().allMatch(word -> right.stream().anyMatch(other -> isNear(word, other)));
  }

  private static boolean isNear(String a, String b) {
    if (a.equals(b)) {
      return true;
    }
    boolean isMisspelt = a.length() >= 5 && a.length() == b.length() && differences(a, b) <= 1;
    return isMisspelt || Entities.sound(a).equals(Entities.sound(b));
  }

  private static int differences(String a, String b) {
    int differences = 0;
    for (int i = 0; i < a.length(); i++) {
      differences += a.charAt(i) == b.charAt(i) ? 0 : 1;
    }
    return differences;
  }

  public List<Person> all() {
    return Collections.unmodifiableList(people);
  }

  /// All offices that the documents name, sorted.
  public Set<String> offices() {
    return Collections.unmodifiableSet(offices);
  }

  /// The person a text names, by full name or by the one part of it that nobody else has; titles
  /// are passed over.
  public Optional<Person> named(String text) {
    return known.computeIfAbsent(text, this::find);
  }

  private Optional<Person> find(String text) {
    var name = withoutTitle(text);
    var exact =
        people.stream().filter(p -> p.name().equals(name) || p.others().contains(name)).toList();
    if (exact.size() == 1) {
      return Optional.of(exact.getFirst());
    }
    var parts =
        people.stream().filter(p -> Set.of(p.name().split(" ", -1)).contains(name)).toList();
    return parts.size() == 1 ? Optional.of(parts.getFirst()) : Optional.empty();
  }

  private static String withoutTitle(String text) {
    var tokens = Tokens.of(text);
    int from = 0;
    for (int i = 0; i + 1 < tokens.size(); i++) {
      if (Lexicon.isOfficeWord(tokens.get(i).text())) {
        from = tokens.get(i + 1).start();
      }
    }
    return text.substring(from);
  }
}
