package memoire.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkupTest {
  /// Shown as they are, and without the parser.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "What is the capital of Norway?",
        "a lone * star",
        "snake_case and _____",
        "$5 and $10",
        "It cost US$5 and A$6.",
        "$5 (US$ at that time)",
        "from $5 to $10, or $ 7",
        "Research & Development",
        "a < b > c",
        "1914. What began?",
        "- 5 °C",
        "# 1 in the charts",
        "> 50 %",
        "C:\\Users\\me",
        "日本は二〇二四年四月に",
        "two\nlines\n\nand a third",
      })
  void plainTextIsLeftAlone(String text) {
    assertThat(Markup.isPlain(text)).isTrue();
    assertThat(Markup.lines(text)).isEqualTo(text.lines().toList());
  }

  /// The parser looks at these, and finds nothing.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "5 * 3 * 2",
        "5*3*2 = 30",
        "2**3**2",
        "snake_case_name and other_name",
        "(_____) and (_____)",
        "The ______, born in ______.",
        "**** four",
        "`open",
        "a < b and c > d, *",
        "<b>bold</b> and *",
        "- a lone line with * and *",
        "1. April * 2. May *",
        "[a] (b) [c]: d *",
      })
  void whatOnlyLooksLikeMarksIsLeftAlone(String text) {
    assertThat(Markup.lines(text)).containsExactly(text);
    assertThat(shown(text)).isEqualTo("p " + text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "a *b* c ~ p a /b/ c",
        "a **b** c ~ p a !b! c",
        "***b*** ~ p /!b!/",
        "日本**語**です ~ p 日本!語!です",
        "use `x_1*y_1` ~ p use `x_1*y_1`",
        "`$x$` ~ p `$x$`",
        "the square $x^2$ of *x* ~ p the square $x²$ of /x/",
        "$a_1 * b_2 * c_3$ ~ p $a₁ ∗ b₂ ∗ c₃$",
        "$$\\frac{1}{2}$$ ~ p $½$",
        "\\(x^2\\) and \\[y^2\\] ~ p $x²$ and $y²$",
        "it is \\*not\\* \\$5 ~ p it is *not* $5",
        "AT&amp;T &copy; *2024* ~ p AT&T © /2024/",
        "[here](https://example.org) ~ p {here}( (https://example.org))",
        "![a map](map.png) ~ p [a map]",
        "between $5$ and $10$ ~ p between $5$ and $10$",
        "$5 million$ ~ p $5 million$",
      })
  void marksAreRead(String text, String shown) {
    assertThat(shown(text)).isEqualTo(shown);
  }

  @Test
  void severalLinesMayHoldBlocks() {
    assertThat(
            shown(
                """
                Look:

                - one
                - two *2*

                3. three
                4. four

                > quoted

                ```java
                int i = 1;
                ```

                | a | b |
                |---|--:|
                | 1 | 2 |
                """))
        .isEqualTo(
            """
            p Look:
            • p one
            • p two /2/
            3. p three
            4. p four
            > p quoted
            java: int i = 1;
            LEFT RIGHT: a;b;1;2;\
            """);
  }

  @Test
  void aLineBreakIsOne() {
    assertThat(Markup.lines("a *b*\nc")).containsExactly("a b", "c");
  }

  @Test
  void displayedFormulasStandAlone() {
    assertThat(shown("Solve\n\n$$\nx^2\n+ 1 = 0\n$$\n\nnow"))
        .isEqualTo("p Solve\n= x² + 1 = 0\np now");
    assertThat(shown("Solve\n$$x^2$$")).isEqualTo("p Solve\n= x²");
    assertThat(shown("Solve\n$$x^2\n\nnever *closed*"))
        .isEqualTo("p Solve\np $$x^2\np never /closed/");
  }

  @Test
  void whatHtmlAndIndentationSayIsShownAsItIs() {
    assertThat(Markup.lines("<div>\n*x*\n</div>")).containsExactly("<div>", "x", "</div>");
    assertThat(Markup.lines("a\n\n    b *c*")).containsExactly("a", "b c");
    assertThat(Markup.lines("Fill in *this*:\n\n_____")).containsExactly("Fill in this:", "_____");
  }

  @Test
  void tablesAreSaidByTheirHeads() {
    assertThat(Markup.lines("| Country | Capital |\n|---|---|\n| Japan | *Tokyo* |\n| Norway | |"))
        .containsExactly("Country: Japan; Capital: Tokyo", "Country: Norway; Capital: ");
  }

  @Test
  void gapsStayInOrderWhereverTheyAre() {
    assertThat(Markup.lines(List.of("The **", "** of $x^", "$ and `f(", ")`"), "__"))
        .containsExactly("The __ of x^__ and f(__)");
    assertThat(Markup.lines(List.of("![a](", ") is *lost*"), "__"))
        .as("a gap that Markdown would hide keeps all as it is")
        .containsExactly("![a](__) is *lost*");
    assertThat(Markup.lines(List.of("- ", "\n- b ", ""), "__")).containsExactly("- __", "- b __");
  }

  @Test
  void aGapThatAnAuthorWroteIsNone() {
    assertThat(Markup.lines("a" + Markup.GAP + "*b*")).containsExactly("a\ufffdb");
  }

  /// Whatever is read, nothing is thrown and no gap is lost.
  @Test
  void nonsenseIsRead() {
    var parts =
        List.of(
            "*", "**", "_", "`", "```\n", "$", "$$", "\\(", "\\)", "|", "|-|\n", "- ", "> ", "1. ",
            "\n", "\n\n", "x", " ", "[", "](", ")", "!", "<", "&amp;", "日本", "#", "\\", "    ");
    var random = new Random(20261126);
    for (int i = 0; i < 2_000; i++) {
      var text = new StringBuilder();
      for (int n = random.nextInt(60); n > 0; n--) {
        text.append(parts.get(random.nextInt(parts.size())));
      }
      var words = List.of(text.toString(), "b", text.reverse().toString());
      var said = String.join("\n", Markup.lines(words, "GAP"));
      assertThat(said.split("GAP", -1)).hasSize(3);
      assertThat(Markup.read(text.toString())).isNotNull();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"*a ", "> ", "[", "`a ", "$a ", "- ", "**a", "| a ", "\\(", "$$\n", "$x^{"})
  void longNonsenseIsReadToo(String part) {
    assertThat(Markup.lines(part.repeat(19_000 / part.length()) + "\nx *y*")).isNotEmpty();
  }

  private static String shown(String text) {
    return shown(Markup.read(text));
  }

  private static String shown(List<Block> blocks) {
    return blocks.stream().map(MarkupTest::shown).collect(Collectors.joining("\n"));
  }

  private static String shown(Block block) {
    return switch (block) {
      case Block.Paragraph paragraph -> "p " + spans(paragraph.spans());
      case Block.Heading heading -> "# " + spans(heading.spans());
      case Block.Items items ->
          items.items().stream()
              .map(item -> item.mark() + " " + shown(item.blocks()))
              .collect(Collectors.joining("\n"));
      case Block.Quote quote -> "> " + shown(quote.blocks());
      case Block.Code code -> code.language() + ": " + code.text();
      case Block.Grid grid ->
          grid.sides().stream().map(Enum::name).collect(Collectors.joining(" "))
              + ": "
              + grid.rows().stream()
                  .flatMap(List::stream)
                  .map(cell -> spans(cell) + ";")
                  .collect(Collectors.joining());
      case Block.Formula formula -> "= " + formula.text();
    };
  }

  private static String spans(List<Span> spans) {
    return spans.stream().map(MarkupTest::shown).collect(Collectors.joining());
  }

  private static String shown(Span span) {
    var marked =
        switch (span.kind()) {
          case TEXT, BREAK -> span.text();
          case CODE -> "`" + span.text() + "`";
          case MATHS -> "$" + span.text() + "$";
          case LINK -> "{" + span.text() + "}";
          case ADDRESS -> "(" + span.text() + ")";
        };
    var strong = span.strong() ? "!" + marked + "!" : marked;
    return span.emphasised() ? "/" + strong + "/" : strong;
  }
}
