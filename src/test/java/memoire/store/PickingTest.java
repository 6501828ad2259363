package memoire.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Windows of an order, beside the whole of it sorted.
class PickingTest {
  private record Item(long card, double first, double second) {}

  @ParameterizedTest
  @CsvSource({"0, 1", "1, 1", "2, 2", "5, 1", "1000, 3", "1025, 1000", "5000, 1", "5000, 70"})
  void everyWindowIsAStretchOfWhatIsSorted(int size, int values) throws Exception {
    var random = new Random(size);
    var items = new ArrayList<Item>();
    for (int i = 0; i < size; i++) {
      double second = random.nextInt(10) == 0 ? Double.POSITIVE_INFINITY : random.nextInt(3);
      items.add(new Item(i, random.nextInt(values), second));
    }
    var picking =
        new Picking(
            List.of(
                (card, _) -> items.get((int) card).first(),
                (card, _) -> items.get((int) card).second()));
    var none = new Class<?>[] {ResultSet.class};
    var row =
        (ResultSet)
            Proxy.newProxyInstance(ResultSet.class.getClassLoader(), none, (_, _, _) -> null);
    for (var item : items) {
      picking.visit(item.card(), row);
    }
    var sorted =
        items.stream()
            .sorted(
                Comparator.comparingDouble(Item::first)
                    .thenComparingDouble(Item::second)
                    .thenComparingLong(Item::card))
            .map(Item::card)
            .toList();
    assertThat(picking.size()).isEqualTo(size);
    for (int first : new int[] {0, size / 2, Math.max(0, size - 20), size}) {
      int end = Math.min(size, first + 20);
      assertThat(picking.window(first, 20))
          .describedAs("from " + first)
          .isEqualTo(sorted.subList(first, end));
    }
  }
}
