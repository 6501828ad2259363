package memoire.screen;

import java.util.List;
import memoire.drill.Crediting;
import memoire.drill.Part;
import memoire.drill.Scheme;
import memoire.drill.Showing;

/// What can be set about a paper: a row each, with its choices.
enum PaperRow {
  QUESTIONS("Questions"),
  FROM("From"),
  TIME("Time"),
  MARKING("Marking"),
  CREDIT("Partial credit"),
  SHOWN("Answers shown"),
  PASS("Pass mark"),
  COUNTS("Counts for study");

  /// From the top down.
  static final List<PaperRow> ALL = List.of(values());

  private static final List<Integer> COUNTS_OF_QUESTIONS = List.of(5, 10, 20, 40, 60, 100);
  private static final List<Integer> MINUTES =
      List.of(PaperWish.ONE_EACH, 0, 5, 10, 15, 20, 30, 45, 60, 90, 120);
  private static final List<Integer> PERCENTS = List.of(0, 40, 50, 60, 70, 80, 90);
  private static final List<Scheme> SCHEMES =
      List.of(
          new Scheme.Plain(),
          new Scheme.Negative(0.25),
          new Scheme.Negative(1 / 3.0),
          new Scheme.Negative(0.5),
          new Scheme.Negative(1),
          new Scheme.ForGuessing(),
          new Scheme.ByCertainty());

  private final String label;

  PaperRow(String label) {
    this.label = label;
  }

  String label() {
    return label;
  }

  /// What is set, in words.
  String value(PaperWish wish) {
    return switch (this) {
      case QUESTIONS -> Integer.toString(wish.questions());
      case FROM -> wish.from().words();
      case TIME ->
          wish.limit() == 0
              ? "no limit"
              : wish.limit() + " min" + (wish.minutes() < 0 ? ", one each" : "");
      case MARKING -> Figures.scheme(wish.scheme());
      case CREDIT -> Figures.crediting(wish.crediting());
      case SHOWN -> Figures.showing(wish.showing());
      case PASS -> wish.pass() == 0 ? "none" : wish.pass() + " %";
      case COUNTS -> wish.counts() ? "yes" : "no";
    };
  }

  /// What it means, in a sentence or two.
  String meaning(PaperWish wish, int cards) {
    return switch (this) {
      case QUESTIONS ->
          "The pack has " + memoire.study.Wording.count(cards, "card") + ". You can type a number.";
      case FROM ->
          switch (wish.from()) {
            case ALL -> "Chance decides which of all cards are asked.";
            case MISSED -> "Cards that you last answered wrongly, in study or in a paper.";
            case UNSEEN -> "Cards that you were never asked, neither in study nor in a paper.";
            case FADING -> "The cards that you are most likely to have forgotten by today.";
          };
      case TIME ->
          wish.limit() == 0
              ? "No clock runs against you, and you can pause. You can type a number of minutes."
              : "When the time is over the paper is handed in. You can type a number of minutes.";
      case MARKING ->
          switch (wish.scheme()) {
            case Scheme.Plain _ -> "A right answer earns its points, a wrong one costs nothing.";
            case Scheme.Negative _ ->
                "A wrong answer costs that share of its points; an open one costs nothing.";
            case Scheme.ForGuessing _ ->
                "A wrong choice costs as much as guessing gains; what is typed costs nothing.";
            case Scheme.ByCertainty _ ->
                "You say how sure you are: right earns 1, 2 or 3, wrong costs 0, 2 or 6.";
          };
      case CREDIT ->
          switch (wish.crediting()) {
            case PER_PART -> "Each option, item, pair or gap that is as it should be counts.";
            case ALL_OR_NOTHING -> "Only an answer that is right in every part counts.";
            case RIGHT_MINUS_WRONG -> "Wrong parts take away from right ones, down to nothing.";
          };
      case SHOWN ->
          switch (wish.showing()) {
            case AT_ONCE -> "Each answer is marked when you say so, and then stands.";
            case AT_END -> "You can change your answers until you hand the paper in.";
            case NEVER, SEALED -> "The questions stay fresh for another paper.";
          };
      case PASS -> "The share of the marks from which the paper is passed.";
      case COUNTS ->
          wish.counts()
              ? "When you hand it in, your answers move the schedule of their cards."
              : "The schedule of your cards stays as it is.";
    };
  }

  /// The same with the next choice, or the one before.
  PaperWish changed(PaperWish wish, int by) {
    return switch (this) {
      case QUESTIONS -> wish.asking(near(COUNTS_OF_QUESTIONS, wish.questions(), by));
      case FROM -> wish.from(turned(List.of(PaperWish.From.values()), wish.from(), by));
      case TIME -> wish.within(near(MINUTES, wish.minutes(), by));
      case MARKING -> wish.marked(turned(SCHEMES, wish.scheme(), by));
      case CREDIT -> wish.credited(turned(List.of(Crediting.values()), wish.crediting(), by));
      case SHOWN -> wish.shown(turned(Showing.OFFERED, wish.showing(), by));
      case PASS -> wish.passing(near(PERCENTS, wish.pass(), by));
      case COUNTS -> wish.counting(!wish.counts());
    };
  }

  /// Whether a number can be typed.
  boolean isNumber() {
    return this == QUESTIONS || this == TIME || this == PASS;
  }

  /// The number that is set; 0 where none is.
  int number(PaperWish wish) {
    return switch (this) {
      case QUESTIONS -> wish.questions();
      case TIME -> wish.limit();
      case PASS -> wish.pass();
      case FROM, MARKING, CREDIT, SHOWN, COUNTS -> 0;
    };
  }

  /// The same with a number that was typed, as far as it makes sense.
  PaperWish numbered(PaperWish wish, int number) {
    return switch (this) {
      case QUESTIONS -> wish.asking(Math.clamp(number, 1, Part.MOST));
      case TIME -> wish.within(Math.clamp(number, 0, PaperWish.MOST_MINUTES));
      case PASS -> wish.passing(Math.clamp(number, 0, 100));
      case FROM, MARKING, CREDIT, SHOWN, COUNTS -> wish;
    };
  }

  private static <T> T turned(List<T> choices, T now, int by) {
    return choices.get(Math.floorMod(choices.indexOf(now) + by, choices.size()));
  }

  /// The next larger or smaller choice; none beyond the ends.
  private static int near(List<Integer> choices, int now, int by) {
    if (by > 0) {
      return choices.stream().filter(choice -> choice > now).findFirst().orElse(now);
    }
    return choices.reversed().stream().filter(choice -> choice < now).findFirst().orElse(now);
  }
}
