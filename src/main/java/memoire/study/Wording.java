package memoire.study;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import memoire.memory.CardState;
import memoire.question.AllOptions;
import memoire.question.Answer;
import memoire.question.Form;
import memoire.question.Gaps;
import memoire.question.PartialDate;
import memoire.question.Question;
import memoire.question.Verdict;
import memoire.text.Months;

/// Answers, verdicts and times in words, the same on every screen, in line mode and in the log.
public final class Wording {
  private static final List<String> WEEKDAYS =
      List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");

  /// Numbers with more digits than this are left as they were written.
  private static final int LONGEST_EXPONENT = 40;

  private Wording() {}

  /// What was answered, in words.
  public static String said(Answer answer) {
    return switch (answer) {
      case Answer.Picked picked -> String.join("; ", new TreeSet<>(picked.options()));
      case Answer.Said said -> said.value() ? "True" : "False";
      case Answer.Typed typed -> typed.text();
      case Answer.Filled filled -> filled(filled.gaps());
      case Answer.Ordered ordered -> String.join(" → ", ordered.items());
      case Answer.Matched matched -> String.join("; ", pairs(matched.pairs()));
      case Answer.Recalled recalled -> recalled.knewIt() ? "I knew it" : "I did not know it";
      case Answer.Unknown _ -> "I don't know";
    };
  }

  /// The right answer, in words.
  public static String key(Question question) {
    return switch (question.form()) {
      case Form.Choice choice -> choice.answer();
      case Form.Choices choices -> String.join("; ", choices.answers());
      case Form.Bool bool -> bool.answer() ? "True" : "False";
      case Form.Text text -> text.answer();
      case Form.Numeric number -> number(number);
      case Form.Date date -> date(date.answer());
      case Form.Cloze _ -> gaps(question.prompt());
      case Form.Order order -> String.join(" → ", order.answer());
      case Form.Match match -> String.join("; ", pairs(match.answer()));
      case Form.Flip flip -> flip.answer();
    };
  }

  /// What a verdict is called.
  public static String verdict(Verdict verdict) {
    return switch (verdict) {
      case Verdict.Right _ -> "Right";
      case Verdict.Partly partly -> partly.nearly() ? "Nearly" : "Partly right";
      case Verdict.Wrong _ -> "Not yet";
    };
  }

  /// What the pack says about the options that were chosen wrongly, in the order of the pack.
  public static List<String> feedback(Question question, Answer answer) {
    var chosen =
        switch (answer) {
          case Answer.Picked picked -> picked.options();
          case Answer.Said said -> Set.of(said.value() ? AllOptions.TRUE : AllOptions.FALSE);
          default -> Set.<String>of();
        };
    return question.feedback().entrySet().stream()
        .filter(said -> chosen.contains(said.getKey()))
        .map(Map.Entry::getValue)
        .toList();
  }

  /// The sign that goes with a verdict.
  public static String mark(Verdict verdict) {
    return switch (verdict) {
      case Verdict.Right _ -> "✓";
      case Verdict.Partly _ -> "~";
      case Verdict.Wrong _ -> "✗";
    };
  }

  /// How the answer differs from the key, in sentences; without those that only say both once more.
  public static List<String> differences(Verdict verdict) {
    var differences = differencesOf(verdict);
    var sentences = new ArrayList<String>();
    for (var difference : differences) {
      boolean isNews =
          differences.size() > 1
              || !(verdict instanceof Verdict.Wrong)
              || !difference.sentence().startsWith("The answer is ");
      if (isNews && !difference.sentence().isBlank()) {
        sentences.add(difference.sentence());
      }
    }
    return sentences;
  }

  static List<Verdict.Difference> differencesOf(Verdict verdict) {
    return switch (verdict) {
      case Verdict.Right _ -> List.of();
      case Verdict.Partly partly -> partly.differences();
      case Verdict.Wrong wrong -> wrong.differences();
    };
  }

  /// When a card comes back, as `in 10 min`, `tomorrow`, `in 3 days`.
  public static String comesBack(CardState state, Moment now, int rollOverHour) {
    return switch (state) {
      case CardState.New _ -> "as a new card";
      case CardState.Learning learning -> in(Duration.between(now.at(), learning.due()));
      case CardState.Relearning relearning -> in(Duration.between(now.at(), relearning.due()));
      case CardState.Reviewing reviewing ->
          inDays(ChronoUnit.DAYS.between(now.day(rollOverHour), reviewing.due()));
    };
  }

  /// The same for an instant: minutes on the same study day, else days.
  public static String comesBack(Instant due, Moment now, int rollOverHour) {
    long days =
        ChronoUnit.DAYS.between(
            now.day(rollOverHour), new Moment(due, now.offset()).day(rollOverHour));
    return days <= 0 ? in(Duration.between(now.at(), due)) : inDays(days);
  }

  /// How long until a card comes back, in as few cells as can be: `10 min`, `3 d`, `4 mo`, `2 y`.
  public static String brief(CardState state, Moment now, int rollOverHour) {
    return switch (state) {
      case CardState.New _ -> "new";
      case CardState.Learning learning -> span(Duration.between(now.at(), learning.due()));
      case CardState.Relearning relearning -> span(Duration.between(now.at(), relearning.due()));
      case CardState.Reviewing reviewing ->
          briefDays(ChronoUnit.DAYS.between(now.day(rollOverHour), reviewing.due()));
    };
  }

  /// A length of time in its largest unit, as `40 s`, `6 min`, `2 h`.
  public static String span(Duration time) {
    long seconds = Math.max(0, time.toSeconds());
    if (seconds < 60) {
      return seconds + " s";
    }
    long minutes = (seconds + 30) / 60;
    return minutes < 60 ? minutes + " min" : (minutes + 30) / 60 + " h";
  }

  /// A date as it is read, as `23 May 2021`, `April 2024`, `25 February`.
  public static String date(PartialDate date) {
    var end = date.end();
    return end == null ? point(date.start()) : point(date.start()) + " – " + point(end);
  }

  private static String in(Duration time) {
    return time.toSeconds() <= 0 ? "now" : "in " + span(time);
  }

  private static String inDays(long days) {
    if (days <= 0) {
      return "today";
    }
    if (days == 1) {
      return "tomorrow";
    }
    if (days < 60) {
      return "in " + days + " days";
    }
    return days < 730
        ? "in " + (days + 15) / 30 + " months"
        : "in " + (days + 182) / 365 + " years";
  }

  /// A number of days in as few cells as can be: `3 d`, `4 mo`, `2 y`.
  public static String briefDays(long days) {
    if (days < 60) {
      return days + " d";
    }
    return days < 730 ? (days + 15) / 30 + " mo" : (days + 182) / 365 + " y";
  }

  /// A gap that was left empty is seen to be.
  private static String filled(List<String> gaps) {
    return gaps.stream().map(gap -> gap.isBlank() ? "–" : gap).collect(joining("; "));
  }

  private static String gaps(String prompt) {
    var answers = new ArrayList<String>();
    for (var gap : Gaps.of(prompt).gaps()) {
      answers.add(gap.answer());
    }
    return String.join("; ", answers);
  }

  /// Each pair in words.
  static List<String> pairs(List<Form.Pair> pairs) {
    return pairs.stream().map(pair -> pair.left() + " – " + pair.right()).toList();
  }

  private static String number(Form.Numeric number) {
    var unit = number.unit();
    return unit == null || unit.isEmpty()
        ? grouped(number.answer())
        : grouped(number.answer()) + " " + unit;
  }

  /// With commas from ten thousand on: below, it may be a year.
  private static String grouped(BigDecimal value) {
    if (value.scale() < -LONGEST_EXPONENT || value.scale() > LONGEST_EXPONENT) {
      return value.toString();
    }
    var plain = value.toPlainString();
    int start = plain.startsWith("-") ? 1 : 0;
    int point = plain.indexOf('.');
    int end = point < 0 ? plain.length() : point;
    if (end - start < 5) {
      return plain;
    }
    var out = new StringBuilder(plain);
    for (int i = end - 3; i > start; i -= 3) {
      out.insert(i, ',');
    }
    return out.toString();
  }

  private static String point(PartialDate.Point point) {
    var words = new ArrayList<String>();
    if (point.day() != null) {
      words.add(Integer.toString(point.day()));
    }
    if (point.month() != null) {
      words.add(Months.name(point.month()));
    }
    if (point.year() != null) {
      words.add(Integer.toString(point.year()));
    }
    return String.join(" ", words);
  }

  /// The name of a month.
  ///
  /// @param month 1 to 12
  public static String month(int month) {
    return Months.name(month);
  }

  /// The name of a day of the week.
  ///
  /// @param day 1 for Monday to 7
  public static String weekday(int day) {
    return WEEKDAYS.get(day - 1);
  }

  /// A count with its noun, as `1 card`, `3 cards`.
  public static String count(int count, String noun) {
    return count + " " + (count == 1 ? noun : noun + "s");
  }

  /// What an answer can count as at best after so many hints.
  public static String best(int hints) {
    return rating(Grading.best(hints)) + " at best";
  }

  /// How sure somebody was.
  public static String certainty(Certainty certainty) {
    return switch (certainty) {
      case GUESS -> "a guess";
      case FAIRLY -> "fairly sure";
      case SURE -> "sure";
    };
  }

  /// The name of a rating in lower case.
  public static String rating(memoire.memory.Rating rating) {
    return rating.name().toLowerCase(Locale.ROOT);
  }
}
