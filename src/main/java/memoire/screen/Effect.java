package memoire.screen;

import java.util.List;
import memoire.review.Decision;
import memoire.search.Search;
import memoire.study.Change;
import memoire.study.Marking;

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

  /// Answered by [Message.Listed] with the cards of a search from a rank on.
  record Find(Search search, int first, int most) implements Effect {}

  /// Answered by [Message.VocabularyLoaded].
  record LoadVocabulary() implements Effect {}

  /// Answered by [Message.Loaded] with the cards that are to be asked, due or not: the session that
  /// follows is of these. Without `practice` those that are suspended or buried are left out.
  record StartFound(Targets targets, boolean practice) implements Effect {}

  /// Changes what is set about cards. Answered by [Message.Marked].
  record MarkCards(Targets targets, Marking marking) implements Effect {}

  /// Takes the last such change back. Answered by [Message.Marked].
  record UnmarkCards() implements Effect {}

  /// Appends to the log, durably, in one transaction. Answered by [Message.Logged].
  record Save(Change change) implements Effect {}

  /// Answered by [Message.SourceLoaded].
  ///
  /// @param document id of one of the pack's sources
  record LoadSource(String pack, String document) implements Effect {}

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
