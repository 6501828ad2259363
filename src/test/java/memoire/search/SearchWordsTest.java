package memoire.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import memoire.question.Form;
import memoire.question.Question;
import org.junit.jupiter.api.Test;

class SearchWordsTest {

  private static void check(String text, String... words) {
    assertThat(SearchWords.of(text)).as(text).containsExactly(words);
  }

  @Test
  void caseAndAccentsAreNoDifference() {
    check("Ståle Ödegård’s Łódź", "stale", "odegard", "s", "lodz");
    check("ＦＵＬＬ ﬁne", "full", "fine");
    check("Ελλάς Москва", "ελλασ", "москва");
  }

  @Test
  void signsPartWords() {
    check("");
    check("… — !");
    check("e-mail 500,000 2026-12-01", "e", "mail", "500", "000", "2026", "12", "01");
  }

  @Test
  void scriptsWithoutBlanksAreReadLetterByLetter() {
    check("日本は164品目", "日", "本", "は", "164", "品", "目");
    check("サーバー", "サ", "ー", "バ", "ー");
    check("한국어 표현", "한국어", "표현");
    check("\ud842\udfb7野屋", "\ud842\udfb7", "野", "屋");
  }

  @Test
  void aCardIsFoundByItsPromptsAnswersAndExplanations() {
    var choice = Question.plain("a", "Which river?", new Form.Choice("Aura", List.of("Skarv")));
    var cloze =
        Question.plain(
            "b", "It lies at the {{Aura|the Aura}}.", new Form.Cloze(List.of("Aurajoki")));
    assertThat(SearchedText.of(List.of(choice, cloze)))
        .isEqualTo("which river ¶ aura ¶ it lies at the aura ¶ aurajoki");
  }

  @Test
  void plainTextIsReadLikeAnyOther() {
    var random = new java.util.Random(3);
    for (int i = 0; i < 500; i++) {
      var text = new StringBuilder();
      for (int n = random.nextInt(20); n > 0; n--) {
        text.append((char) random.nextInt(0x7f));
      }
      assertThat(SearchedText.of(text.toString()))
          .isEqualTo(String.join(" ", SearchWords.of(text.toString())));
    }
  }

  @Test
  void namesAndStars() {
    assertThat(NamePattern.of("SANCTIONS").matchesTag("sanctions::finance")).isTrue();
    assertThat(NamePattern.of("sanction").matchesTag("sanctions::finance")).isFalse();
    assertThat(NamePattern.of("sanction*").matchesTag("sanctions::finance")).isTrue();
    assertThat(NamePattern.of("*::fin*").matchesTag("sanctions::finance::banks")).isTrue();
    assertThat(NamePattern.of("finance").matchesTag("sanctions::finance")).isFalse();
    assertThat(NamePattern.of("evenement").matches("Événement")).isTrue();
    assertThat(NamePattern.of("a*b*c").matches("aXbXXc")).isTrue();
    assertThat(NamePattern.of("a*b*c").matches("aXbXX")).isFalse();
    assertThat(NamePattern.of("*a".repeat(30)).matches("a".repeat(5000) + "b")).isFalse();
  }
}
