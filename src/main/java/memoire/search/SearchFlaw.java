package memoire.search;

import static memoire.text.Flaw.Text.error;

import memoire.text.Flaw;

/// What can be wrong with a search.
public enum SearchFlaw implements Flaw {
  TOO_LONG(error("Q001", "Only the first {} characters are read.", "Search for less at once.")),
  CLOSES_NOTHING(error("Q002", "This parenthesis closes nothing.", "Open one before it.")),
  BARE_OR(error("Q003", "“or” stands between two conditions.", "Put one on either side of it.")),
  NOT_AN_ORDER(
      error("Q004", "An order has no opposite like this.", "Write sort:-due, for example.")),
  NOT_CLOSED(
      error("Q005", "This parenthesis is not closed.", "Close it behind what belongs to it.")),
  EMPTY(error("Q006", "There is nothing between these parentheses.", "Leave them out.")),
  ONE_QUOTE(error("Q007", "This quotation mark has no second.", "Put one behind the last word.")),
  TOO_MUCH(
      error(
          "Q008",
          "No more is read than {}.",
          "Search for less at once; what follows here is left out.")),
  NO_WORD(
      error(
          "Q010",
          "There is no word here to look for.",
          "Signs are not searched; write letters or digits.")),
  KEY_UNKNOWN(
      error(
          "Q011",
          "“{}:” is no key of the search language.",
          "The keys are {}; to find these words, put them into quotation marks.")),
  NO_VALUE(error("Q012", "“{}:” wants a value.", "For example {}.")),
  VALUE_UNKNOWN(error("Q013", "“{}” is no {}.", "There are {}.")),
  NOT_COMPARABLE(
      error(
          "Q014",
          "“{}” is not to be compared with {}.",
          "Write a number as in {}, with <, <=, > or >= before it, or two with .. between them{}"));

  private final Text text;

  SearchFlaw(Text text) {
    this.text = text;
  }

  @Override
  public Text text() {
    return text;
  }
}
