package memoire.format.qti;

import memoire.format.Options;
import memoire.text.Flaw;
import memoire.text.Severity;

/// What can be wrong with items of QTI, or is not read of them.
public enum QtiFlaw implements Flaw {
  NOT_QTI(
      "Y001",
      "There is no item of QTI in this: {}.",
      "Export it as QTI 1.2, 2.1, 2.2 or 3.0 once more."),
  DAMAGED("Y002", "The package is not read: {}.", "Export it once more."),
  MISSING("Y003", "The manifest lists {}, which is not in the package.", "Export it once more."),
  UNSUPPORTED("Y004", "There are no questions like “{}” here.", "Ask it in another way."),
  SEVERAL(
      "Y005",
      "The item asks {} things at once.",
      "Make an item of each; gaps in one text may stay together."),
  VARIES(
      "Y006",
      "The item makes up its values anew each time.",
      "Write it out with some of the values."),
  NO_KEY("Y007", "The item does not say what is right.", "Give it a correct response."),
  NO_WRONG("Y008", "No option is wrong.", "Add one that is."),
  NOT_A_NUMBER("Y009", "“{}” is no number.", "Write one, like 3.14."),
  ESSAY("Y010", "This is an essay, which no program can mark.", "Give it a correct response."),
  TOO_FEW("Y011", "There are fewer than two items.", "Give at least two."),
  NOT_PAIRS(
      "Y012",
      "Something belongs to several others here: “{}”.",
      "Have each belong to one, or ask with options."),
  BROKEN_GAP("Y013", "A gap has no answer that can be typed.", "Give it a right one without “|”."),
  NO_SUCH(
      "Y014", "The correct response names “{}”, which is not in the item.", "Correct the name."),
  NOTHING_ASKED(
      "Y021",
      Severity.WARNING,
      "Nothing is asked here, so that it was not read.",
      "Ask something."),
  OWN_RULES(
      "Y022",
      Severity.WARNING,
      "The item is marked by rules of its own, which are not run: its correct response counts.",
      "Look whether the question still asks what it should."),
  WEIGHTS(
      "Y023",
      Severity.WARNING,
      "What each answer is worth is not kept: an option is right or wrong here.",
      "Look whether the question still asks what it should."),
  PARTLY_RIGHT(
      "Y024",
      Severity.WARNING,
      "“{}” is partly right or wrong, which is not kept: it was left out.",
      "Add it to “accept” if it should count as right."),
  FEEDBACK(
      "Y025",
      Severity.WARNING,
      "What is said when “{}” is not kept.",
      "Put it into what is said to everybody."),
  EXTRA_SIDE(
      "Y026",
      Severity.WARNING,
      "“{}” belongs to nothing, which is not kept.",
      "Use it in a question of its own."),
  BLANK("Y027", Severity.WARNING, "An option is empty, and was left out.", "Write something."),
  TWICE("Y028", Severity.WARNING, "An option stands there twice.", "Take one away."),
  SEVERAL_RIGHT(
      "Y029",
      Severity.WARNING,
      "Several options are right where one is asked for; here all are asked for.",
      "Keep one, or let several be chosen."),
  MEDIA(
      "Y030",
      Severity.WARNING,
      "“{}” is not kept; its name or its description stands in the text instead.",
      "Say in words what it shows."),
  OPTIONS_SHOWN(
      "Y031",
      Severity.WARNING,
      "What there is to choose for the gaps stands in the text, and they are to be typed.",
      "Make a question of each gap to have it chosen."),
  CASE(
      "Y032",
      Severity.WARNING,
      "Capital letters count here, which is not kept.",
      "Look whether the question still asks what it should."),
  FIXED(
      "Y033",
      Severity.WARNING,
      "The place of “{}” is fixed, which is not kept.",
      "See that the option can stand anywhere."),
  PASSAGE(
      "Y034",
      Severity.WARNING,
      "The item belongs to a text that stands elsewhere, “{}”, which is not kept.",
      "Add what is needed of it to the question."),
  UNSAFE_NAME(
      "Y035",
      Severity.WARNING,
      "The name “{}” leads out of the package, and was not read.",
      "Be careful with this package."),
  MEDIA_FILES(
      "Y036",
      Severity.WARNING,
      "Files beside the items ({} in all, such as “{}”) are not taken along.",
      "Say in words what they show."),
  NO_DATES("Y101", "Canvas has no dates.", "Keep the pack itself, where it is."),
  NO_ORDER("Y102", "Canvas puts nothing into an order.", "Keep the pack itself, where it is."),
  FLIP_AS_ESSAY(
      "Y103",
      Severity.WARNING,
      "Canvas has no cards to turn over; it is an essay there.",
      "Keep the pack itself, where it is."),
  LOST(
      "Y104",
      Severity.WARNING,
      "QTI 1.2 of Canvas has no place for its {}.",
      "Keep the pack itself, where they are.");

  private final Text text;

  QtiFlaw(String code, String sentence, String remedy) {
    this(code, Severity.ERROR, sentence, remedy);
  }

  QtiFlaw(String code, Severity severity, String sentence, String remedy) {
    this.text = new Text(code, severity, sentence, remedy);
  }

  static QtiFlaw of(Options.Trouble trouble) {
    return switch (trouble) {
      case BLANK -> BLANK;
      case TWICE -> TWICE;
      case NO_RIGHT -> NO_KEY;
      case NO_WRONG -> NO_WRONG;
      case SEVERAL_RIGHT -> SEVERAL_RIGHT;
      case WEIGHTS -> WEIGHTS;
    };
  }

  @Override
  public Text text() {
    return text;
  }
}
