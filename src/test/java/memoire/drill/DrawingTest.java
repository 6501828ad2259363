package memoire.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import memoire.drill.Drawing.Candidate;
import memoire.drill.Drawing.Pool;
import memoire.pack.Card;
import memoire.question.CardId;
import memoire.question.Form;
import org.junit.jupiter.api.Test;

class DrawingTest {
  private static Candidate card(String id, long kin) {
    var question = Papers.question(id, new Form.Bool(true), "t");
    return new Candidate("atlas", new Card(new CardId(id), List.of(question)), kin);
  }

  private static List<Candidate> cards(int from, int to) {
    return IntStream.range(from, to).mapToObj(i -> card("c" + i, 0)).toList();
  }

  private static Pool pool(int count, List<Candidate> candidates) {
    return new Pool(Part.of(count, ""), candidates, false);
  }

  private static List<String> ids(Drawing.Drawn drawn) {
    return drawn.items().stream().map(item -> item.question().id().value()).toList();
  }

  @Test
  void theSameSeedDrawsTheSameWhateverTheOrderOfTheCards() {
    var cards = new ArrayList<>(cards(0, 200));
    var first = ids(Drawing.draw(List.of(pool(20, cards)), 7));
    Collections.shuffle(cards, new Random(1));
    assertThat(ids(Drawing.draw(List.of(pool(20, cards)), 7))).isEqualTo(first).hasSize(20);
    assertThat(ids(Drawing.draw(List.of(pool(20, cards)), 8))).isNotEqualTo(first);
  }

  /// A card more or less changes the paper by that card only.
  @Test
  void aPackThatGrowsChangesLittle() {
    var before = ids(Drawing.draw(List.of(pool(50, cards(0, 500))), 7));
    var after = ids(Drawing.draw(List.of(pool(50, cards(0, 510))), 7));
    var both = new HashSet<>(before);
    both.retainAll(after);
    assertThat(both).hasSizeGreaterThan(44);
  }

  @Test
  void everyCardHasTheSameChance() {
    int[] drawn = new int[50];
    for (int seed = 0; seed < 2000; seed++) {
      for (var id : ids(Drawing.draw(List.of(pool(10, cards(0, 50))), seed))) {
        drawn[Integer.parseInt(id.substring(1))]++;
      }
    }
    // 400 are expected of each, with a standard deviation of 18.
    assertThat(IntStream.of(drawn).min().orElseThrow()).isGreaterThan(310);
    assertThat(IntStream.of(drawn).max().orElseThrow()).isLessThan(490);
  }

  @Test
  void noCardIsAskedTwice() {
    var drawn = Drawing.draw(List.of(pool(10, cards(0, 15)), pool(5, cards(0, 15))), 3);
    assertThat(ids(drawn)).doesNotHaveDuplicates().hasSize(15);
    assertThat(drawn.missing()).containsExactly(0, 0);
  }

  @Test
  void cardsOfOnePassageAreKeptApartAsLongAsThereAreOthers() {
    var cards = new ArrayList<Candidate>();
    for (int i = 0; i < 20; i++) {
      cards.add(card("c" + i, 1 + i / 2));
    }
    var ten = Drawing.draw(List.of(pool(10, cards)), 3);
    assertThat(ten.items().stream().map(item -> number(item) / 2).distinct()).hasSize(10);
    assertThat(Drawing.draw(List.of(pool(15, cards)), 3).items()).hasSize(15);
  }

  private static int number(Paper.Item item) {
    return Integer.parseInt(item.question().id().value().substring(1));
  }

  /// The cards that both parts want go to the one that has no others.
  @Test
  void noPartIsShortWhereAnotherDrawingWouldFillIt() {
    for (int seed = 0; seed < 50; seed++) {
      var pools = List.of(pool(5, cards(0, 10)), pool(5, cards(0, 5)), pool(5, cards(5, 15)));
      assertThat(Drawing.draw(pools, seed).missing()).containsExactly(0, 0, 0);
    }
  }

  @Test
  void exchangesGoThroughSeveralParts() {
    var pools =
        List.of(
            pool(2, cards(0, 4)), pool(2, cards(2, 6)), pool(2, cards(4, 8)), pool(2, cards(0, 2)));
    for (int seed = 0; seed < 50; seed++) {
      assertThat(Drawing.draw(pools, seed).missing()).containsExactly(0, 0, 0, 0);
    }
  }

  @Test
  void whatIsMissingIsTold() {
    var drawn = Drawing.draw(List.of(pool(5, cards(0, 3)), pool(2, List.of())), 3);
    assertThat(drawn.missing()).containsExactly(2, 2);
    assertThat(drawn.items()).hasSize(3);
  }

  @Test
  void whatIsInOrderIsTakenInOrder() {
    var drawn = Drawing.draw(List.of(new Pool(Part.of(3, "sort:recall"), cards(5, 50), true)), 3);
    assertThat(ids(drawn)).containsExactly("c5", "c6", "c7");
  }

  @Test
  void itemsStandInTheOrderOfTheParts() {
    var drawn = Drawing.draw(List.of(pool(2, cards(10, 20)), pool(2, cards(0, 10))), 3);
    assertThat(drawn.items().subList(0, 2)).allMatch(item -> number(item) >= 10);
    assertThat(drawn.items().subList(2, 4)).allMatch(item -> number(item) < 10);
  }
}
