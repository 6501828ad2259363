package memoire.phrase;

import java.util.List;
import java.util.Optional;
import memoire.syntax.Parse;
import memoire.syntax.Word;

/// Noun phrases with `the` or `this`: understood by themselves, from what was said before, or from
/// the title.
final class Definites {
  private final Statement statement;
  private final Known known;
  private final Parse parse;
  private final Anchors anchors;
  private final PassageReferents passage;
  private final Capitals capitals;
  private final FullPhrases earlier;

  Definites(Statement statement, Known known, Capitals capitals) {
    this.statement = statement;
    this.known = known;
    this.parse = statement.parse();
    this.anchors = new Anchors(statement.proposition(), capitals);
    this.passage = new PassageReferents(known);
    this.capitals = capitals;
    this.earlier = new FullPhrases(known.before());
  }

  /// `the`, `this`, `another`.
  void determiner(Word word) {
    var lower = word.lower();
    if (List.of("this", "these", "those", "that").contains(lower)) {
      if (word.is("det") && word.head() >= 0) {
        definite(word, parse.word(word.head()), true);
      } else if (!lower.equals("that") || word.tag().equals("DT")) {
        // A `that` which is no determiner joins clauses.
        statement.leaveOpen();
      }
    } else if (lower.equals("the") && word.head() >= 0) {
      definite(word, parse.word(word.head()), false);
    } else if (lower.equals("another") || (lower.equals("both") && word.head() < 0)) {
      statement.leaveOpen();
    }
  }

  /// `the` or `this` with its noun: understood by itself, from the paragraph, or from the title.
  private void definite(Word article, Word noun, boolean pointing) {
    if (!pointing && (anchors.isAnchored(article, noun) || anchors.isIntroduced(noun))) {
      return;
    }
    if (passage.holds(noun)) {
      return;
    }
    if (noun.isProperNoun()) {
      properNoun(noun, pointing);
      return;
    }
    var full = earlier.spelledOut(noun).or(() -> bearer(article, noun, pointing));
    if (full.isPresent()) {
      statement.say(article, full.get());
      statement.drop(parse.words().subList(article.index() + 1, noun.index() + 1));
      return;
    }
    leaveToTitle(noun, pointing);
  }

  /// The only name in the document that a lone noun can stand for.
  private Optional<String> bearer(Word article, Word noun, boolean pointing) {
    boolean isLone =
        !pointing
            && noun.index() == article.index() + 1
            && noun.tag().equals("NN")
            && parse.children(noun).noneMatch(c -> c.isKindOf("nmod") && !c.tag().equals("CD"));
    return isLone
        ? known.cast().bearer(noun.text()).filter(this::isRecent).map(name -> "the " + name)
        : Optional.empty();
  }

  /// Whether the last sentences have named it: further back it may be another one.
  private boolean isRecent(String name) {
    return known.before().stream().anyMatch(p -> p.text().contains(name));
  }

  private void properNoun(Word noun, boolean pointing) {
    if (capitals.isBareTypeNoun(noun)) {
      capitals.resolve(noun);
    } else if (pointing) {
      statement.leaveOpen();
    }
  }

  private void leaveToTitle(Word noun, boolean pointing) {
    var cast = known.cast();
    boolean isNumbered =
        parse.children(noun).anyMatch(c -> c.isKindOf("nummod") && c.index() < noun.index());
    if (isNumbered) {
      statement.leaveOpen();
      return;
    }
    boolean isInTitle = cast.isInTitle(noun.text()) || cast.isInTitle(noun.lemma());
    if (!pointing && isInTitle) {
      statement.lean();
    } else if (known.lenient() && !pointing) {
      statement.leanLoosely();
    } else {
      statement.leaveOpen();
    }
  }
}
