package memoire.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import memoire.bank.Bank;
import memoire.distractor.PersonOptions;
import memoire.fact.Fact;
import memoire.fact.Fact.AcronymFact;
import memoire.fact.Fact.AmountFact;
import memoire.fact.Fact.ClaimFact;
import memoire.fact.Fact.CountFact;
import memoire.fact.Fact.DateFact;
import memoire.fact.Fact.GroupFact;
import memoire.fact.Fact.ListFact;
import memoire.fact.Fact.NameFact;
import memoire.fact.Fact.OfficeFact;
import memoire.fact.Fact.OrdinalFact;
import memoire.fact.Fact.PlaceFact;
import memoire.fact.Fact.QuoteFact;
import memoire.syntax.Parse;

/// All templates together: every draft that the documents of a pack give rise to.
public final class Templates {
  private final Bank bank;
  private final Map<String, Parse> parses;
  private final DateTemplates dates;
  private final CountTemplates counts;
  private final OfficeTemplates offices;
  private final ClaimTemplates claims;
  private final OrganizationTemplates organizations;
  private final OrdinalTemplates ordinals;
  private final PlaceTemplates places;
  private final ClozeTemplates gaps;
  private final ActorTemplates actors;
  private final GroupTemplates groups;
  private final OddOneOut odd;
  private final Agreement agreement;

  private Templates(Bank bank, Map<String, Parse> parses) {
    this.bank = bank;
    this.parses = parses;
    var persons = new PersonOptions(bank);
    dates = new DateTemplates(bank);
    counts = new CountTemplates(bank);
    offices = new OfficeTemplates(bank, persons);
    claims = new ClaimTemplates(bank, persons);
    organizations = new OrganizationTemplates(bank);
    ordinals = new OrdinalTemplates(bank);
    places = new PlaceTemplates(bank);
    gaps = new ClozeTemplates(bank);
    actors = new ActorTemplates(bank, persons);
    groups = new GroupTemplates(bank);
    odd = new OddOneOut(bank);
    agreement = new Agreement(bank, parses);
  }

  /// The drafts: first from the parsed sentences, then by rule; and what neither asks about.
  ///
  /// @param parses by sentence; the rules work on where there is none
  public static Drafts drafts(Bank bank, Map<String, Parse> parses) {
    var templates = new Templates(bank, parses);
    var byRule =
        Stream.of(templates.ofFacts(), templates.ofStatements(), templates.ofSections())
            .flatMap(drafts -> drafts)
            .toList();
    return templates.parsed().and(byRule);
  }

  private Drafts parsed() {
    if (parses.isEmpty()) {
      return new Drafts(List.of(), List.of());
    }
    var parsed = new ParsedTemplates(bank, parses);
    var drafts = new ArrayList<Draft>();
    var unasked = new ArrayList<Unasked>();
    for (var document : bank.documents()) {
      var of = parsed.drafts(document);
      drafts.addAll(of.drafts());
      unasked.addAll(of.unasked());
    }
    return new Drafts(drafts, unasked);
  }

  private Stream<Draft> ofFacts() {
    return bank.facts().stream()
        .flatMap(fact -> Stream.concat(asked(fact).stream(), gapped(fact).stream()))
        .filter(agreement::accepts);
  }

  /// Of a parsed sentence the parse knows better which gaps can be understood.
  private List<Draft> gapped(Fact fact) {
    return parses.containsKey(fact.statement().sentence().text()) ? List.of() : gaps.drafts(fact);
  }

  private List<Draft> asked(Fact fact) {
    return switch (fact) {
      case DateFact date -> dates.drafts(date);
      case CountFact count -> counts.drafts(count);
      case OfficeFact office -> offices.drafts(office);
      case ClaimFact claim -> claims.drafts(claim);
      case AcronymFact acronym -> organizations.drafts(acronym);
      case ListFact list ->
          Stream.of(organizations.drafts(list), odd.drafts(list)).flatMap(List::stream).toList();
      case OrdinalFact ordinal -> ordinals.drafts(ordinal);
      case PlaceFact place -> places.drafts(place);
      case AmountFact _, QuoteFact _, GroupFact _, NameFact _ -> List.of();
    };
  }

  private Stream<Draft> ofStatements() {
    var statements = bank.statements();
    return Stream.concat(
        statements.stream().flatMap(s -> actors.drafts(s).stream()).filter(agreement::accepts),
        statements.stream()
            .flatMap(s -> Stream.concat(organizations.drafts(s).stream(), odd.drafts(s).stream())));
  }

  private Stream<Draft> ofSections() {
    return bank.documents().stream()
        .flatMap(d -> d.sections().stream().flatMap(s -> groups.drafts(d.id(), s).stream()));
  }
}
