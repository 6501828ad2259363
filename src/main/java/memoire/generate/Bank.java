package memoire.generate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import memoire.document.Document;
import memoire.fact.Clause;
import memoire.fact.Clauses;
import memoire.fact.Fact;
import memoire.fact.Facts;
import memoire.fact.Statement;
import memoire.fact.Statements;

/// All that the documents of a pack state: what templates draw on and candidates are checked
/// against.
final class Bank {
  private final Map<String, Document> documents = new LinkedHashMap<>();
  private final Map<String, Sourcing> sources = new LinkedHashMap<>();
  private final List<Statement> statements = new ArrayList<>();
  private final List<Fact> facts = new ArrayList<>();
  private final Map<Statement, Optional<Clause>> clauses = new LinkedHashMap<>();
  private final Map<String, Integer> latest = new LinkedHashMap<>();
  private final People people;
  private final Wording wording;

  Bank(List<Document> documents) {
    for (var document : documents) {
      this.documents.put(document.id(), document);
      var stated = Statements.of(document);
      sources.put(document.id(), new Sourcing(document, stated));
      statements.addAll(stated);
      Years.latest(document).ifPresent(year -> latest.put(document.id(), year));
    }
    statements.forEach(s -> facts.addAll(Facts.of(s)));
    statements.forEach(s -> clauses.put(s, Clauses.of(s)));
    people = new People(facts);
    wording = new Wording(statements);
  }

  List<Document> documents() {
    return List.copyOf(documents.values());
  }

  List<Statement> statements() {
    return List.copyOf(statements);
  }

  List<Fact> facts() {
    return List.copyOf(facts);
  }

  /// The facts of one kind.
  <T extends Fact> List<T> facts(Class<T> kind) {
    return facts.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  Optional<Clause> clause(Statement statement) {
    return clauses.getOrDefault(statement, Optional.empty());
  }

  Sourcing source(String document) {
    return Objects.requireNonNull(sources.get(document));
  }

  /// The full name that a surname alone stands for: that of a known person, or the title of a
  /// document about one.
  Optional<String> fullName(String document, String printed) {
    if (printed.indexOf(' ') >= 0
        || printed.isEmpty()
        || !Character.isUpperCase(printed.charAt(0))) {
      return Optional.empty();
    }
    var title = Objects.requireNonNull(documents.get(document)).title();
    boolean biography = title.endsWith(" " + printed) && title.split(" ", -1).length <= 3;
    return people
        .named(printed)
        .map(Person::name)
        .or(() -> biography ? Optional.of(title) : Optional.empty());
  }

  /// The latest year a document can know of: the latest it prints, its own date included; 9999 when
  /// it prints none.
  int latestYear(String document) {
    return latest.getOrDefault(document, 9999);
  }

  People people() {
    return people;
  }

  Wording wording() {
    return wording;
  }
}
