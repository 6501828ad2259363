package memoire.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CompletionTest {
  private static final Vocabulary VOCABULARY =
      new Vocabulary(
          List.of("sanctions", "sanctions::finance", "foreign policy", "événement"),
          List.of("harbour", "islands"),
          List.of("bluebook-2022"));

  /// The caret is at `|`.
  private static void check(String typed, String... completed) {
    int caret = typed.indexOf('|');
    var text = typed.replace("|", "");
    var completion = Completion.at(text, caret, VOCABULARY);
    assertThat(completion.candidates().stream().map(one -> completion.with(text, one)))
        .as(typed)
        .containsExactly(completed);
  }

  @Test
  void keys() {
    check("st|", "stability:");
    check("storm -s|", "storm -source:", "storm -stability:", "storm -sort:");
    check("(ta|)", "(tag:)");
    check("St| storm", "stability: storm");
    check("xyz|");
    assertThat(Completion.at("", 0, VOCABULARY).candidates()).hasSize(Key.values().length);
  }

  @Test
  void namesThatBeginAsTypedComeFirst() {
    check("tag:s|", "tag:sanctions", "tag:sanctions::finance");
    check("tag:fin|", "tag:sanctions::finance");
    check("tag:sanctions::|", "tag:sanctions::finance");
    check("tag:EVE|", "tag:événement");
    check("pack:|", "pack:harbour", "pack:islands");
    check("-source:blue|", "-source:bluebook-2022");
  }

  @Test
  void namesWithBlanksAreQuoted() {
    check("tag:for|", "tag:\"foreign policy\"");
    check("tag:\"foreign p|", "tag:\"foreign policy\"");
    check("a tag:\"for|", "a tag:\"foreign policy\"");
  }

  @Test
  void statesFormsAndOrders() {
    check("is:f|", "is:flagged");
    check("is:b|", "is:buried");
    check("form:dat|", "form:date");
    check("sort:-d|", "sort:-due", "sort:-difficulty");
    check("lapses:|", "lapses:>=4");
    check("lapses:>|");
  }

  @Test
  void whateverTheCaretIs() {
    for (int caret = -3; caret < 30; caret++) {
      assertThat(Completion.at("a (-tag:\"x y\" or b)", caret, VOCABULARY)).isNotNull();
    }
  }

  @Test
  void theCommonBeginning() {
    assertThat(Completion.at("tag:s", 5, VOCABULARY).common()).isEqualTo("sanctions");
    assertThat(Completion.at("tag:zzz", 7, VOCABULARY).common()).isEmpty();
  }
}
