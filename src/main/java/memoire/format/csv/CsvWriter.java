package memoire.format.csv;

import java.util.ArrayList;
import java.util.List;
import memoire.format.Csv;
import memoire.format.Export;
import memoire.format.Exported;
import memoire.pack.Pack;
import memoire.question.Form;
import memoire.question.Question;
import org.jspecify.annotations.Nullable;

/// Writes a pack as a table that [CsvReader] reads without loss: a line of names, then one for each
/// question. Lists stand in one cell with bars between them; no cell begins as a formula does.
public final class CsvWriter {

  private final Export export;
  private final Csv csv;

  private CsvWriter(Export export, char separator) {
    this.export = export;
    this.csv = new Csv(separator);
  }

  /// With commas.
  public static Exported write(Pack pack) {
    return write(pack, ',');
  }

  /// @param separator a comma, a semicolon or a tab
  public static Exported write(Pack pack, char separator) {
    var writer = new CsvWriter(new Export(pack), separator);
    writer.csv.row(Role.WRITTEN.stream().map(Role::title).toList());
    pack.questions().forEach(writer::question);
    return writer.export.done(writer.csv.toString());
  }

  private void question(Question question) {
    var cells = cells(question);
    csv.row(cells);
    if (question.evidence() != null) {
      export.lose("source");
    }
    if (question.engine() != null) {
      export.lose("engine");
    }
    if (!cells.stream().allMatch(Csv::isWritable)) {
      export.lose("control characters");
    }
    export.tellLost(CsvFlaw.LOST, question);
  }

  private static List<String> cells(Question question) {
    var form = question.form();
    var id = question.id().value();
    var card = question.card().value();
    var cells = new ArrayList<String>();
    cells.add(id);
    cells.add(card.equals(id) ? "" : card);
    cells.add(form.name());
    cells.add(question.prompt());
    cells.add(answer(form));
    cells.add(distractors(form));
    cells.add(accept(form));
    cells.add(tolerance(form));
    cells.add(form instanceof Form.Numeric number && number.unit() != null ? number.unit() : "");
    cells.add(
        Listing.writePairs(
            question.feedback().entrySet().stream()
                .map(entry -> new Form.Pair(entry.getKey(), entry.getValue()))
                .toList()));
    cells.add(question.explanation());
    cells.add(Listing.write(question.hints()));
    cells.add(Listing.write(question.tags()));
    cells.add(orEmpty(question.attribution()));
    cells.add(question.difficulty() == null ? "" : String.valueOf(question.difficulty()));
    cells.add(Listing.write(question.replaces()));
    cells.add(question.title());
    return cells;
  }

  private static String answer(Form form) {
    return switch (form) {
      case Form.Choice choice -> choice.answer();
      case Form.Choices choices -> Listing.write(choices.answers());
      case Form.Bool bool -> String.valueOf(bool.answer());
      case Form.Text text -> text.answer();
      case Form.Numeric number -> number.answer().toPlainString();
      case Form.Date date -> date.answer().toString();
      case Form.Cloze _ -> "";
      case Form.Order order -> Listing.write(order.answer());
      case Form.Match match -> Listing.writePairs(match.answer());
      case Form.Flip flip -> flip.answer();
    };
  }

  private static String distractors(Form form) {
    return switch (form) {
      case Form.Choice choice -> Listing.write(choice.distractors());
      case Form.Choices choices -> Listing.write(choices.distractors());
      case Form.Bool _,
          Form.Text _,
          Form.Numeric _,
          Form.Date _,
          Form.Cloze _,
          Form.Order _,
          Form.Match _,
          Form.Flip _ ->
          "";
    };
  }

  private static String accept(Form form) {
    return switch (form) {
      case Form.Text text -> Listing.write(text.accept());
      case Form.Cloze cloze -> Listing.write(cloze.accept());
      case Form.Choice _,
          Form.Choices _,
          Form.Bool _,
          Form.Numeric _,
          Form.Date _,
          Form.Order _,
          Form.Match _,
          Form.Flip _ ->
          "";
    };
  }

  private static String tolerance(Form form) {
    return form instanceof Form.Numeric number && number.tolerance().signum() != 0
        ? number.tolerance().toPlainString()
        : "";
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
