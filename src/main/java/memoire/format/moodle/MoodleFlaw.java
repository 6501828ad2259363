package memoire.format.moodle;

import memoire.text.Flaw;
import memoire.text.Severity;

/// What can be wrong with a file of Moodle's XML.
public enum MoodleFlaw implements Flaw {
  NOT_A_QUIZ("X004", "There is no <quiz> in the file.", "Export it from Moodle as “Moodle XML”."),
  UNSUPPORTED(
      "X006", "There are no questions of the type “{}” here.", "Make it one of another type."),
  ESSAY("X007", "This is an essay, which no program can mark.", "Give it an answer to be typed."),
  NO_RIGHT("X008", "No answer is right.", "Give one a fraction of 100."),
  NO_WRONG("X009", "No option is wrong.", "Give one a fraction of 0."),
  NOT_A_NUMBER("X010", "“{}” is no number.", "Write one, like 3.14."),
  BAD_TOLERANCE("X011", "“{}” is no tolerance.", "Write a number from 0 up."),
  ANY_ANSWER("X012", "Any answer would be right here: “*”.", "Write what the answer has to be."),
  TOO_FEW("X013", "There are fewer than two items.", "Give at least two."),
  NO_GAPS("X014", "There is no gap in the text.", "Mark it, like {1:SHORTANSWER:=Paris}."),
  BROKEN_GAP("X015", "A gap has no answer that can be typed.", "Give it a right one without “|”."),
  DESCRIPTION(
      "X023",
      Severity.WARNING,
      "Nothing is asked here, so that it was not read.",
      "Ask something."),
  WEIGHTS(
      "X024",
      Severity.WARNING,
      "The fractions of the answers are not kept: an option is right or wrong here.",
      "Look whether the question still asks what it should."),
  PARTLY_RIGHT(
      "X025",
      Severity.WARNING,
      "“{}” is partly right or wrong, which is not kept: it was left out.",
      "Add it to “accept” if it should count as right."),
  WILDCARD(
      "X026",
      Severity.WARNING,
      "“{}” stands for many answers, which is not kept: it was left out.",
      "Write the answers out."),
  FEEDBACK(
      "X027",
      Severity.WARNING,
      "What is said about the answer “{}” is not kept.",
      "Put it into the general feedback."),
  EXTRA_SIDE(
      "X028",
      Severity.WARNING,
      "“{}” belongs to no left side, which is not kept.",
      "Use it in a question of its own."),
  BLANK("X029", Severity.WARNING, "An option is empty, and was left out.", "Write something."),
  TWICE("X030", Severity.WARNING, "An option stands there twice.", "Take one away."),
  SEVERAL_RIGHT(
      "X031",
      Severity.WARNING,
      "Several options are right; Moodle would be content with one, and here all are asked for.",
      "Keep one, or set <single> to false."),
  MEDIA(
      "X032",
      Severity.WARNING,
      "“{}” is not kept: {}. Its name or its description stands in the text instead.",
      "Say in words what it shows."),
  OPTIONS_SHOWN(
      "X033",
      Severity.WARNING,
      "What there is to choose for the gaps stands in the text, and they are to be typed.",
      "Make a question of each gap to have it chosen."),
  CASE(
      "X034",
      Severity.WARNING,
      "Capital letters count in Moodle here, which is not kept.",
      "Look whether the question still asks what it should."),
  UNITS(
      "X035", Severity.WARNING, "The unit “{}” is not kept: there is one only.", "Use the first."),
  NO_DATES("X101", "Moodle has no dates.", "Keep the pack itself, where it is."),
  FLIP_AS_ESSAY(
      "X103",
      Severity.WARNING,
      "Moodle has no cards to turn over; it is an essay there.",
      "Keep the pack itself, where it is."),
  LOST(
      "X104",
      Severity.WARNING,
      "Moodle has no place for its {}.",
      "Keep the pack itself, where they are.");

  private final Text text;

  MoodleFlaw(String code, String sentence, String remedy) {
    this(code, Severity.ERROR, sentence, remedy);
  }

  MoodleFlaw(String code, Severity severity, String sentence, String remedy) {
    this.text = new Text(code, severity, sentence, remedy);
  }

  @Override
  public Text text() {
    return text;
  }
}
