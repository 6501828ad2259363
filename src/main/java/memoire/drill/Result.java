package memoire.drill;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import memoire.stats.Share;
import memoire.study.Rules;
import org.jspecify.annotations.Nullable;

/// What came of a sitting: everything a report says.
///
/// @param number of the sitting, by which commands name it
/// @param began by the wall clock
/// @param documents titles of the documents the questions are from, by pack and document id
/// @param marked question by question
public record Result(
    long number,
    Instant began,
    Sitting sitting,
    Map<String, String> documents,
    List<Marked> marked) {
  public Result {
    documents = Map.copyOf(documents);
    marked = List.copyOf(marked);
  }

  /// @param documents titles by [#documentKey]
  public static Result of(
      long number,
      Sitting sitting,
      Instant began,
      Map<String, String> documents,
      Rules.Marker marker) {
    return new Result(number, began, sitting, documents, Marked.all(sitting, marker));
  }

  /// The name of a document among all packs.
  public static String documentKey(String pack, String document) {
    return pack + "/" + document;
  }

  public Paper paper() {
    return sitting.paper();
  }

  /// Marks in all.
  public double mark() {
    return marked.stream().mapToDouble(Marked::mark).sum();
  }

  /// The most marks that could be had.
  public double best() {
    return marked.stream().mapToDouble(Marked::best).sum();
  }

  /// Marks as a share of the best; negative where wrong answers cost more than right ones earned.
  public double share() {
    return best() == 0 ? 0 : mark() / best();
  }

  /// Whether the pass mark was reached; null when there is none.
  public @Nullable Boolean passed() {
    double pass = paper().terms().pass();
    return pass <= 0 ? null : share() >= pass;
  }

  /// The score of everything that counts.
  public Score score() {
    return Score.of(counting());
  }

  /// How many questions have no answer.
  public int open() {
    return (int) counting().stream().filter(one -> !one.isAttempted()).count();
  }

  /// By the first tag of each question, the weakest first. Questions without a tag are left out.
  public List<Line> topics() {
    return lines(one -> one.question().tags().isEmpty() ? "" : one.question().tags().getFirst());
  }

  /// By document, the weakest first.
  public List<Line> documentLines() {
    return lines(one -> {
      var evidence = one.question().evidence();
      return evidence == null
          ? ""
          : documents.getOrDefault(documentKey(one.pack(), evidence.document()), "");
    });
  }

  /// By the form of the question, the weakest first.
  public List<Line> forms() {
    return lines(one -> one.question().form().name());
  }

  /// By whether the answer had to be recognised or recalled.
  public List<Line> kinds() {
    return lines(one -> one.question().form().isRecognition() ? "recognition" : "recall");
  }

  /// What was not fully right, in the order of the paper.
  public List<Marked> missed() {
    return counting().stream().filter(one -> !one.isRight()).toList();
  }

  /// What certainty-based marking adds; null when certainty was not asked.
  public @Nullable CertaintySummary certainty() {
    return paper().terms().asksCertainty() ? CertaintySummary.of(counting()) : null;
  }

  /// Time that the paper took.
  public Duration took() {
    return sitting.clock().elapsed();
  }

  /// What counts.
  public List<Marked> counting() {
    return marked.stream().filter(Marked::isCounting).toList();
  }

  private List<Line> lines(Function<Marked, String> name) {
    var groups = new LinkedHashMap<String, List<Marked>>();
    for (var one : counting()) {
      var group = name.apply(one);
      if (!group.isEmpty()) {
        groups.computeIfAbsent(group, _ -> new ArrayList<>()).add(one);
      }
    }
    var lines = new ArrayList<Line>();
    groups.forEach((group, of) -> lines.add(new Line(group, Score.of(of))));
    lines.sort(
        Comparator.comparingDouble((Line line) -> line.score().credit()).thenComparing(Line::name));
    return lines;
  }

  /// Some questions of the paper under a name.
  public record Line(String name, Score score) {}

  /// What some questions came to.
  ///
  /// @param questions how many
  /// @param right how many of them fully
  /// @param credits their sum, each 0 to 1, whatever the marking
  public record Score(
      int questions, int right, double credits, double mark, double best, Duration took) {

    static Score of(List<Marked> some) {
      return new Score(
          some.size(),
          (int) some.stream().filter(Marked::isRight).count(),
          some.stream().mapToDouble(Marked::credit).sum(),
          some.stream().mapToDouble(Marked::mark).sum(),
          some.stream().mapToDouble(Marked::best).sum(),
          some.stream().map(Marked::took).reduce(Duration.ZERO, Duration::plus));
    }

    /// The mean credit, 0 to 1; 0 without a question.
    public double credit() {
      return questions == 0 ? 0 : credits / questions;
    }

    /// Between which shares the learner would score on very many questions of this kind, with 95 %
    /// confidence (Wilson 1927, credits taken as hits).
    public Interval interval() {
      return Interval.wilson(credits, questions);
    }
  }

  /// From `low` to `high`, both 0 to 1.
  public record Interval(double low, double high) {
    /// The score interval of [Share] for hits that may be broken.
    static Interval wilson(double hits, int of) {
      return new Interval(Share.low(hits, of), Share.high(hits, of));
    }
  }
}
