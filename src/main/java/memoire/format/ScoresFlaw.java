package memoire.format;

import static memoire.text.Flaw.Text.error;
import static memoire.text.Flaw.Text.warning;

import memoire.text.Flaw;

/// What can be wrong with a table of a group's marks.
public enum ScoresFlaw implements Flaw {
  TOO_LARGE(error("I001", "The file is larger than 4 MB.", "Leave only marks in it.")),
  ODD_CELL(
      error(
          "I002",
          "A cell of this line is endless, or its quotation marks are not around all of it.",
          "Close every quotation mark; the line was left out.")),
  NO_MARKS(
      error(
          "I003",
          "There are no marks in the file.",
          "Begin it with a line of the questions’ names, then write a line for each student.")),
  TOO_MANY_QUESTIONS(
      error(
          "I004",
          "There are more than {} questions.",
          "The first were read; split the file in two.")),
  OTHER_LENGTH(
      error(
          "I005",
          "This line has {}, and the first has {}.",
          "Write a mark for each question, or nothing between two separators where it was left"
              + " open; the line was left out.")),
  TOO_MANY_STUDENTS(
      error(
          "I006",
          "There are more than {} students.",
          "The first were read; split the file in two.")),
  NOT_A_MARK(
      error(
          "I007",
          "“{}” is not a mark.",
          "Write a number like 1, 0.5 or -0.25, or nothing; the line was left out.")),
  NO_MAXIMUM(
      warning(
          "I008",
          "The file does not say the most marks of each question, so the most that anybody had"
              + " counts as that.",
          "Name the first column “student”, and add a student “max” who has them."));

  private final Text text;

  ScoresFlaw(Text text) {
    this.text = text;
  }

  @Override
  public Text text() {
    return text;
  }
}
