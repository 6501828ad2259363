package memoire.screen;

import memoire.deadline.DeadlinePlan;
import memoire.deadline.Exam;
import memoire.deadline.Feasibility;
import memoire.simulate.Ordinary;
import org.jspecify.annotations.Nullable;

/// A pack and the exam on it.
///
/// @param cards how many the exam is about
/// @param outlook null when there is no exam
public record ExamModel(String pack, String title, int cards, @Nullable Outlook outlook) {

  /// What is to be done until an exam, and what will come of it.
  ///
  /// @param daysLeft until the exam; 0 on its day, negative when it is over
  /// @param today cards that fit into what is left of today's minutes
  /// @param ordinary what the ordinary schedule would come to; null on the day and after it
  public record Outlook(
      Exam exam,
      long daysLeft,
      DeadlinePlan plan,
      Feasibility feasibility,
      int today,
      @Nullable Ordinary ordinary) {}
}
