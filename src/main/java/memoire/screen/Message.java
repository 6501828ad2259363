package memoire.screen;

import java.util.List;
import memoire.drill.Comparison;
import memoire.drill.Event;
import memoire.drill.History;
import memoire.drill.Result;
import memoire.drill.Sitting;
import memoire.drill.Stamp;
import memoire.search.Search;
import memoire.search.Vocabulary;
import memoire.stats.Report;
import memoire.study.Supply;
import memoire.text.SafeText;

/// What a program is told: what the terminal says ([Input]), and what came of its effects.
public sealed interface Message
    permits Input,
        Message.Commanded,
        Message.Clicked,
        Message.HomeLoaded,
        Message.Loaded,
        Message.Logged,
        Message.Ticked,
        Message.CardLoaded,
        Message.ExamLoaded,
        Message.SourceLoaded,
        Message.StatisticsLoaded,
        Message.Foreseen,
        Message.Settled,
        Message.OfBrowsing,
        Message.OfDrill,
        Message.Failed {

  /// A key that stands for a command was pressed; made by [App] from the key bindings.
  record Commanded(Command command) implements Message {}

  /// An option was clicked; made by [App] from where it stands.
  ///
  /// @param option counted from 0 in the order in which the screen drew them
  record Clicked(int option) implements Message {}

  /// Answer to [Effect.LoadHome].
  record HomeLoaded(HomeModel home) implements Message {}

  /// Answer to [Effect.StartSession]: all cards that may be asked, and the covers of their packs.
  record Loaded(Supply supply, List<Cover> covers) implements Message {
    public Loaded {
      covers = List.copyOf(covers);
    }
  }

  /// Answer to [Effect.Save] and to [Effect.Decide].
  ///
  /// @param row number of the last row that was appended to the log; 0 when none was
  record Logged(long row) implements Message {}

  /// A second has passed without input, where the screen shows the time.
  record Ticked(Stamp now) implements Message {}

  /// Answer to every effect about one card: the card as it is now.
  record CardLoaded(CardModel card) implements Message {}

  /// Answer to every effect about an exam: the exam as it is now.
  record ExamLoaded(ExamModel exam) implements Message {}

  /// Answer to [Effect.LoadSource].
  ///
  /// @param text the whole document as it is in its file, untrusted; empty when it is not shipped
  record SourceLoaded(String pack, String document, String text) implements Message {}

  /// Answer to [Effect.LoadStatistics].
  record StatisticsLoaded(Report report) implements Message {}

  /// Answer to [Effect.Foresee].
  record Foreseen(Foresight foresight) implements Message {}

  /// Answer to [Effect.Settle].
  ///
  /// @param told where it was written, or why it was not
  record Settled(SafeText told) implements Message {}

  /// What a drill is told.
  sealed interface OfDrill extends Message {}

  /// Answer to [Effect.LoadDrills].
  record DrillsLoaded(History history) implements OfDrill {}

  /// Answer to every effect that opens a sitting: the sitting as it is now.
  ///
  /// @param covers titles and documents of the packs that its questions are from
  /// @param notice what the learner is to know of it beside that, one sentence; mostly empty
  record SittingOpened(long number, Sitting sitting, Stamp now, List<Cover> covers, SafeText notice)
      implements OfDrill {
    public SittingOpened {
      covers = List.copyOf(covers);
    }

    /// One of which there is nothing else to say.
    public SittingOpened(long number, Sitting sitting, Stamp now, List<Cover> covers) {
      this(number, sitting, now, covers, SafeText.of(""));
    }
  }

  /// Answer to [Effect.Enter]: the acts as they were appended.
  record Recorded(long number, List<Event> events) implements OfDrill {
    public Recorded {
      events = List.copyOf(events);
    }
  }

  /// Answer to [Effect.LoadResult].
  record ResultLoaded(Result result, List<Cover> covers) implements OfDrill {
    public ResultLoaded {
      covers = List.copyOf(covers);
    }
  }

  /// Answer to [Effect.Compare].
  record ComparisonLoaded(Comparison comparison) implements OfDrill {}

  /// What the list of cards is told.
  sealed interface OfBrowsing extends Message {}

  /// Answer to [Effect.Find].
  ///
  /// @param total how many cards the search finds in all
  /// @param first how many of them stand before these
  record Listed(Search search, int total, int first, List<ListedCard> cards) implements OfBrowsing {
    public Listed {
      cards = List.copyOf(cards);
    }
  }

  /// Answer to [Effect.LoadVocabulary].
  record VocabularyLoaded(Vocabulary vocabulary) implements OfBrowsing {}

  /// Answer to [Effect.MarkCards] and [Effect.UnmarkCards].
  ///
  /// @param cards how many were changed
  /// @param what they are now, as `suspended`
  record Marked(int cards, String what, boolean isUndo) implements OfBrowsing {}

  /// An effect went wrong.
  ///
  /// @param why one sentence for the learner
  record Failed(SafeText why) implements Message {}
}
