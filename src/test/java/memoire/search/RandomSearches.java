package memoire.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import memoire.question.Form;

/// Searches of every kind, by chance.
public final class RandomSearches {
  private static final List<String> WORDS =
      List.of("harbour", "har", "storm", "Ståle", "日本", "本", "164", "a", "e-mail", "no");
  private static final List<String> PHRASES =
      List.of("the harbour", "storm", "harbour of Lindsund", "日本", "Stale", "or", "(");
  private static final List<String> NAMES =
      List.of("sea", "sea::north", "SEA::*", "*th", "atlas", "pack one", "*", "note", "c1", "c12");

  private RandomSearches() {}

  public static Search of(Random random) {
    var query = random.nextInt(10) == 0 ? Query.EVERYTHING : query(random, 3);
    var orders = new ArrayList<Order>();
    for (int n = random.nextInt(3); n > 0; n--) {
      orders.add(new Order(one(random, List.of(Order.Column.values())), random.nextBoolean()));
    }
    return new Search(query, orders);
  }

  private static Query query(Random random, int depth) {
    return switch (depth == 0 ? 3 + random.nextInt(5) : random.nextInt(8)) {
      case 0 -> Query.all(parts(random, depth));
      case 1 -> Query.any(parts(random, depth));
      case 2 -> new Query.Not(query(random, depth - 1));
      case 3 -> text(random);
      case 4 -> named(random);
      case 5 -> new Query.Is(one(random, List.of(State.values())));
      default -> measured(random);
    };
  }

  private static List<Query> parts(Random random, int depth) {
    var parts = new ArrayList<Query>();
    for (int n = 2 + random.nextInt(2); n > 0; n--) {
      parts.add(query(random, depth - 1));
    }
    return parts;
  }

  private static Query text(Random random) {
    boolean isPhrase = random.nextBoolean();
    var words = one(random, isPhrase ? PHRASES.subList(0, 6) : WORDS);
    return new Query.Text(words, random.nextInt(4) == 0, isPhrase);
  }

  private static Query named(Random random) {
    var thing = one(random, List.of(Query.Thing.values()));
    return new Query.Named(thing, one(random, thing == Query.Thing.FORM ? Form.NAMES : NAMES));
  }

  private static Query measured(Random random) {
    var quantity = one(random, List.of(Quantity.values()));
    boolean isDate = quantity.isDay() && random.nextInt(3) == 0;
    double number = isDate ? 20_779 - random.nextInt(40) : number(quantity, random);
    double other = number + 1 + random.nextInt(5);
    var range =
        switch (random.nextInt(6)) {
          case 0 -> Range.below(number);
          case 1 -> Range.atMost(number);
          case 2 -> Range.above(number);
          case 3 -> Range.atLeast(number);
          case 4 -> Range.between(number, other);
          default -> Range.exactly(number);
        };
    return new Query.Measured(quantity, range, isDate);
  }

  private static double number(Quantity quantity, Random random) {
    return switch (quantity) {
      case RECALL -> random.nextInt(-1, 12) / 10.0;
      case DUE -> random.nextInt(-10, 20);
      case STABILITY -> random.nextInt(40) / 4.0;
      case DIFFICULTY -> random.nextInt(1, 11);
      case LAPSES, REVIEWS -> random.nextInt(4);
      case ADDED, ANSWERED, AGAIN -> random.nextInt(12);
    };
  }

  private static <T> T one(Random random, List<T> all) {
    return all.get(random.nextInt(all.size()));
  }
}
