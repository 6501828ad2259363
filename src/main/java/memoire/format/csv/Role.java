package memoire.format.csv;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// What a column of a table is for.
@SuppressWarnings("ImmutableEnumChecker") // Its list is unmodifiable.
enum Role {
  ID("id", "guid", "uuid", "question id", "questionid"),
  CARD("card", "card id"),
  TYPE("type", "question type", "questiontype", "form", "kind", "qtype"),
  PROMPT(
      "prompt",
      "question",
      "questions",
      "question text",
      "questiontext",
      "front",
      "term",
      "stem",
      "q",
      "word",
      "expression",
      "text",
      "frage",
      "pregunta",
      "pytanie",
      "vraag"),
  ANSWER(
      "answer",
      "answers",
      "back",
      "definition",
      "meaning",
      "translation",
      "solution",
      "a",
      "right answer",
      "answer text",
      "key",
      "antwort",
      "respuesta",
      "réponse",
      "antwoord"),
  CORRECT(
      "correct",
      "correct answer",
      "correct answers",
      "correct answer(s)",
      "correct option",
      "correct options",
      "correct choice",
      "answer key"),
  OPTION(),
  DISTRACTORS("distractors", "wrong answers", "incorrect answers", "wrong", "incorrect"),
  ACCEPT("accept", "accepted", "also accepted", "alternatives", "alternative answers", "synonyms"),
  TOLERANCE("tolerance", "error", "margin"),
  UNIT("unit", "units"),
  FEEDBACK("feedback"),
  EXPLANATION(
      "explanation",
      "general feedback",
      "rationale",
      "notes",
      "note",
      "extra",
      "back extra",
      "comment",
      "comments",
      "remark"),
  HINT("hint", "hints", "clue"),
  TAGS("tags", "tag", "topic", "topics", "category", "categories", "subject", "label", "labels"),
  DECK("deck"),
  NOTE_TYPE("notetype", "note type", "model"),
  ATTRIBUTION("attribution", "according to"),
  DIFFICULTY("difficulty"),
  REPLACES("replaces"),
  TITLE("title", "question title", "question name"),
  /// What is known to say nothing about a question: its number, the seconds it is shown.
  IDLE(
      "",
      "#",
      "no",
      "no.",
      "nr",
      "nr.",
      "number",
      "time",
      "time limit",
      "time limit (sec)",
      "seconds",
      "time in seconds",
      "points",
      "language",
      "image",
      "image link"),
  UNKNOWN();

  /// The columns that are written, in order.
  static final List<Role> WRITTEN =
      List.of(
          ID,
          CARD,
          TYPE,
          PROMPT,
          ANSWER,
          DISTRACTORS,
          ACCEPT,
          TOLERANCE,
          UNIT,
          FEEDBACK,
          EXPLANATION,
          HINT,
          TAGS,
          ATTRIBUTION,
          DIFFICULTY,
          REPLACES,
          TITLE);

  private static final Pattern OPTION_NAME =
      Pattern.compile("(?:answer|option|choice|alternative)[ _-]?(?:[1-9][0-9]?|[a-h])|[b-h]");
  private static final Pattern WRONG_NAME =
      Pattern.compile(
          "(?:distractor|wrong|incorrect)(?:[ _-]?(?:answer|option))?[ _-]?[1-9][0-9]?");
  private static final Pattern HINT_NAME = Pattern.compile("hint[ _-]?[1-9]");
  private static final int LONGEST_NAME = 40;
  private static final Map<String, Role> NAMED = new HashMap<>();

  static {
    for (var role : values()) {
      role.names.forEach(name -> NAMED.put(name, role));
    }
  }

  private final List<String> names;

  Role(String... names) {
    this.names = List.of(names);
  }

  /// What it is called where it is written.
  String title() {
    return names.getFirst();
  }

  /// The column of that name.
  static Role named(String name) {
    var plain = name.strip().toLowerCase(Locale.ROOT);
    if (plain.length() > LONGEST_NAME) {
      return UNKNOWN;
    }
    var role = NAMED.get(plain.replace('_', ' '));
    if (role != null) {
      return role;
    }
    return OPTION_NAME.matcher(plain).matches()
        ? OPTION
        : WRONG_NAME.matcher(plain).matches()
            ? DISTRACTORS
            : HINT_NAME.matcher(plain).matches() ? HINT : UNKNOWN;
  }
}
