package memoire.pack.diff;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import memoire.pack.Identity;
import memoire.pack.Pack;
import memoire.question.CardId;
import memoire.question.Form;
import memoire.question.Question;
import memoire.question.QuestionId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Questions are written `prompt = answer`, `prompt = answer ~ wrong ~ wrong`, `prompt = T`, for a
/// number `prompt = #7`, and with a title `[title] prompt = answer`.
class FoundAgainTest {
  private static Question question(String id, String written) {
    var sides = written.split(" = ", -1);
    var options = sides[1].strip().split(" ~ ", -1);
    var answer = options[0];
    Form form =
        options.length > 1
            ? new Form.Choice(answer, List.of(options).subList(1, options.length))
            : answer.equals("T") || answer.equals("F")
                ? new Form.Bool(answer.equals("T"))
                : answer.startsWith("#")
                    ? new Form.Numeric(new BigDecimal(answer.substring(1)), BigDecimal.ZERO, null)
                    : new Form.Text(answer, List.of());
    var asked = sides[0].strip();
    int end = asked.startsWith("[") ? asked.indexOf(']') : -1;
    return Question.plain(id, asked.substring(end + 1).strip(), form)
        .titled(end < 0 ? "" : asked.substring(1, end));
  }

  private static Pack pack(String id, String written) {
    var questions = new ArrayList<Question>();
    for (var line : written.split(";", -1)) {
      questions.add(question(id + (questions.size() + 1), line));
    }
    return pack(questions);
  }

  private static Pack pack(List<Question> questions) {
    return new Pack("p", "1.0.0", "P", "", "en", "", List.of(), List.of(), questions);
  }

  private static Set<QuestionId> ids(Pack pack) {
    return pack.questions().stream().map(Question::id).collect(Collectors.toSet());
  }

  private static FoundAgain found(String before, String after) {
    var now = pack("n", after);
    return FoundAgain.of(pack("q", before), now, ids(now), FoundAgain.Said.NOTHING);
  }

  /// The ids of the later questions; `?` with what it may be where there is a doubt.
  private static String told(FoundAgain found) {
    var told = new ArrayList<String>();
    found
        .ids()
        .forEach((given, id) -> {
          var doubt = found.doubts().get(given);
          told.add(
              doubt == null
                  ? id.value()
                  : "?"
                      + doubt.stream()
                          .map(one -> one.before().id().value())
                          .collect(Collectors.joining("/")));
        });
    return String.join(" ", told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // As it was, and in another order.
        "Capital of Peru? = Lima; Capital of Chad? = N'Djamena | Capital of Chad? = N'Djamena; Capital of Peru? = Lima | q2 q1",
        // A slip mended, a word more, another key, an option more.
        "What is the captial of Peru? = Lima | What is the capital of Peru? = Lima | q1",
        "Capital of Peru? = Lima; Longest river? = Nile | Which is the longest river on earth? = Amazon; What is the capital of Peru? = Lima | n1 q1",
        "How long is the Rhine? = #1230 | How long is the Rhine? = #1233 | q1",
        "Capital of Peru? = Lima ~ Cusco | Capital of Peru? = Lima ~ Cusco ~ Arequipa | q1",
        "Capital of Peru? = Lima ~ Cusco | Capital of Peru? = Lima | q1",
        // Another question in nearly the same words, with another key: nobody can tell.
        "What is the capital of Iran? = Tehran | What is the capital of Iraq? = Baghdad | ?q1",
        "Which town is the capital of Niger? = Niamey | Which town is the capital of Nigeria? = Abuja | ?q1",
        "What is the capital of France? = Paris; What is the capital of Iran? = Tehran | What is the capital of Iran? = Tehran; What is the capital of Spain? = Madrid | q2 n2",
        // The same key, but another number in the question.
        "When did the first 5 states sign? = #1957 | When did the first 6 states sign? = #1957 | ?q1",
        "Which gas do plants need? = oxygen | Which gas do plants not need? = oxygen | ?q1",
        // That something is true says little.
        "Japan is an island. = T | Iceland is an island. = T | n1",
        "Water boils at 90 °C on high mountains. = T | Water boils at 90 °C on a high mountain. = T | q1",
        "The earth is flat. = T | The earth is flat. = F | q1",
        // The same words for all: the options tell which.
        "Choose the synonym. = big ~ small ~ far; Choose the synonym. = fast ~ slow ~ near | Choose the synonym. = fast ~ slow ~ near ~ late; Choose the synonym. = big ~ tiny ~ far | q2 q1",
        "Choose the synonym. = big ~ small; Choose the synonym. = fast ~ slow | Choose the synonym. = old ~ new; Choose the synonym. = fast ~ slow | n1 q2",
        // Two come equally near.
        "Who wrote the first letter? = Paul; Who wrote the third letter? = Paul | Who wrote the other letter? = Paul | ?q2/q1",
        // Only the options are as they were.
        "Where does the parliament sit? = Oslo ~ Bergen ~ Narvik | Norway is governed from which town? = Oslo ~ Bergen ~ Narvik | ?q1",
        // What it is called says which, where something else bears it out.
        "[Rhine] Who owns its mouth? = Holland | [Rhine] To whom does the delta belong? = Holland | q1",
        "[First] Choose the synonym. = big ~ small; [Second] Choose the synonym. = fast ~ slow | [Second] Choose the synonym. = quick ~ late; [First] Choose the synonym. = large ~ tiny | q2 q1",
        "[Rhine] Who owns its mouth? = Holland | [Rhine] How long is it? = #1230 | ?q1",
        "[Isle] Japan is an island. = T | [Isle] Everything floats on water. = T | ?q1",
        "[Question 3] What is the capital of Iran? = Tehran | [Question 3] What is the capital of Iraq? = Baghdad | ?q1",
        // Titles that several have say nothing; nor do numbers that have moved on.
        "[Rivers] Where is Ur? = Iraq; [Rivers] Where is Uz? = Iran | [Rivers] Who sang of Roland? = Turold | n1",
        "[1] Capital of Peru? = Lima; [2] Longest river? = Nile | [1] Who painted Guernica? = Picasso; [2] Capital of Peru? = Lima; [3] Longest river? = Nile | n1 q1 q2",
        // Nothing of it is as it was.
        "Capital of Peru? = Lima | Who painted Guernica? = Picasso | n1",
        // Signs are words where there is nothing else.
        "+ = plus; × = times | × = times; ÷ = by | q2 n2",
        "日本の首都はどこですか。 = 東京 | 日本の首都は何処ですか。 = 東京 | q1",
      })
  void questionsAreFoundByWhatTheySay(String before, String after, String told) {
    assertThat(told(found(before, after))).isEqualTo(told.strip());
  }

  @Test
  void howSureItIsIsTold() {
    var found = found("What is the captial of Peru? = Lima", "What is the capital of Peru? = Lima");
    var match = requireNonNull(found.matches().get(new QuestionId("n1")));
    assertThat(match.by()).isEqualTo(Resemblance.By.WORDING);
    assertThat(match.wording()).isBetween(0.85, 0.95);
    assertThat(found.pack().questions())
        .containsExactly(question("q1", "What is the capital of Peru? = Lima"));
  }

  @Test
  void whoeverKnowsMaySaySo() {
    var before = pack("q", "What is the capital of Iran? = Tehran; Where is Ur? = Iraq");
    var after = pack("n", "What is the capital of Iraq? = Baghdad; Who built Ur? = Sumer");
    var said =
        new FoundAgain.Said(
            Map.of(new QuestionId("n1"), new QuestionId("q1")),
            Set.of(new QuestionId("n2")),
            false);
    var found = FoundAgain.of(before, after, ids(after), said);
    assertThat(told(found)).isEqualTo("q1 n2");
    assertThat(requireNonNull(found.matches().get(new QuestionId("n1"))).by())
        .isEqualTo(Resemblance.By.WORD);
    var rest = new FoundAgain.Said(Map.of(), Set.of(), true);
    assertThat(told(FoundAgain.of(before, after, ids(after), rest))).isEqualTo("n1 n2");
  }

  /// An id that the file gives is the author's word, and no other question may be taken for it.
  @Test
  void idsThatAreWrittenStand() {
    var before = pack("q", "Capital of Peru? = Lima; Capital of Chad? = N'Djamena");
    var kept = question("q1", "Which town is the seat of Peru's government? = Lima");
    var lost = question("n1", "Capital of Peru? = Lima");
    var chad = question("n2", "What is the capital of Chad? = N'Djamena");
    var after = pack(List.of(kept, lost, chad));
    var nameless = Set.of(lost.id(), chad.id());
    var found = FoundAgain.of(before, after, nameless, FoundAgain.Said.NOTHING);
    assertThat(found.pack().questions())
        .extracting(question -> question.id().value())
        .containsExactly("q1", "n1", "q2");
  }

  /// An id that was made from a wording may be in use for what that question has become.
  @Test
  void noIdIsGivenTwice() {
    var peru = "What is the capital of Peru? = Lima";
    var made = new QuestionId(Identity.question(question("", peru), new HashSet<>()));
    // The first version asked for Peru, and so was the id made; now it asks the same otherwise.
    var before = pack(List.of(question(made.value(), "Which town is Peru's capital? = Lima")));
    var after =
        pack(
            List.of(
                question("n1", "Which town is Peru's capital? = Lima"),
                question(made.value(), peru.replace("Lima", "Cusco"))));
    var found = FoundAgain.of(before, after, ids(after), FoundAgain.Said.NOTHING);
    assertThat(found.ids().get(new QuestionId("n1"))).isEqualTo(made);
    assertThat(found.ids().get(made)).isNotEqualTo(made);
    assertThat(ids(found.pack())).hasSize(2);
  }

  /// Several forms of one card: the id of the card was made from a wording, too.
  @Test
  void cardsAreFoundWithTheirQuestions() {
    var before =
        pack(
            List.of(
                question("q1", "What is the captial of Peru? = Lima").onCard(new CardId("made1")),
                question("q2", "Which land has the capital Lima? = Peru")
                    .onCard(new CardId("made1"))));
    var after =
        pack(
            List.of(
                question("n1", "What is the capital of Peru? = Lima").onCard(new CardId("made2")),
                question("n2", "Which land has the capital Lima? = Peru")
                    .onCard(new CardId("made2")),
                question("n3", "On which river lies Peru's capital? = Rímac")
                    .onCard(new CardId("made2"))));
    var found = FoundAgain.of(before, after, ids(after), FoundAgain.Said.NOTHING);
    assertThat(found.pack().questions())
        .extracting(question -> question.id() + " " + question.card())
        .containsExactly("q1 made1", "q2 made1", "n3 made1");
  }

  /// A pack of two thousand questions with slips in a tenth, shuffled, some gone and some new: all
  /// that stayed is found, and nothing is found that is not the same.
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void slipsInManyQuestionsAreAllFound(long seed) {
    var random = new Random(seed);
    var before = new ArrayList<Question>();
    for (int i = 0; i < 2_000; i++) {
      before.add(question("q" + i, prompt(random) + "? = " + word(random)));
    }
    var after = new ArrayList<Question>();
    for (var question : before) {
      if (random.nextInt(20) > 0) {
        var prompt =
            random.nextInt(10) > 0 ? question.prompt() : slipped(question.prompt(), random);
        after.add(Question.plain("n" + question.id(), prompt, question.form()));
      }
    }
    for (int i = 0; i < 100; i++) {
      after.add(question("new" + i, prompt(random) + "? = " + word(random)));
    }
    Collections.shuffle(after, random);
    var now = pack(after);
    var found = FoundAgain.of(pack(before), now, ids(now), FoundAgain.Said.NOTHING);
    found
        .ids()
        .forEach((given, id) ->
            assertThat(id.value())
                .isEqualTo(
                    given.value().startsWith("new") ? given.value() : given.value().substring(1)));
  }

  private static String prompt(Random random) {
    var words = new ArrayList<String>();
    for (int i = 0; i < 6; i++) {
      words.add(word(random));
    }
    return String.join(" ", words);
  }

  private static String word(Random random) {
    var word = new StringBuilder();
    for (int i = 0; i < 6; i++) {
      word.append((char) ('a' + random.nextInt(26)));
    }
    return word.toString();
  }

  private static String slipped(String prompt, Random random) {
    int at = random.nextInt(prompt.length() - 1);
    return prompt.substring(0, at) + prompt.substring(at + 1);
  }
}
