package memoire.pack.diff;

import static memoire.pack.diff.Likeness.OTHER_KEY;
import static memoire.pack.diff.Likeness.SAME_KEY;

import java.util.HashSet;
import memoire.question.Form;
import memoire.question.Question;
import org.jspecify.annotations.Nullable;

/// How far a question of a later version looks like one of an earlier version.
///
/// @param wording how much of the wording is the same, 0 to 1
/// @param likeness all in all, 0 to 1; 1 where the same is asked and the same is right
/// @param isPlain whether it may be taken for the same question where nothing else comes near;
///   otherwise somebody has to say so
public record Resemblance(
    Question before, Question after, By by, double wording, double likeness, boolean isPlain) {

  /// What tells that it is the same question.
  public enum By {
    /// All of it is as it was.
    ALL,
    /// What is asked.
    WORDING,
    /// What it is called.
    TITLE,
    /// What is answered, and what else is offered.
    ANSWERS,
    /// Somebody who knows has said so.
    WORD
  }

  /// So many options that are all the same are no accident.
  private static final int TELLING_OPTIONS = 3;

  /// What the same words with another key are worth at most: never as much as with the same key.
  private static final double SAME_WORDS = 0.95;

  private static final double HALF = 0.5;

  /// What the same title is worth at least, where the wording or the key bears it out, and where it
  /// alone speaks: a bank that is numbered anew has the titles of others.
  private static final double TITLED = 0.9;

  private static final double ONLY_TITLED = 0.6;

  /// How alike two questions are; null where nothing speaks for it.
  static @Nullable Resemblance of(Profile before, Profile after) {
    var worded = ofWords(before, after);
    if (before.title().isEmpty()
        || !before.title().equals(after.title())
        || (worded != null && worded.by() == By.ALL)) {
      return worded;
    }
    double share = Likeness.share(before.pairs(), after.pairs());
    boolean isTold = before.telling().equals(after.telling());
    boolean isTelling = !(before.question().form() instanceof Form.Bool);
    boolean isSameKey = before.form().equals(after.form()) && before.key().equals(after.key());
    // With another key it may be the next question of that number, in nearly the same words.
    boolean isBorneOut =
        isTold && (before.words().equals(after.words()) || (isSameKey && isTelling));
    double likeness =
        isBorneOut ? TITLED + (1 - TITLED) * share : ONLY_TITLED + (TITLED - ONLY_TITLED) * share;
    if (worded == null) {
      return made(before, after, By.TITLE, share, likeness, isBorneOut);
    }
    return made(
        before,
        after,
        worded.isPlain() ? worded.by() : By.TITLE,
        share,
        Math.max(likeness, worded.likeness()),
        isBorneOut || worded.isPlain());
  }

  private static @Nullable Resemblance ofWords(Profile before, Profile after) {
    boolean isSameForm = before.form().equals(after.form());
    boolean isSameKey = isSameForm && before.key().equals(after.key());
    if (before.words().equals(after.words())) {
      return ofSameWords(before, after, isSameKey);
    }
    double share = Likeness.share(before.pairs(), after.pairs());
    boolean isTold = before.telling().equals(after.telling());
    // That something is true is said of much: there the words must be the same but for slips.
    boolean isTelling = !(before.question().form() instanceof Form.Bool);
    if (isSameKey
        && share >= SAME_KEY
        && (isTelling || Likeness.areSlips(before.words(), after.words()))) {
      return made(before, after, By.WORDING, share, share, isTold);
    }
    // With another key a word less may be another country: nobody can tell from the wording alone.
    if (share >= OTHER_KEY) {
      return made(before, after, By.WORDING, share, share * SAME_WORDS, false);
    }
    return isSameKey
            && isTelling
            && before.options().size() >= TELLING_OPTIONS
            && before.options().equals(after.options())
        ? made(before, after, By.ANSWERS, share, Math.max(HALF, share), false)
        : null;
  }

  /// Where several questions are put in the same words (“Choose the right answer”), the options say
  /// which is which.
  private static @Nullable Resemblance ofSameWords(
      Profile before, Profile after, boolean isSameKey) {
    double options = shared(before, after);
    boolean isOnlyOne = before.isOnlyOne() && after.isOnlyOne();
    if (isSameKey) {
      boolean isAll = options == 1 && before.form().equals(after.form());
      return made(
          before,
          after,
          isAll ? By.ALL : By.WORDING,
          1,
          isAll ? 1 : SAME_WORDS + (1 - SAME_WORDS) * options,
          true);
    }
    return isOnlyOne || options > 0
        ? made(
            before,
            after,
            By.WORDING,
            1,
            OTHER_KEY + (SAME_WORDS - OTHER_KEY) * options,
            isOnlyOne || options >= HALF)
        : null;
  }

  private static Resemblance made(
      Profile before, Profile after, By by, double wording, double likeness, boolean isPlain) {
    return new Resemblance(before.question(), after.question(), by, wording, likeness, isPlain);
  }

  /// The share of all options that both offer, 0 to 1.
  private static double shared(Profile before, Profile after) {
    var all = new HashSet<>(before.options());
    all.addAll(after.options());
    var both = new HashSet<>(before.options());
    both.retainAll(after.options());
    return all.isEmpty() ? 1 : (double) both.size() / all.size();
  }
}
