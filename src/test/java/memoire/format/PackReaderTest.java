package memoire.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import memoire.text.Problem;
import org.junit.jupiter.api.Test;

class PackReaderTest {
  @Test
  void dump() {
    for (var s :
        List.of(
            "{\"a\": 1,}",
            "[1]",
            "",
            "   ",
            "{",
            "{} x",
            "{\"a\": tru}",
            "{\"a\": \"x\ny\"}",
            "{'a': 1}",
            "{\"a\" 1}",
            "{\"a\": 1 \"b\": 2}",
            "{\"a\": \"\\q\"}",
            "{\"a\": 01}",
            "{\"a\": \"x",
            "{\"a\": [1,2",
            "\u0000",
            "{\"日本\": \"🧭\", x}",
            "{\"a\": NaN}",
            "{// c\n}",
            "{\"a\": -}",
            "{\"a\": 1e}",
            "{\"a\": \"\\u12\"}",
            "nul",
            "tru",
            "\"abc",
            "{\"a\": 1]",
            "{\"a\"}",
            "{\"a\": 1.}",
            "{\"a\":[\n1,\r\n2,\r x]}")) {
      System.out.println(
          s.replace("\n", "\\n")
              + "  =>  "
              + Packs.read(s).problems().stream()
                  .map(Problem::line)
                  .map(Object::toString)
                  .collect(Collectors.joining("\n      ")));
    }
    assertThat(System.nanoTime()).isPositive();
  }
}
