package memoire.pack;

import memoire.text.Flaw;
import memoire.text.Position;
import memoire.text.Problem;
import memoire.text.Severity;

/// A reason why a question cannot be asked, marked or kept, whatever file it came from.
///
/// @param field the part of the question that is at fault, as packs spell it: `distractors`,
///   `source.quote`; empty for the question as a whole
/// @param item which item of that part, from 0, or -1 for all of it
/// @param word what the sentence quotes; empty when it quotes nothing
public record Defect(Kind kind, String field, int item, String word) {
  public static final int WHOLE = -1;

  static Defect of(Kind kind, String field, String word) {
    return new Defect(kind, field, WHOLE, word);
  }

  /// The problem this makes in a file.
  public Problem in(String file, Position at) {
    return kind.in(file, at, word);
  }

  /// What can be wrong with a question, with its stable code.
  public enum Kind implements Flaw {
    PROMPT_EMPTY("P101", "The prompt is empty.", "Write what is asked."),
    ID_UNSAFE(
        "P102",
        "The id “{}” cannot be kept.",
        "Use 1 to 64 letters, digits, “-” and “_”, not beginning with “-” and not all digits."),
    EMPTY_TEXT(
        "P103", "An item of “{}” is empty.", "Write something there, or leave the item out."),
    NO_WRONG_OPTION(
        "P104", "There is no wrong option to choose from.", "Give at least one in “distractors”."),
    NO_RIGHT_OPTION("P105", "There is no right option.", "Give at least one in “answers”."),
    RIGHT_AND_WRONG(
        "P106",
        "The option “{}” is both the answer and a distractor.",
        "Take it out of “distractors”."),
    TWICE("P107", "“{}” stands there twice.", "Keep it once."),
    TOO_FEW_ITEMS("P108", "There is nothing to sort or join.", "Give at least two items."),
    SIDE_TWICE(
        "P109",
        "The side “{}” belongs to two pairs, so that there are two right ways to join them.",
        "Give each pair a left and a right side of its own."),
    TOLERANCE_NEGATIVE(
        "P110", "The tolerance {} is negative.", "Give 0 or more, in the unit of the answer."),
    NO_GAP("P111", "The cloze has no gap.", "Mark what is to be filled in, like {{this}}."),
    GAP_BROKEN(
        "P112",
        "A gap is empty or never closed.",
        "Write each gap as {{answer}} or {{answer|also accepted}}."),
    ACCEPT_AMBIGUOUS(
        "P113",
        "“accept” does not say which of several gaps it is for.",
        "Write {{answer|also accepted}} in the gap itself."),
    RANGE_EMPTY(
        "P114",
        "The passage ends before it begins.",
        "Give “start” as the offset of its first character and “end” as the one after its last."),
    QUOTE_LENGTH(
        "P115",
        "The quote is not as long as “start” and “end” say: {}.",
        "Copy the passage exactly, and count UTF-16 code units."),
    DIFFICULTY_BEYOND(
        "P117",
        "The difficulty {} is not between 0 and 1.",
        "Give 0 for what nobody fails, 1 for what nobody can, or leave it out."),
    DATES_BACKWARDS("P116", "The range {} ends before it begins.", "Swap the two dates."),
    ID_TWICE(
        "P120",
        "The id “{}” belongs to an earlier question already.",
        "Remove it, and let `memoire pack fmt` write a new one."),
    SOURCE_UNKNOWN(
        "P121", "There is no source with the id “{}”.", "Add it to “sources”, or correct the id."),
    CARD_AMBIGUOUS(
        "P122",
        Severity.WARNING,
        "The card “{}” has the id of a question that is on another card.",
        "Give the card an id of its own."),
    ID_MISSING(
        "P123",
        Severity.WARNING,
        "The question has no id, and {} was made from its wording: in better words it must be"
            + " found again.",
        "Let `memoire pack fmt` write the id into the file."),
    REPLACES_ITSELF(
        "P124",
        "“{}” is the question or its card itself.",
        "Take it out of “replaces”, or give the new question an id and a card of its own."),
    REPLACES_TWICE(
        "P125",
        "“{}” is replaced by an earlier question already, which is on another card.",
        "Let one question replace it, or put both on one card."),
    REPLACES_PRESENT(
        "P126",
        "“{}” is replaced, but stands in the pack itself.",
        "Take the old question out of the pack, or take its id out of “replaces”."),
    REPLACES_CIRCLE(
        "P127",
        "“{}” is replaced here, and replaces this question in turn.",
        "Take the one out of the pack that is no longer asked."),
    REPLACES_UNKNOWN(
        "P128",
        Severity.WARNING,
        "“{}” is replaced, but is in no version that is known here: no progress moves.",
        "Correct the id, or leave it in for those who have the version that had it.");

    private final Text text;

    Kind(String code, String sentence, String remedy) {
      this(code, Severity.ERROR, sentence, remedy);
    }

    Kind(String code, Severity severity, String sentence, String remedy) {
      this.text = new Text(code, severity, sentence, remedy);
    }

    @Override
    public Text text() {
      return text;
    }
  }
}
