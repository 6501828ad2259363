package memoire.format.gift;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import memoire.format.Export;
import memoire.format.Exported;
import memoire.format.Titles;
import memoire.markup.Markup;
import memoire.pack.Pack;
import memoire.question.AllOptions;
import memoire.question.Form;
import memoire.question.Gaps;
import memoire.question.Question;
import org.jspecify.annotations.Nullable;

/// Writes a pack as GIFT, so that Moodle takes it and [GiftReader] reads the same questions again.
/// What GIFT cannot say is told.
public final class GiftWriter {

  private final Export out;
  private final StringBuilder text = new StringBuilder();

  private GiftWriter(Pack pack) {
    out = new Export(pack);
  }

  /// The file, in UTF-8.
  public static Exported write(Pack pack) {
    var writer = new GiftWriter(pack);
    pack.questions().forEach(writer::add);
    return writer.out.done(writer.text.toString());
  }

  private void add(Question question) {
    var asked = new Texts(question);
    var written = written(question, asked);
    if (written == null) {
      return;
    }
    text.append(text.isEmpty() ? "" : "\n");
    var tags = new ArrayList<String>();
    for (var tag : question.tags()) {
      if (Comments.isSayable(tag) && !tags.contains(tag)) {
        tags.add(tag);
      } else {
        out.lose("tag “" + tag + "”");
      }
    }
    text.append(Comments.write(question.id().value(), tags));
    if (!question.title().isBlank()) {
      text.append("::").append(Escapes.write(Titles.onOneLine(question.title()))).append(":: ");
    }
    text.append(written).append('\n');
    lose(question);
    out.tellLost(GiftFlaw.LOST, question);
  }

  private void lose(Question question) {
    if (!question.hints().isEmpty()) {
      out.lose("hints");
    }
    out.loseOurs(question);
    if (question.form() instanceof Form.Numeric number && number.unit() != null) {
      out.lose("unit");
    }
  }

  private @Nullable String written(Question question, Texts texts) {
    var prompt = texts.prompt();
    var end = texts.general() + "}";
    return switch (question.form()) {
      case Form.Choice choice -> prompt + choice(choice, texts) + end;
      case Form.Choices choices -> prompt + choices(choices, texts) + end;
      case Form.Bool bool -> prompt + bool(bool, texts) + end;
      case Form.Text typed -> prompt + typed(typed.answer(), typed.accept(), texts) + end;
      case Form.Numeric number -> prompt + number(number) + end;
      case Form.Match match -> match(question, match, texts, end);
      case Form.Cloze cloze -> cloze(question, cloze, texts, end);
      case Form.Flip flip -> {
        if (!question.explanation().isEmpty()) {
          out.lose("explanation");
        }
        out.tell(GiftFlaw.FLIP_AS_ESSAY, question);
        yield prompt + " {####" + texts.text(flip.answer()) + "}";
      }
      case Form.Date _ -> leaveOut(question, "dates");
      case Form.Order _ -> leaveOut(question, "items to be put in order");
    };
  }

  private @Nullable String leaveOut(Question question, String what) {
    out.tell(GiftFlaw.NOT_WRITTEN, question, what);
    return null;
  }

  private static String choice(Form.Choice choice, Texts texts) {
    var lines = new StringBuilder(" {");
    lines.append(texts.option("=", choice.answer()));
    choice.distractors().forEach(wrong -> lines.append(texts.option("~", wrong)));
    return lines.append('\n').toString();
  }

  private static String choices(Form.Choices choices, Texts texts) {
    var lines = new StringBuilder(" {");
    var share = Weight.share(choices.answers().size());
    for (var right : choices.answers()) {
      lines.append(texts.option("~%" + share + "%", right));
    }
    choices.distractors().forEach(wrong -> lines.append(texts.option("~", wrong)));
    return lines.append('\n').toString();
  }

  private static String bool(Form.Bool bool, Texts texts) {
    var right = texts.feedback(bool.answer() ? AllOptions.TRUE : AllOptions.FALSE);
    var wrong = texts.feedback(bool.answer() ? AllOptions.FALSE : AllOptions.TRUE);
    var said = " {" + (bool.answer() ? "TRUE" : "FALSE");
    return right.isEmpty() && wrong.isEmpty()
        ? said
        : said + "#" + wrong + (right.isEmpty() ? "" : "#" + right);
  }

  private String typed(String answer, List<String> accept, Texts texts) {
    boolean hasArrow = answer.contains("->") || accept.stream().anyMatch(o -> o.contains("->"));
    if (hasArrow) {
      // With an “=” it would be taken for pairs to be joined.
      accept.forEach(other -> out.lose("accepted “" + other + "”"));
      return " {" + texts.typed(answer);
    }
    var said = new StringBuilder(" {=").append(texts.typed(answer));
    accept.forEach(other -> said.append(" =").append(texts.typed(other)));
    return said.toString();
  }

  private static String number(Form.Numeric number) {
    var tolerance = number.tolerance();
    var margin = tolerance.signum() == 0 ? "" : ":" + plain(tolerance);
    return " {#" + plain(number.answer()) + margin;
  }

  private static String plain(BigDecimal number) {
    return number.toPlainString();
  }

  private @Nullable String match(Question question, Form.Match match, Texts texts, String end) {
    var lines = new StringBuilder(texts.prompt()).append(" {");
    for (var pair : match.answer()) {
      if (pair.left().contains("->")) {
        return leaveOut(question, "way to write “->” within a pair");
      }
      lines.append("\n=").append(texts.text(pair.left()));
      lines.append(" -> ").append(Escapes.write(pair.right()));
    }
    return lines.append('\n').append(end).toString();
  }

  private @Nullable String cloze(Question question, Form.Cloze cloze, Texts texts, String end) {
    var gaps = Gaps.of(question.prompt());
    if (gaps.gaps().size() != 1) {
      return leaveOut(question, "texts with several gaps");
    }
    var words = gaps.blanked("\u0000").split("\u0000", -1);
    var gap = gaps.gaps().getFirst();
    var accept = new ArrayList<>(gap.accept());
    accept.addAll(cloze.accept());
    if (words.length != 2 || !isCloze(words)) {
      out.tell(GiftFlaw.GAP_AS_ANSWER, question);
      return texts.prefixed(gaps.blanked("_____")) + typed(gap.answer(), accept, texts) + end;
    }
    var before = words[0].isBlank() ? "" : texts.prefixed(words[0].strip()) + " ";
    var isJoined =
        !words[0].isEmpty() && !Character.isWhitespace(words[0].charAt(words[0].length() - 1));
    return (isJoined ? before.stripTrailing() : before)
        + typed(gap.answer(), accept, texts).substring(1)
        + end
        + Escapes.write(words[1].stripTrailing());
  }

  /// Whether GIFT would take the braces for a gap: something must follow that is not only the end
  /// of a sentence which ended before them.
  private static boolean isCloze(String[] words) {
    return words[1].chars().anyMatch(Character::isLetterOrDigit)
        || (!words[1].isBlank()
            && words[0].stripTrailing().chars().anyMatch(Character::isLetterOrDigit)
            && Character.isLetterOrDigit(
                words[0].stripTrailing().charAt(words[0].stripTrailing().length() - 1)));
  }

  /// The texts of one question, in one style: as Markdown where there is any in one of them.
  private static final class Texts {
    private final Question question;
    private final boolean isMarked;

    Texts(Question question) {
      this.question = question;
      var all = new ArrayList<String>(AllOptions.of(question.form()));
      all.add(question.prompt());
      all.add(question.explanation());
      all.addAll(question.feedback().values());
      switch (question.form()) {
        case Form.Match match -> match.answer().forEach(pair -> all.add(pair.left()));
        case Form.Flip flip -> all.add(flip.answer());
        case Form.Choice _,
            Form.Choices _,
            Form.Bool _,
            Form.Text _,
            Form.Numeric _,
            Form.Date _,
            Form.Cloze _,
            Form.Order _ -> {}
      }
      isMarked = all.stream().anyMatch(Texts::isMarked);
    }

    /// What Moodle would show otherwise if it were not told: Markdown, and what looks like HTML.
    private static boolean isMarked(String text) {
      return !Markup.isPlain(text) || text.indexOf('<') >= 0 || text.indexOf('&') >= 0;
    }

    String prompt() {
      return prefixed(question.prompt());
    }

    String prefixed(String prompt) {
      boolean isGuarded = isMarked || Styled.isPrefixed(prompt) || prompt.startsWith("//");
      return (isGuarded ? prefix() : "") + Escapes.write(prompt);
    }

    private String prefix() {
      return "[" + (isMarked ? Styled.Style.MARKDOWN : Styled.Style.PLAIN).label() + "]";
    }

    /// A text that has the style of the prompt.
    String text(String text) {
      return (Styled.isPrefixed(text) ? prefix() : "") + Escapes.write(text);
    }

    /// A star stands for anything in an answer that is typed.
    String typed(String text) {
      var starred = text.replace("*", "\\*");
      return (isGuarded(text) ? prefix() : "") + Escapes.write(starred);
    }

    /// Whether an answer would be taken to begin with its style, or with its weight.
    private static boolean isGuarded(String answer) {
      return Styled.isPrefixed(answer) || answer.startsWith("%");
    }

    String feedback(String option) {
      return text(question.feedback().getOrDefault(option, ""));
    }

    String option(String sign, String option) {
      var said = feedback(option);
      var text = (isGuarded(option) ? prefix() : "") + Escapes.write(option);
      return "\n" + sign + text + (said.isEmpty() ? "" : " #" + said);
    }

    String general() {
      return question.explanation().isEmpty() ? "" : "####" + text(question.explanation());
    }
  }
}
