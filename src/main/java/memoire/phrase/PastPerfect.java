package memoire.phrase;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import memoire.document.WordList;
import memoire.fact.Verbs;
import memoire.syntax.Parse;
import memoire.syntax.Proposition;
import memoire.syntax.Word;

/// `had moved`, said by itself: a question has no later time to look back from, so that it asks who
/// `moved`. Where the statement names that time (`by 1904`), its tense stays.
final class PastPerfect {
  private static final Map<String, String> PASTS = pasts();
  private static final Set<String> TIMES =
      Set.of("by", "before", "until", "till", "when", "since", "already", "yet", "ever");

  private final Proposition proposition;
  private final Parse parse;

  PastPerfect(Proposition proposition) {
    this.proposition = proposition;
    this.parse = proposition.parse();
  }

  /// By participle, where the two differ.
  private static Map<String, String> pasts() {
    var pasts = new HashMap<String, String>();
    for (var line : WordList.lines(Verbs.class, "irregular.txt")) {
      var forms = List.of(line.split(" +"));
      for (var participle : forms.get(2).split("/", -1)) {
        pasts.putIfAbsent(participle, forms.get(1).split("/", -1)[0]);
      }
    }
    return Map.copyOf(pasts);
  }

  /// The `had` that is to go, if there is one.
  Optional<Word> had() {
    return proposition
        .auxiliary()
        .filter(w -> w.lower().equals("had") && !w.equals(proposition.head()))
        .filter(_ -> proposition.words().stream().noneMatch(w -> TIMES.contains(w.lower())));
  }

  /// `had been founded`, `had been a member`: the `been`, which becomes `was`.
  Optional<Word> been() {
    return proposition.predicate().stream()
        .filter(w -> w.lower().equals("been") && w.head() == proposition.head().index())
        .findFirst();
  }

  /// `was` or `were`.
  String be() {
    boolean isPlural =
        proposition
            .subjectHead()
            .filter(s ->
                parse.has(s, "conj")
                    || s.tag().equals("NNS")
                    || Set.of("they", "we", "you").contains(s.lower()))
            .isPresent();
    return isPlural ? "were" : "was";
  }

  /// The simple past in the order of a statement, by index.
  Map<Integer, String> simple() {
    var had = had();
    if (had.isEmpty()) {
      return Map.of();
    }
    var said = new HashMap<Integer, String>();
    said.put(had.get().index(), "");
    been()
        .ifPresentOrElse(
            been -> said.put(been.index(), be()),
            () -> said.put(proposition.head().index(), past(proposition.head().text())));
    return said;
  }

  private static String past(String participle) {
    return PASTS.getOrDefault(participle, participle);
  }
}
