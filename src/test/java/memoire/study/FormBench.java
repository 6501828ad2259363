package memoire.study;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import memoire.deadline.Learner;
import memoire.deadline.Sample;
import memoire.memory.CardState;
import memoire.memory.Graded;
import memoire.memory.Rating;
import memoire.memory.Scheduler;
import memoire.pack.Card;
import memoire.question.CardId;
import memoire.question.Form;
import memoire.question.Question;
import memoire.question.QuestionId;
import org.jspecify.annotations.Nullable;

/// What simulated learners ([Learner]) know when cards are asked by recognition, by recall, or by
/// the rule of [Forms] at several thresholds, at the same minutes. The first argument is the number
/// of learners.
///
/// The model, in which a card has one memory, the chance of recalling it:
///
/// - An answer by recall is right when the card is recalled. It takes 12 seconds, a choice of four
///   6.
/// - A choice is also right when what is not recalled is recognised ([#RECOGNISED]), if it was seen
///   before, and otherwise when it is guessed (1 in 4). In the reviews of Semb and Ellis (Knowledge
///   taught in school: what is remembered?, Review of Educational Research 64, 1994) recall lost 28
///   % and recognition 16 %, so 43 % of what is not recalled is answered right all the same; less
///   the guesses, 0.24 is recognised.
/// - A success strengthens memory more when it was recall. That initial recall tests have larger
///   effects than recognition tests is in the meta-analysis of Rowland (Psychological Bulletin 140,
///   2014); with feedback, as here, short answers beat multiple choice in Kang, McDermott and
///   Roediger (European Journal of Cognitive Psychology 19, 2007), and only short answers had an
///   effect in Greving and Richter (Frontiers in Psychology 9, 2018). How much more is not settled:
///   a success by recognition is taken to add a share of what recall adds to the stability, and the
///   share is varied.
/// - What was not recalled is forgotten, whatever was ticked: the program is told Good, the memory
///   is as after Again. So guessing masks forgetting; the program corrects for it as
///   [memoire.memory.Guessing] says.
final class FormBench {
  private static final long FIRST_SEED = 20_260_302;
  private static final double RECOGNISED = 0.24;
  private static final double GUESSED = 0.25;
  private static final LocalDate START = LocalDate.of(2026, 3, 2);
  private static final int DAYS = 60;
  private static final double[] SHARES = {0.25, 0.5, 0.75, 1};

  /// Which forms the cards have, and the threshold of the rule.
  private record Way(String name, boolean choice, boolean text, double recallFromDays) {}

  /// @param cards so many there are
  /// @param newCards at most so many are brought in on a day
  /// @param ahead whether what is left of the minutes goes to cards that are not due
  private record Conditions(String name, int cards, int newCards, double minutes, boolean ahead) {}

  private FormBench() {}

  public static void main(String[] arguments) {
    int learners = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100;
    System.out.printf(
        Locale.ROOT,
        "%d learners, seeds %d to %d, %d days; ± is one standard error at a share of 0.5%n",
        learners,
        FIRST_SEED,
        FIRST_SEED + learners - 1,
        DAYS);
    var conditions =
        List.of(
            new Conditions("10 minutes a day, new cards as time allows", 1000, 1000, 10, false),
            new Conditions("10 new cards a day, at most 20 minutes", 600, 10, 20, false),
            new Conditions(
                "10 new cards a day, the rest of 20 minutes for cards not due", 600, 10, 20, true));
    var later = new ArrayList<double[][]>();
    for (var condition : conditions) {
      later.add(compare(condition, learners));
    }
    summary(List.of(later.getFirst(), later.getLast()));
  }

  /// Which way is the best compromise: how near each comes to the best, under the conditions in
  /// which all have much the same minutes.
  private static void summary(List<double[][]> equalMinutes) {
    System.out.printf(
        "%nCards recalled 30 days later, in percent of the best way: mean and worst over the first"
            + " and the last condition and all shares%n");
    var ways = ways();
    for (int i = 0; i < ways.size(); i++) {
      double sum = 0;
      double worst = 1;
      for (var later : equalMinutes) {
        for (int j = 0; j < SHARES.length; j++) {
          double best = 0;
          for (var way : later) {
            best = Math.max(best, way[j]);
          }
          sum += later[i][j] / best;
          worst = Math.min(worst, later[i][j] / best);
        }
      }
      System.out.printf(
          Locale.ROOT,
          "  %-22s %5.1f %5.1f%n",
          ways.get(i).name(),
          100 * sum / SHARES.length / equalMinutes.size(),
          100 * worst);
    }
  }

  private static List<Way> ways() {
    var ways = new ArrayList<Way>();
    ways.add(new Way("always recognition", true, false, 0));
    for (double days : new double[] {1000, 60, 30, 21, 14, 10, 7, 5, 3, 2, 1, 0}) {
      ways.add(
          new Way(String.format(Locale.ROOT, "recall from %.0f days", days), true, true, days));
    }
    ways.add(new Way("always recall", false, true, 0));
    return ways;
  }

  private static double[][] compare(Conditions conditions, int learners) {
    System.out.printf(
        Locale.ROOT,
        "%n%s, %d cards: cards that can be recalled after %d days (and 30 days later), by what a%n"
            + "success by recognition adds as a share of what recall adds; minutes used at 0.5%n",
        conditions.name(),
        conditions.cards(),
        DAYS);
    System.out.printf("  %-22s", "");
    for (double share : SHARES) {
      System.out.printf(Locale.ROOT, " %12.2f", share);
    }
    System.out.printf(" %7s %8s%n", "±", "min/day");
    var ways = ways();
    double[][] later = new double[ways.size()][];
    for (int i = 0; i < later.length; i++) {
      later[i] = row(ways.get(i), conditions, learners);
    }
    return later;
  }

  /// The cards recalled 30 days later, by share.
  private static double[] row(Way way, Conditions conditions, int learners) {
    System.out.printf("  %-22s", way.name());
    double error = 0;
    double minutes = 0;
    double[] row = new double[SHARES.length];
    for (int j = 0; j < row.length; j++) {
      double share = SHARES[j];
      var known = new Sample();
      var later = new Sample();
      var used = new Sample();
      for (int i = 0; i < learners; i++) {
        var learner = new Learner(FIRST_SEED + i, conditions.cards());
        var study = new Study(way, conditions, share, learner);
        used.add(study.minutesADay());
        known.add(conditions.cards() * learner.known(DAYS));
        later.add(conditions.cards() * learner.known(DAYS + 30));
      }
      System.out.printf(Locale.ROOT, "  %4.0f (%4.0f)", known.mean(), later.mean());
      row[j] = later.mean();
      if (share == 0.5) {
        error = known.error();
        minutes = used.mean();
      }
    }
    System.out.printf(Locale.ROOT, " %7.1f %8.1f%n", error, minutes);
    return row;
  }

  /// One learner's sixty days.
  private static final class Study {
    private final Scheduler scheduler = Scheduler.standard();
    private final Way way;
    private final Conditions conditions;
    private final double share;
    private final Learner learner;
    private final List<QueueItem> items = new ArrayList<>();
    private double left;

    Study(Way way, Conditions conditions, double share, Learner learner) {
      this.way = way;
      this.conditions = conditions;
      this.share = share;
      this.learner = learner;
      for (int i = 0; i < conditions.cards(); i++) {
        items.add(new QueueItem("pack", card(way, "card-" + i), new CardState.New(), 0));
      }
    }

    double minutesADay() {
      double used = 0;
      for (int day = 0; day < DAYS; day++) {
        left = conditions.minutes() * 60;
        study(day);
        used += conditions.minutes() - left / 60;
      }
      return used / DAYS;
    }

    private void study(int day) {
      for (int index : scheduled(START.plusDays(day), true)) {
        ask(index, day);
      }
      int fresh = 0;
      for (int i = 0; i < items.size() && fresh < conditions.newCards() && left > 0; i++) {
        if (items.get(i).state() instanceof CardState.New) {
          ask(i, day);
          fresh++;
        }
      }
      for (int index : scheduled(START.plusDays(day), !conditions.ahead())) {
        ask(index, day);
      }
    }

    /// Cards not seen today, the least well remembered first.
    private List<Integer> scheduled(LocalDate today, boolean onlyDue) {
      record Placed(int index, double overdueness) {}
      var placed = new ArrayList<Placed>();
      for (int i = 0; i < items.size(); i++) {
        if (items.get(i).state() instanceof CardState.Reviewing state
            && state.last().isBefore(today)
            && !(onlyDue && state.due().isAfter(today))) {
          double days = today.toEpochDay() - state.last().toEpochDay();
          placed.add(new Placed(i, days / state.memory().stability()));
        }
      }
      placed.sort(Comparator.comparingDouble(Placed::overdueness).reversed());
      return placed.stream().map(Placed::index).toList();
    }

    /// Asks a card, and again while its learning steps have it.
    private void ask(int index, int day) {
      @Nullable QuestionId last = null;
      while (left > 0) {
        var item = items.get(index);
        var question = Forms.choose(item, last, way.recallFromDays(), 0);
        boolean isChoice = question.form().isRecognition();
        left -= isChoice ? 6 : 12;
        var rating = answer(index, day, isChoice);
        var next = next(item, rating, day, question.form().guessChance());
        items.set(index, item.after(next));
        last = question.id();
        if (next instanceof CardState.Reviewing) {
          return;
        }
      }
    }

    private Rating answer(int index, int day, boolean isChoice) {
      boolean isNew = items.get(index).state() instanceof CardState.New;
      boolean isRecalled = learner.recalls(index, day);
      learner.learn(index, day, isRecalled ? Rating.GOOD : Rating.AGAIN, isChoice ? share : 1);
      boolean isRight =
          isRecalled
              || (isChoice
                  && ((!isNew && learner.happens(RECOGNISED)) || learner.happens(GUESSED)));
      return isRight ? Rating.GOOD : Rating.AGAIN;
    }

    private CardState next(QueueItem item, Rating rating, int day, double guessChance) {
      var today = START.plusDays(day);
      var at = today.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
      return scheduler.next(
          item.state(),
          new Graded(rating, at, today, guessChance),
          Scheduler.seed(item.card().id().value(), item.reviews()));
    }
  }

  private static Card card(Way way, String id) {
    var forms = new ArrayList<Question>();
    var choice = new Form.Choice("right", List.of("wrong", "worse", "worst"));
    Optional.of(Question.plain(id + "-choice", "Which?", choice))
        .filter(_ -> way.choice())
        .ifPresent(forms::add);
    Optional.of(Question.plain(id + "-text", "What?", new Form.Text("right", List.of())))
        .filter(_ -> way.text())
        .ifPresent(forms::add);
    var card = new CardId(id);
    return new Card(card, forms.stream().map(form -> form.onCard(card)).toList());
  }
}
