package memoire.template;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import memoire.bank.Bank;
import memoire.fact.Fact.AcronymFact;
import memoire.fact.Fact.ListFact;
import memoire.fact.Numbers;
import memoire.fact.Places;
import memoire.fact.Span;
import memoire.fact.Statement;
import memoire.fact.Verbs;
import memoire.template.Draft.Recall;
import memoire.wording.Wording;

/// Acronyms and the members of groups.
final class OrganizationTemplates {
  private static final double TRUST = 0.9;
  private static final int WANTED = 3;

  private static final Pattern COUNTRIES =
      Pattern.compile("^(\\p{Lu}\\p{L}+(?:, \\p{Lu}\\p{L}+)*,? and \\p{Lu}\\p{L}+) (\\p{Ll}.*)$");

  /// Everybody knows what they stand for.
  private static final Set<String> COMMON =
      Set.of(
          "AD", "BA", "BC", "BSc", "CEO", "DNA", "EU", "MA", "MD", "MP", "MSc", "PhD", "TV", "UK",
          "UN", "US", "UAE", "USA", "FBI", "CIA", "NASA", "NATO", "BBC", "CNN", "HIV");

  private final Bank bank;

  OrganizationTemplates(Bank bank) {
    this.bank = bank;
  }

  /// To be typed: among the options the initials would give the answer away.
  List<Draft> drafts(AcronymFact fact) {
    var key = fact.expansion();
    if (COMMON.contains(fact.acronym())) {
      return List.of();
    }
    return List.of(
        new Draft(
            fact,
            "organization",
            "what does the acronym " + fact.acronym() + " stand for",
            key,
            List.of("the " + key),
            List.of(),
            new Recall.AsText(),
            TRUST));
  }

  /// The wrong options are countries of the pack that the statement does not name.
  List<Draft> drafts(ListFact fact) {
    var options = others(fact);
    var stem = "which countries are " + bank.wording().inside(fact.group());
    return List.of(draft(fact, stem, options));
  }

  private Draft draft(ListFact fact, String stem, List<String> options) {
    return new Draft(
        fact,
        "list",
        stem,
        String.join(", ", fact.items()),
        List.of(),
        options,
        new Recall.AsSet(fact.items()),
        TRUST);
  }

  /// `A and B lack industry.` → `Which two countries lack industry?`
  List<Draft> drafts(Statement statement) {
    var match = COUNTRIES.matcher(statement.text());
    if (!match.find() || statement.isNegated()) {
      return List.of();
    }
    var items = List.of(match.group(1).split(",? and |, ", -1));
    var predicate = match.group(2).replaceFirst("^(are|have) (?:both|all) ", "$1 ");
    var asked = predicate + " " + bank.source(statement.document()).name();
    if (!items.stream().allMatch(i -> Places.country(i).isPresent())
        || !isPresent(predicate)
        || items.stream().anyMatch(asked::contains)) {
      return List.of();
    }
    var answer = new Span(match.start(1), match.end(1));
    var fact = new ListFact(statement, answer, match.group(1), items);
    var stem = "which " + Numbers.inWords(items.size()) + " countries " + predicate;
    return List.of(draft(fact, Wording.tidy(stem), others(fact)));
  }

  /// What holds at present is said of just these; what happened may have happened to others, too.
  private static boolean isPresent(String predicate) {
    var verb = predicate.split(" ", 2)[0];
    return verb.equals("are") || verb.equals("have") || Verbs.isBaseForm(verb);
  }

  /// Those that the document counts to one group with all of the fact's.
  private Set<String> companions(ListFact fact) {
    return bank.facts(ListFact.class).stream()
        .filter(group -> group.statement().document().equals(fact.statement().document()))
        .filter(group -> group.items().containsAll(fact.items()))
        .flatMap(group -> group.items().stream())
        .collect(Collectors.toSet());
  }

  private List<String> others(ListFact fact) {
    var wrong = new ArrayList<String>();
    for (var statement : bank.statements()) {
      for (var token : statement.tokens()) {
        var country = Places.country(token.text()).filter(c -> c.equals(token.text()));
        country
            .filter(c ->
                !wrong.contains(c)
                    && fact.items().stream()
                        .noneMatch(i -> Places.country(i).equals(java.util.Optional.of(c))))
            .filter(c -> !fact.statement().sentence().text().contains(c))
            .ifPresent(wrong::add);
      }
    }
    var near = companions(fact);
    return wrong.stream()
        .sorted(Comparator.comparing((String c) -> !near.contains(c)).thenComparing(c -> c))
        .limit(WANTED)
        .sorted()
        .toList();
  }
}
