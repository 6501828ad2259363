package memoire.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Geography, year 9       | geography-year-9",
        "Größe und Maß           | grosse-und-mass",
        "Œuvres complètes        | oeuvres-completes",
        "--                      | pack-[0-9a-z]{8}",
        "''                      | pack",
        "9 класс                 | 9-[0-9a-z]{8}",
        "География               | pack-[0-9a-z]{8}",
        "C++                     | c-[0-9a-z]{8}",
      })
  void aNameBecomesAnId(String name, String id) {
    assertThat(Slug.of(name)).matches(id);
  }

  @Test
  void namesThatDifferInALetterHaveDifferentIds() {
    var long0 = "a".repeat(70);
    var names =
        List.of(
            "C",
            "C++",
            "C#",
            "История",
            "География",
            "7 класс",
            "8 класс",
            "日本",
            "中国",
            long0,
            long0 + "b");
    assertThat(names.stream().map(Slug::of))
        .doesNotHaveDuplicates()
        .allMatch(id -> id.length() <= 64);
    assertThat(Stream.of("История", "История").map(Slug::of).distinct()).hasSize(1);
  }
}
