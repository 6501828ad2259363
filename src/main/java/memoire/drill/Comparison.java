package memoire.drill;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Two sittings side by side.
public record Comparison(Result before, Result after) {

  /// A topic in both.
  ///
  /// @param before null when it was not asked about
  /// @param after null when it was not asked about
  public record Pair(String name, Result.@Nullable Score before, Result.@Nullable Score after) {

    /// How much more credit there was, −1 to 1; 0 where one is missing.
    public double change() {
      return before == null || after == null ? 0 : after.credit() - before.credit();
    }
  }

  /// A question that both asked.
  public record Both(Marked before, Marked after) {}

  /// By topic, in the order of their names.
  public List<Pair> topics() {
    return pairs(Result::topics);
  }

  /// By form, in the order of their names.
  public List<Pair> forms() {
    return pairs(Result::forms);
  }

  /// The cards that both asked, in the order of the later paper.
  public List<Both> both() {
    Map<String, Marked> first = new HashMap<>();
    before.counting().forEach(one -> first.put(key(one), one));
    var both = new ArrayList<Both>();
    for (var one : after.counting()) {
      var earlier = first.get(key(one));
      if (earlier != null) {
        both.add(new Both(earlier, one));
      }
    }
    return both;
  }

  private List<Pair> pairs(Function<Result, List<Result.Line>> lines) {
    var first = new TreeMap<String, Result.Score>();
    var second = new TreeMap<String, Result.Score>();
    lines.apply(before).forEach(line -> first.put(line.name(), line.score()));
    lines.apply(after).forEach(line -> second.put(line.name(), line.score()));
    var names = new java.util.TreeSet<>(first.keySet());
    names.addAll(second.keySet());
    return names.stream().map(name -> new Pair(name, first.get(name), second.get(name))).toList();
  }

  private static String key(Marked one) {
    return one.pack() + "/" + one.question().card().value();
  }
}
