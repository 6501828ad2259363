package memoire.format.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import memoire.format.Import;
import memoire.pack.Defect;
import memoire.pack.Draft;
import memoire.question.CardId;
import memoire.question.Evidence;
import memoire.question.Form;
import memoire.question.Question;
import memoire.question.QuestionId;
import memoire.text.Position;
import org.jspecify.annotations.Nullable;

/// One question as its parts were found: what is asked, the answer, what follows, the notes.
///
/// @param prompt its lines, of which the first follows a mark
/// @param after the lines between the answer and the notes: an explanation
/// @param topics tags from the headings above
record Asking(
    Position at,
    List<Line> prompt,
    Written written,
    List<Line> after,
    Notes notes,
    List<String> topics) {

  /// @param isOfCardAbove whether it is a form of the card of the question above
  record Placed(Draft draft, Function<Defect, Position> places, boolean isOfCardAbove) {}

  private static final String CARD_ABOVE = "^";
  private static final Pattern PASSAGE =
      Pattern.compile("(\\S++)\\h++([0-9]{1,9}+)[-–]([0-9]{1,9}+)");

  /// The question; null when it is left out, which has been told.
  @Nullable Placed read(Import file) {
    var text = Texts.read(prompt, true);
    var forms = new Forms(file, at, notes);
    var form =
        written instanceof Written.Nothing && text.contains("{{")
            ? forms.cloze()
            : forms.of(written);
    return form == null ? null : placed(text, form, file);
  }

  /// The same as a cloze.
  @Nullable Placed readCloze(Import file) {
    var gapped = Brackets.read(Texts.read(prompt, true));
    if (!gapped.broken().isEmpty()) {
      file.tell(MarkdownFault.GAP_UNWRITABLE, at, gapped.broken());
      return null;
    }
    var form = new Forms(file, at, notes).cloze();
    return form == null ? null : placed(gapped.prompt(), form, file);
  }

  private @Nullable Placed placed(String text, Form form, Import file) {
    var evidence = evidence();
    var id = notes.textOr("", "id");
    var card = notes.textOr(id, "card");
    boolean isOfCardAbove = card.equals(CARD_ABOVE);
    var question =
        new Question(
            new QuestionId(id),
            new CardId(isOfCardAbove ? id : card),
            text,
            form,
            explanation(evidence, file),
            notes.texts("hint"),
            tags(),
            notes.text("by"),
            evidence,
            notes.text("engine"),
            Forms.feedback(form, written),
            difficulty(file),
            notes.items("replaces"),
            notes.textOr("", "title"));
    if (Bounds.areBroken(question)) {
      file.tell(MarkdownFault.TOO_LONG, at);
      return null;
    }
    var draft =
        new Draft(
            question,
            at,
            notes.at("id", at),
            notes.at("card", at),
            notes.at("replaces", at),
            notes.at("source", at));
    return new Placed(draft, this::place, isOfCardAbove);
  }

  private List<String> tags() {
    var tags = new ArrayList<String>();
    var own = notes.items("tags");
    topics.stream().filter(topic -> !own.contains(topic)).forEach(tags::add);
    tags.addAll(own);
    return tags;
  }

  private @Nullable Evidence evidence() {
    var passage = PASSAGE.matcher(notes.textOr("", "source"));
    var quote = notes.text("quote");
    return quote != null && passage.matches()
        ? new Evidence(
            passage.group(1),
            Integer.parseInt(passage.group(2)),
            Integer.parseInt(passage.group(3)),
            quote)
        : null;
  }

  private String explanation(@Nullable Evidence evidence, Import file) {
    var parts = new ArrayList<String>();
    parts.add(Texts.read(after, false));
    parts.addAll(notes.texts("why"));
    if (evidence == null) {
      for (var key : List.of("source", "quote")) {
        var note = notes.note(key);
        if (note != null) {
          file.tell(MarkdownFault.SOURCE_IN_WORDS, note.at(), note.text());
          parts.add(key.equals("source") ? "Source: " + note.text() : "“" + note.text() + "”");
        }
      }
    }
    parts.removeIf(String::isEmpty);
    return String.join("\n\n", parts);
  }

  private @Nullable Double difficulty(Import file) {
    var note = notes.note("difficulty");
    if (note == null) {
      return null;
    }
    var number = Bounds.fraction(note.text());
    if (number == null) {
      file.tell(MarkdownFault.NOT_A_DIFFICULTY, note.at(), note.text());
    }
    return number;
  }

  private Position place(Defect defect) {
    return switch (defect.field()) {
      case "id", "card", "replaces", "source", "difficulty" -> notes.at(defect.field(), at);
      case "source.end" -> notes.at("source", at);
      case "source.quote" -> notes.at("quote", at);
      case "hints" -> notes.at("hint", defect.item(), at);
      case "accept" -> notes.at("accept", defect.item(), at);
      case "tags" -> notes.at("tags", at);
      case "distractors" -> written.at(option(false, defect.item()), at);
      case "answers" -> written.at(option(true, defect.item()), at);
      case "answer" -> written.at(defect.item(), at);
      default -> at;
    };
  }

  /// Which of all options is the item of the right or of the wrong ones.
  private int option(boolean isRight, int item) {
    int count = -1;
    if (written instanceof Written.Options(var options)) {
      for (int i = 0; i < options.size(); i++) {
        count += options.get(i).isRight() == isRight ? 1 : 0;
        if (count == item) {
          return i;
        }
      }
    }
    return -1;
  }
}
