package memoire.review;

/// One line of a question that its author can write anew.
///
/// @param text as it is written; empty for one more item of a list
public record Field(Part part, String text) {

  /// What the line is for. Parts of a list have a line for each item.
  public enum Part {
    PROMPT("Prompt", "Asks"),
    ANSWER("Answer", "Key"),
    RIGHT("Right option", "Right"),
    WRONG("Wrong option", "Wrong"),
    ACCEPT("Also accepted", "Also"),
    TOLERANCE("Tolerance", "Near"),
    UNIT("Unit", "Unit"),
    ITEM("In order", "Item"),
    PAIR("Pair", "Pair"),
    ATTRIBUTION("According to", "Says"),
    EXPLANATION("Explanation", "Why");

    private final String label;
    private final String brief;

    Part(String label, String brief) {
      this.label = label;
      this.brief = brief;
    }

    public String label() {
      return label;
    }

    /// The same in at most five cells.
    public String brief() {
      return brief;
    }
  }

  public Field with(String other) {
    return new Field(part, other);
  }
}
