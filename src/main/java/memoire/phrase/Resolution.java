package memoire.phrase;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import memoire.document.WordList;
import memoire.syntax.Parse;
import memoire.syntax.Proposition;
import memoire.syntax.Word;
import org.jspecify.annotations.Nullable;

/// Looks up what one statement points at, word by word.
final class Resolution {
  private static final Set<String> SELF_PRONOUNS =
      Set.of("i", "we", "us", "me", "my", "our", "ours", "you", "your", "yours", "mine");
  private static final Set<String> POINTING =
      Set.copyOf(WordList.words(Resolution.class, "pointing.txt"));

  /// Adverbs that count from what was said before.
  private static final Set<String> CONTINUING =
      Set.copyOf(WordList.words(Resolution.class, "continuing.txt"));

  private final Known known;
  private final Statement statement;
  private final Proposition proposition;
  private final Parse parse;
  private final Speaker speaker;
  private final RelativeTimes times;
  private final PassageReferents passage;
  private final Pronouns pronouns;
  private final Capitals capitals;
  private final Definites definites;
  private @Nullable Word open;

  Resolution(Proposition proposition, Known known) {
    this.known = known;
    this.statement = new Statement(proposition);
    this.proposition = proposition;
    this.parse = proposition.parse();
    this.speaker = new Speaker(proposition, known);
    this.times = new RelativeTimes(statement, known);
    this.passage = new PassageReferents(known);
    this.pronouns = new Pronouns(statement, known, speaker);
    this.capitals = new Capitals(statement, known);
    this.definites = new Definites(statement, known, capitals);
  }

  Optional<Resolved> run() {
    var owner = speaker.name();
    if (owner.isEmpty()) {
      return Optional.empty();
    }
    if (!proposition.isWhole()) {
      times.drop();
    }
    for (var word : proposition.words()) {
      if (!statement.isReplaced(word)) {
        look(word);
      }
      if (statement.takeOpen() && !dropFront(word)) {
        open = word;
        return Optional.empty();
      }
    }
    new Surnames(statement, known).sayInFull();
    return Optional.of(statement.resolved(owner.get()));
  }

  /// The word because of which the statement is not understood, once it has been looked up; null
  /// where there is none.
  @Nullable Word open() {
    return open;
  }

  /// An adverbial before the subject that points elsewhere can go, but not the only time there is:
  /// without it the question would have other answers.
  private boolean dropFront(Word word) {
    var front =
        proposition.fronts().stream()
            .filter(f -> f.contains(word))
            .filter(times::canGo)
            .findFirst();
    front.ifPresent(statement::drop);
    return front.isPresent();
  }

  private void look(Word word) {
    if (times.isRelative(word)) {
      statement.leaveOpen();
    } else if (!isExplained(word)) {
      refer(word);
    }
  }

  private boolean isExplained(Word word) {
    return passage.explains(word)
        || (proposition.isWhole() && (isQuoted(word) || isExpletive(word)));
  }

  private void refer(Word word) {
    if (SELF_PRONOUNS.contains(word.lower())) {
      statement.leaveOpen();
    } else if (word.tag().equals("PRP")) {
      pronouns.personal(word);
    } else if (word.tag().equals("PRP$")) {
      pronouns.possessive(word);
    } else if (word.tag().equals("DT") || word.is("det")) {
      definites.determiner(word);
    } else if (pointsBack(word)) {
      statement.leaveOpen();
    } else if (word.isProperNoun() && capitals.isBareTypeNoun(word)) {
      capitals.resolve(word);
    }
  }

  /// Whether a word that is no pronoun and no article needs what was said before.
  private boolean pointsBack(Word word) {
    var lower = word.lower();
    if (POINTING.contains(lower) && !isSuchAs(word)) {
      return true;
    }
    if (CONTINUING.contains(lower) && word.tag().startsWith("RB") && !known.hasPassage()) {
      return true;
    }
    return switch (lower) {
      case "other" -> !isAfter(word, "and", "or", "each", "any", "no");
      case "there" -> !word.tag().equals("EX");
      case "so" -> word.index() == 0;
      case "both" -> !word.is("det") && !word.isKindOf("cc");
      default -> false;
    };
  }

  private boolean isSuchAs(Word word) {
    int next = word.index() + 1;
    return word.lower().equals("such")
        && next < parse.size()
        && parse.word(next).lower().equals("as");
  }

  private boolean isAfter(Word word, String... any) {
    return word.index() > 0 && Set.of(any).contains(parse.word(word.index() - 1).lower());
  }

  /// Words of somebody else, between quotation marks.
  private boolean isQuoted(Word word) {
    long marks =
        parse.words().stream()
            .filter(w -> w.index() < word.index())
            .filter(w -> List.of("“", "”", "\"", "``", "''").contains(w.text()))
            .count();
    return marks % 2 == 1;
  }

  /// `It was X who …`.
  private boolean isExpletive(Word word) {
    return word.index() == 0
        && word.lower().equals("it")
        && parse.size() > 2
        && List.of("was", "is").contains(parse.word(1).lower())
        && parse.root().filter(r -> r.isNoun()).isPresent()
        && parse.words().stream()
            .anyMatch(w -> w.is("acl:relcl") || List.of("who", "that").contains(w.lower()));
  }
}
