package memoire.generate;

import java.util.List;
import memoire.pack.Pack;
import memoire.text.Problem;

/// A generated pack, what was wrong with its documents, and what was not kept and why.
public record Generation(Pack pack, List<Problem> problems, List<Dropped> dropped, Tally tally) {
  public Generation {
    problems = List.copyOf(problems);
    dropped = List.copyOf(dropped);
  }
}
