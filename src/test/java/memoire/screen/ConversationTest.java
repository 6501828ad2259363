package memoire.screen;

import static memoire.screen.Fixtures.due;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import memoire.memory.Rating;
import memoire.study.Change;
import memoire.study.Moment;
import memoire.study.Playing;
import memoire.study.Preferences;
import memoire.study.QueueItem;
import memoire.study.Session;
import memoire.study.Supply;
import memoire.text.SafeText;
import org.junit.jupiter.api.Test;

class ConversationTest {
  private final List<Effect> effects = new ArrayList<>();
  private Preferences preferences = Preferences.standard();

  /// Types lines, and returns what was said to the last one.
  private List<String> say(List<QueueItem> items, String... typed) {
    var session =
        Session.start(Supply.of(items, preferences), Playing.RULES, preferences, 7, Playing.START);
    var talk =
        Conversation.about(Fixtures.setup(), session, List.of(Fixtures.cover()), Playing.START);
    var said = talk.opening();
    Moment now = Playing.START;
    for (var line : typed) {
      now = Playing.later(now, Duration.ofSeconds(5));
      var turn = talk.hear(line, now);
      talk = turn.next();
      said = turn.lines();
      for (var effect : turn.effects()) {
        effects.add(effect);
        if (effect instanceof Effect.Save) {
          var told = talk.told(new Message.Logged(50 + effects.size()), now);
          talk = told.next();
          said = new ArrayList<>(said);
          said.addAll(told.lines());
        }
      }
    }
    return said.stream().map(SafeText::value).toList();
  }

  private List<String> asked(memoire.question.Question question, String... typed) {
    return say(List.of(due(question)), typed);
  }

  @Test
  void beginsWithTheFirstQuestion() {
    assertThat(asked(Fixtures.TEXT))
        .containsExactly(
            "1 card. :? tells what can be typed.",
            "At the mouth of which river does Lindsund lie?",
            "(type the answer; ? if you don’t know)");
  }

  @Test
  void marksAndSavesAnAnswer() {
    assertThat(asked(Fixtures.TEXT, "aura")).startsWith("✓ Right.");
    assertThat(((Change.Log) ((Effect.Save) effects.getFirst()).change()).review().took())
        .isEqualTo(Duration.ofSeconds(5));
  }

  @Test
  void lettersAreAnswersWhereTextIsAsked() {
    assertThat(asked(Fixtures.TEXT, "u")).startsWith("✗ Not yet.");
    assertThat(asked(Fixtures.CHOICE, "h"))
        .containsExactly("Hint (hard at best): More than a hundred.");
    assertThat(asked(Fixtures.TEXT, ":h"))
        .containsExactly("Hint (hard at best): It begins with an A.");
    assertThat(asked(Fixtures.TEXT, ":h", ":h"))
        .containsExactly("Hint (hard at best): 1 word, 4 letters.");
    assertThat(asked(Fixtures.TEXT, ":h", ":h", ":h", ":h"))
        .containsExactly("Hint (again at best): Au…");
    assertThat(asked(Fixtures.TEXT, ":h", ":h", ":h", ":h", ":h"))
        .containsExactly("There is no hint left.");
  }

  @Test
  void ratesTakesBackAndRestores() {
    assertThat(asked(Fixtures.BOOL, "t", "4"))
        .containsExactly("Rated easy; comes back in 40 days.");
    var rerate = (Change.Rerate) ((Effect.Save) effects.getLast()).change();
    assertThat(rerate.review().rating()).isEqualTo(Rating.EASY);
    assertThat(asked(Fixtures.BOOL, "t", "u").getFirst())
        .isEqualTo("Lindsund has been a port since 1342.");
    assertThat(asked(Fixtures.BOOL, "t", "u", "r").getFirst()).isEqualTo("✓ Right.");
    assertThat(asked(Fixtures.BOOL, "u")).containsExactly("There is nothing to take back.");
  }

  @Test
  void helpIsALineForEachThing() {
    assertThat(asked(Fixtures.TEXT, ":?")).hasSize(8).allMatch(line -> line.length() < 100);
  }

  @Test
  void turnsACardFirst() {
    assertThat(asked(Fixtures.FLIP, ""))
        .containsExactly(
            "Answer: It could no longer carry the ships that called.", "Did you know it? (y or n)");
    assertThat(asked(Fixtures.FLIP, "", "y")).startsWith("✓ Right.");
  }

  @Test
  void complainsAndAsksAgain() {
    assertThat(asked(Fixtures.CHOICE, "7")).containsExactly("Type one number from 1 to 4.");
    assertThat(asked(Fixtures.CHOICE, "7", "3")).startsWith("✓ Right.");
  }

  @Test
  void endsWithASummary() {
    assertThat(asked(Fixtures.BOOL, "t", ""))
        .containsExactly(
            "Nothing is left to ask.",
            "1 answer in 5 s: 1 right, 0 partly, 0 not yet.",
            "The first of these cards comes back in 30 days.");
    assertThat(asked(Fixtures.BOOL, "q")).isEmpty();
  }

  @Test
  void whatCouldNotBeSavedIsTriedAgain() {
    var session =
        Session.start(
            Supply.of(List.of(due(Fixtures.BOOL)), Preferences.standard()),
            Playing.RULES,
            Preferences.standard(),
            7,
            Playing.START);
    var answered =
        Conversation.about(Fixtures.setup(), session, List.of(), Playing.START)
            .hear("t", Playing.START);
    var failed =
        answered.next().told(new Message.Failed(SafeText.of("The disk is full.")), Playing.START);
    assertThat(failed.lines())
        .containsExactly(SafeText.of("Not saved: The disk is full. Enter tries again."));
    assertThat(failed.next().hear("", Playing.START).effects()).isEqualTo(answered.effects());
  }
}
