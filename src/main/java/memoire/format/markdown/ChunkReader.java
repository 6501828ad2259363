package memoire.format.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import memoire.format.Import;
import memoire.text.Position;
import org.jspecify.annotations.Nullable;

/// Finds the questions in the chunks of a file, in order.
final class ChunkReader {
  /// `Q1.`, `Q. 12)` or `12.` before a question.
  private static final Pattern NUMBER =
      Pattern.compile("(?:Q\\.?+\\h*+[0-9]{1,6}+\\h*+[.:)]?+|[0-9]{1,6}+[.)]\\B)\\h*+");

  private final Import file;
  private final List<String> commonTags;
  private final List<Asking.Placed> found = new ArrayList<>();
  private final Topics topics = new Topics();
  private int passedOver;
  private Position firstPassedOver = Position.NOWHERE;

  /// @param commonTags tags of all questions of the file
  ChunkReader(Import file, List<String> commonTags) {
    this.file = file;
    this.commonTags = commonTags;
  }

  void read(Chunk chunk) {
    switch (chunk.kind()) {
      case QUESTION -> whole(chunk);
      case CLOZE ->
          keep(asking(chunk, chunk.body(), new Written.Nothing(), List.of()).readCloze(file));
      case HEADING -> heading(chunk);
      case LOOSE -> series(chunk, 0, false, false);
    }
  }

  /// A heading that says what the pack is called.
  void readTitle(Chunk chunk) {
    topics.leave(Marks.heading(chunk.head().text()));
    series(chunk, 1, false, false);
  }

  /// The questions; text that was passed over is told.
  List<Asking.Placed> done() {
    if (passedOver > 0) {
      file.tell(MarkdownFault.PASSED_OVER, firstPassedOver, String.valueOf(passedOver));
    }
    return found;
  }

  /// Whether a heading is a question: it is numbered or asks, or its answer is right below it.
  static boolean isQuestion(Chunk chunk) {
    var body = chunk.body();
    var text = body.getFirst().text().strip();
    int answer = nextAnswer(body, 1);
    boolean isNumbered = number(text) > 0;
    if (answer < 0) {
      return isNumbered && text.startsWith("Q");
    }
    boolean isRightBelow =
        body.subList(1, answer).stream()
            .allMatch(line -> line.isBlank() || line.isCode() || line.text().startsWith("!["));
    return isNumbered || text.endsWith("?") || text.endsWith(":") || isRightBelow;
  }

  private void heading(Chunk chunk) {
    if (!isQuestion(chunk)) {
      var first = chunk.body().getFirst();
      topics.enter(Marks.heading(chunk.head().text()), first.text());
      series(chunk, 1, false, false);
      return;
    }
    var body = new ArrayList<>(chunk.body());
    int number = number(body.getFirst().text());
    body.set(0, body.getFirst().after(number));
    var asked = new Chunk(chunk.kind(), chunk.head(), body, chunk.notes());
    if (nextAnswer(body, 1) < 0) {
      keep(asking(asked, body, new Written.Nothing(), List.of()).read(file));
    } else {
      series(asked, 0, true, number > 0);
    }
  }

  /// A question that is marked as one: it has one answer, and all of the chunk is of it.
  private void whole(Chunk chunk) {
    var body = chunk.body();
    var answer = answer(body);
    if (answer == null) {
      keep(asking(chunk, body, new Written.Nothing(), List.of()).read(file));
      return;
    }
    var asking =
        asking(
            chunk,
            body.subList(0, answer.start()),
            answer.written(),
            body.subList(answer.end(), body.size()));
    keep(asking.read(file));
  }

  private Written.@Nullable Found answer(List<Line> body) {
    for (int i = 1; i < body.size(); i++) {
      var line = body.get(i);
      if (line.isOpen() && Marks.isAnswer(line.text())) {
        return written(body, i);
      }
      if (OptionLists.isOption(line)) {
        return OptionLists.read(body, i, true);
      }
      if (line.isOpen() && Marks.isTyped(line.text())) {
        return Written.typed(body, i);
      }
    }
    return Lists.last(body, file);
  }

  private Written.Found written(List<Line> body, int start) {
    var lines = new ArrayList<>(body.subList(start, body.size()));
    var first = lines.getFirst().after(2);
    lines.set(0, first);
    for (var line : lines.subList(1, lines.size())) {
      if (line.isOpen() && Marks.isAnswer(line.text())) {
        file.tell(MarkdownFault.ANSWER_TWICE, line.at());
      }
    }
    return new Written.Found(
        start, new Written.Answer(first, Texts.read(lines, true)), body.size());
  }

  /// Paragraphs with answers below them, one after the other; what stands between an answer and the
  /// next question explains the answer.
  ///
  /// @param isHeaded whether all above the first answer asks for it
  /// @param isWhole whether all options are of the first question
  private void series(Chunk chunk, int start, boolean isHeaded, boolean isWhole) {
    var body = chunk.body();
    int from = start;
    @Nullable Asking last = null;
    for (int answer = nextAnswer(body, from + (isHeaded ? 1 : 0));
        answer >= 0;
        answer = nextAnswer(body, from)) {
      int prompt = isHeaded && last == null ? from : promptStart(body, from, answer);
      finish(last, body.subList(from, prompt), List.of());
      var found =
          OptionLists.isOption(body.get(answer))
              ? OptionLists.read(body, answer, isWhole)
              : Written.typed(body, answer);
      var asked = body.subList(prompt, answer);
      last = new Asking(place(asked, chunk), asked, found.written(), List.of(), none(), tags());
      from = found.end();
    }
    finish(last, body.subList(from, body.size()), chunk.notes());
  }

  private static Position place(List<Line> asked, Chunk chunk) {
    return asked.isEmpty() || asked.contains(chunk.body().getFirst())
        ? chunk.head().at()
        : asked.getFirst().at();
  }

  /// Takes what follows a question, or passes over it where no question is above.
  private void finish(@Nullable Asking asking, List<Line> after, List<Line> quoted) {
    if (asking == null) {
      passOver(after);
      if (!quoted.isEmpty()) {
        file.tell(MarkdownFault.NOTES_ASTRAY, quoted.getFirst().at());
      }
    } else if (asking.prompt().stream().allMatch(Line::isBlank)) {
      file.tell(MarkdownFault.ANSWER_ASTRAY, asking.written().at(0, asking.at()));
      passOver(after);
    } else {
      var notes = Notes.read(quoted, file);
      keep(
          new Asking(asking.at(), asking.prompt(), asking.written(), after, notes, tags())
              .read(file));
    }
  }

  private void passOver(List<Line> lines) {
    boolean isComment = false;
    for (var line : lines) {
      if (isComment || line.text().stripLeading().startsWith("<!--")) {
        isComment = !line.text().contains("-->");
      } else if (line.isOpen() && Marks.isAnswer(line.text())) {
        file.tell(MarkdownFault.ANSWER_ASTRAY, line.at());
      } else if (!line.isBlank()) {
        passedOver++;
        if (passedOver == 1) {
          firstPassedOver = line.at();
        }
      }
    }
  }

  /// Where the question begins whose answer is at an index: its paragraph, and the one before when
  /// that one is only code, a picture or a table.
  private static int promptStart(List<Line> body, int from, int answer) {
    int start = answer;
    boolean isOnlyShown = true;
    while (start > from && isOnlyShown) {
      int paragraph = start;
      while (paragraph > from && body.get(paragraph - 1).isBlank()) {
        paragraph--;
      }
      int last = paragraph;
      while (paragraph > from && isOfParagraph(body, paragraph - 1)) {
        paragraph--;
      }
      isOnlyShown =
          last > paragraph && body.subList(paragraph, last).stream().allMatch(ChunkReader::isShown);
      start = paragraph;
    }
    return start;
  }

  private static boolean isOfParagraph(List<Line> body, int i) {
    return body.get(i).isCode() || !body.get(i).isBlank();
  }

  private static boolean isShown(Line line) {
    return line.isCode() || Marks.isRow(line.text()) || line.text().startsWith("![");
  }

  private static int nextAnswer(List<Line> body, int from) {
    for (int i = from; i < body.size(); i++) {
      var line = body.get(i);
      if (OptionLists.isOption(line) || (line.isOpen() && Marks.isTyped(line.text()))) {
        return i;
      }
    }
    return -1;
  }

  /// The length of the number before a question.
  private static int number(String text) {
    var number = NUMBER.matcher(text);
    return number.lookingAt() ? number.end() : 0;
  }

  private Asking asking(Chunk chunk, List<Line> prompt, Written written, List<Line> after) {
    return new Asking(
        chunk.head().at(), prompt, written, after, Notes.read(chunk.notes(), file), tags());
  }

  private Notes none() {
    return Notes.read(List.of(), file);
  }

  private List<String> tags() {
    var tags = new ArrayList<>(commonTags);
    tags.addAll(topics.tags());
    return tags;
  }

  private void keep(Asking.@Nullable Placed placed) {
    if (placed != null) {
      found.add(placed);
    }
  }
}
