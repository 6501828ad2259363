package memoire.bank;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import memoire.document.Document;
import memoire.document.Section;
import memoire.fact.Clause;
import memoire.fact.Clauses;
import memoire.fact.Fact;
import memoire.fact.Facts;
import memoire.fact.Statement;
import memoire.fact.Statements;
import memoire.wording.Wording;
import memoire.wording.Years;

/// All that the documents of a pack state: what templates draw on and candidates are checked
/// against.
public final class Bank {
  private static final int EARLY = 4;

  private final Set<String> early = new HashSet<>();
  private final Map<String, Document> documents = new LinkedHashMap<>();
  private final Map<String, Sourcing> sources = new LinkedHashMap<>();
  private final List<Statement> statements = new ArrayList<>();
  private final Map<String, List<Statement>> byDocument = new HashMap<>();
  private final List<Fact> facts = new ArrayList<>();
  private final Map<String, Statement> byPlace = new HashMap<>();
  private final Map<Statement, List<Fact>> factsOf = new LinkedHashMap<>();
  private final Map<Class<?>, List<? extends Fact>> byKind = new HashMap<>();
  private final Map<Statement, Optional<Clause>> clauses = new LinkedHashMap<>();
  private final Map<String, Integer> latest = new LinkedHashMap<>();
  private final People people;
  private final Wording wording;
  private final OfficeNames offices = new OfficeNames();
  private final Entities entities;

  public Bank(List<Document> documents) {
    for (var document : documents) {
      this.documents.put(document.id(), document);
      var stated = Statements.of(document);
      sources.put(document.id(), new Sourcing(document, stated));
      statements.addAll(stated);
      byDocument.put(document.id(), stated);
      stated.stream()
          .limit(EARLY)
          .forEach(s -> early.add(place(s.document(), s.sentence().start())));
      Years.latest(document).ifPresent(year -> latest.put(document.id(), year));
    }
    for (var statement : statements) {
      var found = Facts.of(statement);
      factsOf.put(statement, found);
      byPlace.put(place(statement.document(), statement.sentence().start()), statement);
      facts.addAll(found);
    }
    statements.forEach(s -> clauses.put(s, Clauses.of(s)));
    people = new People(facts, statements);
    entities = new Entities(people, facts(Fact.AcronymFact.class));
    wording = new Wording(statements);
  }

  public List<Document> documents() {
    return List.copyOf(documents.values());
  }

  /// Those of a document, in reading order.
  public List<Statement> statements(String document) {
    return byDocument.getOrDefault(document, List.of());
  }

  public List<Statement> statements() {
    return Collections.unmodifiableList(statements);
  }

  public List<Fact> facts() {
    return Collections.unmodifiableList(facts);
  }

  /// The facts of one kind.
  public <T extends Fact> List<T> facts(Class<T> kind) {
    @SuppressWarnings("unchecked")
    var found =
        (List<T>) byKind.computeIfAbsent(kind, k -> facts.stream().filter(k::isInstance).toList());
    return found;
  }

  /// The facts of one kind in one statement.
  public <T extends Fact> Stream<T> facts(Class<T> kind, Statement statement) {
    return factsOf.getOrDefault(statement, List.of()).stream()
        .filter(kind::isInstance)
        .map(kind::cast);
  }

  /// Whether a statement is among the first of its document.
  public boolean isEarly(Statement statement) {
    return early.contains(place(statement.document(), statement.sentence().start()));
  }

  public Optional<Clause> clause(Statement statement) {
    return clauses.getOrDefault(statement, Optional.empty());
  }

  public Sourcing source(String document) {
    return Objects.requireNonNull(sources.get(document));
  }

  /// The full name that a surname alone stands for: that of a known person, or the title of a
  /// document about one.
  public Optional<String> fullName(String document, String printed) {
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
  public int latestYear(String document) {
    return latest.getOrDefault(document, 9999);
  }

  public People people() {
    return people;
  }

  public Entities entities() {
    return entities;
  }

  public OfficeNames offices() {
    return offices;
  }

  /// What the sentences of a section state.
  public List<Statement> statements(String document, Section section) {
    return section.paragraphs().stream()
        .flatMap(paragraph -> paragraph.sentences().stream())
        .flatMap(sentence -> Stream.ofNullable(byPlace.get(place(document, sentence.start()))))
        .toList();
  }

  private static String place(String document, int start) {
    return document + "\u0000" + start;
  }

  public Wording wording() {
    return wording;
  }
}
