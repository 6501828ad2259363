package memoire.simulate;

/// A scenario, played.
public final class Simulation {
  /// So many cards are played for one picture: enough for the tenth of a minute.
  public static final int EFFORT = 10_000;

  private static final int MOST_COURSES = 20;

  private Simulation() {}

  public static Projection play(Situation situation, Scenario scenario) {
    return play(situation, scenario, EFFORT);
  }

  /// @param effort how many cards are played, those that are played several times counted as often.
  ///   Of more, every so-manieth is played, with so much less time and so many fewer new ones a day
  public static Projection play(Situation situation, Scenario scenario, int effort) {
    int population = Math.max(1, situation.population(scenario));
    double weight = Math.max(1, (double) population / effort);
    int courses = Math.clamp(effort / population, 1, MOST_COURSES);
    var projection = new Projection(scenario);
    var minds = Minds.of(situation.models(), scenario.retention());
    for (int number = 0; number < courses; number++) {
      new Course(situation, scenario, minds.get(), weight, number).play(projection);
    }
    projection.divide(courses);
    return projection;
  }
}
