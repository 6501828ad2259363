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
  private final People people;
  private final Wording wording;

  Bank(List<Document> documents) {
    for (var document : documents) {
      this.documents.put(document.id(), document);
      var stated = Statements.of(document);
      sources.put(document.id(), new Sourcing(document, stated));
      statements.addAll(stated);
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

  People people() {
    return people;
  }

  Wording wording() {
    return wording;
  }
}
