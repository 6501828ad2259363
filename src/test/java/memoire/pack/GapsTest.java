package memoire.pack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GapsTest {
  @ParameterizedTest
  @CsvSource({
    "no gap,                        [],                   no gap",
    "a {{gap}} here,                [[gap]],              a ____ here",
    "a {{ gap | hole }}.,           '[[gap, hole]]',      a ____.",
    "'{{a}}, {{b|c|d}}',            '[[a], [b, c, d]]',   '____, ____'",
    "an {{open gap,                 [],                   an {{open gap",
    "{{a}} and {{open,              [[a]],                ____ and {{open",
    "a } and { b,                   [],                   a } and { b",
    "{{}},                          [[]],                 ____",
  })
  void gapsAreFound(String prompt, String accepted, String blanked) {
    assertThat(Gaps.of(prompt).accepted()).hasToString(accepted);
    assertThat(Gaps.blanked(prompt)).isEqualTo(blanked);
    assertThat(Gaps.of(prompt).open()).isEqualTo(prompt.contains("open"));
    assertThat(Gaps.of(prompt).hasEmpty()).isEqualTo(prompt.equals("{{}}"));
  }
}
