package memoire.screen;

import java.util.List;
import java.util.Optional;
import memoire.question.CardId;

/// What the learner looks at: a model with its update and its view.
public sealed interface Screen
    permits Home,
        Study,
        Proving,
        EvidencePage,
        Editor,
        NoteTaking,
        ExamPage,
        SummaryPage,
        Statistics,
        Deciding,
        SettingPaper,
        PaperOverview,
        HandingIn,
        Pausing,
        PastPapers,
        ComparisonPage,
        Help,
        Complaints,
        Rejecting,
        Noting,
        Rewriting,
        Choosing,
        ReviewPassage,
        ReviewSummary,
        Browse,
        Labelling {

  /// What follows from a message. Keys that mean one of [#commands()] arrive as commands.
  Step<Screen> update(Message message, Scene scene);

  /// What it shows on a terminal of that size.
  Page page(Measure measure);

  /// Where its pages stand on a terminal of that size.
  default Measure measure(Size size) {
    return Measure.of(size);
  }

  /// What can be done here, the most useful first.
  List<Command> commands();

  /// The card that is asked about, or was last.
  default Optional<CardId> card() {
    return Optional.empty();
  }

  /// What is seen when one comes back to it from a page that lay over it.
  default Step<Screen> returned() {
    return Step.to(this);
  }

  /// Whether it shows the time, so that it changes without input.
  default boolean isTicking() {
    return false;
  }

  /// Whether letters are text just now.
  default boolean isTyping() {
    return false;
  }
}
