package memoire.format.gift;

import memoire.text.Flaw;
import memoire.text.Severity;

/// What can be wrong with a GIFT file. Many of these Moodle takes without a word, and makes
/// something else of them than was meant.
public enum GiftFlaw implements Flaw {
  NEVER_CLOSED("G001", "A brace is opened here and never closed.", "Write “}” after the answers."),
  NEVER_OPENED(
      "G002",
      "A brace is closed here that was never opened.",
      "Write “{” before the answers, or “\\}” for a brace."),
  ESSAY(
      "G003",
      "This is an essay, which no program can mark.",
      "Give an answer: {=…} to be typed, or {####…} to be turned over."),
  DESCRIPTION(
      "G004",
      Severity.WARNING,
      "Nothing is asked here, so that it was not read.",
      "Write the answers in braces if it is a question."),
  NO_RIGHT("G005", "No answer is right.", "Put “=” before the right one."),
  NO_WRONG("G006", "No option is wrong.", "Put “~” before each wrong one."),
  NOT_A_NUMBER(
      "G007",
      "“{}” is no number; Moodle would take any answer at all for right.",
      "Write a number, like {#3.14:0.01} or {#1..5}; words go without “#”."),
  BAD_TOLERANCE("G008", "“{}” is no tolerance.", "Write a number from 0 up after the colon."),
  NOT_A_PAIR("G009", "“{}” is no pair.", "Write each pair as =left -> right."),
  TOO_FEW_PAIRS("G010", "There is one pair only.", "Give at least two."),
  ANY_ANSWER("G011", "Any answer would be right here: “*”.", "Write what the answer has to be."),
  TRUE_AND_FALSE("G012", "The answer is both true and false.", "Write one of {TRUE} and {FALSE}."),
  BROKEN_GAP(
      "G013", "No answer of this gap can be typed.", "Give each gap a right answer without “|”."),
  TOO_LONG("G014", "The question is longer than 100,000 characters.", "Shorten it."),
  NOT_TEXT("G015", "Some of the question is no UTF-8.", "Save the file as UTF-8."),
  BLANK_CHOICE(
      "G021",
      Severity.WARNING,
      "Moodle would add an empty choice for “~=”; it was read as “=”.",
      "Write “=” alone before the right option."),
  CATEGORY_SWALLOWS(
      "G022",
      Severity.WARNING,
      "Moodle would take what follows for part of the category's name, as no blank line is between"
          + " them; it was read as a question.",
      "Put a blank line after the category."),
  CATEGORY_INSIDE(
      "G023",
      Severity.WARNING,
      "Moodle would take this category for a part of the question before it.",
      "Put a blank line before the category."),
  CLOZE_SYNTAX(
      "G024",
      Severity.WARNING,
      "Moodle would take “{}” for a choice or a typed answer of that name: this is the syntax of"
          + " its cloze questions, and was read as such.",
      "Keep such questions in Moodle XML."),
  SECOND_BRACES(
      "G025",
      Severity.WARNING,
      "Moodle would show these second braces as they are; they were read as another gap.",
      "Ask one thing in each question."),
  BLANK_LINE(
      "G026",
      Severity.WARNING,
      "Moodle would cut the question in two at the blank line within these braces; it was read as"
          + " one.",
      "Take the blank line out."),
  NO_BLANK_LINE(
      "G027",
      Severity.WARNING,
      "Moodle would take this question for the rest of the one before, as no blank line is between"
          + " them; it was read as one of its own.",
      "Put a blank line before it."),
  WEIGHT_NOT_MOODLES(
      "G028",
      Severity.WARNING,
      "Moodle would refuse the weight {} %, which is not on its list.",
      "Use one like 100, 50, 33.33333, 25, 20 or 10."),
  WEIGHT_AND_RIGHT(
      "G029",
      Severity.WARNING,
      "Moodle would show “%{}%” as part of the option, as “=” stands before it.",
      "Write ~%{}% instead."),
  LOWER_CASE_TRUTH(
      "G030",
      Severity.WARNING,
      "Moodle would want the word “{}” to be typed; it was read as true or false.",
      "Write {TRUE} or {FALSE}."),
  PAIR_FEEDBACK(
      "G031",
      Severity.WARNING,
      "Moodle would show “{}” as part of the pair; it was left out.",
      "Take it out, or write “\\#” for the sign."),
  MARKUP_SIGN(
      "G032",
      Severity.WARNING,
      "Moodle would begin another answer at the “{}” within this tag; it was read as part of the"
          + " tag.",
      "Write “\\{}”."),
  COMMA(
      "G033",
      Severity.WARNING,
      "Moodle would take any answer at all for right, as “{}” has a comma; it was read with a"
          + " point.",
      "Write a point."),
  LOOSE_TEXT(
      "G034",
      Severity.WARNING,
      "“{}” stands before the first answer; Moodle would take it for a wrong option, and so it was"
          + " read.",
      "Put “~” or “=” before it."),
  BARE_SIGN(
      "G035",
      Severity.WARNING,
      "The “{}” here is not escaped, which Moodle forgives, and some other programs do not.",
      "Write “\\{}” in every text."),
  NO_TITLE_END(
      "G036",
      Severity.WARNING,
      "The title that begins here is never closed.",
      "Write :: on both sides of it."),
  SHORT_NUMBER(
      "G037",
      Severity.WARNING,
      "Some other programs stop at the “#” here, which Moodle takes.",
      "Write “=” before a number about which something is said."),
  WEIGHTS(
      "G041",
      Severity.WARNING,
      "The weights of the options are not kept: an option is right or wrong here.",
      "Look whether the question still asks what it should."),
  PARTLY_RIGHT(
      "G042",
      Severity.WARNING,
      "“{}” is partly right, which is not kept: it was left out.",
      "Add it to “accept” if it should count as right."),
  MORE_NUMBERS(
      "G043",
      Severity.WARNING,
      "A question has one number here: “{}” was left out.",
      "Widen the tolerance if it should count as right."),
  WILDCARD(
      "G044",
      Severity.WARNING,
      "“{}” stands for many answers, which is not kept: it was left out.",
      "Write the answers out."),
  FEEDBACK(
      "G045",
      Severity.WARNING,
      "What is said about the answer “{}” is not kept.",
      "Put it into the feedback on all of it, after ####."),
  EXTRA_SIDE(
      "G046",
      Severity.WARNING,
      "“{}” belongs to no left side, which is not kept.",
      "Use it in a question of its own."),
  BLANK(
      "G047",
      Severity.WARNING,
      "An option is empty, and was left out.",
      "Write something, or take its sign away."),
  TWICE(
      "G048",
      Severity.WARNING,
      "An option stands there twice, and was kept once.",
      "Take one away."),
  SEVERAL_RIGHT(
      "G049",
      Severity.WARNING,
      "Several options are right; Moodle would be content with one, and here all are asked for.",
      "Write ~%50% before each of two right ones if all are meant, or keep one “=”."),
  MEDIA(
      "G050",
      Severity.WARNING,
      "“{}” is not in the file; its name or its description stands in the text instead.",
      "Say in words what it shows."),
  OPTIONS_SHOWN(
      "G051",
      Severity.WARNING,
      "What there is to choose for each gap stands in the text, and the gap is to be typed.",
      "Make a question of each gap to have it chosen."),
  NOT_WRITTEN("G101", "GIFT has no {}.", "Use Moodle XML, or keep the pack itself."),
  GAP_AS_ANSWER(
      "G102",
      Severity.WARNING,
      "A gap must stand within a sentence in GIFT; it is a short answer there.",
      "Use Moodle XML, or keep the pack itself."),
  FLIP_AS_ESSAY(
      "G103",
      Severity.WARNING,
      "GIFT has no cards to turn over; it is an essay there.",
      "Use Moodle XML, or keep the pack itself."),
  LOST(
      "G104",
      Severity.WARNING,
      "GIFT has no place for its {}.",
      "Keep the pack itself, where they are.");

  private final Text text;

  GiftFlaw(String code, String sentence, String remedy) {
    this(code, Severity.ERROR, sentence, remedy);
  }

  GiftFlaw(String code, Severity severity, String sentence, String remedy) {
    this.text = new Text(code, severity, sentence, remedy);
  }

  @Override
  public Text text() {
    return text;
  }
}
