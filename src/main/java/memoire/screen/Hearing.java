package memoire.screen;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import memoire.markup.Markup;
import memoire.question.Answer;
import memoire.question.Form;
import memoire.question.Gaps;
import memoire.screen.Spoken.Heard;
import memoire.study.Asked;
import memoire.text.SafeText;

/// What a typed line means as an answer, for each way of asking.
final class Hearing {
  private static final int LONGEST = 1000;

  private Hearing() {}

  static Heard of(Asked asked, String typed) {
    var line = typed.strip();
    if (line.equals("?")) {
      return understood(new Answer.Unknown());
    }
    if (line.isEmpty()) {
      return unclear("Nothing was typed: " + Spoken.how(asked) + ".");
    }
    if (line.length() > LONGEST) {
      return unclear("That is too long: at most " + LONGEST + " characters.");
    }
    return switch (asked.question().form()) {
      case Form.Choice _ -> choice(line, asked.options());
      case Form.Choices _ -> choices(line, asked.options());
      case Form.Bool _ -> bool(line);
      case Form.Text _, Form.Numeric _, Form.Date _ -> understood(new Answer.Typed(line));
      case Form.Cloze _ -> cloze(line, Gaps.of(asked.question().prompt()).gaps().size());
      case Form.Order _ -> order(line, asked.options());
      case Form.Match match ->
          match(line, match.answer().stream().map(Form.Pair::left).toList(), asked.options());
      case Form.Flip _ -> flip(line);
    };
  }

  private static Heard choice(String line, List<String> options) {
    int index = option(line, options);
    return index < 0
        ? unclear("Type one number from 1 to " + options.size() + ".")
        : understood(new Answer.Picked(java.util.Set.of(options.get(index))));
  }

  private static Heard choices(String line, List<String> options) {
    var picked = new HashSet<String>();
    for (var word : words(line)) {
      int index = number(word) - 1;
      if (index < 0 || index >= options.size()) {
        return unclear(
            "“"
                + word
                + "” is no option: type numbers from 1 to "
                + options.size()
                + ", like 1,3.");
      }
      picked.add(options.get(index));
    }
    return picked.isEmpty()
        ? unclear("Type the numbers of all that are right, like 1,3.")
        : understood(new Answer.Picked(picked));
  }

  private static Heard bool(String line) {
    return switch (line.toLowerCase(Locale.ROOT)) {
      case "t", "true", "y", "yes", "1" -> understood(new Answer.Said(true));
      case "f", "false", "n", "no", "2" -> understood(new Answer.Said(false));
      default -> unclear("Type t for true or f for false.");
    };
  }

  private static Heard flip(String line) {
    return switch (line.toLowerCase(Locale.ROOT)) {
      case "y", "yes", "1" -> understood(new Answer.Recalled(true));
      case "n", "no", "2" -> understood(new Answer.Recalled(false));
      default -> unclear("Type y if you knew it, n if you did not.");
    };
  }

  private static Heard cloze(String line, int gaps) {
    if (gaps < 2) {
      return understood(new Answer.Filled(List.of(line)));
    }
    var fillings = new ArrayList<String>();
    int start = 0;
    for (int end = line.indexOf(';'); end >= 0; end = line.indexOf(';', start)) {
      fillings.add(line.substring(start, end).strip());
      start = end + 1;
    }
    fillings.add(line.substring(start).strip());
    return fillings.size() == gaps
        ? understood(new Answer.Filled(fillings))
        : unclear("There are " + gaps + " gaps: type " + gaps + " answers with ; between them.");
  }

  private static Heard order(String line, List<String> items) {
    var places = new ArrayList<Integer>();
    for (var word : words(line)) {
      places.add(number(word) - 1);
    }
    var ordered = new ArrayList<String>();
    for (int place : places) {
      if (place < 0 || place >= items.size()) {
        return unclear(allNumbers(items.size()));
      }
      ordered.add(items.get(place));
    }
    boolean isComplete =
        places.size() == items.size() && new HashSet<>(places).size() == items.size();
    return isComplete ? understood(new Answer.Ordered(ordered)) : unclear(allNumbers(items.size()));
  }

  private static String allNumbers(int count) {
    return "Type each number from 1 to " + count + " once, in the right order.";
  }

  private static Heard match(String line, List<String> lefts, List<String> rights) {
    var pairs = new ArrayList<Form.Pair>();
    var joined = new HashSet<Integer>();
    for (var word : words(line.replace(" =", "=").replace("= ", "="))) {
      int left = Character.toLowerCase(word.charAt(0)) - 'a';
      int from = word.length() > 1 && word.charAt(1) == '=' ? 2 : 1;
      int right = number(word.substring(from)) - 1;
      boolean isPair = left >= 0 && left < lefts.size() && right >= 0 && right < rights.size();
      if (!isPair || !joined.add(left)) {
        return unclear("“" + word + "” joins nothing: type pairs like a=2 b=1, each letter once.");
      }
      pairs.add(new Form.Pair(lefts.get(left), rights.get(right)));
    }
    return pairs.isEmpty()
        ? unclear("Type pairs like a=2 b=1.")
        : understood(new Answer.Matched(pairs));
  }

  /// The place of an option that is named by its number or, failing that, by its text; or -1.
  private static int option(String line, List<String> options) {
    int index = number(line.endsWith(".") ? line.substring(0, line.length() - 1) : line) - 1;
    if (index >= 0 && index < options.size()) {
      return index;
    }
    for (int i = 0; i < options.size(); i++) {
      var option = options.get(i);
      if (option.equalsIgnoreCase(line) || Markup.line(option).equalsIgnoreCase(line)) {
        return i;
      }
    }
    return -1;
  }

  private static List<String> words(String line) {
    var words = new ArrayList<String>();
    var word = new StringBuilder();
    for (int i = 0; i <= line.length(); i++) {
      char c = i < line.length() ? line.charAt(i) : ' ';
      if (c != ' ' && c != ',' && c != ';' && c != '\t') {
        word.append(c);
      } else if (!word.isEmpty()) {
        words.add(word.toString());
        word.setLength(0);
      }
    }
    return words;
  }

  /// A whole number of at most three digits, or 0 for anything else.
  private static int number(String word) {
    int value = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c < '0' || c > '9' || i > 2) {
        return 0;
      }
      value = value * 10 + c - '0';
    }
    return value;
  }

  private static Heard understood(Answer answer) {
    return new Heard.Understood(answer);
  }

  private static Heard unclear(String complaint) {
    return new Heard.Unclear(SafeText.of(complaint));
  }
}
