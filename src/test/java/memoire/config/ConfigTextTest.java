package memoire.config;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ConfigTextTest {
  private static void check(String text, String expected) {
    assertThat(ConfigText.with(text, "memory", "retention", "0.85")).isEqualTo(expected);
  }

  @Test
  void aNumberIsReplacedAndItsCommentStays() {
    check(
        "# mine\n[memory]\nretention  =  0.9   # as I like it\nfuzz = true\n",
        "# mine\n[memory]\nretention  =  0.85   # as I like it\nfuzz = true\n");
    check("memory.retention = 0.9", "memory.retention = 0.85");
    check("[ memory ] # x\r\n  retention = 0.9\r\n", "[ memory ] # x\r\n  retention = 0.85\r\n");
  }

  @Test
  void aSectionGetsTheLineBelowItsLast() {
    check(
        "[memory]\nsteps = [\n  \"1m\",\n]\n# end\n\n[study]\nretention = 1\n",
        "[memory]\nsteps = [\n  \"1m\",\n]\nretention = 0.85\n# end\n\n[study]\nretention = 1\n");
    check("[memory]", "[memory]\nretention = 0.85\n");
  }

  @Test
  void aSectionThatIsNotThereComesLast() {
    check("", "[memory]\nretention = 0.85\n");
    check("[study]\ncards = 5", "[study]\ncards = 5\n\n[memory]\nretention = 0.85\n");
    check("[study]\r\n", "[study]\r\n\r\n[memory]\r\nretention = 0.85\r\n");
  }

  @Test
  void whatIsInAnotherSectionOrACommentIsAnother() {
    var others = "[memory.own]\nretention = 0.9\n# [memory]\n#retention = 0.9\n";
    check(others, others + "\n[memory]\nretention = 0.85\n");
  }
}
