package memoire.format.aiken;

import java.util.ArrayList;
import java.util.List;
import memoire.format.Import;
import memoire.format.Imported;
import memoire.format.Lines;
import org.jspecify.annotations.Nullable;

/// Reads Aiken: a question on a line, its options below, and `ANSWER: B`; and what people write for
/// it: small letters and numbers before options, numbers before questions, several lines, several
/// answers, `Correct Answer:` and `FEEDBACK:`.
public final class AikenReader {
  private final Import into;
  private final Lines places;
  private @Nullable Draft draft;
  private boolean isAfterBlank = true;

  private AikenReader(Import into, Lines places) {
    this.into = into;
    this.places = places;
  }

  /// Reads the bytes of a file.
  ///
  /// @param file the name the user gave
  public static Imported read(String file, byte[] bytes) {
    var into = new Import(file);
    var text = into.decode(bytes);
    var reader = new AikenReader(into, new Lines(text));
    int start = 0;
    while (start <= text.length()) {
      int end = lineEnd(text, start);
      reader.line(text.substring(start, end), start);
      boolean isPair =
          end + 1 < text.length() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n';
      start = end + (isPair ? 2 : 1);
    }
    reader.finish(text.length());
    return into.done();
  }

  private static int lineEnd(String text, int from) {
    int end = from;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return end;
  }

  private void line(String line, int at) {
    var text = line.strip();
    if (text.isEmpty()) {
      isAfterBlank = true;
      return;
    }
    int place = at + line.indexOf(text.charAt(0));
    var answer = Labelled.answer(text);
    var feedback = Labelled.feedback(text);
    var option = Labelled.option(text);
    if (answer != null) {
      answer(answer, text, place);
    } else if (feedback != null && draft != null && draft.isAnswered()) {
      draft.explain(feedback.rest());
    } else if (option != null && isOption(option)) {
      option(option, place);
    } else {
      words(text, place);
    }
    isAfterBlank = false;
  }

  /// Whether a label goes on where the options before it stopped: a number may be that of the next
  /// question.
  private boolean isOption(Labelled option) {
    if (draft == null || draft.isAnswered()) {
      return !Character.isDigit(option.label().charAt(0));
    }
    return !Character.isDigit(option.label().charAt(0)) || draft.isNext(option.label());
  }

  private void answer(Labelled answer, String line, int at) {
    if (draft == null) {
      into.tell(AikenFlaw.NO_STEM, places.position(at));
    } else if (draft.isAnswered()) {
      into.tell(AikenFlaw.SECOND_ANSWER, places.position(at));
    } else {
      if (!answer.label().equals("ANSWER")) {
        into.tell(AikenFlaw.LOOSE_ANSWER, places.position(at), line, answer.rest());
      }
      draft.answer(answer.rest(), at);
    }
  }

  private void option(Labelled option, int at) {
    if (draft == null || draft.isAnswered()) {
      finish(at);
      draft = new Draft("", at);
    }
    draft.option(option, at);
  }

  private void words(String text, int at) {
    boolean isOver = draft == null || draft.isAnswered();
    if (isOver ? !explains() : draft != null && draft.hasOptions() && isAfterBlank) {
      finish(at);
      draft = new Draft(Labelled.unnumbered(text), at);
      return;
    }
    if (draft != null && !draft.isExplained()) {
      into.tell(AikenFlaw.LINES, places.position(at));
    }
    if (draft != null) {
      draft.more(text);
    }
  }

  /// Whether a line goes on with the explanation before it.
  private boolean explains() {
    return draft != null && draft.isExplained() && !isAfterBlank;
  }

  private void finish(int end) {
    if (draft != null) {
      draft.add(into, places, end);
      draft = null;
    }
  }

  /// What the reader makes of a stem; another text is none that it would read again.
  static boolean isStem(String text) {
    return !text.isBlank()
        && text.equals(text.strip())
        && text.lines().count() == 1
        && Labelled.option(text) == null
        && Labelled.answer(text) == null
        && Labelled.feedback(text) == null
        && Labelled.unnumbered(text).equals(text);
  }

  /// The lines of one question, while they are read.
  static List<String> labels(String answer) {
    var labels = new ArrayList<String>();
    for (var label : answer.split("[,;&/ ]+|\\band\\b", -1)) {
      var bare = label.replaceAll("[().]", "").strip();
      if (!bare.isEmpty()) {
        labels.add(bare.toUpperCase(java.util.Locale.ROOT));
      }
    }
    return labels;
  }
}
