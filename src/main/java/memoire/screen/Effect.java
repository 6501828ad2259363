package memoire.screen;

import java.util.List;
import memoire.review.Decision;
import memoire.stats.Span;
import memoire.study.Change;

/// What the shell is asked to do. It does it in order, and answers with messages.
public sealed interface Effect {

  /// Answered by [Message.HomeLoaded].
  record LoadHome() implements Effect {}

  /// Answered by [Message.Loaded] with every card of these packs that is due, in its learning steps
  /// or new; with `ahead` also with those that are not due yet.
  record StartSession(List<String> packs, boolean ahead) implements Effect {
    public StartSession {
      packs = List.copyOf(packs);
    }
  }

  /// Appends to the log, durably, in one transaction. Answered by [Message.Logged].
  record Save(Change change) implements Effect {}

  /// Answered by [Message.SourceLoaded].
  ///
  /// @param document id of one of the pack's sources
  record LoadSource(String pack, String document) implements Effect {}

  /// Answered by [Message.StatisticsLoaded].
  ///
  /// @param pack id of the only pack to be looked at, or empty for all
  record LoadStatistics(Span span, String pack) implements Effect {}

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
