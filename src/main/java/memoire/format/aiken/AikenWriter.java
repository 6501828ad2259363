package memoire.format.aiken;

import java.util.ArrayList;
import java.util.List;
import memoire.format.Export;
import memoire.format.Exported;
import memoire.pack.Pack;
import memoire.question.AllOptions;
import memoire.question.Form;
import memoire.question.Question;

/// Writes the questions of a pack that have one right option among several as Aiken; that it cannot
/// say any others is told. It has no place for ids.
public final class AikenWriter {
  private static final int MOST_OPTIONS = 26;

  private final Export out;
  private final StringBuilder text = new StringBuilder();

  private AikenWriter(Pack pack) {
    out = new Export(pack);
  }

  /// The file, in UTF-8.
  public static Exported write(Pack pack) {
    var writer = new AikenWriter(pack);
    pack.questions().forEach(writer::add);
    return writer.out.done(writer.text.toString());
  }

  private void add(Question question) {
    switch (question.form()) {
      case Form.Choice(var answer, var wrong) -> options(question, answer, wrong);
      case Form.Bool(boolean answer) -> {
        out.tell(AikenFlaw.TRUTH_AS_CHOICE, question);
        options(
            question,
            answer ? AllOptions.TRUE : AllOptions.FALSE,
            List.of(answer ? AllOptions.FALSE : AllOptions.TRUE));
      }
      case Form.Choices _,
          Form.Text _,
          Form.Numeric _,
          Form.Date _,
          Form.Cloze _,
          Form.Order _,
          Form.Match _,
          Form.Flip _ ->
          leaveOut(question, "has no questions of the type “" + question.form().name() + "”");
    }
  }

  private void options(Question question, String answer, List<String> wrong) {
    var prompt = line(question.prompt());
    if (wrong.size() + 1 > MOST_OPTIONS) {
      leaveOut(question, "has at most " + MOST_OPTIONS + " options");
      return;
    }
    if (!AikenReader.isStem(prompt)) {
      leaveOut(question, "would take the prompt for an option, an answer or a number");
      return;
    }
    var options = new ArrayList<>(wrong);
    // The right one may not always be the first: the id says where it stands, always in the same
    // place.
    int place = Math.floorMod(question.id().value().hashCode(), wrong.size() + 1);
    options.add(place, answer);
    text.append(text.isEmpty() ? "" : "\n").append(prompt).append('\n');
    for (int i = 0; i < options.size(); i++) {
      text.append(letter(i)).append(". ").append(line(options.get(i))).append('\n');
    }
    text.append("ANSWER: ").append(letter(place)).append('\n');
    lose(question, options);
  }

  private void lose(Question question, List<String> options) {
    if (question.prompt().indexOf('\n') >= 0
        || options.stream().anyMatch(option -> option.indexOf('\n') >= 0)) {
      out.lose("line breaks");
    }
    if (!question.explanation().isEmpty()) {
      out.lose("explanation");
    }
    if (!question.feedback().isEmpty()) {
      out.lose("feedback");
    }
    if (!question.hints().isEmpty()) {
      out.lose("hints");
    }
    if (!question.tags().isEmpty()) {
      out.lose("tags");
    }
    if (question.evidence() != null) {
      out.lose("passage");
    }
    if (!question.title().isEmpty()) {
      out.lose("title");
    }
    if (question.attribution() != null) {
      out.lose("attribution");
    }
    out.tellLost(AikenFlaw.LOST, question);
  }

  private void leaveOut(Question question, String reason) {
    out.tell(AikenFlaw.NOT_WRITTEN, question, reason);
  }

  private static char letter(int index) {
    return (char) ('A' + index);
  }

  private static String line(String text) {
    return text.strip().replaceAll("\\s*[\\n\\r]\\s*", " ");
  }
}
