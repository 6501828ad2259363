package memoire.study;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import memoire.question.Form;

/// What there is to choose from, in the order it is shown: shuffled by the seed, but numbers and
/// dates by size, where any other order would only be noise.
public final class Options {
  private Options() {}

  /// @param seed decides the order where size does not
  public static List<String> of(Form form, long seed) {
    return switch (form) {
      case Form.Choice _, Form.Choices _ -> arranged(memoire.question.AllOptions.of(form), seed);
      case Form.Bool _ -> memoire.question.AllOptions.of(form);
      case Form.Order order -> unlike(order.answer(), seed);
      case Form.Match match ->
          arranged(match.answer().stream().map(Form.Pair::right).toList(), seed);
      case Form.Text _, Form.Numeric _, Form.Date _, Form.Cloze _, Form.Flip _ -> List.of();
    };
  }

  private static List<String> arranged(List<String> options, long seed) {
    var distinct = List.copyOf(new java.util.LinkedHashSet<>(options));
    return bySize(distinct).orElseGet(() -> shuffled(distinct, seed));
  }

  /// What speaks of the other options (“all of the above”) comes after them.
  private static List<String> shuffled(List<String> options, long seed) {
    var first = new ArrayList<String>(options.size());
    var last = new ArrayList<String>();
    for (var option : options) {
      (OtherOptions.areMeantBy(option) ? last : first).add(option);
    }
    var arranged = new ArrayList<>(Seeds.shuffled(first, seed));
    arranged.addAll(last);
    return List.copyOf(arranged);
  }

  /// Shuffled, and never by chance the answer itself.
  private static List<String> unlike(List<String> answer, long seed) {
    var shuffled = Seeds.shuffled(answer, seed);
    if (!shuffled.equals(answer) || answer.size() < 2) {
      return shuffled;
    }
    var turned = new ArrayList<>(answer.subList(1, answer.size()));
    turned.add(answer.getFirst());
    return List.copyOf(turned);
  }

  private static Optional<List<String>> bySize(List<String> options) {
    var sizes = new ArrayList<Magnitude>(options.size());
    for (var option : options) {
      var size = Magnitude.of(option);
      if (size.isEmpty() || !size.get().isLike(sizes.isEmpty() ? size.get() : sizes.getFirst())) {
        return Optional.empty();
      }
      sizes.add(size.get());
    }
    sizes.sort(Comparator.comparing(Magnitude::value));
    var sorted = new ArrayList<String>(sizes.size());
    for (var size : sizes) {
      sorted.add(size.text());
    }
    return Optional.of(List.copyOf(sorted));
  }
}
