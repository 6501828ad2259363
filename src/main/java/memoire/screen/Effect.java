package memoire.screen;

import java.util.List;
import memoire.deadline.Exam;
import memoire.drill.Act;
import memoire.drill.Blueprint;
import memoire.question.CardId;
import memoire.question.Question;
import memoire.review.Decision;
import memoire.search.Search;
import memoire.stats.Span;
import memoire.study.Change;
import memoire.study.Marking;
import memoire.study.Marks;
import memoire.study.Wish;
import org.jspecify.annotations.Nullable;

/// What the shell is asked to do. It does it in order, and answers with messages.
public sealed interface Effect {

  /// Answered by [Message.HomeLoaded].
  record LoadHome() implements Effect {}

  /// Answered by [Message.Loaded] with what there is for such a session.
  record StartSession(Wish wish) implements Effect {}

  /// Answered by [Message.Listed] with the cards of a search from a rank on.
  record Find(Search search, int first, int most) implements Effect {}

  /// Answered by [Message.VocabularyLoaded].
  record LoadVocabulary() implements Effect {}

  /// Changes what is set about cards. Answered by [Message.Marked].
  record MarkCards(Targets targets, Marking marking) implements Effect {}

  /// Takes the last such change back. Answered by [Message.Marked].
  record UnmarkCards() implements Effect {}

  /// Appends to the log, durably, in one transaction. Answered by [Message.Logged].
  record Save(Change change) implements Effect {}

  /// Sets the exam on a pack, or takes it away with null.
  record SetExam(String pack, @Nullable Exam exam) implements Effect {}

  /// Writes settings into the learner's file of settings, both or none; null leaves one as it is.
  /// Answered by [Message.Settled].
  ///
  /// @param newCards a day
  /// @param percent the target
  record Settle(@Nullable Integer newCards, @Nullable Integer percent) implements Effect {}

  /// Answered by [Message.CardLoaded].
  record LoadCard(String pack, CardId card) implements Effect {}

  /// Sets something about a card. Answered by [Message.CardLoaded].
  record SetMarks(String pack, CardId card, Marks marks) implements Effect {}

  /// Puts the learner's wording in place of the pack's. Answered by [Message.CardLoaded].
  record Reword(String pack, Question question) implements Effect {}

  /// Goes back to the pack's wording of all questions of a card. Answered by [Message.CardLoaded].
  record Unreword(String pack, CardId card) implements Effect {}

  /// Answered by [Message.SourceLoaded].
  ///
  /// @param document id of one of the pack's sources
  record LoadSource(String pack, String document) implements Effect {}

  /// What is worked out beside the screens, and answered perhaps only some time later: meanwhile
  /// other messages come, and whoever asks again is answered only the last time.
  sealed interface Beside extends Effect {}

  /// Answered by [Message.StatisticsLoaded].
  ///
  /// @param pack id of the only pack to be looked at, or empty for all
  record LoadStatistics(Span span, String pack) implements Beside {}

  /// Plans for an exam, and plays what will come of it. Answered by [Message.ExamLoaded].
  record LoadExam(String pack) implements Beside {}

  /// Plays what would come of other settings. Answered by [Message.Foreseen].
  ///
  /// @param pack id of the only pack to be played, or empty for all
  /// @param newCards a day
  /// @param isOpening whether the learner has just begun to look: the cards are read anew
  record Foresee(String pack, int newCards, int days, boolean isOpening) implements Beside {}

  /// What a drill asks for.
  sealed interface OfDrill extends Effect {}

  /// Answered by [Message.DrillsLoaded].
  record LoadDrills() implements OfDrill {}

  /// Draws a paper and begins to sit it. Answered by [Message.SittingOpened].
  record SetPaper(Blueprint blueprint) implements OfDrill {}

  /// Goes on with a sitting; that the learner is back is recorded. Answered by
  /// [Message.SittingOpened].
  record OpenSitting(long number) implements OfDrill {}

  /// Stamps acts and appends them to a sitting, durably, all or none. Answered by
  /// [Message.Recorded].
  record Enter(long number, List<Act> acts) implements OfDrill {
    public Enter {
      acts = List.copyOf(acts);
    }
  }

  /// Looks whether somebody else has changed a sitting (more time was allowed, another window).
  /// Answered by [Message.SittingOpened] if so, else not at all.
  ///
  /// @param events how many events are known
  record Watch(long number, int events) implements OfDrill {}

  /// Answered by [Message.ResultLoaded].
  record LoadResult(long number) implements OfDrill {}

  /// Answered by [Message.ComparisonLoaded].
  record Compare(long before, long after) implements OfDrill {}

  /// Appends to the log of a review, durably, all of it or nothing. Answered by [Message.Logged].
  record Decide(List<Decision> decisions) implements Effect {
    public Decide {
      decisions = List.copyOf(decisions);
    }
  }

  /// Hands the terminal back to the program that started this one, until it is continued.
  record Suspend() implements Effect {}

  record Quit() implements Effect {}
}
