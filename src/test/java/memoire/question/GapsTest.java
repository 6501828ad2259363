package memoire.question;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GapsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "'In {{April}} 2024.';'In _____ 2024.';'In April 2024.';[April]",
        "'{{a|b | c}}';'_____';'a';[a/b/c]",
        "'{{one}} and {{two}}';'[1] and [2]';'one and two';[one, two]",
        "'{{one}}{{two}}';'[1][2]';'onetwo';[one, two]",
        "'no gap';'no gap';'no gap';[]",
        "'{{}} and {{ | }}';'{{}} and {{ | }}';'{{}} and {{ | }}';[]",
        "'open {{ ended';'open {{ ended';'open {{ ended';[]",
        "'closed }} only';'closed }} only';'closed }} only';[]",
        "'{{{a}}}';'_____}';'{a}';[{a]",
        "'{{a}} }} {{b';'_____ }} {{b';'a }} {{b';[a]",
        "'';'';'';[]"
      })
  void promptsAreRead(String prompt, String blanked, String filled, String answers) {
    var gaps = Gaps.of(prompt);
    assertThat(gaps.blanked()).isEqualTo(blanked);
    assertThat(gaps.filled()).isEqualTo(filled);
    var found =
        gaps.gaps().stream()
            .map(gap ->
                gap.answer() + (gap.accept().isEmpty() ? "" : "/" + String.join("/", gap.accept())))
            .toList();
    assertThat(found).hasToString(answers);
  }
}
