package memoire.drill;

import java.util.List;

/// Who got how many marks for what.
///
/// @param items names of the questions, at least one
/// @param most the most marks that each could earn, 0 or more; as many as there are items
public record ItemScores(List<String> items, List<Double> most, List<Student> students) {
  public ItemScores {
    items = List.copyOf(items);
    most = List.copyOf(most);
    students = List.copyOf(students);
    if (items.size() != most.size()) {
      throw new IllegalArgumentException(items.size() + " items with " + most.size() + " maxima");
    }
    for (var student : students) {
      if (student.marks().size() != items.size()) {
        throw new IllegalArgumentException(student.name() + " has another number of marks");
      }
    }
  }

  /// The marks of one student.
  ///
  /// @param marks one for each item, NaN where the question was left open
  public record Student(String name, List<Double> marks) {
    public Student {
      marks = List.copyOf(marks);
    }

    /// Marks in all. What was left open earned none.
    public double total() {
      double total = 0;
      for (double mark : marks) {
        total += Double.isNaN(mark) ? 0 : mark;
      }
      return total;
    }
  }

  /// The marks for one item, student by student; 0 where it was left open.
  double[] marks(int item) {
    return students.stream()
        .mapToDouble(student -> student.marks().get(item))
        .map(this::earned)
        .toArray();
  }

  /// How many students left an item open.
  int open(int item) {
    return (int)
        students.stream().filter(student -> Double.isNaN(student.marks().get(item))).count();
  }

  double[] totals() {
    return students.stream().mapToDouble(Student::total).toArray();
  }

  private double earned(double mark) {
    return Double.isNaN(mark) ? 0 : mark;
  }
}
