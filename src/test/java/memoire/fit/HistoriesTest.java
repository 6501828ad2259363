package memoire.fit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class HistoriesTest {
  private record Row(long card, int day, int rating, int state) {}

  private static Histories of(List<Row> rows) {
    var log = new ReviewColumns();
    rows.forEach(row -> log.add(row.card, row.day * 1000L, row.day, row.rating, row.state));
    return Histories.of(log);
  }

  @Test
  void daysAreThoseSinceTheReviewBefore() {
    var histories = of(List.of(new Row(5, 10, 3, 0), new Row(5, 10, 3, 1), new Row(5, 13, 1, 2)));
    assertThat(histories.elapsed).containsExactly(0, 0, 3);
    assertThat(histories.items).containsExactly(2);
  }

  @Test
  void aCardCountsFromItsLastRunOfLearning() {
    var histories =
        of(
            List.of(
                new Row(5, 1, 3, 0),
                new Row(5, 3, 3, 2),
                new Row(5, 9, 1, 0),
                new Row(5, 9, 3, 1),
                new Row(5, 12, 3, 2)));
    assertThat(histories.rating).containsExactly(1, 3, 3);
    assertThat(histories.elapsed).containsExactly(0, 0, 3);
  }

  @Test
  void aCardThatWasNeverLearnedInTheLogDoesNotCount() {
    var histories = of(List.of(new Row(5, 1, 3, 2), new Row(6, 1, 3, 1), new Row(6, 2, 3, 2)));
    assertThat(histories.cards()).isEqualTo(1);
    assertThat(histories.number(0)).isEqualTo(6);
  }

  @Test
  void theOrderOfTheLogDoesNotMatter() {
    var log = Logs.of(3_000, 11, 0);
    var order = new ArrayList<Integer>();
    for (int i = 0; i < log.size(); i++) {
      order.add(i);
    }
    Collections.shuffle(order, new Random(1));
    var shuffled = new ReviewColumns();
    for (int i : order) {
      shuffled.add(log.card(i), log.at(i), log.day(i), log.rating(i), log.isLearning(i) ? 1 : 2);
    }
    assertThat(byCard(Histories.of(shuffled))).isEqualTo(byCard(Histories.of(log)));
  }

  private static Map<Long, String> byCard(Histories histories) {
    var byCard = new TreeMap<Long, String>();
    for (int card = 0; card < histories.cards(); card++) {
      int from = histories.offset[card];
      int to = histories.offset[card + 1];
      byCard.put(
          histories.number(card),
          Arrays.toString(Arrays.copyOfRange(histories.rating, from, to))
              + Arrays.toString(Arrays.copyOfRange(histories.elapsed, from, to)));
    }
    return byCard;
  }
}
