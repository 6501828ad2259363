package memoire.report;

import static memoire.report.Sat.TERMS;
import static memoire.report.Sat.ZONE;
import static memoire.report.Sat.at;
import static memoire.report.Sat.result;
import static memoire.report.Sat.sat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import memoire.drill.Act;
import memoire.drill.Paper;
import memoire.drill.Showing;
import memoire.drill.Terms;
import memoire.markup.Markup;
import memoire.question.Form;
import memoire.question.Question;
import memoire.screen.Golden;
import memoire.text.SafeText;
import org.junit.jupiter.api.Test;

/// The page of a result, printed papers and their answers.
class PagesTest {
  private static List<String> pages(Paper paper) {
    var open = sat(paper, at(1, new Act.HandedIn(false)));
    return List.of(
        ResultHtml.write(result(1, open), ZONE), PaperHtml.write(paper), KeyHtml.write(paper));
  }

  @Test
  void noPageAsksForAnythingFromOutside() {
    for (var page : pages(Sat.every(TERMS))) {
      assertThat(page)
          .startsWith("<!doctype html>")
          .endsWith("</html>\n")
          .contains("default-src &#39;none&#39;; style-src &#39;sha256-")
          .doesNotContain("<script", "http://", "https://", "url(", "@import", "javascript:")
          .doesNotContainPattern(" style=| on[a-z]+=");
    }
  }

  @Test
  void everyElementIsClosedAndEveryIdUnique() {
    for (var page : pages(Sat.every(Sat.certain()))) {
      var ids = Pattern.compile(" id=\"([^\"]+)\"").matcher(page).results().map(m -> m.group(1));
      assertThat(ids.toList()).doesNotHaveDuplicates();
      for (var name : List.of("div", "section", "span", "p", "table", "li", "dl")) {
        assertThat(count(page, "<" + name + "[ >]"))
            .as(name)
            .isEqualTo(count(page, "</" + name + ">"));
      }
    }
  }

  @Test
  void whatIsNotTrustedIsEscapedWhereverItStands() {
    var hostile = Sat.HOSTILE;
    var forms =
        List.of(
            new Form.Choice(hostile, List.of(hostile + "2")),
            new Form.Text(hostile, List.of(hostile)),
            new Form.Order(List.of(hostile, "b")),
            new Form.Match(List.of(new Form.Pair(hostile, hostile))),
            new Form.Cloze(List.of()));
    for (var form : forms) {
      var prompt =
          form instanceof Form.Cloze
              ? hostile + " {{" + hostile + "}}"
              : hostile + "\n\n```\n" + hostile + "\n```\n\n- " + hostile;
      var question =
          Sat.explained("id", prompt, form, hostile, hostile, hostile, Map.of(hostile, hostile));
      for (var page : pages(Sat.paper(TERMS, question))) {
        assertThat(page)
            .contains("&lt;script&gt;")
            .doesNotContain("<script", "alert(\"", "\u202e", "\u001b");
      }
    }
  }

  @Test
  void whereAnswersAreNeverShownThePageHasNone() {
    var page = ResultHtml.write(result(TERMS.shown(Showing.NEVER)), ZONE);
    assertThat(page)
        .contains("5.58 of 11 marks")
        .doesNotContain("Astana", "Irtysh", "1997", "rouble", "17 regions");
    assertThat(ResultHtml.write(result(TERMS), ZONE))
        .contains("Astana", "An Atlas of Central Asia", "It was the capital until 1997.");
  }

  @Test
  void aPaperHasNoAnswer() {
    var page = PaperHtml.write(Sat.every(TERMS));
    assertThat(page)
        .contains(
            "Name",
            "Date",
            "Marks",
            "of 11",
            "2 points",
            "x₁ ≤ 3",
            "Time: 20 min.",
            "Paper 7, 10 questions.")
        .doesNotContain("tenge replaced", "rouble", "17", "KZT", "1991", "0, 1 and 2");
    assertThat(count(page, "class=\"gap\"")).isEqualTo(2);
  }

  @Test
  void picturesAreWithinThePageAndSaidInWords() {
    var file = "0".repeat(64) + ".png";
    var shown = "![The harbour of \"Baku\"](" + file + ")";
    var items =
        List.of(
            new Paper.Item(
                "p",
                Question.plain("q1", shown + " Which sea?", new Form.Text("Caspian", List.of())),
                1),
            new Paper.Item(
                "p",
                Question.plain("q2", "Which is it?", new Form.Choice(shown, List.of("none"))),
                1));
    var every = Sat.every(TERMS);
    var paper = new Paper(every.title(), every.seed(), every.versions(), items, every.terms());
    var bytes = new byte[] {1, 2, 3};
    var page = PaperHtml.write(paper, Pictures.of(name -> name.equals(file) ? bytes : null));
    assertThat(page)
        .contains(
            "<p><img src=\"data:image/png;base64,AQID\" alt=\"The harbour of &quot;Baku&quot;\"> Which",
            "; img-src data:; base-uri")
        .doesNotContain("[image");
    assertThat(count(page, "<img ")).isEqualTo(2);
    assertThat(KeyHtml.write(paper, Pictures.of(_ -> bytes)))
        .contains("A) <img src=\"data:image/png;base64,AQID\"");
    assertThat(PaperHtml.write(paper))
        .contains("[image: The harbour of &quot;Baku&quot;] Which sea?")
        .doesNotContain("<img");
  }

  @Test
  void aPageTakesSoManyPicturesAndNoSounds() {
    var most = new byte[Pictures.MOST_BYTES];
    var pictures = Pictures.of(_ -> most);
    assertThat(pictures.address("0".repeat(64) + ".mp3")).isNull();
    assertThat(pictures.address("0".repeat(64) + ".svg")).startsWith("data:image/svg+xml;base64,");
    assertThat(pictures.address("1".repeat(64) + ".png")).isNull();
  }

  /// The same questions, letters and answers as on the pages.
  @Test
  void aPaperIsAlsoWrittenAsText() {
    var paper = Sat.every(TERMS);
    Golden.check("report", "paper", text(PaperText.lines(paper)));
    Golden.check("report", "paper-key", text(PaperText.key(paper)));
    assertThat(text(PaperText.lines(paper)))
        .doesNotContain("tenge replaced", "rouble", "17", "KZT", "1991", "0, 1 and 2");
  }

  private static String text(List<SafeText> lines) {
    return lines.stream().map(SafeText::value).collect(Collectors.joining("\n", "", "\n"));
  }

  /// The letter of an option in the answers is the one it has on the paper.
  @Test
  void lettersAgree() {
    for (long seed = 0; seed < 20; seed++) {
      var paper = seeded(seed);
      var sheet = PaperHtml.write(paper);
      assertThat(PaperHtml.write(seeded(seed))).as("the same seed").isEqualTo(sheet);
      for (var line : KeyHtml.lines(paper, 0)) {
        assertThat(line).isEqualTo(letter(sheet, "Astana") + ") Astana");
      }
      assertThat(KeyHtml.lines(paper, 1))
          .containsExactlyInAnyOrder(
              letter(sheet, "Ural") + ") Ural", letter(sheet, "Irtysh") + ") Irtysh");
      assertThat(KeyHtml.lines(paper, 7))
          .containsExactly(
              letter(sheet, "independence") + ") independence",
              letter(sheet, "the tenge") + ") the tenge",
              letter(sheet, "a new capital") + ") a new capital",
              letter(sheet, "Expo") + ") Expo");
      assertThat(KeyHtml.lines(paper, 8).getFirst())
          .isEqualTo("Aktau – " + letter(sheet, "the Caspian Sea") + ") the Caspian Sea");
    }
    assertThat(PaperHtml.write(seeded(1))).isNotEqualTo(PaperHtml.write(seeded(2)));
  }

  private static Paper seeded(long seed) {
    var paper = Sat.every(TERMS);
    return new Paper(paper.title(), seed, paper.versions(), paper.items(), paper.terms());
  }

  private static String letter(String sheet, String option) {
    var found =
        Pattern.compile(
                "class=\"letter\">([A-Z]+)\\)</span><div><p>" + Pattern.quote(option) + "</p>")
            .matcher(sheet);
    assertThat(found.find()).as("%s is on the paper", option).isTrue();
    return found.group(1);
  }

  @Test
  void answersTellWhatTheyAreFrom() {
    var page = KeyHtml.write(Sat.every(TERMS));
    assertThat(page)
        .contains(
            "11 marks in all. Scheme plain, crediting per-part. Paper 7 (its seed), drawn from")
        .contains(
            "drawn from atlas 1.2.0.",
            "17 regions",
            "Accepted within 1 of it.",
            "Also accepted: KZT; Kazakhstani tenge")
        .contains("[2] rouble, also ruble", "The Caspian Sea is a lake.");
  }

  @Test
  void lettersGoOnBehindZ() {
    assertThat(Letters.of(0)).isEqualTo("A");
    assertThat(Letters.of(25)).isEqualTo("Z");
    assertThat(Letters.of(26)).isEqualTo("AA");
    assertThat(Letters.of(53)).isEqualTo("BB");
  }

  private static void prose(String markdown, String html) {
    var out = new memoire.plot.Markup();
    ProseHtml.write(out, Markup.read(markdown), Pictures.NONE, _ -> "");
    assertThat(out.toString()).isEqualTo(html);
  }

  @Test
  void prose() {
    prose("plain & simple", "<p>plain &amp; simple</p>");
    prose("**a** *b* `c<d`", "<p><strong>a</strong> <em>b</em> <code>c&lt;d</code></p>");
    prose("$x^2$ is less", "<p>x² is less</p>");
    prose("one\ntwo", "<p>one<br>two</p>");
    prose(
        "a\n\n- b\n- c",
        "<p>a</p><ul><li><span class=\"mark\">•</span><div><p>b</p></div></li>"
            + "<li><span class=\"mark\">•</span><div><p>c</p></div></li></ul>");
    prose("```\nx < y\n  z\n```", "<pre>x &lt; y\n  z</pre>");
    prose("[words](https://example.org)", "<p>words (https://example.org)</p>");
  }

  @Test
  void termsAreToldBeforeTheFirstQuestion() {
    assertThat(PaperHtml.write(Sat.every(Sat.certain())))
        .contains("Say of each answer how sure you are.", "fairly sure");
    assertThat(PaperHtml.write(Sat.every(Terms.PLAIN)))
        .doesNotContain("Time:", "of the marks pass", "fairly sure");
  }

  private static int count(String page, String pattern) {
    return (int) Pattern.compile(pattern).matcher(page).results().count();
  }
}
