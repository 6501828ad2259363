package memoire.format.moodle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import memoire.format.Media;
import memoire.text.Position;

/// An element of a question, with all that is in it.
final class Node {
  static final int LONGEST_TEXT = 100_000;

  /// Files are text in base 64, which takes four signs for three bytes, and line breaks.
  static final int LONGEST_FILE = Media.MOST_BYTES / 2 * 3;

  private static final String FILE = "file";
  private static final Node NOTHING = new Node("", Map.of(), Position.NOWHERE);

  private final String name;
  private final Map<String, String> attributes;
  private final Position at;
  private final List<Node> children = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private boolean isTooLong;

  Node(String name, Map<String, String> attributes, Position at) {
    this.name = name;
    this.attributes = attributes;
    this.at = at;
  }

  String name() {
    return name;
  }

  Position at() {
    return at;
  }

  /// Empty when there is none of that name.
  String attribute(String key) {
    return attributes.getOrDefault(key, "");
  }

  void add(Node child) {
    children.add(child);
  }

  void add(String more) {
    isTooLong |= text.length() + more.length() > (isFile() ? LONGEST_FILE : LONGEST_TEXT);
    if (!isTooLong) {
      text.append(more);
    } else if (isFile()) {
      // Half a file is none.
      text.setLength(0);
    }
  }

  private boolean isFile() {
    return name.equals(FILE);
  }

  /// Adds all files in it, at whatever depth.
  void files(List<Node> found) {
    for (var child : children) {
      if (child.isFile()) {
        found.add(child);
      } else {
        child.files(found);
      }
    }
  }

  /// Whether some text in it, but files, is longer than texts may be.
  boolean isTooLong() {
    return (isTooLong && !isFile()) || children.stream().anyMatch(Node::isTooLong);
  }

  /// Whether some text in it was no UTF-8.
  boolean isBroken() {
    return (!isFile() && text.indexOf("\ufffd") >= 0) || children.stream().anyMatch(Node::isBroken);
  }

  /// Its own text, without the white space around it.
  String text() {
    return text.toString().strip();
  }

  /// The first child of that name; an empty element when there is none.
  Node child(String childName) {
    for (var child : children) {
      if (child.name.equals(childName)) {
        return child;
      }
    }
    return NOTHING;
  }

  List<Node> children(String childName) {
    return children.stream().filter(child -> child.name.equals(childName)).toList();
  }

  /// What stands in the `<text>` of a child.
  String said(String childName) {
    return child(childName).child("text").text();
  }
}
