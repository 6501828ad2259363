package memoire.intake;

import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import memoire.text.DocumentFlaw;
import org.jspecify.annotations.Nullable;

/// Makes Markdown of DOCX: paragraphs with their styles. Reads three parts of the archive with the
/// XML reader of the platform, without document types.
final class DocxIntake {
  private static final String BODY = "word/document.xml";
  private static final String STYLES = "word/styles.xml";
  private static final String CORE = "docProps/core.xml";

  /// The platform's reader stops at 100, with a message that helps nobody.
  private static final int DEEPEST = 90;

  /// Elements whose text is no running text: tables, text boxes, what was deleted, and what is
  /// there for older programs.
  private static final Map<String, String> ASIDE =
      Map.of("tbl", "table", "txbxContent", "text box", "del", "deleted", "Fallback", "");

  private final Markdown out = new Markdown();
  private final Map<String, String> styles;
  private final StringBuilder text = new StringBuilder();
  private final StringBuilder aside = new StringBuilder();
  private String style = "";
  private boolean listed;
  private boolean raised;
  private String title = "";

  private DocxIntake(Map<String, String> styles) {
    this.styles = styles;
  }

  static String markdown(byte[] archive) throws Unreadable {
    var parts = ZipParts.read(archive, Set.of(BODY, STYLES, CORE));
    var body = parts.get(BODY);
    if (body == null) {
      throw new Unreadable(
          DocumentFlaw.OTHER_KIND,
          "This is a ZIP archive, but no DOCX document.",
          "Unpack it, and name the files in it.");
    }
    try {
      var intake = new DocxIntake(styles(parts.get(STYLES)));
      intake.readBody(reader(body));
      var title = intake.title.isEmpty() ? title(parts.get(CORE)) : intake.title;
      return intake.out.with(new Metadata(title, "", "", "", ""));
    } catch (XMLStreamException e) {
      var at = e.getLocation();
      var where =
          at == null
              ? ""
              : " (line " + at.getLineNumber() + ", column " + at.getColumnNumber() + ")";
      throw new Unreadable(
          DocumentFlaw.DAMAGED,
          "The document's XML is damaged" + where + ".",
          "Save the document again.");
    }
  }

  private static XMLStreamReader reader(byte[] part) throws XMLStreamException {
    var factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    return factory.createXMLStreamReader(new ByteArrayInputStream(part));
  }

  private static String attribute(XMLStreamReader in, String name) {
    for (int i = 0; i < in.getAttributeCount(); i++) {
      if (in.getAttributeLocalName(i).equals(name)) {
        return in.getAttributeValue(i);
      }
    }
    return "";
  }

  /// The names of the styles, by id; names are the same in every language of Word, ids are not.
  private static Map<String, String> styles(byte @Nullable [] part) throws XMLStreamException {
    var styles = new HashMap<String, String>();
    var in = part == null ? null : reader(part);
    var id = "";
    while (in != null && in.hasNext()) {
      if (in.next() == XMLStreamConstants.START_ELEMENT) {
        if (in.getLocalName().equals("style")) {
          id = attribute(in, "styleId");
        } else if (in.getLocalName().equals("name") && !id.isEmpty()) {
          styles.putIfAbsent(id, attribute(in, "val").toLowerCase(Locale.ROOT));
        }
      }
    }
    return styles;
  }

  private static String title(byte @Nullable [] core) throws XMLStreamException {
    var in = core == null ? null : reader(core);
    while (in != null && in.hasNext()) {
      if (in.next() == XMLStreamConstants.START_ELEMENT && in.getLocalName().equals("title")) {
        return in.getElementText();
      }
    }
    return "";
  }

  private void readBody(XMLStreamReader in) throws XMLStreamException, Unreadable {
    int depth = 0;
    int outside = 0;
    boolean inText = false;
    var reason = "";
    while (in.hasNext()) {
      int event = in.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        depth++;
        if (depth > DEEPEST) {
          throw new Unreadable(
              DocumentFlaw.TOO_DEEP, "The document's XML is nested too deep.", "Save it as text.");
        }
        if (outside == 0 && ASIDE.containsKey(in.getLocalName())) {
          outside = depth;
          reason = ASIDE.getOrDefault(in.getLocalName(), "");
        }
        inText = in.getLocalName().equals("t");
        start(in, outside > 0);
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        inText = false;
        if (depth == outside) {
          closeAside(reason);
          outside = 0;
        }
        if (outside == 0 && in.getLocalName().equals("p")) {
          closeParagraph();
        }
        depth--;
      } else if (event == XMLStreamConstants.CHARACTERS && inText) {
        var run = in.getText();
        (outside > 0 ? aside : text).append(raised ? Superscripts.raised(run) : run);
      } else if (event == XMLStreamConstants.DTD) {
        throw new Unreadable(
            DocumentFlaw.DOCTYPE,
            "The document's XML has a document type.",
            "Save the document again.");
      }
    }
  }

  private void start(XMLStreamReader in, boolean outside) {
    var into = outside ? aside : text;
    switch (in.getLocalName()) {
      case "tab", "br", "cr" -> into.append(' ');
      case "noBreakHyphen" -> into.append('-');
      case "pStyle" -> style = outside ? style : attribute(in, "val");
      case "numPr" -> listed = listed || !outside;
      case "r" -> raised = false;
      case "vertAlign" -> raised = attribute(in, "val").equals("superscript");
      case "p", "tc" -> aside.append(outside ? " " : "");
      default -> {}
    }
  }

  private void closeParagraph() throws Unreadable {
    write(styles.getOrDefault(style, style.toLowerCase(Locale.ROOT)), text.toString());
    text.setLength(0);
    style = "";
    listed = false;
  }

  private void write(String name, String paragraph) throws Unreadable {
    if (name.equals("title") && title.isEmpty()) {
      title = Markdown.plain(paragraph);
      out.heading(1, paragraph);
    } else if (name.startsWith("heading ")) {
      out.heading(1 + Math.clamp(name.charAt(8) - '0', 1, 5), paragraph);
    } else if (name.equals("caption")) {
      out.caption(paragraph);
    } else if (name.contains("quote")) {
      out.quote(paragraph);
    } else if (name.startsWith("toc")) {
      out.aside("table of contents", paragraph);
    } else if (listed) {
      out.item(paragraph);
    } else {
      out.paragraph(paragraph);
    }
  }

  private void closeAside(String reason) throws Unreadable {
    if (!reason.isEmpty()) {
      out.aside(reason, aside.toString());
    }
    aside.setLength(0);
  }
}
