package memoire.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import memoire.document.Document;
import memoire.document.MarkdownDocuments;
import memoire.document.Sentence;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;

class IntakeTest {
  private static final String WORD =
      "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

  private static String markdown(String name, byte[] bytes) {
    var reading = Intake.read(name, bytes);
    assertThat(reading.problems()).isEmpty();
    return reading.value().text();
  }

  private static void html(String body, String expected) {
    assertThat(markdown("a.html", body.getBytes(UTF_8)).strip()).isEqualTo(expected.strip());
  }

  private static void refuses(byte[] bytes, String line) {
    var reading = Intake.read("a", bytes);
    assertThat(reading.value().text()).isEmpty();
    assertThat(reading.problems())
        .extracting(p -> p.line().value())
        .containsExactly("a: error " + line);
  }

  @Test
  void headingsParagraphsListsQuotationsAndCaptionsStay() {
    html(
        """
        <h2>One</h2><p>A <b>bold</b>
        word.</p><ul><li>First</li><li>Second</li></ul><blockquote><p>Said.</p></blockquote>
        <figure><img src="x"><figcaption>A quay</figcaption></figure>One<br>line<br><br>Two
        """,
        """
        ## One

        A bold word.

        - First
        - Second

        > Said.

        <figcaption>A quay</figcaption>

        One line

        Two
        """);
  }

  @Test
  void whatIsAroundTheTextIsSetAside() {
    html(
        """
        <nav>Home</nav><script>x()</script><div class="share-bar">Tweet</div>
        <main><p>The quay was built in May, and nobody knew by whom it was built.</p>
        <table><tr><td>1 -- 2</td></tr></table><form>Name</form></main><footer>Foot</footer>
        """,
        """
        The quay was built in May, and nobody knew by whom it was built.

        <!-- set aside (table): 1 - - 2 -->

        <!-- set aside (form): Name -->

        <!-- set aside (outside the main part): Home -->

        <!-- set aside (outside the main part): Tweet -->

        <!-- set aside (outside the main part): Foot -->
        """);
  }

  @Test
  void thePageSaysWhatItIs() {
    html(
        """
        <html lang="en-GB"><head><title>The quay | Harbour Post</title>
        <meta property="og:site_name" content="Harbour Post">
        <script type="application/ld+json">{"@type": "NewsArticle", "datePublished": "2023-05-04T10:00"}</script>
        </head><body><h1>The quay</h1><p>It sank.</p></body></html>
        """,
        """
        ---
        title: The quay
        publisher: Harbour Post
        date: 2023-05-04
        kind: news
        language: en-GB
        ---

        # The quay

        It sank.
        """);
  }

  @Test
  void raisedFiguresStayAndMarksOfNotesGo() {
    html(
        "<p>It has 3 km<sup>2</sup><sup><a href='#n'>1</a></sup> and 10<sup>11</sup> trees.</p>",
        "It has 3 km² and 10¹¹ trees.");
  }

  @Test
  void textThatLooksLikeMarkdownIsReadBackAsItWas() {
    for (var text :
        List.of(
            "# no heading here.",
            "- no item *at* all.",
            "12. was the number.",
            "A [link](x) `b` a_b _c_.",
            "<b>Tags</b> & \\ signs.",
            "> 5 is more.",
            "| no table.",
            "~~~ no code.",
            "--- no rule.")) {
      var page = "<p>" + text.replace("&", "&amp;").replace("<", "&lt;") + "</p>";
      var markdown = markdown("a.html", page.getBytes(UTF_8));
      var read = document(markdown).sentences().map(Sentence::text).toList();
      assertThat(String.join(" ", read)).as(markdown).isEqualTo(text);
    }
  }

  private static Document document(String markdown) {
    return MarkdownDocuments.read("a.md", markdown).value();
  }

  @Test
  void deepHtmlIsRead() {
    html("<div>".repeat(100_000) + "<p>Deep.</p>", "Deep.");
  }

  @Test
  void htmlIsReadInTheEncodingItDeclares() {
    var page = "<meta charset=koi8-r><p>Порт</p>".getBytes(Charset.forName("koi8-r"));
    assertThat(markdown("a.html", page).strip()).isEqualTo("Порт");
  }

  @Test
  void docxIsRead() throws IOException {
    var body =
        paragraph("Titel", "A history")
            + paragraph("berschrift1", "Early years")
            + paragraph("", "The quay sank.")
            + "<w:p><w:pPr><w:numPr/></w:pPr><w:r><w:t>An item</w:t></w:r></w:p>"
            + "<w:tbl><w:tr><w:tc>"
            + paragraph("", "Cell")
            + "</w:tc></w:tr></w:tbl>"
            + "<w:p><w:r><w:t>3 km</w:t></w:r><w:r><w:rPr><w:vertAlign w:val='superscript'/></w:rPr>"
            + "<w:t>2</w:t></w:r><w:del><w:r><w:delText>gone</w:delText></w:r></w:del></w:p>";
    assertThat(markdown("a.docx", docx("", body)))
        .isEqualTo(
            """
            ---
            title: A history
            ---

            # A history

            ## Early years

            The quay sank.

            - An item

            <!-- set aside (table): Cell -->

            3 km²
            """);
  }

  @Test
  void hostileArchivesAreRefused() throws IOException {
    refuses(
        zip(Map.of("a.txt", new byte[] {1})),
        "D024 This is a ZIP archive, but no DOCX document. Unpack it, and name the files in it.");
    refuses(
        zip(Map.of("word/media/a", new byte[300 << 20])),
        "D026 The archive holds more than a document of its size can. Save the document again, or as text.");
    refuses(
        docx("<!DOCTYPE x [<!ENTITY e 'boo'>]>", paragraph("", "&e;")),
        "D027 The document's XML has a document type. Save the document again.");
    refuses(
        docx("", "<w:a>".repeat(1000) + "</w:a>".repeat(1000)),
        "D028 The document's XML is nested too deep. Save it as text.");
    refuses(
        docx("", "<w:p>"),
        "D025 The document's XML is damaged (line 1, column 91). Save the document again.");
  }

  @Test
  void aLongDocxIsRead() throws IOException {
    var body = paragraph("", "The quay &amp; the pier sank in May.").repeat(20_000);
    assertThat(
            markdown("a.docx", docx("", body)).lines().filter(l -> l.startsWith("The quay & the")))
        .hasSize(20_000);
  }

  @Test
  void pdfIsRead() throws IOException {
    var pdf = new PDDocument();
    page(
        pdf,
        1,
        "The port of Lindsund",
        "The quay was built in May and it was the long-",
        "est of all the quays in the north and the south",
        "of the country.");
    page(pdf, 2, "", "The council met in June. It sold the quay to a", "merchant.");
    page(pdf, 3, "", "Nobody knew why it was sold.");
    assertThat(markdown("a.pdf", bytes(pdf)))
        .isEqualTo(
            """
            ---
            title: The port of Lindsund
            ---

            <!-- set aside (page head): Review 1 -->

            # The port of Lindsund

            <!-- set aside (page head): Review 2 -->

            The quay was built in May and it was the longest of all the quays in the north and the south of the country.

            <!-- set aside (page head): Review 3 -->

            The council met in June. It sold the quay to a merchant.

            Nobody knew why it was sold.
            """);
  }

  @Test
  void pdfsWithoutTextAndLockedOnesAreRefused() throws IOException {
    var scan = new PDDocument();
    scan.addPage(new PDPage());
    refuses(
        bytes(scan),
        "D022 The PDF has no text: its pages are pictures. Run text recognition (OCR) over it first.");
    var locked = new PDDocument();
    locked.addPage(new PDPage());
    locked.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
    refuses(bytes(locked), "D021 The PDF is encrypted. Save a copy without a password.");
    refuses(
        "%PDF-1.7 nonsense".getBytes(UTF_8),
        "D025 The PDF is damaged. Print it to a new PDF, or save it as text.");
  }

  @Test
  void whatIsNoTextIsRefused() {
    refuses(
        new byte[] {'a', 0},
        "D023 This is no text: byte 2 is zero. Name a file in text, Markdown, HTML, PDF or DOCX.");
    refuses("{\\rtf1 x}".getBytes(UTF_8), "D024 This is RTF. Save it as DOCX, HTML or text.");
    refuses(
        new byte[9 << 20],
        "D023 This is no text: byte 1 is zero. Name a file in text, Markdown, HTML, PDF or DOCX.");
    refuses(
        "a ".repeat(5 << 20).getBytes(UTF_8),
        "D005 The text has 10 MB; at most 8 are read. Split it.");
  }

  @Test
  void textAndMarkdownStayAsTheyAre() {
    var taken = Intake.read("a.md", "# A\n\n*b*\n".getBytes(UTF_8)).value();
    assertThat(taken).isEqualTo(new Taken("# A\n\n*b*\n", false));
  }

  private static String paragraph(String style, String text) {
    return "<w:p><w:pPr><w:pStyle w:val=\""
        + style
        + "\"/></w:pPr><w:r><w:t>"
        + text
        + "</w:t></w:r></w:p>";
  }

  private static byte[] docx(String type, String body) throws IOException {
    var parts = new LinkedHashMap<String, byte[]>();
    var styles =
        "<w:styles "
            + WORD
            + "><w:style w:styleId='Titel'><w:name w:val='Title'/></w:style>"
            + "<w:style w:styleId='berschrift1'><w:name w:val='heading 1'/></w:style></w:styles>";
    parts.put("word/styles.xml", styles.getBytes(UTF_8));
    var document = type + "<w:document " + WORD + ">" + body + "</w:document>";
    parts.put("word/document.xml", document.getBytes(UTF_8));
    return zip(parts);
  }

  private static byte[] zip(Map<String, byte[]> parts) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (var part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
    }
    return bytes.toByteArray();
  }

  private static void page(PDDocument pdf, int number, String heading, String... lines)
      throws IOException {
    var page = new PDPage();
    pdf.addPage(page);
    var font = new PDType1Font(FontName.HELVETICA);
    try (var content = new PDPageContentStream(pdf, page)) {
      content.beginText();
      content.setFont(font, 10);
      content.newLineAtOffset(72, 740);
      content.showText("Review " + number);
      content.newLineAtOffset(0, -40);
      if (!heading.isEmpty()) {
        content.setFont(font, 18);
        content.showText(heading);
        content.newLineAtOffset(0, -30);
        content.setFont(font, 10);
      }
      for (var line : lines) {
        content.showText(line);
        content.newLineAtOffset(0, -12);
      }
      content.endText();
    }
  }

  private static byte[] bytes(PDDocument pdf) throws IOException {
    var bytes = new ByteArrayOutputStream();
    pdf.save(bytes);
    pdf.close();
    return bytes.toByteArray();
  }
}
