package memoire.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DecidingTest {
  private static Play at(int columns, int rows) {
    return Play.at(new Size(columns, rows), Fixtures.HOME, List.of());
  }

  private static List<Effect> foreseen(Play play) {
    return play.effects().stream().filter(Effect.Foresee.class::isInstance).toList();
  }

  @Test
  void thePictureFollowsTheKeys() {
    for (var size : List.of(new Size(80, 24), new Size(40, 20))) {
      var play = at(size.columns(), size.rows());
      var film = new StringBuilder();
      for (var key :
          List.of(
              "s",
              "d",
              "left",
              "left",
              "left",
              "+",
              "page_down",
              "page_down",
              "enter",
              "escape",
              "t",
              "?",
              "?",
              "escape")) {
        film.append("=== ").append(key).append('\n').append(play.press(key).film());
      }
      Golden.check("deciding." + size.columns() + "x" + size.rows(), film.toString());
    }
  }

  @Test
  void onlyOtherNewCardsAndAnotherTimeAreReckonedAnew() {
    var play = at(80, 24).keys("s d left left right");
    assertThat(foreseen(play)).containsExactly(new Effect.Foresee("", 10, 365, true));
    play.keys("up - - t t t");
    assertThat(foreseen(play).subList(1, 7))
        .containsExactly(
            new Effect.Foresee("", 11, 365, false),
            new Effect.Foresee("", 10, 365, false),
            new Effect.Foresee("", 9, 365, false),
            new Effect.Foresee("", 9, 1095, false),
            new Effect.Foresee("", 9, 90, false),
            new Effect.Foresee("", 9, 365, false));
  }

  @Test
  void thePackOfTheStatisticsIsLookedAt() {
    var play = at(80, 24).keys("s p d");
    assertThat(foreseen(play)).containsExactly(new Effect.Foresee(Fixtures.PACK, 10, 365, true));
  }

  @Test
  void theTargetStaysWithinItsBounds() {
    var play = at(80, 24).keys("s d" + " right".repeat(15));
    assertThat(play.film()).contains("‹ 99 % ›");
    assertThat(play.keys("left ".repeat(40)).film()).contains("‹ 70 % ›");
    assertThat(play.keys("- ".repeat(15)).film()).contains("‹ 0 ›");
  }

  @Test
  void whatToWriteIsOnlyWhatIsOtherwise() {
    assertThat(at(80, 24).keys("s d enter").film()).contains("This is how it is set now.");
    assertThat(at(80, 24).keys("s d left enter").film())
        .contains("[memory]", "retention = 0.89")
        .doesNotContain("new-cards");
    assertThat(at(80, 24).keys("s d up enter").film())
        .contains("[study]", "new-cards = 11")
        .doesNotContain("retention");
    assertThat(at(80, 24).keys("s d left enter escape").film()).contains("‹ 89 % ›");
  }

  @Test
  void itIsWrittenWhenItIsAskedForAgain() {
    var play = at(80, 24).keys("s d left up enter");
    assertThat(settled(play)).isEmpty();
    assertThat(play.keys("enter").film()).contains("Written into FILE.");
    assertThat(settled(play)).containsExactly(new Effect.Settle(11, 89));
    assertThat(play.keys("enter escape").film()).contains("‹ 89 % ›");
    assertThat(settled(play)).hasSize(1);
  }

  @Test
  void nothingIsWrittenThatIsSetAlready() {
    assertThat(settled(at(80, 24).keys("s d enter enter enter"))).isEmpty();
    assertThat(settled(at(80, 24).keys("s d left enter enter")))
        .containsExactly(new Effect.Settle(null, 89));
  }

  private static List<Effect> settled(Play play) {
    return play.effects().stream().filter(Effect.Settle.class::isInstance).toList();
  }
}
