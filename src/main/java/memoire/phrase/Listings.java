package memoire.phrase;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import memoire.syntax.Parse;
import memoire.syntax.Proposition;
import memoire.syntax.Word;

/// Things that a sentence lists: whether a count can be told by counting them, and whether a name
/// is only one of some that are mentioned.
final class Listings {
  private static final Set<String> OPENING =
      Set.of("including", "like", "notably", "especially", "particularly");
  private static final Set<String> JOINTS = Set.of(",", ";", "and", "or", "the", "of", "both");

  private final Proposition proposition;
  private final Parse parse;

  Listings(Proposition proposition) {
    this.proposition = proposition;
    this.parse = proposition.parse();
  }

  /// `three countries, Peru, Chile and Cuba`, `three of them, Peru, …`: what is counted stands
  /// there, name by name.
  ///
  /// @param from after which word it may stand
  boolean tells(BigDecimal count, int from) {
    if (count.compareTo(BigDecimal.TWO) < 0
        || count.compareTo(BigDecimal.TEN.add(BigDecimal.TEN)) > 0) {
      return false;
    }
    int items = 0;
    boolean inside = false;
    int most = 0;
    for (var word : proposition.words()) {
      if (word.index() <= from) {
        continue;
      }
      boolean name = isName(word);
      boolean joint = JOINTS.contains(word.lower());
      if (name) {
        items += inside ? 0 : 1;
        most = Math.max(most, items);
      } else if (!joint) {
        items = 0;
      }
      inside = name;
    }
    return count.compareTo(BigDecimal.valueOf(most)) == 0;
  }

  /// `among them Peru and Chile`, `such as Cuba`: there are others as well.
  boolean isExample(List<Word> name) {
    int at = name.getFirst().index() - 1;
    while (at >= 0 && (isName(parse.word(at)) || JOINTS.contains(parse.lowerAt(at)))) {
      at--;
    }
    if (at < 0) {
      return false;
    }
    var before = parse.lowerAt(at - 1);
    var word = parse.lowerAt(at);
    return OPENING.contains(word)
        || (word.equals("as") && before.equals("such"))
        || (Set.of("them", "others", "these").contains(word) && before.equals("among"));
  }

  private static boolean isName(Word word) {
    return word.isProperNoun() || Character.isUpperCase(word.text().charAt(0));
  }
}
