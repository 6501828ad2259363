package memoire.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import memoire.screen.Line.Run;
import org.junit.jupiter.api.Test;

class ProseTest {
  @Test
  void marksAreStyles() {
    check("a *b* **c** `d`", Style.TEXT, "a |_b_| |*c*| |CODE d");
    check("[e](https://f.org)", Style.TEXT, "^e^|MUTED  (https://f.org)");
  }

  @Test
  void strongWordsInStrongTextAreUnderlined() {
    check("a **b** *c* `d`", Style.STRONG, "*a *|*^b^*|* *|_*c*_|* *|CODE d");
  }

  @Test
  void programsHaveTheirInks() {
    check(
        "Look:\n```java\nint i = 1; // \"x\"\n```",
        Style.STRONG,
        "*Look:*",
        "",
        "  |*ACCENT int*| i = |NUMBER 1|; |_MUTED // \"x\"_");
  }

  @Test
  void longLinesOfCodeGoOnBehindAMark() {
    var column = new Column(20);
    column.prose("```\n    first second third\n```\nx", Style.TEXT);
    assertThat(text(column)).containsExactly("      first second", "↪     third", "", "x");
  }

  @Test
  void aHeadStandsOnceBeforeSeveralBlocks() {
    var column = new Column(30);
    column.prose(
        List.of(Column.run("1  ", Style.MUTED)), "one *two*\n\n- three\n- four", Style.TEXT);
    assertThat(text(column)).containsExactly("1  one two", "   • three", "   • four");
  }

  @Test
  void nestedListsAndQuotesAreIndented() {
    var column = new Column(30);
    column.prose("9. a\n10. b\n    - c\n      > d", Style.TEXT);
    assertThat(text(column)).containsExactly(" 9. a", "10. b", "    • c", "      │ d");
  }

  @Test
  void columnsOfATableShareTheWidthAndGiveWayToRecords() {
    var table = "| Name | What it is |\n|---|---:|\n| Aura | a river that is deep |\n| 日本 | x |";
    var wide = new Column(40);
    wide.prose(table, Style.TEXT);
    assertThat(text(wide))
        .containsExactly(
            "Name │           What it is",
            "─────┼─────────────────────",
            "Aura │ a river that is deep",
            "日本 │                    x");
    var narrow = new Column(20);
    narrow.prose(table, Style.TEXT);
    assertThat(text(narrow))
        .containsExactly(
            "Name │    What it is",
            "─────┼──────────────",
            "Aura │  a river that",
            "     │       is deep",
            "┈┈┈┈┈│┈┈┈┈┈┈┈┈┈┈┈┈┈┈",
            "日本 │             x");
    var tiny = new Column(12);
    tiny.prose(table, Style.TEXT);
    assertThat(text(tiny))
        .containsExactly(
            "Name: Aura",
            "What it is:",
            "  a river",
            "  that is",
            "  deep",
            "",
            "Name: 日本",
            "What it is:",
            "  x");
  }

  /// Each line of a text as its runs: `*strong*`, `_slanted_`, `^underlined^`, with the name of an
  /// ink that is not that of text.
  private static void check(String untrusted, Style style, String... lines) {
    var column = new Column(60);
    column.prose(untrusted, style);
    assertThat(column.lines().stream().map(ProseTest::shown).toList()).containsExactly(lines);
  }

  private static String shown(Line line) {
    return line.runs().stream()
        .filter(run -> !run.text().isEmpty())
        .map(ProseTest::shown)
        .collect(Collectors.joining("|"));
  }

  private static String shown(Run run) {
    var style = run.style();
    var text = (style.ink() == Ink.TEXT ? "" : style.ink() + " ") + run.text().value();
    var underlined = style.underline() ? "^" + text + "^" : text;
    var strong = style.bold() ? "*" + underlined + "*" : underlined;
    return style.italic() ? "_" + strong + "_" : strong;
  }

  private static List<String> text(Column column) {
    return Films.text(new Frame(column.lines(), null)).lines().toList();
  }
}
