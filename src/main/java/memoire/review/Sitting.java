package memoire.review;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import memoire.pack.Pack;
import memoire.pack.lint.Finding;
import memoire.pack.lint.Lint;
import memoire.question.CardId;
import memoire.question.Evidence;
import memoire.question.Question;
import memoire.question.QuestionId;

/// One sitting of an author over a pack: the candidates, what is decided, and what can be taken
/// back.
///
/// @param pack the pack as the sitting found it
/// @param questions its questions and those that had been rejected before, in reading order
/// @param texts the pack's documents that are at hand, by their ids
/// @param lost passages that their documents do not have any more
/// @param findings what lint says of each wording of each question
/// @param done what was decided in this sitting, the last at the end
/// @param undone what was taken back, the last at the end
public record Sitting(
    Pack pack,
    List<Question> questions,
    Map<String, String> texts,
    Set<Evidence> lost,
    Map<Question, List<Finding>> findings,
    Decisions decisions,
    List<Turn> done,
    List<Turn> undone) {

  /// Decisions that were made at one stroke, and what stood before them.
  public record Turn(List<Decision> made, List<Decision> before) {
    public Turn {
      made = List.copyOf(made);
      before = List.copyOf(before);
    }
  }

  /// What follows from a stroke.
  ///
  /// @param log the decisions to be appended to the log before anything else happens; none when the
  ///   stroke decided nothing
  public record Move(Sitting next, List<Decision> log) {
    public Move {
      log = List.copyOf(log);
    }
  }

  public Sitting {
    questions = List.copyOf(questions);
    texts = Map.copyOf(texts);
    lost = Set.copyOf(lost);
    findings = Map.copyOf(findings);
    done = List.copyOf(done);
    undone = List.copyOf(undone);
  }

  /// A sitting as it begins.
  public static Sitting open(Pack pack, Decisions decisions, Map<String, String> texts) {
    var found = Reviewed.apply(pack, decisions);
    var questions = new ArrayList<>(found.questions());
    var order = new ReadingOrder(pack.sources());
    for (var decision : decisions.made()) {
      if (!decision.ruling().keeps() && order.isFrom(decision.drafted())) {
        order.insert(decision.drafted(), questions);
      }
    }
    var lost = new HashSet<Evidence>();
    for (var question : questions) {
      var passage = question.evidence();
      if (passage != null && Passages.isLost(passage, texts)) {
        lost.add(passage);
      }
    }
    var findings = findings(pack.with(questions));
    return new Sitting(pack, questions, texts, lost, findings, decisions, List.of(), List.of());
  }

  /// All questions as they stand now.
  public List<Candidate> candidates() {
    return questions.stream().map(this::candidate).toList();
  }

  /// One of them.
  public Optional<Candidate> candidate(QuestionId id) {
    return questions.stream()
        .filter(question -> question.id().equals(id))
        .findFirst()
        .map(this::candidate);
  }

  /// The questions on a card, as they stand now.
  public List<Candidate> forms(CardId card) {
    return candidates().stream().filter(one -> one.question().card().equals(card)).toList();
  }

  /// The pack as it is by what is decided.
  public Pack reviewed() {
    return Reviewed.apply(pack, decisions);
  }

  public Tally tally() {
    return Tally.of(this);
  }

  /// Keeps questions; those that were kept before and whose passage is the same are left alone. A
  /// passage that the document has lost is given up.
  public Move accept(List<QuestionId> ids, OffsetDateTime at) {
    return decide(
        ids,
        at,
        candidate ->
            candidate.isDecided() && !candidate.isRejected()
                ? Optional.empty()
                : Optional.of(accepted(candidate)));
  }

  public Move reject(List<QuestionId> ids, Reason reason, String note, OffsetDateTime at) {
    var rejected = new Ruling.Rejected(reason, note);
    return decide(
        ids,
        at,
        candidate ->
            candidate.ruling().equals(rejected) ? Optional.empty() : Optional.of(rejected));
  }

  /// Replaces a question's words.
  public Move edit(Question edited, OffsetDateTime at) {
    var move = decide(List.of(edited.id()), at, _ -> Optional.of(new Ruling.Edited(edited)));
    var found = new HashMap<>(findings);
    found.put(worded(edited), Lint.check(edited, pack.language()));
    return new Move(move.next.finding(found), move.log);
  }

  /// Moves the forms of a card to another card, but for those that are rejected.
  public Move merge(CardId card, CardId into, OffsetDateTime at) {
    var ids =
        forms(card).stream()
            .filter(one -> !one.isRejected())
            .map(one -> one.question().id())
            .toList();
    return decide(ids, at, candidate -> Optional.of(merged(candidate, into)));
  }

  /// Takes the last stroke back.
  public Move undo(OffsetDateTime at) {
    if (done.isEmpty()) {
      return new Move(this, List.of());
    }
    var turn = done.getLast();
    var log = turn.before().stream().map(before -> stamped(before, at)).toList();
    return new Move(after(log, done.subList(0, done.size() - 1), and(undone, turn)), log);
  }

  /// Restores what was taken back last.
  public Move redo(OffsetDateTime at) {
    if (undone.isEmpty()) {
      return new Move(this, List.of());
    }
    var turn = undone.getLast();
    var log = turn.made().stream().map(made -> stamped(made, at)).toList();
    return new Move(after(log, and(done, turn), undone.subList(0, undone.size() - 1)), log);
  }

  private Candidate candidate(Question question) {
    var decision = decisions.about(question.id());
    var now = decision.map(made -> made.on(question)).orElse(question);
    return new Candidate(
        now,
        decision.map(Decision::ruling).orElse(new Ruling.Open()),
        decision
            .map(made -> Passages.state(made, now, lost::contains))
            .orElse(Passages.State.STANDS),
        findings.getOrDefault(worded(now), List.of()));
  }

  private Ruling accepted(Candidate candidate) {
    if (candidate.passage() == Passages.State.GONE && !candidate.isRejected()) {
      return new Ruling.Edited(candidate.question().provedBy(null));
    }
    return switch (candidate.ruling()) {
      case Ruling.Edited _ -> new Ruling.Edited(candidate.question());
      case Ruling.Merged merged -> merged;
      case Ruling.Accepted _, Ruling.Rejected _, Ruling.Open _ -> new Ruling.Accepted();
    };
  }

  private static Ruling merged(Candidate candidate, CardId into) {
    return candidate.ruling() instanceof Ruling.Edited
        ? new Ruling.Edited(candidate.question().onCard(into))
        : new Ruling.Merged(into);
  }

  private Move decide(
      List<QuestionId> ids, OffsetDateTime at, Function<Candidate, Optional<Ruling>> ruling) {
    var wanted = new HashSet<>(ids);
    var made = new ArrayList<Decision>();
    var before = new ArrayList<Decision>();
    for (var question : questions) {
      if (wanted.contains(question.id())) {
        var candidate = candidate(question);
        var earlier = decisions.about(question.id());
        var drafted =
            earlier.map(one -> one.drafted().provedBy(question.evidence())).orElse(question);
        ruling
            .apply(candidate)
            .ifPresent(next -> {
              made.add(new Decision(drafted, next, at));
              before.add(earlier.orElse(new Decision(drafted, new Ruling.Open(), at)));
            });
      }
    }
    return made.isEmpty()
        ? new Move(this, List.of())
        : new Move(after(made, and(done, new Turn(made, before)), List.of()), made);
  }

  private Sitting after(List<Decision> log, List<Turn> nowDone, List<Turn> nowUndone) {
    return new Sitting(
        pack, questions, texts, lost, findings, decisions.with(log), nowDone, nowUndone);
  }

  private Sitting finding(Map<Question, List<Finding>> found) {
    return new Sitting(pack, questions, texts, lost, found, decisions, done, undone);
  }

  private static Map<Question, List<Finding>> findings(Pack pack) {
    var worded = new HashMap<QuestionId, Question>();
    pack.questions().forEach(question -> worded.put(question.id(), worded(question)));
    var findings = new HashMap<Question, List<Finding>>();
    for (var finding : Lint.check(pack)) {
      var about = finding.question() == null ? null : worded.get(finding.question());
      if (about != null) {
        findings.computeIfAbsent(about, _ -> new ArrayList<>()).add(finding);
      }
    }
    return findings;
  }

  /// A question without its card and its passage, of which lint knows nothing.
  private static Question worded(Question question) {
    return question.onCard(new CardId(question.id().value())).provedBy(null);
  }

  private static Decision stamped(Decision decision, OffsetDateTime at) {
    return new Decision(decision.drafted(), decision.ruling(), at);
  }

  private static List<Turn> and(List<Turn> turns, Turn turn) {
    var more = new ArrayList<>(turns);
    more.add(turn);
    return more;
  }
}
