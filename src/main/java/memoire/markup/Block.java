package memoire.markup;

import java.util.List;

/// A part of a text that stands on lines of its own.
public sealed interface Block {

  record Paragraph(List<Span> spans) implements Block {
    public Paragraph {
      spans = List.copyOf(spans);
    }
  }

  record Heading(List<Span> spans) implements Block {
    public Heading {
      spans = List.copyOf(spans);
    }
  }

  /// A list.
  ///
  /// @param isTight whether its author left no blank lines between the items
  record Items(List<Item> items, boolean isTight) implements Block {
    public Items {
      items = List.copyOf(items);
    }
  }

  record Quote(List<Block> blocks) implements Block {
    public Quote {
      blocks = List.copyOf(blocks);
    }
  }

  /// Lines of a program.
  ///
  /// @param language as its author named it, in lower case; may be empty
  record Code(String language, String text) implements Block {}

  /// A table; the first row is its head.
  ///
  /// @param sides of each column
  /// @param rows of cells, as many in each row as there are sides
  record Grid(List<Side> sides, List<List<List<Span>>> rows) implements Block {
    public Grid {
      sides = List.copyOf(sides);
      rows = rows.stream().<List<List<Span>>>map(List::copyOf).toList();
    }
  }

  /// A displayed formula in Unicode, on one line or several.
  record Formula(String text) implements Block {}

  /// One item of a list.
  ///
  /// @param mark `•`, or a number as its author wrote it
  record Item(String mark, List<Block> blocks) {
    public Item {
      blocks = List.copyOf(blocks);
    }
  }

  /// The side at which the text of a table's column stands.
  enum Side {
    LEFT,
    MIDDLE,
    RIGHT
  }
}
