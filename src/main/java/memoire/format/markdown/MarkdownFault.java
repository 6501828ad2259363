package memoire.format.markdown;

import memoire.format.Import;
import memoire.text.Position;
import memoire.text.Severity;

/// What can be wrong with a pack in Markdown; `{}` stands for what is quoted.
enum MarkdownFault {
  FRONT_MATTER_LINE(
      "M001",
      "This line between the `---` lines was not understood: {}.",
      "Write `key: value`, or a list with one `- item` a line."),
  FRONT_MATTER_LONG(
      "M003", "The front matter is longer than 64 KB.", "Leave only the pack's fields in it."),
  NO_ANSWER(
      "M010",
      "The question has no answer.",
      "Write below it `A: answer`, `= answer to be typed`, or options as `- [x] right` and"
          + " `- [ ] wrong`."),
  NOTHING_TICKED("M011", "No option is marked as right.", "Write `- [x]` before each right one."),
  TYPE_UNKNOWN("M012", "There are no questions of the type “{}”.", "Use one of {}."),
  TYPE_MISFIT(
      "M013",
      "The answer is not written as that of a question of the type “{}”.",
      "Change `> type:`, or write the answer {}."),
  NOT_A_NUMBER(
      "M014",
      "“{}” is not a number.",
      "Write digits with a point, like `= 42`, `= 0.5 ± 0.1` or `= 42 km`."),
  NOT_A_DATE(
      "M015",
      "“{}” is not a date.",
      "Write 2024, 2024-04, 2021-05-23, 2025-08-26/2025-08-27 or, without a year, --02-25."),
  NOT_A_TRUTH("M016", "“{}” is neither true nor false.", "Write `= true` or `= false`."),
  GAP_UNWRITABLE(
      "M017",
      "The gap [{}] cannot be kept, for “|”, “{{” and “}}” have a meaning in gaps.",
      "Write the gap in other words, as {{answer|also accepted}}."),
  TOO_LONG(
      "M018",
      "A text of the question is longer than 100000 characters, or a list than 1000 items.",
      "Shorten it."),
  ANSWER_ASTRAY(
      "M020", "There is no question above this answer.", "Write the question as `Q: …` above it."),
  NOTES_ASTRAY(
      "M021", "There is no question above these notes.", "Put them below the question's answer."),
  NO_CARD_ABOVE(
      "M022",
      "There is no question above this one, of whose card it could be.",
      "Remove `> card: ^`, or give the card an id."),
  SIDES(
      "M023",
      "This row has {} cells instead of two.",
      "Give each row of the table a left and a right side, and write “|” in a cell as `\\|`."),
  PASSED_OVER(
      "M031",
      Severity.WARNING,
      "Lines of text that belong to no question were passed over; the first of {} is this.",
      "Write `Q:` before what is a question, or leave it as it is."),
  NOTE_UNKNOWN("M032", Severity.WARNING, "There is no note “{}”, and this was read as text.", "{}"),
  NOTE_TWICE(
      "M033", Severity.WARNING, "The note “{}” stands there twice; the first counts.", "Keep one."),
  SOURCE_IN_WORDS(
      "M034",
      Severity.WARNING,
      "The source “{}” is not the id of a source with the place of a passage, and was added to the"
          + " explanation.",
      "Write `> source: ID START-END` with offsets in the source's file, and the passage as"
          + " `> quote:`."),
  NOTE_IDLE(
      "M035",
      Severity.WARNING,
      "The note “{}” means nothing to a question of the type “{}”, and was not read.",
      "Remove it, or change the type."),
  NOT_A_DIFFICULTY(
      "M036",
      Severity.WARNING,
      "“{}” is no difficulty, and was not read.",
      "Write a number from 0 to 1, like 0.35."),
  ANSWER_TWICE(
      "M037",
      Severity.WARNING,
      "A second answer follows, and was read as part of the first.",
      "Write what else is accepted as `> accept: …`, or begin a new question with `Q:`.");

  private final String code;
  private final Severity severity;
  private final String sentence;
  private final String remedy;

  MarkdownFault(String code, String sentence, String remedy) {
    this(code, Severity.ERROR, sentence, remedy);
  }

  MarkdownFault(String code, Severity severity, String sentence, String remedy) {
    this.code = code;
    this.severity = severity;
    this.sentence = sentence;
    this.remedy = remedy;
  }

  /// The code of front matter that is no TOML.
  static final String TOML = "M002";

  private static final int LONGEST_WORD = 60;

  /// Tells it; an error costs a question.
  void tell(Import file, Position at, String... words) {
    var said = said(words);
    var advised = advised(words);
    if (severity == Severity.ERROR) {
      file.leaveOut(at, code, said, advised);
    } else {
      file.warn(at, code, said, advised);
    }
  }

  /// Tells it as an error that costs no question.
  void tellOfFile(Import file, Position at, String... words) {
    file.fail(at, code, said(words), advised(words));
  }

  private String said(String... words) {
    var out = new StringBuilder();
    fill(sentence, out, 0, words, LONGEST_WORD);
    return out.toString();
  }

  private String advised(String... words) {
    int used = fill(sentence, new StringBuilder(), 0, words, LONGEST_WORD);
    var out = new StringBuilder();
    fill(remedy, out, used, words, Integer.MAX_VALUE);
    return out.toString();
  }

  /// Fills the places of a template with words, and returns how many have been used.
  private static int fill(
      String template, StringBuilder out, int used, String[] words, int longest) {
    int from = 0;
    int next = used;
    for (int at = template.indexOf("{}"); at >= 0 && next < words.length; ) {
      out.append(template, from, at).append(clipped(words[next++], longest));
      from = at + 2;
      at = template.indexOf("{}", from);
    }
    out.append(template, from, template.length());
    return next;
  }

  private static String clipped(String word, int longest) {
    var line = word.replace('\n', ' ');
    return line.length() > longest ? line.substring(0, longest) + "…" : line;
  }
}
