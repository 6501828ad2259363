package memoire.generate;

import memoire.bank.Bank;
import memoire.fact.Fact.OfficeFact;
import memoire.fact.Tokens;
import memoire.template.Draft;

/// Takes offices out of a long question: a full name says who is meant.
final class Appositions {
  /// Up to here a question may introduce its people.
  private static final int ROOM = 20;

  private Appositions() {}

  static Draft trimmed(Bank bank, Draft draft) {
    var stem = draft.stem();
    if (draft.isGroup() || words(stem, bank.source(draft.document()).name()) <= ROOM) {
      return draft;
    }
    for (var office : bank.facts(OfficeFact.class, draft.fact().statement()).toList()) {
      var mention = office.mention().of(draft.fact().statement().text());
      boolean apposed = mention.startsWith(office.person() + ", ");
      if (apposed && office.person().indexOf(' ') > 0) {
        stem = stem.replace(mention + ",", office.person()).replace(mention, office.person());
      }
    }
    return draft.withStem(stem);
  }

  private static long words(String stem, String source) {
    return Tokens.of(stem.replace(source, "")).stream().filter(t -> t.isWord()).count();
  }
}
