package memoire.format.trivia;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import memoire.format.CsvText;
import memoire.format.Import;
import memoire.format.Imported;
import memoire.question.CardId;
import memoire.question.Form;
import memoire.question.Question;
import memoire.question.QuestionId;
import memoire.text.Position;
import org.jspecify.annotations.Nullable;

/// Reads the text files of OpenTriviaQA: `#Q` and the question, which may go on for several lines,
/// `^` and the answer, then the options behind capital letters.
public final class OpenTriviaQaReader {
  /// Stands where bytes were no text.
  private static final char REPLACEMENT = '\ufffd';

  private final Import in;
  private final List<String> options = new ArrayList<>();
  private final StringBuilder prompt = new StringBuilder();
  private String answer = "";
  private boolean isOpen;
  private Position at = Position.NOWHERE;

  private OpenTriviaQaReader(Import in) {
    this.in = in;
  }

  /// Whether a text is such a file, by its first line that says anything.
  public static boolean isRecognised(String text) {
    return text.stripLeading().startsWith("#Q ");
  }

  /// @param file the name the user gave, for problems
  public static Imported read(String file, byte[] bytes) {
    var in = new Import(file);
    var reader = new OpenTriviaQaReader(in);
    var lines = new CsvText(in.decode(bytes), '\n', 1);
    for (var line = lines.peekLine(); line != null; line = lines.peekLine()) {
      reader.line(line.stripTrailing(), lines.position());
      lines.skipLine();
    }
    reader.close();
    return in.done();
  }

  private void line(String line, Position place) {
    if (line.startsWith("#Q")) {
      close();
      isOpen = true;
      at = place;
      prompt.append(line.substring(2).strip());
    } else if (line.isBlank()) {
      return;
    } else if (!isOpen) {
      in.tell(TriviaFlaw.STRAY, place);
    } else if (line.startsWith("^")) {
      answer = line.substring(1).strip();
    } else if (isOption(line)) {
      options.add(line.substring(1).strip());
    } else if (options.isEmpty() && answer.isEmpty()) {
      prompt.append('\n').append(line);
    } else if (options.isEmpty()) {
      answer = answer + "\n" + line;
    } else {
      options.add(options.removeLast() + "\n" + line);
    }
  }

  private boolean isOption(String line) {
    char letter = line.charAt(0);
    boolean isNext = letter == 'A' + options.size();
    return isNext && !answer.isEmpty() && (line.length() == 1 || line.charAt(1) == ' ');
  }

  private void close() {
    if (isOpen && (prompt + answer + options).indexOf(REPLACEMENT) >= 0) {
      in.tell(TriviaFlaw.NOT_UTF_8, at);
    } else if (isOpen) {
      var form = form();
      if (form != null) {
        in.add(
            new Question(
                new QuestionId(""),
                new CardId(""),
                prompt.toString(),
                form,
                "",
                List.of(),
                List.of(),
                null,
                null,
                null),
            at);
      }
    }
    isOpen = false;
    prompt.setLength(0);
    answer = "";
    options.clear();
  }

  private @Nullable Form form() {
    if (answer.isEmpty()) {
      in.tell(TriviaFlaw.NO_ANSWER, at);
      return null;
    }
    options.removeIf(String::isBlank);
    if (options.isEmpty()) {
      return new Form.Text(answer, List.of());
    }
    var right = options.stream().filter(option -> option.equalsIgnoreCase(answer)).findFirst();
    if (right.isEmpty()) {
      in.tell(TriviaFlaw.NOT_AMONG, at, answer);
      return null;
    }
    var key = right.get();
    var lower = options.stream().map(option -> option.toLowerCase(Locale.ROOT)).sorted().toList();
    if (lower.equals(List.of("false", "true"))) {
      return new Form.Bool(key.equalsIgnoreCase("true"));
    }
    var distractors = new ArrayList<>(options);
    distractors.remove(key);
    return new Form.Choice(key, distractors);
  }
}
