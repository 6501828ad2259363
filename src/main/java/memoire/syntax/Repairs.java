package memoire.syntax;

import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;

/// Mends what the parser often misreads: a past tense taken for a participle, and a clause inside
/// commas that swallowed the predicate after it.
public final class Repairs {
  /// Participles that are past tenses, too, and do not end like one.
  private static final Set<String> PASTS =
      Set.of(
          "built", "made", "held", "led", "won", "sold", "left", "met", "sent", "bought", "brought",
          "fought", "lost", "paid", "said", "told", "found", "set", "spent", "kept", "taught",
          "caught", "struck", "stood", "put", "cut", "laid");

  private Repairs() {}

  /// The parse as it should have been; the same where nothing is known to be wrong.
  public static Parse of(Parse parse) {
    return retagged(SwallowedPredicates.freed(parse));
  }

  /// A root with a subject and no auxiliary is no participle: `the act freed the slaves`.
  private static Parse retagged(Parse parse) {
    var root = parse.root().filter(r -> isPast(r) && isTensed(parse, r));
    return root.isEmpty() ? parse : with(parse, root.get().tagged("VBD"));
  }

  private static boolean isTensed(Parse parse, Word root) {
    Optional<Word> subject = parse.child(root, "nsubj");
    return subject.filter(s -> s.is("nsubj") && s.index() < root.index()).isPresent()
        && parse.children(root).noneMatch(w -> w.isKindOf("aux") || w.is("cop"));
  }

  /// Whether a word tagged as a participle has the form of a past tense.
  static boolean isPast(Word word) {
    return word.tag().equals("VBN")
        && (word.lower().endsWith("ed") || PASTS.contains(word.lower()));
  }

  private static Parse with(Parse parse, Word word) {
    var words = new ArrayList<>(parse.words());
    words.set(word.index(), word);
    return new Parse(parse.text(), words);
  }
}
