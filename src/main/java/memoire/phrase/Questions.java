package memoire.phrase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import memoire.document.Document;
import memoire.document.Paragraph;
import memoire.document.Sentence;
import memoire.syntax.Parse;
import memoire.syntax.Proposition;
import memoire.syntax.Propositions;
import memoire.syntax.Repairs;
import memoire.syntax.Word;
import org.jspecify.annotations.Nullable;

/// All that can be asked of a document's parsed sentences.
public final class Questions {
  private static final int LONGEST_WORDS = 60;
  private static final int LONGEST_PASSAGE = 80;
  private static final int MOST_SENTENCES = 3;
  private static final int LONGEST_GAP = 46;

  /// Names and years that a question must hold besides its answer, so that it is about something.
  private static final int FEWEST_ANCHORS = 1;

  private static final int ANCHORS_OF_GAP = 2;
  private static final int LONG = 16;
  private static final int FEWEST_WORDS = 5;
  private static final Set<String> UNCERTAIN =
      Set.of("if", "whether", "should", "must", "might", "perhaps", "maybe", "let", "may", "could");

  /// A sentence and what can be asked of it.
  public record Of(Sentence sentence, List<Asked> asked) {
    public Of {
      asked = List.copyOf(asked);
    }
  }

  private final Document document;
  private final Map<String, Parse> parses;
  private final Cast cast;
  private final boolean dated;

  /// The sentence before, where paragraphs hold one sentence each.
  private @Nullable Parse last;

  private boolean lastWasSingle;

  private Questions(Document document, Map<String, Parse> parses) {
    this.document = document;
    var openings = new Openings(parses.values());
    this.parses = new HashMap<>();
    parses.forEach((text, parse) -> this.parses.put(text, Repairs.of(openings.corrected(parse))));
    this.cast =
        new Cast(
            document,
            document
                .sentences()
                .flatMap(s -> Optional.ofNullable(this.parses.get(s.text())).stream())
                .toList());
    this.dated = document.date().matches(".*\\d{4}.*");
  }

  /// @param parses by the text of the sentence
  public static Questions of(Document document, Map<String, Parse> parses) {
    return new Questions(document, parses);
  }

  /// Who and what the document is about.
  public Cast cast() {
    return cast;
  }

  /// Its sentences and what can be asked of each, in order.
  public List<Of> sentences() {
    return document.sections().stream()
        .flatMap(section -> section.paragraphs().stream())
        .flatMap(paragraph -> of(paragraph).stream())
        .toList();
  }

  private List<Of> of(Paragraph paragraph) {
    var all = new ArrayList<Of>();
    boolean single = paragraph.sentences().size() == 1;
    var discourse = new Discourse(cast, dated, single && lastWasSingle ? last : null);
    lastWasSingle = single;
    for (var sentence : paragraph.sentences()) {
      var parse = parses.get(sentence.text());
      if (parse == null || parse.words().isEmpty()) {
        continue;
      }
      all.add(new Of(sentence, of(parse, discourse)));
      discourse.pass(parse);
      last = parse;
    }
    return all;
  }

  private List<Asked> of(Parse parse, Discourse discourse) {
    var asked = new ArrayList<Asked>();
    var whole = Proposition.whole(parse).filter(Questions::isComplete);
    if (isSpeech(parse) || whole.isEmpty()) {
      return asked;
    }
    var mentions = Mentions.of(parse);
    var statements =
        Propositions.of(parse).stream()
            .filter(Questions::isSound)
            .flatMap(p -> discourse.resolve(p).stream())
            .toList();
    for (var mention : mentions) {
      statements.stream()
          .filter(s -> s.proposition().words().containsAll(mention.words()))
          .flatMap(s -> new Asking(s).question(mention).stream())
          .filter(q -> cast.anchors(q) >= FEWEST_ANCHORS)
          .findFirst()
          .ifPresent(asked::add);
      gap(mention, whole.get(), statements, discourse).ifPresent(asked::add);
    }
    return asked;
  }

  /// The sentence as it is when it can be understood by itself; else a statement of it that can;
  /// else the sentence after the one before.
  private Optional<Asked> gap(
      Mention mention, Proposition whole, List<Resolved> statements, Discourse discourse) {
    return discourse
        .resolve(whole)
        .filter(r -> r.proposition().words().size() <= LONGEST_GAP)
        .flatMap(r -> new Gap(r).question(mention))
        .filter(this::isAnchored)
        .or(() ->
            statements.stream()
                .filter(s -> !s.proposition().isCutInside())
                .flatMap(s -> new Gap(s).question(mention).stream())
                .filter(this::isAnchored)
                .findFirst())
        .or(() -> passage(mention, whole, discourse))
        .or(() ->
            discourse
                .resolveLoosely(whole)
                .filter(r -> r.proposition().words().size() <= LONGEST_GAP)
                .flatMap(r -> new Gap(r).question(mention))
                .filter(this::isAnchored));
  }

  /// A long sentence says more of what it is about than a short one.
  private boolean isAnchored(Asked gap) {
    boolean isLong = gap.stem().split(" ", -1).length >= LONG;
    return cast.anchors(gap) >= (isLong ? 1 : ANCHORS_OF_GAP);
  }

  /// The sentence after as few of those before it as explain it.
  private static Optional<Asked> passage(Mention mention, Proposition whole, Discourse discourse) {
    for (int number = 1; number <= MOST_SENTENCES; number++) {
      var before =
          discourse
              .previous(number)
              .filter(p -> p.sentences().stream().allMatch(Questions::canPrecede))
              .filter(p -> p.words() + whole.words().size() <= LONGEST_PASSAGE);
      if (before.isPresent()) {
        var passage = before.get();
        return discourse
            .resolveAfter(whole, passage.sentences())
            .flatMap(r -> new Gap(r).question(mention))
            .filter(q -> !passage.text().contains(q.key()))
            .map(q -> q.after(passage.text()));
      }
    }
    return Optional.empty();
  }

  private static boolean canPrecede(Parse parse) {
    return !isSpeech(parse) && Proposition.whole(parse).filter(Questions::isComplete).isPresent();
  }

  /// A sentence with a verb of its own that ends as one.
  private static boolean isComplete(Proposition whole) {
    var parse = whole.parse();
    boolean ends = parse.text().strip().matches("(?s).*[.”\"]$");
    boolean verb =
        parse.words().stream().anyMatch(w -> List.of("VBD", "VBZ", "VBP", "MD").contains(w.tag()));
    var opening = parse.text().strip().replaceFirst("^[\"“‘'(]+", "");
    boolean opens =
        !opening.isEmpty()
            && (Character.isUpperCase(opening.charAt(0))
                || Character.isDigit(opening.charAt(0))
                || "£$€".indexOf(opening.charAt(0)) >= 0);
    int words = whole.words().size();
    return ends && verb && opens && words >= FEWEST_WORDS && words <= LONGEST_WORDS;
  }

  /// A question, an exclamation or words in quotation marks that go on.
  private static boolean isSpeech(Parse parse) {
    var text = parse.text().strip();
    long quotes = text.chars().filter(c -> c == '"').count();
    boolean open = count(text, '“') != count(text, '”') || quotes % 2 == 1;
    return text.endsWith("?") || text.endsWith("!") || open;
  }

  private static long count(String text, char wanted) {
    return text.chars().filter(c -> c == wanted).count();
  }

  private static boolean isSound(Proposition proposition) {
    var words = proposition.words();
    if (words.size() > LONGEST_WORDS || words.size() < FEWEST_WORDS) {
      return false;
    }
    boolean negated = words.stream().anyMatch(Questions::isNegative);
    boolean uncertain =
        words.stream().anyMatch(w -> UNCERTAIN.contains(w.lower()) && !w.text().equals("May"));
    var first = proposition.subject().getFirst();
    boolean bare = proposition.predicate().stream().filter(w -> isContent(w)).count() < 2;
    if (bare) {
      return false;
    }
    boolean clausal = first.tag().startsWith("VB") || first.tag().startsWith("W") || first.is("cc");
    return !negated && !uncertain && !clausal;
  }

  private static boolean isContent(Word word) {
    return word.isNoun() || word.isVerb() || word.tag().startsWith("JJ") || word.tag().equals("CD");
  }

  private static boolean isNegative(Word word) {
    return Set.of(
            "not", "n't", "never", "no", "nor", "neither", "none", "without", "nothing", "hardly")
        .contains(word.lower());
  }
}
