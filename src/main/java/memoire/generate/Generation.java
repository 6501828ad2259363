package memoire.generate;

import java.util.List;
import java.util.Map;
import java.util.Set;
import memoire.pack.Pack;
import memoire.question.QuestionId;
import memoire.text.Problem;

/// A generated pack, what was wrong with its documents, and what was not kept and why.
///
/// @param conflicts those of the problems that are statements which cannot both be right
/// @param dropped the sentences of which nothing was drafted, then the drafts that were not kept
/// @param features what the ranking saw of each question, by the question's id
public record Generation(
    Pack pack,
    List<Problem> problems,
    List<Problem> conflicts,
    List<Dropped> dropped,
    Tally tally,
    Map<QuestionId, Set<String>> features) {
  public Generation {
    features = Map.copyOf(features);
    problems = List.copyOf(problems);
    conflicts = List.copyOf(conflicts);
    dropped = List.copyOf(dropped);
  }
}
