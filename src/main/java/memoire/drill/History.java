package memoire.drill;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/// All sittings of a learner.
///
/// @param attempts the latest first
public record History(List<Attempt> attempts) {
  public History {
    attempts =
        attempts.stream()
            .sorted(
                Comparator.comparing(Attempt::began).thenComparingLong(Attempt::number).reversed())
            .toList();
  }

  /// The sittings that can be gone on with.
  public List<Attempt> open() {
    return attempts.stream().filter(attempt -> !attempt.isHandedIn()).toList();
  }

  /// The sittings that were handed in, the latest first.
  public List<Attempt> handedIn() {
    return attempts.stream().filter(Attempt::isHandedIn).toList();
  }

  /// The best sitting with a paper of that title, the earlier of equals.
  public Optional<Attempt> best(String title) {
    return handedIn().stream()
        .filter(attempt -> attempt.title().equals(title))
        .max(
            Comparator.comparingDouble(Attempt::share)
                .thenComparing(Comparator.comparing(Attempt::began).reversed()));
  }

  /// How a topic has gone from sitting to sitting.
  ///
  /// @param shares mean credits, 0 to 1, the earliest first
  /// @param questions how many there were in all
  public record Trend(String topic, List<Double> shares, int questions) {
    public Trend {
      shares = List.copyOf(shares);
    }

    /// The last share less the first; 0 with fewer than two.
    public double change() {
      return shares.size() < 2 ? 0 : shares.getLast() - shares.getFirst();
    }
  }

  /// Every topic there was, those with the most questions first.
  public List<Trend> trends() {
    var shares = new TreeMap<String, List<Double>>();
    var questions = new TreeMap<String, Integer>();
    for (var attempt : handedIn().reversed()) {
      for (var line : attempt.topics()) {
        shares.computeIfAbsent(line.name(), _ -> new ArrayList<>()).add(line.score().credit());
        questions.merge(line.name(), line.score().questions(), Integer::sum);
      }
    }
    var trends = new ArrayList<Trend>();
    shares.forEach(
        (topic, of) -> trends.add(new Trend(topic, of, questions.getOrDefault(topic, 0))));
    trends.sort(Comparator.comparingInt(Trend::questions).reversed().thenComparing(Trend::topic));
    return trends;
  }
}
