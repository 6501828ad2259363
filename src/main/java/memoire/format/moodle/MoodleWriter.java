package memoire.format.moodle;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import memoire.format.Export;
import memoire.format.Exported;
import memoire.format.Media;
import memoire.format.Titles;
import memoire.format.xml.Xml;
import memoire.pack.Pack;
import memoire.question.AllOptions;
import memoire.question.Form;
import memoire.question.Gaps;
import memoire.question.Question;

/// Writes a pack as Moodle's XML, with every text as Markdown, so that Moodle takes it and
/// [MoodleReader] reads the same questions again. What it cannot say is told.
public final class MoodleWriter {
  private static final int LONGEST_NAME = 60;

  private final Export out;
  private final Media media;
  private final Xml xml = new Xml();

  private MoodleWriter(Pack pack, Media media) {
    this.media = media;
    out = new Export(pack);
  }

  /// The file, in UTF-8.
  public static Exported write(Pack pack) {
    return write(pack, Media.NONE);
  }

  /// The file, in UTF-8, with those of the pictures and sounds that are shown in it.
  public static Exported write(Pack pack, Media media) {
    var writer = new MoodleWriter(pack, media);
    writer.xml.open("quiz");
    pack.questions().forEach(writer::add);
    writer.xml.close("quiz");
    return writer.out.done(writer.xml.toString());
  }

  private void add(Question question) {
    var type =
        switch (question.form()) {
          case Form.Choice _, Form.Choices _ -> "multichoice";
          case Form.Bool _ -> "truefalse";
          case Form.Text _ -> "shortanswer";
          case Form.Numeric _ -> "numerical";
          case Form.Match _ -> "matching";
          case Form.Order _ -> "ordering";
          case Form.Cloze _ -> "cloze";
          case Form.Flip _ -> "essay";
          case Form.Date _ -> "";
        };
    if (type.isEmpty()) {
      out.tell(MoodleFlaw.NO_DATES, question);
      return;
    }
    xml.open("question", "type", type);
    xml.open("name").leaf("text", Titles.of(question, LONGEST_NAME)).close("name");
    text("questiontext", prompt(question));
    form(question);
    question.hints().forEach(hint -> text("hint", hint));
    tags(question.tags());
    xml.close("question");
    out.loseOurs(question);
    if (xml.hasDropped()) {
      out.lose("control characters");
    }
    out.tellLost(MoodleFlaw.LOST, question);
  }

  private static String prompt(Question question) {
    if (!(question.form() instanceof Form.Cloze cloze)) {
      return question.prompt();
    }
    var text = new StringBuilder();
    for (var part : Gaps.of(question.prompt()).parts()) {
      switch (part) {
        case Gaps.Words(var words) -> text.append(words);
        case Gaps.Gap(var answer, var accept) -> {
          var right = new ArrayList<>(List.of(answer));
          right.addAll(accept);
          right.addAll(cloze.accept());
          text.append(Embedded.write(right));
        }
      }
    }
    return text.toString();
  }

  private void form(Question question) {
    var general =
        question.form() instanceof Form.Flip(var answer) ? answer : question.explanation();
    text("generalfeedback", general);
    xml.leaf("idnumber", question.id().value());
    switch (question.form()) {
      case Form.Choice(var answer, var wrong) -> options(question, true, List.of(answer), wrong);
      case Form.Choices(var right, var wrong) -> options(question, false, right, wrong);
      case Form.Bool(boolean answer) -> {
        truth(question, true, answer);
        truth(question, false, !answer);
      }
      case Form.Text(var answer, var accept) -> {
        xml.leaf("usecase", "0");
        typed(answer);
        accept.forEach(this::typed);
      }
      case Form.Numeric number -> number(number);
      case Form.Match(var pairs) -> pairs.forEach(this::pair);
      case Form.Order(var items) -> items.forEach(item -> answer("1.0000000", item, "", true));
      case Form.Cloze _, Form.Date _ -> {}
      case Form.Flip _ -> {
        if (!question.explanation().isEmpty()) {
          out.lose("explanation");
        }
        out.tell(MoodleFlaw.FLIP_AS_ESSAY, question);
      }
    }
  }

  private void options(
      Question question, boolean isSingle, List<String> right, List<String> wrong) {
    xml.leaf("single", String.valueOf(isSingle));
    xml.leaf("shuffleanswers", "true").leaf("answernumbering", "abc");
    var share =
        BigDecimal.valueOf(100).divide(BigDecimal.valueOf(right.size()), 5, RoundingMode.HALF_UP);
    var each = share.stripTrailingZeros().toPlainString();
    right.forEach(option -> answer(each, option, feedback(question, option), true));
    wrong.forEach(option -> answer("0", option, feedback(question, option), true));
  }

  private static String feedback(Question question, String option) {
    return question.feedback().getOrDefault(option, "");
  }

  private void truth(Question question, boolean value, boolean isRight) {
    var option = value ? AllOptions.TRUE : AllOptions.FALSE;
    answer(isRight ? "100" : "0", String.valueOf(value), feedback(question, option), false);
  }

  private void typed(String answer) {
    answer("100", answer.replace("*", "\\*"), "", false);
  }

  private void answer(String fraction, String text, String feedback, boolean isMarked) {
    if (isMarked) {
      xml.open("answer", "fraction", fraction, "format", Xml.MARKDOWN);
      Attaching.said(xml, text, media);
    } else {
      xml.open("answer", "fraction", fraction).leaf("text", text);
    }
    text("feedback", feedback);
    xml.close("answer");
  }

  /// An element with a text that is marked up.
  private void text(String name, String text) {
    xml.open(name, "format", Xml.MARKDOWN);
    Attaching.said(xml, text, media);
    xml.close(name);
  }

  private void number(Form.Numeric number) {
    xml.open("answer", "fraction", "100").leaf("text", number.answer().toPlainString());
    xml.leaf("tolerance", number.tolerance().toPlainString()).close("answer");
    var unit = number.unit();
    if (unit != null) {
      xml.open("units").open("unit").leaf("multiplier", "1").leaf("unit_name", unit);
      xml.close("unit").close("units");
    }
  }

  private void pair(Form.Pair pair) {
    xml.open("subquestion", "format", Xml.MARKDOWN);
    Attaching.said(xml, pair.left(), media);
    xml.open("answer").leaf("text", pair.right()).close("answer").close("subquestion");
  }

  private void tags(List<String> tags) {
    if (!tags.isEmpty()) {
      xml.open("tags");
      tags.forEach(tag -> xml.open("tag").leaf("text", tag).close("tag"));
      xml.close("tags");
    }
  }
}
