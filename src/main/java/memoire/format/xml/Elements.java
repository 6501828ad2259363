package memoire.format.xml;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import memoire.format.Import;
import memoire.format.Lines;
import memoire.text.Position;

/// Goes through a file of XML and hands out each of certain elements, mostly questions, as it is
/// read whole. Where the XML breaks, it goes on at the next of them.
public final class Elements {
  private static final int DEEPEST = 64;
  private static final int MOST_ATTRIBUTES = 64;
  private static final int MOST_NODES = 20_000;
  private static final int MOST_BREAKS = 20;

  private final Import into;
  private final Set<String> roots;
  private final Set<String> wanted;
  private final UnaryOperator<String> naming;
  private final Consumer<Node> take;
  private Consumer<Node> enter = node -> {};
  private List<String> around = List.of();
  private boolean hasRoot;
  private int line;

  /// @param roots the elements of which one must be around everything
  /// @param wanted the elements that are handed out; those within them are not, but as their parts
  /// @param naming what an element or attribute is called here, whose prefix is taken away already
  public Elements(
      Import into,
      Set<String> roots,
      Set<String> wanted,
      UnaryOperator<String> naming,
      Consumer<Node> take) {
    this.into = into;
    this.roots = Set.copyOf(roots);
    this.wanted = Set.copyOf(wanted);
    this.naming = naming;
    this.take = take;
  }

  public Elements(Import into, Set<String> roots, Set<String> wanted, Consumer<Node> take) {
    this(into, roots, wanted, name -> name, take);
  }

  /// Has the elements around those that are handed out shown as they begin, without their content.
  public Elements entering(Consumer<Node> entered) {
    enter = entered;
    return this;
  }

  /// Reads a file of which each text is told where it is no XML.
  ///
  /// @return whether one of the roots was there; true too when that was not seen because the file
  ///   is refused, which has been told
  public boolean read(String text) {
    return readRepaired(Repair.of(text, into, new Lines(text)));
  }

  /// Reads a file that may name a document type, as long as it declares nothing; the document type
  /// is passed over.
  public boolean readTyped(String text) {
    return readRepaired(Repair.typed(text, into, new Lines(text)));
  }

  private boolean readRepaired(String xml) {
    if (xml.isEmpty()) {
      return true;
    }
    var rest = xml;
    for (int breaks = 0; breaks < MOST_BREAKS; breaks++) {
      if (readWhole(rest)) {
        return hasRoot;
      }
      rest = afterBreak(xml);
      if (rest.isEmpty()) {
        return true;
      }
    }
    return true;
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
    int next = next(xml, start);
    if (next < 0 || around.isEmpty()) {
      return "";
    }
    int lineStart = xml.lastIndexOf('\n', next) + 1;
    long lines = xml.substring(0, lineStart).chars().filter(c -> c == '\n').count();
    var open = new StringBuilder();
    around.forEach(name -> open.append('<').append(name).append('>'));
    return open + "\n".repeat((int) lines) + " ".repeat(next - lineStart) + xml.substring(next);
  }

  private int next(String xml, int start) {
    int next = -1;
    for (var name : wanted) {
      int found = xml.indexOf("<" + name + " ", start);
      next = found >= 0 && (next < 0 || found < next) ? found : next;
    }
    return next;
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
      into.tell(XmlFlaw.BROKEN, where, cause(e));
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
    Deque<String> outside = new ArrayDeque<>();
    int nodes = 0;
    while (reader.hasNext()) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          var name = name(reader.getLocalName());
          hasRoot |= outside.isEmpty() && open.isEmpty() && roots.contains(name);
          boolean isWanted = hasRoot && open.isEmpty() && wanted.contains(name);
          if (outside.size() + open.size() >= DEEPEST || nodes > MOST_NODES) {
            var at = place(reader);
            line = at.line();
            into.tell(XmlFlaw.TOO_DEEP, at, String.valueOf(DEEPEST));
            return false;
          }
          if (isWanted) {
            around = new ArrayList<>(outside.reversed());
          }
          if (isWanted || !open.isEmpty()) {
            nodes = isWanted ? 0 : nodes + 1;
            open.push(new Node(name, attributes(reader), place(reader)));
          } else {
            outside.push(reader.getLocalName());
            enter.accept(new Node(name, attributes(reader), place(reader)));
          }
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
          if (!open.isEmpty()) {
            open.peek().add(reader.getText());
          }
        }
        case XMLStreamConstants.END_ELEMENT -> {
          if (open.isEmpty()) {
            outside.pop();
          } else {
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

  private Map<String, String> attributes(XMLStreamReader reader) {
    var attributes = new HashMap<String, String>();
    for (int i = 0; i < Math.min(MOST_ATTRIBUTES, reader.getAttributeCount()); i++) {
      attributes.put(naming.apply(reader.getAttributeLocalName(i)), reader.getAttributeValue(i));
    }
    return attributes;
  }

  private String name(String written) {
    return naming.apply(written.substring(written.indexOf(':') + 1));
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
