package memoire.phrase;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import memoire.phrase.Mention.Kind;
import memoire.phrase.Mention.NameOf;
import memoire.syntax.Parse;
import memoire.syntax.Word;

/// Finds words that a sentence introduces as the name of something: `is called cryptobiosis`,
/// `known as the "tun"`.
final class TermMentions {
  private static final Set<String> NAMING = Set.of("call", "term", "dub", "nickname", "name");
  private static final Set<String> BETWEEN = Set.of("the", "a", "an", "\"", "“", "``", "'", "‘");
  private static final int MOST_WORDS = 4;
  private static final int SHORTEST = 3;

  private final Parse parse;

  TermMentions(Parse parse) {
    this.parse = parse;
  }

  /// The term that a naming verb introduces; empty where a word is none or introduces none.
  Optional<Mention> after(Word verb) {
    int next = verb.index() + 1;
    boolean isNaming = verb.tag().equals("VBN") && NAMING.contains(verb.lemma()) && isPassive(verb);
    boolean isKnown = verb.lower().equals("known") && parse.lowerAt(next).equals("as");
    if (!isNaming && !isKnown) {
      return Optional.empty();
    }
    int from = isKnown ? next + 1 : next;
    while (from < parse.size() && BETWEEN.contains(parse.word(from).lower())) {
      from++;
    }
    return term(from);
  }

  private boolean isPassive(Word verb) {
    return parse.has(verb, "auxpass") || parse.has(verb, "aux:pass") || verb.isKindOf("acl");
  }

  private Optional<Mention> term(int from) {
    int end = from;
    while (end < parse.size() && isPart(parse.word(end))) {
      end++;
    }
    if (end == from || end - from > MOST_WORDS || !parse.word(end - 1).isNoun()) {
      return Optional.empty();
    }
    var words = parse.words().subList(from, end);
    boolean isName = words.stream().allMatch(w -> Character.isUpperCase(w.text().charAt(0)));
    boolean isShort = words.stream().mapToInt(w -> w.text().length()).sum() < SHORTEST;
    boolean goesOn =
        end < parse.size() && Set.of("of", "and", "or", "-").contains(parse.lowerAt(end));
    return isName || isShort || goesOn
        ? Optional.empty()
        : Optional.of(new NameOf(words, Mentions.top(words), Kind.OTHER, List.of()));
  }

  private static boolean isPart(Word word) {
    return (word.isNoun() || word.tag().startsWith("JJ"))
        && Character.isLetter(word.text().charAt(0));
  }
}
