package memoire.store;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import memoire.memory.CardState;
import memoire.memory.Fsrs;
import memoire.memory.Memory;
import memoire.question.Form;
import memoire.question.Question;
import memoire.search.NamePattern;
import memoire.search.Order;
import memoire.search.Present;
import memoire.search.Quantity;
import memoire.search.Query;
import memoire.search.SearchWords;
import memoire.search.State;
import memoire.study.Marks;
import memoire.study.Wording;
import org.jspecify.annotations.Nullable;

/// What a search means, said once more without any index: card by card.
record NaiveSearch(Present present) {

  /// What is known of one card.
  record Card(
      CardKey key,
      String packTitle,
      int packRank,
      int place,
      List<Question> forms,
      List<Question> reworded,
      Marks marks,
      CardState state,
      int reviews,
      @Nullable LocalDate lastAgain,
      boolean isMissed,
      boolean isDrilled,
      LocalDate added) {}

  boolean meets(Card card, Query query) {
    return switch (query) {
      case Query.All(var parts) -> parts.stream().allMatch(part -> meets(card, part));
      case Query.Any(var parts) -> parts.stream().anyMatch(part -> meets(card, part));
      case Query.Not(var part) -> !meets(card, part);
      case Query.Text text -> texts(card, text.inNote()).stream().anyMatch(one -> has(one, text));
      case Query.Named(var thing, var name) -> isNamed(card, thing, name);
      case Query.Is(var state) -> is(card, state);
      case Query.Measured measured -> isMeasured(card, measured);
    };
  }

  private static List<String> texts(Card card, boolean noteOnly) {
    var texts = new ArrayList<>(List.of(card.marks().note()));
    if (!noteOnly) {
      var all = new ArrayList<>(card.forms());
      all.addAll(card.reworded());
      for (var question : all) {
        texts.add(question.prompt().replace("{{", "").replace("}}", ""));
        texts.add(Wording.key(question));
        texts.add(question.explanation());
        if (question.form() instanceof Form.Text(_, var accept)) {
          texts.addAll(accept);
        }
      }
    }
    return texts;
  }

  private static boolean has(String text, Query.Text wanted) {
    var words = SearchWords.of(text);
    var sought = SearchWords.of(wanted.words());
    boolean isBegun = !wanted.isPhrase() && SearchWords.isBeginning(sought);
    for (int i = 0; i + sought.size() <= words.size(); i++) {
      boolean isHere = true;
      for (int k = 0; k < sought.size(); k++) {
        boolean isLast = k == sought.size() - 1;
        var word = words.get(i + k);
        isHere &= (isBegun && isLast) ? word.startsWith(sought.get(k)) : word.equals(sought.get(k));
      }
      if (isHere) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNamed(Card card, Query.Thing thing, String name) {
    var pattern = NamePattern.of(name);
    return switch (thing) {
      case TAG ->
          card.marks().tags().stream().anyMatch(pattern::matchesTag)
              || card.forms().stream()
                  .anyMatch(form -> form.tags().stream().anyMatch(pattern::matchesTag));
      case PACK -> pattern.matches(card.key().pack()) || pattern.matches(card.packTitle());
      case SOURCE ->
          card.forms().stream()
              .anyMatch(
                  form -> form.evidence() != null && pattern.matches(form.evidence().document()));
      case FORM -> card.forms().stream().anyMatch(form -> form.form().name().equals(name));
      case ID -> card.key().card().value().equals(name);
    };
  }

  private boolean is(Card card, State state) {
    var buried = card.marks().buriedUntil();
    return switch (state) {
      case NEW -> card.state() instanceof CardState.New;
      case LEARNING ->
          card.state() instanceof CardState.Learning
              || card.state() instanceof CardState.Relearning;
      case REVIEW -> card.state() instanceof CardState.Reviewing;
      case SUSPENDED -> card.marks().suspended();
      case BURIED -> buried != null && buried.isAfter(present.today());
      case FLAGGED -> card.marks().flagged();
      case NOTED -> !card.marks().note().isEmpty();
      case MISSED -> card.isMissed();
      case DRILLED -> card.isDrilled();
      case EDITED -> !card.reworded().isEmpty();
      case LEECH -> lapses(card) >= present.leechLapses();
      case DUE -> !card.marks().suspended() && buried == null && isDue(card);
    };
  }

  private boolean isDue(Card card) {
    return switch (card.state()) {
      case CardState.New _ -> false;
      case CardState.Learning learning -> !learning.due().isAfter(present.now());
      case CardState.Relearning relearning -> !relearning.due().isAfter(present.now());
      case CardState.Reviewing reviewing -> !reviewing.due().isAfter(present.today());
    };
  }

  private boolean isMeasured(Card card, Query.Measured measured) {
    var quantity = measured.quantity();
    var value = measured.isDate() ? day(card, quantity) : number(card, quantity);
    return value.isPresent() && measured.range().contains(value.getAsDouble());
  }

  private OptionalDouble day(Card card, Quantity quantity) {
    var number = number(card, quantity);
    if (number.isEmpty()) {
      return number;
    }
    double today = present.today().toEpochDay();
    return OptionalDouble.of(
        quantity == Quantity.DUE ? today + number.getAsDouble() : today - number.getAsDouble());
  }

  private OptionalDouble number(Card card, Quantity quantity) {
    var memory = memory(card.state());
    return switch (quantity) {
      case LAPSES -> OptionalDouble.of(lapses(card));
      case REVIEWS -> OptionalDouble.of(card.reviews());
      case ADDED -> since(card.added());
      case AGAIN -> since(card.lastAgain());
      case ANSWERED -> since(last(card.state()));
      case STABILITY ->
          memory == null ? OptionalDouble.empty() : OptionalDouble.of(memory.stability());
      case DIFFICULTY ->
          memory == null ? OptionalDouble.empty() : OptionalDouble.of(memory.difficulty());
      case RECALL ->
          memory == null
              ? OptionalDouble.empty()
              : OptionalDouble.of(
                  Fsrs.standard()
                      .retrievability(since(last(card.state())).orElseThrow(), memory.stability()));
      case DUE -> due(card.state());
    };
  }

  private OptionalDouble since(@Nullable LocalDate day) {
    return day == null
        ? OptionalDouble.empty()
        : OptionalDouble.of((double) ChronoUnit.DAYS.between(day, present.today()));
  }

  private OptionalDouble due(CardState state) {
    long today = present.today().toEpochDay();
    return switch (state) {
      case CardState.New _ -> OptionalDouble.empty();
      case CardState.Learning learning -> days(present.dayOf(learning.due()) - today);
      case CardState.Relearning again -> days(present.dayOf(again.due()) - today);
      case CardState.Reviewing reviewing -> days(reviewing.due().toEpochDay() - today);
    };
  }

  private static OptionalDouble days(long days) {
    return OptionalDouble.of((double) days);
  }

  private static @Nullable Memory memory(CardState state) {
    return switch (state) {
      case CardState.New _ -> null;
      case CardState.Learning learning -> learning.memory();
      case CardState.Relearning relearning -> relearning.memory();
      case CardState.Reviewing reviewing -> reviewing.memory();
    };
  }

  private static @Nullable LocalDate last(CardState state) {
    return switch (state) {
      case CardState.New _ -> null;
      case CardState.Learning learning -> learning.last();
      case CardState.Relearning relearning -> relearning.last();
      case CardState.Reviewing reviewing -> reviewing.last();
    };
  }

  private static int lapses(Card card) {
    return switch (card.state()) {
      case CardState.New _ -> 0;
      case CardState.Learning _ -> 0;
      case CardState.Relearning relearning -> relearning.lapses();
      case CardState.Reviewing reviewing -> reviewing.lapses();
    };
  }

  /// Whether one card may stand before another.
  boolean isInOrder(Card before, Card after, List<Order> orders) {
    for (var order : orders) {
      if (order.column() == Order.Column.RANDOM) {
        return true;
      }
      int difference = compare(before, after, order);
      if (difference != 0 || order.column() == Order.Column.RECALL) {
        // Chances of recall are compared by another number, which may part what is equal here.
        return difference <= 0;
      }
    }
    return !orders.isEmpty() || compare(before, after, new Order(Order.Column.PACK, false)) < 0;
  }

  private int compare(Card a, Card b, Order order) {
    int sign = order.isDescending() ? -1 : 1;
    return switch (order.column()) {
      case RANDOM -> 0;
      case PACK ->
          sign
              * Comparator.comparingInt(Card::packRank).thenComparingInt(Card::place).compare(a, b);
      case PROMPT -> sign * title(a).compareTo(title(b));
      case DUE -> compare(number(a, Quantity.DUE), number(b, Quantity.DUE), sign);
      case STABILITY -> compare(number(a, Quantity.STABILITY), number(b, Quantity.STABILITY), sign);
      case DIFFICULTY ->
          compare(number(a, Quantity.DIFFICULTY), number(b, Quantity.DIFFICULTY), sign);
      case RECALL -> compare(rounded(a), rounded(b), sign);
      case LAPSES -> compare(number(a, Quantity.LAPSES), number(b, Quantity.LAPSES), sign);
      case REVIEWS -> compare(number(a, Quantity.REVIEWS), number(b, Quantity.REVIEWS), sign);
      case ADDED -> compare(number(a, Quantity.ADDED), number(b, Quantity.ADDED), -sign);
      case ANSWERED -> compare(number(a, Quantity.ANSWERED), number(b, Quantity.ANSWERED), -sign);
    };
  }

  private OptionalDouble rounded(Card card) {
    var recall = number(card, Quantity.RECALL);
    return recall.isEmpty()
        ? recall
        : OptionalDouble.of(Math.round(recall.getAsDouble() * 1e9) / 1e9);
  }

  private static int compare(OptionalDouble a, OptionalDouble b, int sign) {
    if (a.isEmpty() || b.isEmpty()) {
      return Boolean.compare(a.isEmpty(), b.isEmpty());
    }
    return sign * Double.compare(a.getAsDouble(), b.getAsDouble());
  }

  private static String title(Card card) {
    var words = String.join(" ", SearchWords.of(card.forms().getFirst().prompt()));
    return words.substring(0, Math.min(40, words.length()));
  }
}
