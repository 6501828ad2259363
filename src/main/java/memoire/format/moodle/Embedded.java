package memoire.format.moodle;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One answer field that Moodle embeds in a text: `{1:SHORTANSWER:=Paris~%50%Pari#nearly}`.
public record Embedded(Kind kind, List<Answer> answers) {
  private static final int LONGEST_HEAD = 40;
  private static final int LONGEST = 10_000;
  private static final double WHOLE = 100;

  private static final Map<String, Kind> KINDS =
      Map.ofEntries(
          Map.entry("SHORTANSWER", Kind.TYPED),
          Map.entry("SA", Kind.TYPED),
          Map.entry("MW", Kind.TYPED),
          Map.entry("SHORTANSWER_C", Kind.TYPED),
          Map.entry("SAC", Kind.TYPED),
          Map.entry("MWC", Kind.TYPED),
          Map.entry("NUMERICAL", Kind.NUMBER),
          Map.entry("NM", Kind.NUMBER),
          Map.entry("MULTICHOICE", Kind.CHOSEN),
          Map.entry("MC", Kind.CHOSEN),
          Map.entry("MULTIRESPONSE", Kind.SEVERAL),
          Map.entry("MR", Kind.SEVERAL));

  public enum Kind {
    TYPED,
    NUMBER,
    CHOSEN,
    SEVERAL
  }

  /// @param weight in percent
  public record Answer(String text, double weight) {}

  public Embedded {
    answers = List.copyOf(answers);
  }

  /// What stands between the braces, or null when it is no such field.
  public static @Nullable Embedded of(String inside) {
    int first = inside.indexOf(':');
    int second = first < 0 || first > LONGEST_HEAD ? -1 : inside.indexOf(':', first + 1);
    if (second < 0 || second > LONGEST_HEAD || !isDigits(inside.substring(0, first).strip())) {
      return null;
    }
    var kind = kind(inside.substring(first + 1, second).strip().toUpperCase(Locale.ROOT));
    return kind == null ? null : new Embedded(kind, answers(kind, inside.substring(second + 1)));
  }

  /// How the choices look (in a row, as buttons, shuffled) is said by letters at the end.
  private static @Nullable Kind kind(String name) {
    for (var known : KINDS.entrySet()) {
      var key = known.getKey();
      boolean isIt =
          name.equals(key)
              || (name.startsWith(key)
                  && (name.startsWith("_", key.length()) || name.length() <= key.length() + 2)
                  && "_HVS".indexOf(name.charAt(key.length())) >= 0);
      if (isIt) {
        return known.getValue();
      }
    }
    return null;
  }

  private static List<Answer> answers(Kind kind, String text) {
    var answers = new ArrayList<Answer>();
    int start = 0;
    for (int at = 0; at <= text.length(); at++) {
      if (at < text.length() && text.charAt(at) == '\\') {
        at++;
      } else if (at == text.length() || text.charAt(at) == '~') {
        var answer = answer(kind, text.substring(start, at).strip());
        if (!answer.text().isEmpty()) {
          answers.add(answer);
        }
        start = at + 1;
      }
    }
    if (start < text.length()) {
      answers.add(answer(kind, text.substring(start).strip()));
    }
    return answers;
  }

  private static Answer answer(Kind kind, String written) {
    double weight = 0;
    var text = written;
    if (text.startsWith("=")) {
      weight = WHOLE;
      text = text.substring(1);
    }
    int close = text.startsWith("%") ? text.indexOf('%', 1) : -1;
    if (close > 0) {
      try {
        weight = Double.parseDouble(text.substring(1, close));
        text = text.substring(close + 1);
      } catch (NumberFormatException _) {
        // It is part of the answer.
      }
    }
    var answer = unescaped(text);
    int colon = kind == Kind.NUMBER ? answer.indexOf(':') : -1;
    return new Answer((colon < 0 ? answer : answer.substring(0, colon)).strip(), weight);
  }

  /// Up to the feedback, without the backslashes that guard signs.
  private static String unescaped(String text) {
    var out = new StringBuilder();
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == '\\'
          && at + 1 < text.length()
          && "~=#}{\"/\\:*%".indexOf(text.charAt(at + 1)) >= 0) {
        out.append(text.charAt(++at));
      } else if (c == '#' && (at == 0 || text.charAt(at - 1) != '&')) {
        break;
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }

  /// The offset of the brace that closes one that is opened at an offset; −1 when there is none.
  public static int close(String text, int open) {
    for (int at = open + 1; at < text.length() && at - open < LONGEST; at++) {
      char c = text.charAt(at);
      if (c == '\\') {
        at++;
      } else if (c == '}') {
        return at;
      }
    }
    return -1;
  }

  /// A field for an answer to be typed, braces and all.
  static String write(List<String> right) {
    var out = new StringBuilder("{1:SHORTANSWER:");
    for (int i = 0; i < right.size(); i++) {
      out.append(i == 0 ? "=" : "~=");
      for (char c : right.get(i).toCharArray()) {
        out.append("~=#}{\"/\\:*%".indexOf(c) < 0 ? "" : "\\").append(c);
      }
    }
    return out.append('}').toString();
  }

  private static boolean isDigits(String text) {
    return text.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
