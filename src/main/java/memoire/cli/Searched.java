package memoire.cli;

import memoire.search.Search;

/// Searches of the command line.
final class Searched {
  private Searched() {}

  /// @throws Refusal where the search was not understood
  static Search of(String text) {
    var reading = Search.parse(text);
    if (!reading.problems().isEmpty()) {
      var problem = reading.problems().getFirst();
      int column = problem.at().column();
      throw Refusal.ofUsage(
          "The search was not understood at its character "
              + column
              + ". "
              + problem.sentence()
              + " "
              + problem.remedy());
    }
    return reading.value();
  }
}
