package memoire.generate.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import memoire.question.Question;

/// What people thought of questions when they read them. A question of today takes the ratings of
/// those with the same prompt and the same answer.
public final class Ratings {
  /// A fault of the options is no fault of the same question without options.
  private static final String OPTIONS = "unfair options";

  /// One rater's view of one question.
  ///
  /// @param fault what is wrong with it; empty when it is right
  public record Rating(String form, boolean isRight, String fault) {}

  /// The view of all its raters.
  ///
  /// @param fault the first that one of them named; empty when it is right
  public record Judgement(boolean isRight, String fault) {}

  private record Wording(String prompt, String answer) {}

  private final Map<Wording, List<Rating>> ratings = new HashMap<>();

  /// The ratings of a file with one on every line; none when there is no such file.
  public static Ratings in(Path file) throws IOException {
    var ratings = new Ratings();
    for (var line : Json.lines(file)) {
      ratings.add(
          Json.text(line, "prompt"),
          Json.text(line, "answer"),
          new Rating(
              Json.text(line, "form"),
              Boolean.TRUE.equals(line.get("ok")),
              line.get("fault") instanceof String fault ? fault : ""));
    }
    return ratings;
  }

  void add(String prompt, String answer, Rating rating) {
    ratings.computeIfAbsent(new Wording(prompt, answer), _ -> new ArrayList<>()).add(rating);
  }

  /// What the majority found; a question that divides its raters is not right. Ratings of the same
  /// form go before those of other forms.
  public Optional<Judgement> of(Question question) {
    var all = ratings.getOrDefault(new Wording(question.prompt(), Keys.shown(question)), List.of());
    var form = question.form().name();
    var same = all.stream().filter(r -> r.form().equals(form)).toList();
    var others = all.stream().filter(r -> !r.fault().equals(OPTIONS)).toList();
    return judgement(same.isEmpty() ? others : same);
  }

  private static Optional<Judgement> judgement(List<Rating> ratings) {
    if (ratings.isEmpty()) {
      return Optional.empty();
    }
    long right = ratings.stream().filter(Rating::isRight).count();
    boolean isRight = 2 * right > ratings.size();
    var fault =
        ratings.stream().filter(r -> !r.isRight()).map(Rating::fault).findFirst().orElse("");
    return Optional.of(new Judgement(isRight, isRight ? "" : fault));
  }
}
