package memoire.format.aiken;

import memoire.text.Flaw;
import memoire.text.Severity;

/// What can be wrong with an Aiken file.
public enum AikenFlaw implements Flaw {
  NO_ANSWER("A001", "No answer is given.", "Write a line like “ANSWER: B” after the options."),
  NO_STEM("A002", "These options belong to no question.", "Write the question before them."),
  TOO_FEW("A003", "There are fewer than two options.", "Write each on a line, like “A. Oslo”."),
  UNKNOWN_ANSWER("A004", "“{}” is none of the options.", "Write the letter of an option."),
  NO_WRONG("A005", "No option is wrong.", "Add one that is."),
  NOT_TEXT("A006", "Some of the question is no UTF-8.", "Save the file as UTF-8."),
  TOO_LONG("A007", "The question is longer than 100,000 characters.", "Shorten it."),
  SECOND_ANSWER(
      "A021",
      Severity.WARNING,
      "A second answer is given, and was not read.",
      "Write “ANSWER: A, D” if both are right."),
  LINES(
      "A022",
      Severity.WARNING,
      "Moodle would take this line for a question of its own; it was read as a part of the one it"
          + " stands in.",
      "Write each text on one line."),
  SEVERAL_RIGHT(
      "A023",
      Severity.WARNING,
      "Moodle knows one right option only; here all of them are asked for.",
      "Keep one, or use GIFT."),
  LOOSE_ANSWER(
      "A024",
      Severity.WARNING,
      "“{}” was read as “ANSWER: {}”, which Moodle would not do.",
      "Write it so."),
  BLANK("A025", Severity.WARNING, "The option is empty, and was left out.", "Write something."),
  TWICE("A026", Severity.WARNING, "The option stands there twice.", "Take one away."),
  NOT_WRITTEN("A101", "Aiken {}.", "Use GIFT or Moodle XML."),
  TRUTH_AS_CHOICE(
      "A103",
      Severity.WARNING,
      "True or false is a choice of two in Aiken.",
      "Use GIFT or Moodle XML."),
  LOST(
      "A104",
      Severity.WARNING,
      "Aiken has no place for its {}.",
      "Keep the pack itself, where they are.");

  private final Text text;

  AikenFlaw(String code, String sentence, String remedy) {
    this(code, Severity.ERROR, sentence, remedy);
  }

  AikenFlaw(String code, Severity severity, String sentence, String remedy) {
    this.text = new Text(code, severity, sentence, remedy);
  }

  @Override
  public Text text() {
    return text;
  }
}
