package memoire.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import memoire.report.SatPages;
import memoire.testing.Browser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The page of a drill's result and the printed paper in a real browser. Their pictures are left in
/// `target/page` to be looked at.
class DrillPageIT {
  private static final int LIGHT_PAPER = 0xfbfaf7;
  private static final int DARK_PAPER = 0x14181a;
  private static final String SCRIPT = "<script>document.body.id = 'it-ran'</script></body>";

  @TempDir Path directory;
  private Browser browser;

  @BeforeEach
  void open() {
    browser = Browser.open(directory);
  }

  private Path file(String name, String page) throws IOException {
    return Files.writeString(directory.resolve(name), page);
  }

  private static Path kept(String name) throws IOException {
    return Files.createDirectories(Path.of("target", "page").toAbsolutePath()).resolve(name);
  }

  private int corner(String name, String page, boolean isDark) throws IOException {
    var picture =
        browser.picture(file(name + ".html", page), 1280, 2800, isDark, kept(name + ".png"));
    return picture.getRGB(2, 2) & 0xffffff;
  }

  @Test
  void theResultPassesItsOwnPolicyInTheLightAndInTheDark() throws IOException {
    assertThat(corner("drill-light", SatPages.result(), false)).isEqualTo(LIGHT_PAPER);
    assertThat(corner("drill-dark", SatPages.result(), true)).isEqualTo(DARK_PAPER);
  }

  @Test
  void noScriptRuns() throws IOException {
    for (var page : SatPages.all()) {
      var smuggled = page.replace("</body>", SCRIPT);
      assertThat(browser.dom(file("smuggled.html", smuggled)))
          .doesNotContain("<body id=\"it-ran\"");
    }
  }

  /// Within a frame, as windows cannot be made as narrow as a phone.
  @Test
  void aPhoneNeedsNotScrollSideways() throws IOException {
    int number = 0;
    for (var page : SatPages.all()) {
      var measure =
          "<script>const page = document.documentElement;"
              + "parent.postMessage(page.scrollWidth - page.clientWidth, '*')</script></body>";
      file(
          "measured.html",
          page.replaceFirst("<meta http-equiv=[^>]*>", "").replace("</body>", measure));
      var frame =
          """
          <!doctype html><body style="margin:0">
          <iframe src="measured.html" width="375" height="6000" style="border:0"></iframe>
          <script>onmessage = e => { document.body.id = 'beyond-' + e.data }</script></body>
          """;
      var phone = file("frame.html", frame);
      assertThat(browser.dom(phone)).contains("id=\"beyond-0\"");
      browser.picture(phone, 500, 2400, false, kept("drill-phone-" + ++number + ".png"));
    }
  }

  /// Three times ten questions fill some pages of A4, and as many are counted at their foot.
  @Test
  void aPaperIsPrintedOnA4() throws IOException {
    for (var name : new String[] {"paper", "answers"}) {
      var page = name.equals("paper") ? SatPages.paper() : SatPages.answers();
      var pdf = kept("drill-" + name + ".pdf");
      browser.print(file(name + ".html", page), pdf);
      var printed = Files.readString(pdf, StandardCharsets.ISO_8859_1);
      var boxes = Pattern.compile("/MediaBox \\[0 0 59[45](\\.[0-9]+)? 84[12](\\.[0-9]+)?\\]");
      assertThat(boxes.matcher(printed).results().count()).as(name).isBetween(2L, 8L);
    }
  }
}
