package memoire.generate;

import memoire.bank.Bank;
import memoire.bank.Person;
import memoire.fact.Fact;
import memoire.fact.Fact.ClaimFact;
import memoire.fact.Fact.DateFact;
import memoire.fact.Fact.GroupFact;
import memoire.fact.Fact.OfficeFact;
import memoire.template.Draft;

/// Which piece of knowledge a draft asks for: drafts that ask for the same share a card.
final class Knowledge {
  private static final String SEPARATOR = "\u001f";

  private final Bank bank;

  Knowledge(Bank bank) {
    this.bank = bank;
  }

  /// A name for the piece, the same in every run. Who holds an office is one piece whichever
  /// document says so and whichever way round it is asked; all else is bound to its sentence.
  String of(Draft draft) {
    return switch (draft.fact()) {
      case OfficeFact office when !office.office().isEmpty() -> held(office);
      case OfficeFact _ -> told(draft, "actor");
      case ClaimFact _ -> told(draft, "claim");
      case GroupFact group when group.facts().stream().allMatch(DateFact.class::isInstance) ->
          told(draft, "order");
      case GroupFact _ -> told(draft, draft.topic());
      case Fact fact -> told(draft, draft.topic() + fact.answer().start());
    };
  }

  private String held(OfficeFact fact) {
    var person = bank.people().named(fact.person()).map(Person::name).orElse(fact.person());
    return String.join(SEPARATOR, "office", person, bank.offices().essence(fact.office()));
  }

  private static String told(Draft draft, String what) {
    var sentence = draft.fact().statement().sentence().text();
    return String.join(SEPARATOR, draft.document(), sentence, what);
  }
}
