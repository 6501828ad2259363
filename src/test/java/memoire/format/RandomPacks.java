package memoire.format;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import memoire.pack.Pack;
import memoire.pack.Soundness;
import memoire.question.AllOptions;
import memoire.question.CardId;
import memoire.question.Form;
import memoire.question.Question;
import memoire.question.QuestionId;

/// Sound questions of random texts, in which the signs of every format stand.
public final class RandomPacks {
  private static final String[] WORDS = {
    "sea",
    "Lima",
    "N’Djamena",
    "東京",
    "🧭",
    "é",
    "42",
    "-1",
    "3.5",
    "T",
    "TRUE",
    "false",
    "=",
    "~",
    "#",
    "####",
    "{",
    "}",
    "->",
    ":",
    "::",
    "\\",
    "\\n",
    "\\=",
    "//",
    "[html]",
    "[markdown]",
    "[x]",
    "%50%",
    "%",
    "*",
    "**a**",
    "_b_",
    "`",
    "$x$",
    "<b>",
    "</b>",
    "<",
    ">",
    "&",
    "&amp;",
    "&lt;",
    "\"",
    "'",
    "|",
    "]]>",
    "<![CDATA[",
    "<!--",
    "-->",
    "A.",
    "ANSWER: A",
    "1.",
    "$CATEGORY: x",
    "\u202e",
    "\u00a0x",
    "?"
  };

  private final RandomGenerator random;

  public RandomPacks(long seed) {
    random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
  }

  public Pack pack(List<Question> questions) {
    return new Pack("test", "1.0.0", "test", "", "en", "", List.of(), List.of(), questions);
  }

  /// A text of one or some words, without white space around it.
  public String text() {
    var out = new StringBuilder();
    for (int words = random.nextInt(1, 6); words > 0; words--) {
      out.append(
          out.isEmpty() ? "" : random.nextInt(8) == 0 ? "\n" : random.nextBoolean() ? " " : "");
      out.append(WORDS[random.nextInt(WORDS.length)]);
    }
    return out.toString();
  }

  public int below(int bound) {
    return random.nextInt(bound);
  }

  /// Some different texts.
  public List<String> texts(int least, int most) {
    var texts = new ArrayList<String>();
    int count = random.nextInt(least, most + 1);
    while (texts.size() < count) {
      var text = text();
      if (!texts.contains(text)) {
        texts.add(text);
      }
    }
    return texts;
  }

  /// A sound question with that form, with feedback, tags and an explanation now and then.
  public Question question(int number, String prompt, Form form) {
    var feedback = new LinkedHashMap<String, String>();
    for (var option : AllOptions.of(form)) {
      if (random.nextInt(3) == 0) {
        feedback.put(option, text());
      }
    }
    var id = "q-" + number;
    return new Question(
        new QuestionId(id),
        new CardId(id),
        prompt,
        form,
        random.nextInt(3) == 0 && !(form instanceof Form.Flip) ? text() : "",
        List.of(),
        random.nextInt(3) == 0 ? List.of("sea", "a::b]c") : List.of(),
        null,
        null,
        null,
        Map.copyOf(feedback).isEmpty() ? Map.of() : feedback,
        null,
        List.of(),
        random.nextInt(3) == 0 ? Titles.onOneLine("Item " + number + " " + text()) : "");
  }

  public Form choice() {
    var texts = texts(2, 5);
    return new Form.Choice(texts.getFirst(), texts.subList(1, texts.size()));
  }

  public Form choices() {
    var texts = texts(2, 6);
    int right = random.nextInt(1, texts.size());
    return new Form.Choices(texts.subList(0, right), texts.subList(right, texts.size()));
  }

  public Form typed() {
    var texts = texts(1, 4);
    return new Form.Text(texts.getFirst(), texts.subList(1, texts.size()));
  }

  public Form number() {
    var answer = BigDecimal.valueOf(random.nextInt(-9999, 10000), random.nextInt(0, 4));
    var tolerance =
        random.nextBoolean() ? BigDecimal.ZERO : BigDecimal.valueOf(random.nextInt(1, 99), 1);
    return new Form.Numeric(answer, tolerance, null);
  }

  public Form match() {
    var sides = texts(4, 8);
    var pairs = new ArrayList<Form.Pair>();
    for (int i = 0; i + 1 < sides.size(); i += 2) {
      pairs.add(new Form.Pair(sides.get(i), sides.get(i + 1)));
    }
    return new Form.Match(pairs);
  }

  public static boolean isSound(Question question) {
    return Soundness.check(question).isEmpty();
  }
}
