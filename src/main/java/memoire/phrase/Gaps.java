package memoire.phrase;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import memoire.syntax.Parse;
import memoire.syntax.Proposition;
import memoire.text.Whole;

/// The sentences with a gap that can ask for a mention, from the plainest to the one that leaves
/// most to the document's title.
final class Gaps {
  static final int LONGEST = 80;
  static final int LONGEST_PASSAGE = 110;

  private static final int MOST_SENTENCES = 3;
  private static final int MOST_LOOSE = 5;
  private static final int MOST_LOOSE_ALONE = 2;

  /// Names and years that a sentence must hold besides its answer, so that it is about something.
  private static final int FEWEST_ANCHORS = 1;

  private static final int MANY_ANCHORS = 4;
  private static final int ANCHORS_OF_LOOSE = 2;
  private static final int LEAST_OF_COUNT = 7;

  private final Cast cast;
  private final Discourse discourse;
  private final Proposition whole;

  Gaps(Cast cast, Discourse discourse, Proposition whole) {
    this.cast = cast;
    this.discourse = discourse;
    this.whole = whole;
  }

  /// The sentence as it is when it says itself what it is about; else after those before it; else
  /// beside the document's title. A part of it is not asked for: raters found too many of them to
  /// say too little.
  Optional<Asked> of(Mention mention) {
    return sentence(discourse::resolve, mention, 0)
        .filter(this::isFull)
        .or(() -> passage(mention, 0, false))
        .or(() -> sentence(discourse::resolve, mention, 0))
        .or(() -> passage(mention, MOST_LOOSE, false))
        .or(() ->
            sentence(discourse::resolveLoosely, mention, MOST_LOOSE_ALONE)
                .filter(
                    gap -> isName(mention) ? cast.anchors(gap) >= ANCHORS_OF_LOOSE : isLong(gap)))
        .or(() -> passage(mention, MOST_LOOSE, true));
  }

  /// Many names and nothing that had to be said otherwise: such a sentence needs no other.
  private boolean isFull(Asked gap) {
    return cast.anchors(gap) >= MANY_ANCHORS && gap.statement().replaced().isEmpty();
  }

  /// An item of a list after the sentence that leads to it.
  static Optional<Asked> ofItem(
      Discourse discourse, Parse lead, Proposition item, Mention mention) {
    var passage = new Passage(lead.text().strip(), List.of(lead), 0, Set.of(), true);
    return after(discourse, passage, item, mention).filter(q -> q.loose() <= MOST_LOOSE);
  }

  private Optional<Asked> sentence(
      Function<Proposition, Optional<Resolved>> resolve, Mention mention, int loose) {
    return resolve
        .apply(whole)
        .filter(r -> r.loose() <= loose && r.proposition().words().size() <= LONGEST)
        .flatMap(r -> new Gap(r).question(mention))
        .filter(this::isAnchored);
  }

  /// What is counted says something by itself beside the document's title, a name in a gap does
  /// not.
  private boolean isAnchored(Asked gap) {
    return cast.anchors(gap) >= FEWEST_ANCHORS || (!isName(gap.mention()) && isLong(gap));
  }

  private static boolean isName(Mention mention) {
    return mention instanceof Mention.NameOf;
  }

  private static boolean isLong(Asked gap) {
    return gap.statement().proposition().words().size() >= LEAST_OF_COUNT;
  }

  /// The sentence after those before it: so many that least is left to the title, and no more.
  ///
  /// @param loose how many phrases of the passage may be left to the title
  /// @param crossing whether it may begin in the paragraph before
  private Optional<Asked> passage(Mention mention, int loose, boolean crossing) {
    return IntStream.rangeClosed(1, MOST_SENTENCES)
        .boxed()
        .flatMap(number ->
            discourse
                .previous(number, loose)
                .filter(p -> crossing || !p.crosses())
                .filter(p -> p.sentences().stream().allMatch(Gaps::canPrecede))
                .flatMap(p -> after(discourse, p, whole, mention))
                .filter(q -> q.loose() <= loose)
                .stream())
        .min(Comparator.comparingInt(Asked::loose));
  }

  private static Optional<Asked> after(
      Discourse discourse, Passage passage, Proposition sentence, Mention mention) {
    if (passage.words() + sentence.words().size() > LONGEST_PASSAGE) {
      return Optional.empty();
    }
    return discourse
        .resolveAfter(sentence, passage.sentences())
        .flatMap(r -> new Gap(r).question(mention))
        .filter(q -> !Whole.isIn(passage.text(), q.key()))
        .map(q -> q.after(passage));
  }

  private static boolean canPrecede(Parse parse) {
    return !Completeness.isSpeech(parse)
        && Proposition.whole(parse).filter(Completeness::isComplete).isPresent();
  }
}
