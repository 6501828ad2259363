package memoire.phrase;

import java.util.Set;
import memoire.document.WordList;
import memoire.syntax.Parse;
import memoire.syntax.Proposition;
import memoire.syntax.Word;

/// Words that mean something only with what they belong to: an amendment is one of a treaty, and
/// who was appointed was appointed to an office.
final class Complements {
  private static final Set<String> RELATIONAL =
      Set.copyOf(WordList.words(Complements.class, "relational-nouns.txt"));

  /// In the passive they need an office: `was appointed by the king`.
  private static final Set<String> APPOINTING = Set.of("appoint", "elect", "nominate", "promote");

  /// `told a press conference`: what, was in the quotation that was left out.
  private static final Set<String> SPEAKING =
      Set.of("say", "tell", "announce", "declare", "add", "argue", "claim", "reply");

  private static final Set<String> STAYING =
      Set.of("remain", "stay", "follow", "belong", "consist");

  private final Proposition proposition;
  private final Parse parse;

  Complements(Proposition proposition) {
    this.proposition = proposition;
    this.parse = proposition.parse();
  }

  /// Whether a word lacks what it belongs to.
  boolean isMissing(Word word) {
    return word.isNoun() ? isLoneNoun(word) : word.isVerb() && isLoneVerb(word);
  }

  private boolean isLoneNoun(Word noun) {
    boolean isCharge =
        noun.lower().equals("charge") && parse.lowerAt(noun.index() - 1).equals("in");
    boolean isRelational = RELATIONAL.contains(noun.lemma()) && !noun.isProperNoun();
    return (isCharge || isRelational)
        && !noun.isKindOf("compound")
        && parse
            .children(noun)
            .filter(proposition::contains)
            .noneMatch(c ->
                c.isKindOf("nmod")
                    || c.isKindOf("acl")
                    || c.isKindOf("compound")
                    || c.isKindOf("appos")
                    || (c.is("amod") && Character.isUpperCase(c.text().charAt(0))));
  }

  private boolean isLoneVerb(Word verb) {
    boolean isHead = verb.equals(proposition.head());
    boolean isAppointed =
        APPOINTING.contains(verb.lemma()) && parse.has(verb, "aux:pass") && !hasOffice(verb);
    boolean isEmpty =
        STAYING.contains(verb.lemma())
            && !proposition.isWhole()
            && parse
                .children(verb)
                .filter(proposition::contains)
                .noneMatch(c -> c.index() > verb.index() && !c.is("punct") && !isDuration(c));
    boolean isMute =
        !proposition.isWhole()
            && SPEAKING.contains(verb.lemma())
            && parse
                .children(verb)
                .filter(proposition::contains)
                .noneMatch(c -> c.is("ccomp") || c.is("xcomp") || isSaid(verb, c));
    return isHead && (isAppointed || isEmpty || isMute);
  }

  /// What somebody says; but whom they tell is not what they tell them.
  private static boolean isSaid(Word verb, Word object) {
    return object.is("obj") && !verb.lemma().equals("tell");
  }

  private boolean hasOffice(Word verb) {
    return parse
        .children(verb)
        .filter(proposition::contains)
        .anyMatch(c ->
            c.is("xcomp")
                || c.is("obj")
                || c.is("ccomp")
                || c.is("dep")
                || (c.isKindOf("obl")
                    && parse
                        .children(c)
                        .anyMatch(p -> p.is("case") && Set.of("to", "as").contains(p.lower()))));
  }

  private boolean isDuration(Word word) {
    return word.isKindOf("obl") || word.isKindOf("advmod");
  }
}
