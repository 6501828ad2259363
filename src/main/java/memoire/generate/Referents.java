package memoire.generate;

import java.util.List;
import java.util.Optional;
import memoire.bank.Bank;
import memoire.fact.Tokens;
import memoire.template.Draft;
import memoire.wording.Definites;
import memoire.wording.Reference;
import memoire.wording.Wording;

/// Says in full what a document has named in full before: `the framework` becomes `the framework of
/// A and B`, when an earlier sentence of the document has that for its subject.
final class Referents {
  private static final int LONGEST = 120;

  private Referents() {}

  /// The draft with its first bare definite spelt out; the draft itself when nothing does.
  static Draft resolved(Bank bank, Draft draft) {
    if (draft.isGroup()) {
      return draft;
    }
    var noun = Definites.firstBare(Tokens.of(draft.stem().replace("{{", "").replace("}}", "")));
    return noun.flatMap(n -> inFull(bank, draft, n))
        .map(full -> draft.withStem(replaced(draft.stem(), noun.get(), full)))
        .orElse(draft);
  }

  private static String replaced(String stem, String noun, String full) {
    return stem.startsWith("The " + noun)
        ? Wording.capitalised(full) + stem.substring(4 + noun.length())
        : stem.replaceFirst(
            "\\bthe " + java.util.regex.Pattern.quote(noun) + "\\b",
            java.util.regex.Matcher.quoteReplacement(full));
  }

  /// The earlier subject that is the noun with its complement, if there is just one.
  private static Optional<String> inFull(Bank bank, Draft draft, String noun) {
    int here = draft.fact().statement().sentence().start();
    var full =
        bank.statements().stream()
            .filter(s -> s.document().equals(draft.document()) && s.sentence().start() < here)
            .flatMap(s -> bank.clause(s).stream())
            .map(c -> c.text(c.subject()))
            .filter(subject -> isSpeltOut(subject, noun))
            .map(subject -> "the " + subject.substring(4))
            .distinct()
            .toList();
    return full.size() == 1 && Reference.standsAlone(full.getFirst())
        ? Optional.of(full.getFirst())
        : Optional.empty();
  }

  private static boolean isSpeltOut(String subject, String noun) {
    return subject.length() < LONGEST
        && subject.indexOf(',') < 0
        && List.of(" of ", " between ").stream()
            .anyMatch(p -> subject.startsWith("The " + noun + p));
  }
}
