package memoire.stats;

import java.util.List;
import memoire.plot.Plot;

/// A page of the statistics.
///
/// @param name one word
/// @param empty one sentence, for when there is no chart because there is nothing to show yet
public record Section(String name, String empty, List<Plot> plots) {
  public Section {
    plots = List.copyOf(plots);
  }
}
