package memoire.template;

import java.util.HashMap;
import java.util.List;
import java.util.Set;
import memoire.phrase.Asked;
import memoire.syntax.Word;
import memoire.wording.Wording;

/// A resolved statement as a plain sentence, with other words for what it mentions, and whether its
/// matter is plain enough to be judged or put in order.
final class Telling {
  /// What only a reader of the sentence before can place, or what is planned, guessed or judged.
  private static final Set<String> UNFIT =
      Set.of(
          "later",
          "earlier",
          "afterwards",
          "afterward",
          "ago",
          "then",
          "again",
          "also",
          "once",
          "meanwhile",
          "another",
          "perhaps",
          "probably",
          "possibly",
          "likely",
          "reportedly",
          "apparently",
          "allegedly",
          "expected",
          "planned",
          "due",
          "supposed",
          "forecast",
          "seem",
          "seemed",
          "seems",
          "appear",
          "appeared",
          "appears",
          "may",
          "might",
          "could",
          "would",
          "should",
          "must",
          "will",
          "not",
          "n't",
          "never",
          "no",
          "only",
          "least",
          "far",
          "such",
          "here",
          "today",
          "now",
          "usually",
          "often",
          "typically",
          "normally",
          "sometimes",
          "if",
          "whether",
          "because",
          "both",
          "according",
          "but",
          "so");

  /// Verbs of what happens many times: that it happened then, there, and to these people does not
  /// make another time, place or person wrong.
  private static final Set<String> REPEATED =
      Set.of(
          "visit",
          "invite",
          "meet",
          "attend",
          "come",
          "arrive",
          "travel",
          "go",
          "receive",
          "speak",
          "talk",
          "discuss",
          "exchange",
          "ask",
          "help",
          "use",
          "continue",
          "lead",
          "follow",
          "take",
          "participate",
          "play",
          "live",
          "stay",
          "mark",
          "grow",
          "rise",
          "fall");

  /// Of these there is one agent for each thing that is done.
  private static final Set<String> SINGLE =
      Set.of(
          "win",
          "found",
          "invent",
          "discover",
          "develop",
          "succeed",
          "create",
          "write",
          "design",
          "build",
          "establish",
          "launch",
          "form",
          "elect",
          "re-elect",
          "reelect",
          "appoint",
          "replace",
          "compose",
          "paint",
          "become",
          "direct",
          "kill",
          "bear",
          "die",
          "propose",
          "publish",
          "marry",
          "chair",
          "defeat",
          "overthrow");

  /// Verbs of saying and thinking: who said it is a question of its own, and what is thought is no
  /// fact.
  private static final Set<String> OPINION =
      Set.of(
          "say",
          "report",
          "find",
          "announce",
          "note",
          "argue",
          "think",
          "believe",
          "tell",
          "warn",
          "add",
          "claim",
          "write",
          "stress",
          "call",
          "describe",
          "judge",
          "hold",
          "observe",
          "hope",
          "welcome",
          "consider",
          "regard",
          "see",
          "suggest",
          "admit",
          "point",
          "agree",
          "dispute",
          "demand",
          "support");

  private final Asked asked;

  Telling(Asked asked) {
    this.asked = asked;
  }

  /// The sentence with a text for the words of the mention.
  String saying(String text) {
    return with(asked.mention().words(), text);
  }

  /// The sentence with a text for some of its words; without them when the text is empty.
  String with(List<Word> words, String text) {
    var replaced = new HashMap<>(asked.statement().replaced());
    words.forEach(word -> replaced.put(word.index(), ""));
    if (!text.isEmpty()) {
      replaced.put(words.getFirst().index(), text);
    }
    return Wording.tidy(asked.statement().with(replaced).sentence());
  }

  /// Whether it is understood by itself, and says of one thing, as a plain fact, that it is so.
  boolean isPlain(int mostWords) {
    var words = asked.statement().proposition().words();
    boolean marked =
        words.stream()
            .anyMatch(w -> ";:\"“”?!'‘".indexOf(w.text().charAt(0)) >= 0 && !isPossessive(w));
    return !asked.isPassage()
        && asked.loose() == 0
        && asked.statement().owner().isEmpty()
        && words.size() <= mostWords
        && !marked
        && words.stream().noneMatch(Telling::isUnfit)
        && isOneClaim()
        && !OPINION.contains(asked.statement().proposition().head().lemma());
  }

  private static boolean isUnfit(Word word) {
    boolean pointing =
        word.tag().equals("DT") && Set.of("this", "these", "that", "those").contains(word.lower());
    return pointing || (UNFIT.contains(word.lower()) && !word.text().equals("May"));
  }

  /// Whether there is one predicate: of two, one would stay true.
  private boolean isOneClaim() {
    var proposition = asked.statement().proposition();
    var head = proposition.head();
    return proposition.predicate().stream()
        .filter(w -> w.head() == head.index())
        .noneMatch(w ->
            w.isKindOf("parataxis")
                || w.is("dep")
                || (w.isKindOf("conj") && (head.isVerb() || w.isVerb())));
  }

  /// Whether only one person can have done it.
  boolean isSingleDeed() {
    return SINGLE.contains(asked.statement().proposition().head().lemma());
  }

  private static boolean isPossessive(Word word) {
    return word.tag().equals("POS");
  }

  /// Whether it tells of something that happened, once.
  boolean isEvent() {
    var proposition = asked.statement().proposition();
    var head = proposition.head();
    boolean lasting =
        DateTemplates.LASTING.contains(head.lemma())
            || List.of("be", "have", "know", "own", "rule", "serve", "work").contains(head.lemma())
            || REPEATED.contains(head.lemma())
            || head.tag().equals("VBG");
    return proposition.isPast() && head.isVerb() && !lasting;
  }

  /// Whether a word hangs on the head of the statement, with no clause between that says something
  /// else.
  boolean isOfMainClause(Word word) {
    var proposition = asked.statement().proposition();
    for (var at = word; !at.equals(proposition.head()); ) {
      boolean aside =
          List.of("acl", "advcl", "ccomp", "csubj", "parataxis", "conj", "dep", "appos").stream()
              .anyMatch(at::isKindOf);
      if (aside || at.head() < 0) {
        return false;
      }
      at = proposition.parse().word(at.head());
    }
    return true;
  }

  Asked asked() {
    return asked;
  }
}
