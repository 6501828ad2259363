package memoire.format.moodle;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import memoire.format.Import;
import memoire.text.Position;

/// Goes through a file of Moodle's XML and hands out each question as it is read whole. Where the
/// XML breaks, it goes on at the next question.
final class Questions {
  private static final int DEEPEST = 64;
  private static final int MOST_ATTRIBUTES = 64;
  private static final int MOST_NODES = 20_000;
  private static final int MOST_BREAKS = 20;
  private static final String QUESTION = "question";

  private final Import into;
  private final Consumer<Node> take;
  private boolean hasQuiz;
  private int line;

  Questions(Import into, Consumer<Node> take) {
    this.into = into;
    this.take = take;
  }

  /// Reads XML without a document type.
  void read(String xml) {
    var rest = xml;
    for (int breaks = 0; breaks < MOST_BREAKS; breaks++) {
      if (readWhole(rest)) {
        if (!hasQuiz) {
          into.tell(MoodleFlaw.NOT_A_QUIZ, new Position(1, 1));
        }
        return;
      }
      rest = afterBreak(xml);
      if (rest.isEmpty()) {
        return;
      }
    }
  }

  /// The file from the first question below the line at which it broke, on the same lines.
  private String afterBreak(String xml) {
    int start = 0;
    for (int i = 0; i < line && start >= 0; i++) {
      start = xml.indexOf('\n', start) + 1;
      if (start == 0) {
        return "";
      }
    }
    int next = xml.indexOf("<" + QUESTION + " ", start);
    if (next < 0) {
      return "";
    }
    int lineStart = xml.lastIndexOf('\n', next) + 1;
    long lines = xml.substring(0, lineStart).chars().filter(c -> c == '\n').count();
    return "<quiz>" + "\n".repeat((int) lines) + " ".repeat(next - lineStart) + xml.substring(next);
  }

  /// Whether the XML was whole; otherwise the break has been told.
  private boolean readWhole(String xml) {
    try {
      var reader = factory().createXMLStreamReader(new StringReader(xml));
      try {
        return read(reader);
      } finally {
        reader.close();
      }
    } catch (XMLStreamException e) {
      var at = e.getLocation();
      var where =
          at == null ? Position.NOWHERE : position(at.getLineNumber(), at.getColumnNumber());
      line = where.line();
      into.tell(MoodleFlaw.BROKEN, where, cause(e));
      return false;
    }
  }

  private static XMLInputFactory factory() {
    var factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
    factory.setXMLResolver((publicId, systemId, base, namespace) -> {
      throw new XMLStreamException("nothing outside of the file is read");
    });
    return factory;
  }

  private boolean read(XMLStreamReader reader) throws XMLStreamException {
    Deque<Node> open = new ArrayDeque<>();
    int depth = 0;
    int nodes = 0;
    while (reader.hasNext()) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          depth++;
          hasQuiz |= depth == 1 && reader.getLocalName().equals("quiz");
          boolean isQuestion = hasQuiz && open.isEmpty() && reader.getLocalName().equals(QUESTION);
          if (depth > DEEPEST || nodes > MOST_NODES) {
            var at = place(reader);
            line = at.line();
            into.tell(MoodleFlaw.TOO_DEEP, at, String.valueOf(DEEPEST));
            return false;
          }
          if (isQuestion || !open.isEmpty()) {
            nodes = isQuestion ? 0 : nodes + 1;
            open.push(new Node(reader.getLocalName(), attributes(reader), place(reader)));
          }
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
          if (!open.isEmpty()) {
            open.peek().add(reader.getText());
          }
        }
        case XMLStreamConstants.END_ELEMENT -> {
          depth--;
          if (!open.isEmpty()) {
            close(open);
          }
        }
        default -> {}
      }
    }
    return true;
  }

  private void close(Deque<Node> open) {
    var node = open.pop();
    if (open.isEmpty()) {
      take.accept(node);
    } else {
      open.peek().add(node);
    }
  }

  private static Map<String, String> attributes(XMLStreamReader reader) {
    var attributes = new HashMap<String, String>();
    for (int i = 0; i < Math.min(MOST_ATTRIBUTES, reader.getAttributeCount()); i++) {
      attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
    }
    return attributes;
  }

  private static Position place(XMLStreamReader reader) {
    var at = reader.getLocation();
    return position(at.getLineNumber(), at.getColumnNumber());
  }

  private static Position position(int line, int column) {
    return new Position(Math.max(1, line), Math.max(1, column));
  }

  /// What the parser says, without the place, and without what it quotes of the file.
  private static String cause(XMLStreamException e) {
    var message = String.valueOf(e.getMessage());
    int text = message.indexOf("Message: ");
    var said = (text < 0 ? message : message.substring(text + "Message: ".length())).strip();
    return said.endsWith(".") ? said.substring(0, said.length() - 1) : said;
  }
}
