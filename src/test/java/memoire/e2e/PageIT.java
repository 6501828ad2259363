package memoire.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import memoire.stats.HtmlReport;
import memoire.stats.Learner;
import memoire.stats.Span;
import memoire.testing.Browser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The page of statistics in a real browser. Its pictures are left in `target/page` to be looked
/// at.
class PageIT {
  private static final String PAGE = HtmlReport.write(Learner.report(Span.YEAR, ""));
  private static final int LIGHT_PAPER = 0xfbfaf7;
  private static final int DARK_PAPER = 0x14181a;
  private static final int WHITE = 0xffffff;

  @TempDir Path directory;
  private Browser browser;

  @BeforeEach
  void open() {
    browser = Browser.open(directory);
  }

  private Path file(String name, String page) throws IOException {
    return Files.writeString(directory.resolve(name), page);
  }

  private BufferedImage picture(String name, String page, int width, boolean isDark)
      throws IOException {
    var pictures = Files.createDirectories(Path.of("target", "page").toAbsolutePath());
    return browser.picture(
        file(name + ".html", page), width, 2400, isDark, pictures.resolve(name + ".png"));
  }

  private static int corner(BufferedImage picture) {
    return picture.getRGB(2, 2) & 0xffffff;
  }

  @Test
  void theBrowserReadsWhatWasWritten() throws IOException {
    var dom = browser.dom(file("page.html", PAGE));
    for (var element : new String[] {"<svg ", "<rect ", "<table>", "<details>", "<section "}) {
      assertThat(count(dom, element)).as(element).isEqualTo(count(PAGE, element)).isPositive();
    }
    assertThat(dom).contains("<h1>Statistics of all packs</h1>", "日本の港");
  }

  @Test
  void itsStyleSheetPassesItsOwnPolicyInTheLightAndInTheDark() throws IOException {
    assertThat(corner(picture("light", PAGE, 1280, false))).isEqualTo(LIGHT_PAPER);
    assertThat(corner(picture("dark", PAGE, 1280, true))).isEqualTo(DARK_PAPER);
  }

  /// One more blank in the style sheet, and the browser leaves it out: the policy is in force.
  @Test
  void anotherStyleSheetDoesNotPass() throws IOException {
    var other = PAGE.replace("<style>", "<style> ");
    assertThat(corner(picture("other-style", other, 1280, false))).isEqualTo(WHITE);
  }

  @Test
  void noScriptRuns() throws IOException {
    var script = "<script>document.body.id = 'it-ran'</script></body>";
    var smuggled = PAGE.replace("</body>", script);
    assertThat(browser.dom(file("smuggled.html", smuggled))).doesNotContain("<body id=\"it-ran\"");
    // The same without the policy, so that this is known to be a test.
    assertThat(browser.dom(file("open.html", withoutPolicy(smuggled))))
        .contains("<body id=\"it-ran\"");
  }

  /// Within a frame, as windows cannot be made as narrow as a phone.
  @Test
  void aPhoneNeedsNotScrollSideways() throws IOException {
    var measure =
        "<script>const page = document.documentElement;"
            + "parent.postMessage(page.scrollWidth - page.clientWidth, '*')</script></body>";
    file("measured.html", withoutPolicy(PAGE).replace("</body>", measure));
    var frame =
        """
        <!doctype html><body><iframe src="measured.html" width="360" height="6000"></iframe>
        <script>onmessage = e => { document.body.id = 'beyond-' + e.data }</script></body>
        """;
    assertThat(browser.dom(file("frame.html", frame))).contains("<body id=\"beyond-0\"");
    picture("phone", frame.replace("<body>", "<body style=\"margin:0\">"), 500, false);
  }

  private static String withoutPolicy(String page) {
    return page.replaceFirst("<meta http-equiv=[^>]*>", "");
  }

  private static int count(String page, String what) {
    return (page.length() - page.replace(what, "").length()) / what.length();
  }
}
