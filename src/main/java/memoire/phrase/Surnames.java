package memoire.phrase;

import java.util.Set;
import memoire.syntax.Parse;
import memoire.syntax.Word;

/// Says lone surnames in full.
final class Surnames {
  private final Statement statement;
  private final Known known;
  private final Parse parse;

  Surnames(Statement statement, Known known) {
    this.statement = statement;
    this.known = known;
    this.parse = statement.parse();
  }

  void sayInFull() {
    for (var word : statement.proposition().words()) {
      boolean isAlone =
          word.isProperNoun()
              && !isName(word.index() - 1)
              && !isOfTitle(word)
              && !isName(word.index() + 1)
              && !statement.isReplaced(word)
              && !isFollowedByByname(word)
              && !parse.isQuoted(word)
              && !isBracketed(word)
              && !NameParts.isOfCase(parse, word.index(), word.index() + 1)
              && !isByname(word)
              && !isOfPeople(word);
      if (isAlone) {
        known
            .cast()
            .person(word.text())
            .filter(full -> known.cast().isNamedBefore(full, parse))
            .ifPresent(full -> statement.say(word, full));
      }
    }
  }

  /// `(Indonesian: Krakatau)`.
  private boolean isBracketed(Word word) {
    return parse.words().stream()
                .filter(w -> w.index() < word.index() && Set.of("(", ")").contains(w.text()))
                .count()
            % 2
        == 1;
  }

  /// `Earl of Lovelace`, `Ada, Countess of …`: the name of a place or a house.
  private boolean isOfTitle(Word word) {
    return word.index() > 1
        && parse.word(word.index() - 1).lower().equals("of")
        && Character.isUpperCase(parse.word(word.index() - 2).text().charAt(0));
  }

  private boolean isName(int at) {
    return at >= 0
        && at < parse.size()
        && (parse.word(at).isProperNoun() || parse.word(at).text().equals("-"));
  }

  /// `local Jat peasants`: a people may bear somebody's name.
  private boolean isOfPeople(Word word) {
    return word.head() > word.index()
        && (word.is("compound") || word.is("amod"))
        && parse.word(word.head()).tag().equals("NNS");
  }

  /// `Great` in `Peter the Great`.
  private boolean isByname(Word word) {
    return word.index() > 0 && parse.word(word.index() - 1).lower().equals("the");
  }

  /// `Peter the Great`, `Charles II`.
  private boolean isFollowedByByname(Word name) {
    int next = name.index() + 1;
    return next < parse.size()
        && (parse.word(next).text().matches("[IVX]+")
            || (parse.word(next).lower().equals("the")
                && next + 1 < parse.size()
                && Character.isUpperCase(parse.word(next + 1).text().charAt(0))));
  }
}
