package memoire.phrase;

import java.util.List;
import java.util.Set;
import memoire.document.WordList;
import memoire.fact.Lexicon;
import memoire.syntax.Parse;
import memoire.syntax.Proposition;
import memoire.syntax.Word;

/// Tells whether a noun phrase with `the` is understood by itself.
final class Anchors {
  /// Of these there is only one, or everybody knows which.
  private static final Set<String> UNIQUE =
      Set.copyOf(WordList.words(Anchors.class, "unique-nouns.txt"));

  private final Proposition proposition;
  private final Parse parse;
  private final Capitals capitals;

  Anchors(Proposition proposition, Capitals capitals) {
    this.proposition = proposition;
    this.parse = proposition.parse();
    this.capitals = capitals;
  }

  /// Whether a name, a year or what follows says which one is meant, or there is only one.
  boolean isAnchored(Word article, Word noun) {
    if (noun.index() < article.index()) {
      return false;
    }
    boolean isModified =
        phraseBetween(article, noun).stream()
            .anyMatch(
                w -> Character.isUpperCase(w.text().charAt(0)) || w.text().matches("[12]\\d{3}"));
    boolean hasComplement =
        parse
            .children(noun)
            .filter(proposition::contains)
            .anyMatch(c ->
                c.index() > noun.index()
                    && !isSetOff(noun, c)
                    && ((c.isKindOf("nmod") && !c.tag().equals("CD"))
                        || c.isKindOf("acl")
                        || c.is("ccomp")));
    boolean isNumbered =
        phraseBetween(article, noun).stream().anyMatch(w -> w.tag().equals("CD")) && !isModified;
    if (isNumbered) {
      return false;
    }
    boolean isCentury =
        Set.of("century", "millennium").contains(noun.lemma())
            && noun.index() > article.index() + 1;
    if (isCentury) {
      return true;
    }
    boolean isUnique = Lexicon.is("unique", noun.text()) || UNIQUE.contains(noun.lemma());
    boolean isProper = noun.isProperNoun() && !capitals.isBareTypeNoun(noun);
    boolean isNationality = noun.tag().equals("JJ") || noun.text().endsWith("ese");
    return isModified
        || (hasComplement && !isOutworn(noun))
        || isUnique
        || isProper
        || isNationality;
  }

  /// `The battle, which took two hours`: after a comma it says more of it, not which one.
  private boolean isSetOff(Word noun, Word clause) {
    int first = parse.subtree(clause).getFirst().index();
    return clause.isKindOf("acl") && first > noun.index() && parse.lowerAt(first - 1).equals(",");
  }

  private List<Word> phraseBetween(Word article, Word noun) {
    return parse.words().subList(article.index() + 1, noun.index() + 1);
  }

  /// `the end of the meeting`: what follows must itself be clear, and is looked at by itself.
  private boolean isOutworn(Word noun) {
    return List.of("above", "said").contains(noun.lower());
  }

  /// Whether the statement itself has spoken of it before.
  boolean isIntroduced(Word noun) {
    return proposition.words().stream()
        .anyMatch(w ->
            w.index() < noun.index()
                && w.lemma().equals(noun.lemma())
                && w.isNoun()
                && !w.equals(noun));
  }
}
