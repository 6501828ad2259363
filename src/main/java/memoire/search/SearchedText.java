package memoire.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import memoire.question.Form;
import memoire.question.Gaps;
import memoire.question.Question;
import memoire.study.Wording;

/// What of a card is searched: prompts, answers and what else is accepted, explanations. Wrong
/// options are not, as nobody looks for a card by what is not so.
public final class SearchedText {
  /// Stands between texts, so that no phrase reaches from one into the next.
  private static final String BORDER = " ¶ ";

  private SearchedText() {}

  /// The words of some questions with blanks between them.
  public static String of(List<Question> forms) {
    var texts = new LinkedHashSet<String>();
    for (var question : forms) {
      texts.add(asked(question));
      texts.add(Wording.key(question));
      texts.addAll(accepted(question.form()));
      texts.add(question.explanation());
    }
    return joined(texts);
  }

  /// The words of one text with blanks between them.
  public static String of(String text) {
    return isPlain(text) ? plain(text) : String.join(" ", SearchWords.of(text));
  }

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x7f) {
        return false;
      }
    }
    return true;
  }

  /// The same for ASCII, which most text is, in a tenth of the time.
  private static String plain(String text) {
    var words = new StringBuilder(text.length());
    boolean isWithin = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      char lower = c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
      boolean isPart = (lower >= 'a' && lower <= 'z') || (lower >= '0' && lower <= '9');
      if (isPart) {
        words.append(isWithin || words.isEmpty() ? "" : " ").append(lower);
      }
      isWithin = isPart;
    }
    return words.toString();
  }

  private static String joined(Set<String> texts) {
    return String.join(
        BORDER,
        texts.stream().map(SearchedText::of).filter(words -> !words.isEmpty()).distinct().toList());
  }

  /// The prompt, with its gaps filled.
  private static String asked(Question question) {
    if (!(question.form() instanceof Form.Cloze)) {
      return question.prompt();
    }
    var whole = new StringBuilder();
    for (var part : Gaps.of(question.prompt()).parts()) {
      whole.append(
          switch (part) {
            case Gaps.Words(var words) -> words;
            case Gaps.Gap(var answer, _) -> answer;
          });
    }
    return whole.toString();
  }

  private static List<String> accepted(Form form) {
    return switch (form) {
      case Form.Text text -> text.accept();
      case Form.Cloze cloze -> cloze.accept();
      case Form.Choice _,
          Form.Choices _,
          Form.Bool _,
          Form.Numeric _,
          Form.Date _,
          Form.Order _,
          Form.Match _,
          Form.Flip _ ->
          List.of();
    };
  }
}
