package memoire.review;

/// One line of a question that its author can write anew.
///
/// @param text as it is written; empty for one more item of a list
public record Field(Part part, String text) {

  /// What the line is for. Parts of a list have a line for each item.
  public enum Part {
    PROMPT("Prompt"),
    ANSWER("Answer"),
    RIGHT("Right option"),
    WRONG("Wrong option"),
    ACCEPT("Also accepted"),
    TOLERANCE("Tolerance"),
    UNIT("Unit"),
    ITEM("In order"),
    PAIR("Pair"),
    ATTRIBUTION("According to"),
    EXPLANATION("Explanation");

    private final String label;

    Part(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }

  public Field with(String other) {
    return new Field(part, other);
  }
}
