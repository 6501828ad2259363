package memoire.screen;

import static memoire.screen.Key.Name.DELETE;
import static memoire.screen.Key.Name.DOWN;
import static memoire.screen.Key.Name.END;
import static memoire.screen.Key.Name.ENTER;
import static memoire.screen.Key.Name.ESCAPE;
import static memoire.screen.Key.Name.LEFT;
import static memoire.screen.Key.Name.PAGE_DOWN;
import static memoire.screen.Key.Name.PAGE_UP;
import static memoire.screen.Key.Name.RIGHT;
import static memoire.screen.Key.Name.TAB;
import static memoire.screen.Key.Name.UP;

import java.util.List;

/// Everything a key can stand for, with the word for the key bar, the sentence for the help page,
/// and the keys that mean it unless the learner has set others.
public enum Command {
  STUDY("study", "Study the selected pack", Key.of(ENTER)),
  STUDY_ALL("all packs", "Study all packs together", Key.character("a")),
  STUDY_MORE("more new", "Learn more new cards of the selected pack today", Key.character("n")),
  STUDY_AHEAD(
      "practise",
      "Practise what comes next in the selected pack; the schedule stays as it is",
      Key.character("p")),
  STATISTICS("statistics", "See what you have learned", Key.character("s")),
  DRILL("drill", "Set a paper on the selected pack, and sit it", Key.character("d")),
  BEGIN("begin", "Draw the paper and begin", Key.of(ENTER)),
  NEXT_CHOICE("change", "Take the next choice", Key.of(RIGHT)),
  PREVIOUS_CHOICE("choice before", "Take the choice before", Key.of(LEFT)),
  GO_ON_PAPER("go on", "Go on with the paper that was begun last", Key.character("r")),
  PAST_PAPERS("history", "See all papers you have sat", Key.character("H")),
  GO_NEXT("next", "Keep the answer and go to the next question", Key.of(ENTER)),
  CHECK("check", "Have the answer marked; it then stands", Key.of(ENTER)),
  LATER("later", "Go to the next question without answering", Key.of(PAGE_DOWN)),
  EARLIER("before", "Go to the question before", Key.of(PAGE_UP)),
  SCROLL_ON("scroll", "Scroll a long question down", Key.ctrl("f")),
  SCROLL_BACK("scroll up", "Scroll a long question up", Key.ctrl("b")),
  CLEAR_ANSWER("no answer", "Take the answer away", Key.character("x"), alt("x")),
  FLAG_QUESTION(
      "flag",
      "Flag the question to come back to it, or take the flag away",
      Key.character("*"),
      alt("f")),
  HOW_SURE("how sure", "Say how sure you are of the answer", Key.character("c"), alt("c")),
  PAPER("paper", "See all questions of the paper", Key.character("o"), alt("o")),
  HAND_IN("hand in", "Hand the paper in, once you say so again", Key.character("h"), alt("h")),
  HAND_IN_NOW("hand in", "Hand the paper in", Key.of(ENTER)),
  PAUSE("pause", "Stop the clock and hide the question", Key.character("p"), alt("p")),
  UNPAUSE("go on", "Start the clock again", Key.of(ENTER), Key.character(" ")),
  LEAVE_PAPER(
      "leave",
      "Leave the paper; answers given are safe, and you can go on with it",
      Key.of(ESCAPE),
      Key.character("q")),
  TO_QUESTION("go there", "Go to the selected question", Key.of(ENTER)),
  LEFT_ONE("left", "Move left", Key.of(LEFT)),
  RIGHT_ONE("right", "Move right", Key.of(RIGHT)),
  STUDY_MISSED("study", "Study what you missed, at once", Key.character("s")),
  OPEN_PAPER("open", "See the result, or go on with an unfinished paper", Key.of(ENTER)),
  PICK_PAPER("pick", "Pick a paper to compare, or let it go", Key.character(" ")),
  COMPARE("compare", "Compare the two papers that are picked", Key.character("c")),
  NEXT_PAGE("next", "Go to the next page", Key.of(RIGHT), Key.of(TAB)),
  PREVIOUS_PAGE("page before", "Go to the page before", Key.of(LEFT), shift(TAB)),
  SPAN("span", "Look at a month, a year, or all time", Key.character("s")),
  PACK("pack", "Look at one pack after the other, or at all", Key.character("p")),
  DECIDE(
      "decide",
      "Weigh the target and new cards a day against the work they make",
      Key.character("d")),
  HIGHER_TARGET("target", "Look at a higher target", Key.of(RIGHT)),
  LOWER_TARGET("lower target", "Look at a lower target", Key.of(LEFT)),
  MORE_NEW("new cards", "Look at more new cards a day", Key.of(UP), Key.character("+")),
  FEWER_NEW("fewer new", "Look at fewer new cards a day", Key.of(DOWN), Key.character("-")),
  HORIZON("time", "Look farther ahead, or less far", Key.character("t")),
  TAKE_OVER("settings", "Set it like that, after a look at what is written", Key.of(ENTER)),
  EXAM("exam", "Set the day of an exam on the selected pack, and see the plan", Key.character("x")),
  STUDY_EXAM("study", "Study what is worth most on the day of the exam", Key.of(ENTER)),
  CHANGE_EXAM("change", "Set another day or other minutes", Key.character("c")),
  NO_EXAM("no exam", "Go back to the ordinary schedule", Key.character("D")),
  SET_EXAM("set", "Set the day", Key.of(ENTER)),
  ANSWER("answer", "Give the answer", Key.of(ENTER)),
  NEXT("next", "Go on to the next question", Key.of(ENTER), Key.character(" ")),
  RETURN(
      "back",
      "Go back to where the session was begun",
      Key.of(ENTER),
      Key.of(ESCAPE),
      Key.character("q")),
  HOME("home", "Go back to the packs", Key.of(ENTER), Key.of(ESCAPE), Key.character("q")),
  RESUME("go on", "Go on with the session", Key.character("r")),
  RETRY("try again", "Try to save once more", Key.of(ENTER)),
  TICK("tick", "Tick the option, or take the tick away", Key.character(" ")),
  LIFT("pick up", "Pick the item up, or put it down", Key.character(" ")),
  RAISE("move up", "Move the item up", Key.character("K"), alt(UP), shift(UP)),
  LOWER("move down", "Move the item down", Key.character("J"), alt(DOWN), shift(DOWN)),
  REVEAL("reveal", "Turn the card over", Key.character(" "), Key.of(ENTER)),
  SAY_TRUE("true", "Choose “true”", Key.character("t"), Key.character("y")),
  SAY_FALSE("false", "Choose “false”", Key.character("f")),
  KNEW("I knew it", "Say that you knew it", Key.character("y"), Key.character("1")),
  MISSED("I did not", "Say that you did not know it", Key.character("n"), Key.character("2")),
  NEXT_GAP("next gap", "Go to the next gap", Key.of(TAB), Key.of(DOWN)),
  PREVIOUS_GAP("gap before", "Go to the gap before", shift(TAB), Key.of(UP)),
  NEXT_RIGHT("other match", "Try the next match", Key.of(RIGHT), Key.of(TAB)),
  PREVIOUS_RIGHT("match before", "Try the match before", Key.of(LEFT)),
  CLEAR("clear", "Take the match away", Key.of(DELETE), Key.of(Key.Name.BACKSPACE)),
  UNKNOWN("don’t know", "Say that you don’t know", Key.character("n"), Key.ctrl("n")),
  HINT("hint", "Show a hint, then a plainer one", Key.character("h"), Key.ctrl("t")),
  AGAIN("again", "Rate your answer: forgotten", Key.character("1")),
  HARD("hard", "Rate your answer: known with effort", Key.character("2")),
  GOOD("good", "Rate your answer: known", Key.character("3")),
  EASY("easy", "Rate your answer: known at once", Key.character("4")),
  EVIDENCE("evidence", "Read the passage in its document", Key.character("e")),
  CONTEST("I was right", "Count your answer as right, now and from now on", Key.character("c")),
  GUESS("a guess", "Say that it is a guess", Key.character("1")),
  FAIRLY_SURE("fairly sure", "Say that you are fairly sure", Key.character("2")),
  SURE("sure", "Say that you are sure", Key.character("3")),
  HARDER("harder", "Ask the card in a harder form", Key.character("+"), alt("+"), alt("=")),
  EASIER("easier", "Ask the card in an easier form", Key.character("-"), alt("-")),
  CARD("card", "Look at the card, its memory and its history", Key.character("i"), alt("i")),
  FLAG("flag", "Flag the card, or take the flag away", Key.character("*"), alt("f")),
  BURY("bury", "Ask the card no more today", Key.character("B"), alt("b")),
  UNBURY("unbury", "Ask the card again today", Key.character("B"), alt("b")),
  SUSPEND_CARD("suspend card", "Ask the card no more", Key.character("S"), alt("s")),
  RESUME_CARD("resume card", "Ask the card again", Key.character("S"), alt("s")),
  REWORD("edit", "Put the question into your own words", Key.character("E"), alt("e")),
  UNREWORD("pack’s words", "Go back to the pack’s own wording", Key.character("P")),
  NOTE("note", "Write a note on the card", Key.character("N"), alt("n")),
  WRITE_NOTE("keep", "Keep the note", Key.of(ENTER)),
  UNDO("undo", "Take the last answer back", Key.character("u"), Key.ctrl("_")),
  REDO("redo", "Restore what was taken back", Key.ctrl("r")),
  ACCEPT("accept", "Keep the question", Key.character("a")),
  ACCEPT_CARD("accept card", "Keep all forms of the card", Key.character("A")),
  REJECT("reject", "Drop the question; the next key says why", Key.character("r")),
  REJECT_CARD("reject card", "Drop all forms of the card", Key.character("R")),
  EDIT("edit", "Put the question into other words", Key.character("e")),
  MERGE("merge", "Make it a form of another card", Key.character("m")),
  TAKE_BACK("undo", "Take the last decision back", Key.character("u"), Key.ctrl("_")),
  FILTER("filter", "Show undecided, all, rejected or flagged questions", Key.character("f")),
  SEARCH("search", "Find a question by its words", Key.character("/")),
  PASSAGE("passage", "Read the passage in its document", Key.character("o")),
  NEXT_QUESTION("next", "Go to the next question", Key.character("j"), Key.of(DOWN)),
  PREVIOUS_QUESTION("before", "Go to the question before", Key.character("k"), Key.of(UP)),
  CHOOSE("choose", "Choose what is selected", Key.of(ENTER)),
  KEEP("keep", "Keep the question as it is written here", Key.of(ENTER)),
  NEXT_FIELD("next line", "Go to the next line", Key.of(TAB), Key.of(DOWN)),
  PREVIOUS_FIELD("line before", "Go to the line before", shift(TAB), Key.of(UP)),
  FINISH("leave", "See what the review came to, and leave", Key.character("q"), Key.of(ESCAPE)),
  DONE("write", "Write the pack and leave", Key.of(ENTER), Key.character("q")),
  GO_ON("go on", "Go on with the review", Key.character("r"), Key.of(ESCAPE)),
  BROWSE("browse", "Look through all cards", Key.character("b")),
  FIND("search", "Search for cards", Key.character("/")),
  TO_LIST("to the list", "Go to what is found", Key.of(ENTER), Key.of(ESCAPE)),
  COMPLETE("complete", "Complete the word, or try the next one", Key.of(TAB)),
  OPEN("open", "Look at the card", Key.of(ENTER)),
  PICK("pick", "Pick the card, or let it go", Key.character(" ")),
  PICK_ALL("pick all", "Pick all that is found, or let all go", Key.character("a")),
  STUDY_FOUND("study", "Study what is picked, or all that is found", Key.character("s")),
  PRACTISE_FOUND("practise", "Practise it and leave the schedule as it is", Key.character("p")),
  SUSPEND_CARDS("suspend", "Suspend the cards, or ask them again", Key.character("x")),
  FLAG_CARDS("flag", "Flag the cards, or take the flag away", Key.character("f")),
  BURY_CARDS("bury", "Put the cards off until tomorrow, or not", Key.character("b")),
  TAG_CARDS("tag", "Give the cards a tag of your own", Key.character("t")),
  UNTAG_CARDS("untag", "Take a tag of your own away", Key.character("T")),
  UNMARK("undo", "Take the last change back", Key.character("u"), Key.ctrl("_")),
  SORT("sort", "Sort by the next column", Key.character("o")),
  SORT_BACK("turn round", "Turn the order round", Key.character("O")),
  UP_ONE("up", "Move up", Key.of(UP), Key.character("k")),
  DOWN_ONE("down", "Move down", Key.of(DOWN), Key.character("j")),
  PAGE_BACK("page up", "Scroll up", Key.of(PAGE_UP), Key.ctrl("b")),
  PAGE_ON("page down", "Scroll down", Key.of(PAGE_DOWN), Key.ctrl("f")),
  TOP("top", "Go to the beginning", Key.of(Key.Name.HOME), Key.character("g")),
  BOTTOM("end", "Go to the end", Key.of(END), Key.character("G")),
  BACK("back", "Go back; answers given are safe", Key.of(ESCAPE), Key.character("q")),
  QUIT("quit", "Leave the program", Key.character("q")),
  HELP("help", "Show what the keys do", Key.character("?"), Key.ctrl("g")),
  SUSPEND("suspend", "Suspend the program; `fg` brings it back", Key.ctrl("z")),
  LEAVE("leave", "Leave the program at once; answers given are safe", Key.ctrl("c"));

  private final String label;
  private final String help;

  @SuppressWarnings("ImmutableEnumChecker") // lists made by List.of cannot be changed
  private final List<Key> keys;

  Command(String label, String help, Key... keys) {
    this.label = label;
    this.help = help;
    this.keys = List.of(keys);
  }

  /// One or two words.
  public String label() {
    return label;
  }

  /// One sentence.
  public String help() {
    return help;
  }

  /// The keys that mean it by default.
  public List<Key> keys() {
    return keys;
  }

  /// Whether the key bar need not say so: everybody expects it, or the page itself says it.
  boolean isPlain() {
    return switch (this) {
      case UP_ONE, DOWN_ONE, PAGE_BACK, PAGE_ON, TOP, BOTTOM, SUSPEND, LEAVE -> true;
      case ACCEPT_CARD, REJECT_CARD, NEXT_QUESTION, PREVIOUS_QUESTION, PREVIOUS_FIELD -> true;
      case PICK_ALL, UNTAG_CARDS, SORT_BACK, BURY_CARDS -> true;
      case SAY_TRUE, SAY_FALSE, GUESS, FAIRLY_SURE, SURE -> true;
      case AGAIN, HARD, GOOD, EASY, RAISE, LOWER, PREVIOUS_GAP, PREVIOUS_RIGHT -> true;
      case PREVIOUS_PAGE, PREVIOUS_CHOICE, LATER, EARLIER, SCROLL_ON, SCROLL_BACK -> true;
      case LEFT_ONE, RIGHT_ONE, LOWER_TARGET, FEWER_NEW -> true;
      default -> false;
    };
  }

  private static Key alt(String text) {
    return new Key(Key.Name.CHARACTER, text, false, true, false);
  }

  private static Key alt(Key.Name name) {
    return new Key(name, "", false, true, false);
  }

  private static Key shift(Key.Name name) {
    return new Key(name, "", false, false, true);
  }
}
