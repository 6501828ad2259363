package memoire.format.reviews;

import memoire.text.Flaw;
import memoire.text.Severity;

/// What can be wrong with a log of reviews.
public enum ReviewFlaw implements Flaw {
  EMPTY(
      "R001", "The log is empty.", "Give a file with a line of names and a line for each review."),
  NO_COLUMN(
      "R002",
      "The first line names no column “{}”.",
      "Name the columns, as in `card_id,review_time,review_rating,review_state,day`."),
  NOT_A_NUMBER("R003", "“{}” is no number.", "Give a whole number; the review was left out."),
  TOO_SHORT("R004", "This line has {} cells, too few.", "The review was left out."),
  RATING(
      "R005",
      "The rating {} is none.",
      "Ratings are 1 (again), 2 (hard), 3 (good) and 4 (easy); the review was left out."),
  STATE(
      "R006",
      Severity.WARNING,
      "The state {} is none of 0 to 4.",
      "The review is taken for one of a card that was learned before."),
  FUTURE(
      "R007",
      "This review is dated after today ({}).",
      "Look at the clock it was made with; the review was left out."),
  BEFORE_TIME(
      "R008",
      "This review is dated before 1970, or no date at all ({}).",
      "Times are milliseconds since 1970; the review was left out."),
  TOO_LONG("R009", "This line is longer than {} bytes.", "It was left out."),
  TOO_MANY("R010", "The log has more than {} reviews.", "Those after that were left out."),
  OUT_OF_ORDER(
      "R011",
      Severity.WARNING,
      "Reviews do not stand in order of time, from this line on.",
      "They were put in order."),
  MANUAL(
      "R012",
      Severity.WARNING,
      "{} reviews are no answers, but changes made by hand or a deck that was not rescheduled.",
      "They say nothing about memory, and were left out."),
  SECONDS(
      "R013",
      Severity.WARNING,
      "The times seem to be seconds.",
      "They were taken for seconds; write milliseconds to be sure."),
  NO_REVIEW("R014", "No line of the log could be read.", "Look at the first problems above."),
  FUTURES(
      "R015",
      "{} reviews are dated after today, or have no date.",
      "Look at the clock they were made with; they were left out.");

  private final Text text;

  ReviewFlaw(String code, String sentence, String remedy) {
    this(code, Severity.ERROR, sentence, remedy);
  }

  ReviewFlaw(String code, Severity severity, String sentence, String remedy) {
    this.text = new Text(code, severity, sentence, remedy);
  }

  @Override
  public Text text() {
    return text;
  }
}
