package memoire.format.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import memoire.format.Media;
import memoire.text.Position;

/// An element of a file, with all that is in it.
public final class Node implements Piece {
  private static final int LONGEST_TEXT = 100_000;

  /// Files are text in base 64, which takes four signs for three bytes, and line breaks.
  private static final int LONGEST_FILE = Media.MOST_BYTES / 2 * 3;

  private static final String FILE = "file";
  private static final Node NOTHING = new Node("", Map.of(), Position.NOWHERE);

  private final String name;
  private final Map<String, String> attributes;
  private final Position at;
  private final List<Piece> pieces = new ArrayList<>();
  private int length;
  private boolean isTooLong;

  Node(String name, Map<String, String> attributes, Position at) {
    this.name = name;
    this.attributes = attributes;
    this.at = at;
  }

  public String name() {
    return name;
  }

  public Position at() {
    return at;
  }

  /// Empty when there is none of that name.
  public String attribute(String key) {
    return attributes.getOrDefault(key, "");
  }

  void add(Node child) {
    pieces.add(child);
  }

  void add(String more) {
    isTooLong |= length + more.length() > (isFile() ? LONGEST_FILE : LONGEST_TEXT);
    if (!isTooLong) {
      length += more.length();
      pieces.add(new Piece.Words(more));
    } else if (isFile()) {
      // Half a file is none.
      pieces.clear();
    }
  }

  private boolean isFile() {
    return name.equals(FILE);
  }

  /// All files in it, at whatever depth.
  public List<Node> files() {
    return below(FILE);
  }

  /// Whether some text in it, but files, is longer than texts may be.
  public boolean isTooLong() {
    return all().anyMatch(node -> node.isTooLong && !node.isFile());
  }

  /// Whether some text in it was no UTF-8.
  public boolean isBroken() {
    return all().anyMatch(node -> !node.isFile() && node.text().indexOf('\ufffd') >= 0);
  }

  /// Text and elements as they stand in it.
  public List<Piece> pieces() {
    return List.copyOf(pieces);
  }

  /// Its own text, without the white space around it.
  public String text() {
    var text = new StringBuilder();
    for (var piece : pieces) {
      if (piece instanceof Piece.Words(var words)) {
        text.append(words);
      }
    }
    return text.toString().strip();
  }

  /// The first child of that name; an empty element when there is none.
  public Node child(String childName) {
    return children().filter(child -> child.name.equals(childName)).findFirst().orElse(NOTHING);
  }

  public List<Node> children(String childName) {
    return children().filter(child -> child.name.equals(childName)).toList();
  }

  /// All elements that stand in it directly.
  public Stream<Node> children() {
    return pieces.stream().filter(Node.class::isInstance).map(Node.class::cast);
  }

  /// The element itself and all below it, as they stand in the file.
  public Stream<Node> all() {
    var found = new ArrayList<Node>();
    visit(found::add);
    return found.stream();
  }

  /// All below it of that name, as they stand in the file.
  public List<Node> below(String belowName) {
    return all().filter(node -> node != this && node.name.equals(belowName)).toList();
  }

  private void visit(Consumer<Node> take) {
    take.accept(this);
    children().forEach(child -> child.visit(take));
  }

  /// What stands in the `<text>` of a child.
  public String said(String childName) {
    return child(childName).child("text").text();
  }
}
