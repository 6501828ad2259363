package memoire.phrase;

import java.util.List;
import java.util.Optional;
import memoire.fact.Lexicon;
import memoire.fact.Places;
import memoire.phrase.Mention.Kind;
import memoire.phrase.Mention.NameOf;
import memoire.syntax.Parse;
import memoire.syntax.Word;

/// Makes names of runs of capitalised words: what kind of thing they name, and what stands before
/// them.
final class NameMentions {
  private final Parse parse;
  private final NameShapes shapes;

  NameMentions(Parse parse) {
    this.parse = parse;
    this.shapes = new NameShapes(parse);
  }

  /// The name from one word to before another; empty where it cannot be asked for by itself.
  Optional<Mention> of(int from, int to) {
    var words = parse.words().subList(from, to);
    var head = Mentions.top(words);
    return shapes.isAskable(words, head)
        ? Optional.of(new NameOf(words, head, kind(words, head), before(from)))
        : Optional.empty();
  }

  private Kind kind(List<Word> words, Word head) {
    var entity = words.stream().map(Word::entity).filter(e -> !e.isEmpty()).findFirst().orElse("");
    boolean place = Places.country(text(words)).isPresent() || Places.isCity(text(words));
    if (place) {
      return Kind.PLACE;
    }
    boolean whole = words.stream().allMatch(w -> w.entity().equals(entity));
    // `John Foster Dulles`: whose first names are somebody's is somebody.
    boolean person =
        words.size() > 1
            && words.stream().limit(words.size() - 1L).allMatch(w -> w.entity().equals("PERSON"));
    return switch (whole || person ? entity : head.entity()) {
      case "PERSON" -> words.size() > 1 || isPersonal(head) ? Kind.PERSON : Kind.OTHER;
      case "LOCATION" -> Kind.PLACE;
      case "ORGANIZATION" -> Kind.ORGANIZATION;
      default -> Kind.OTHER;
    };
  }

  /// A lone word is taken for a person after a title or where it acts.
  private boolean isPersonal(Word head) {
    boolean titled =
        parse.children(head).anyMatch(c -> c.is("compound") && Lexicon.isOfficeWord(c.text()));
    boolean acts =
        head.is("nsubj")
            && head.head() >= 0
            && parse.word(head.head()).isVerb()
            && !parse.word(head.head()).lemma().equals("be");
    return titled || acts || head.isKindOf("conj");
  }

  /// Words of the same noun phrase before the name: `U.S. President`, `the journal`.
  private List<Word> before(int from) {
    int start = from;
    while (start > 0) {
      var word = parse.word(start - 1);
      boolean modifies =
          (word.is("compound") || word.is("amod")) && word.head() >= from && !word.is("punct");
      boolean inner = word.head() >= start && word.head() < from && word.isKindOf("compound");
      if (!(modifies || inner) || !(word.isNoun() || word.tag().equals("JJ"))) {
        break;
      }
      start--;
    }
    return parse.words().subList(start, from);
  }

  private String text(List<Word> words) {
    return parse.text().substring(words.getFirst().start(), words.getLast().end());
  }
}
