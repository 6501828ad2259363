package memoire.memory;

/// How a review went, with the grade that FSRS counts by.
public enum Rating {
  AGAIN(1),
  HARD(2),
  GOOD(3),
  EASY(4);

  private final int grade;

  Rating(int grade) {
    this.grade = grade;
  }

  /// 1 to 4.
  public int grade() {
    return grade;
  }

  /// The rating of a grade.
  ///
  /// @throws IllegalArgumentException unless the grade is from 1 to 4
  public static Rating ofGrade(int grade) {
    return switch (grade) {
      case 1 -> AGAIN;
      case 2 -> HARD;
      case 3 -> GOOD;
      case 4 -> EASY;
      default -> throw new IllegalArgumentException("no rating has the grade " + grade);
    };
  }
}
