package memoire.phrase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import memoire.fact.DateMention;
import memoire.fact.Lexicon;
import memoire.fact.Places;
import memoire.phrase.Mention.AmountOf;
import memoire.phrase.Mention.CountOf;
import memoire.phrase.Mention.DateOf;
import memoire.phrase.Mention.Kind;
import memoire.phrase.Mention.NameOf;
import memoire.syntax.Parse;
import memoire.syntax.Proposition;
import memoire.syntax.Word;

/// Turns a statement into a question for one of its mentions: the phrase that holds the answer
/// becomes `in which year`, `how many countries`, `who`, and goes to the front; auxiliary and
/// subject change places.
public final class Asking {
  private static final Set<String> MILD =
      Set.of("about", "around", "approximately", "roughly", "some", "estimated", "approximate");

  private final Resolved statement;
  private final Proposition proposition;
  private final Parse parse;

  public Asking(Resolved statement) {
    this.statement = statement;
    this.proposition = statement.proposition();
    this.parse = proposition.parse();
  }

  /// The question for a mention; empty where no natural one can be made for certain.
  public Optional<Asked> question(Mention mention) {
    if (proposition.isWhole() || isListed(mention) || isTouched(mention)) {
      return Optional.empty();
    }
    var stem =
        switch (mention) {
          case DateOf date -> date(date);
          case CountOf count -> count(count);
          case NameOf name -> name(name);
          case AmountOf amount -> amount(amount);
        };
    return stem.filter(this::isSmooth)
        .map(s -> new Asked(statement, mention, s, false, key(mention)));
  }

  /// A question with remarks in it, or made of a clause that lost its inside, is seldom good
  /// English.
  private boolean isSmooth(String stem) {
    var fronts = fronts(Set.of());
    var rest =
        fronts.isEmpty() || !stem.startsWith(fronts) ? stem : stem.substring(fronts.length());
    boolean remarks =
        rest.replaceAll("\\d,\\d", "").replaceAll("\\p{Lu}\\p{L}+, \\p{Lu}", "").indexOf(',') >= 0;
    boolean copular = mention(stem) && !proposition.head().isVerb();
    return !remarks && !copular && !proposition.isCutInside() && stem.indexOf(':') < 0;
  }

  /// A date asked of `X was Y`, where subject and noun may have changed places.
  private static boolean mention(String stem) {
    return stem.contains("n which year ")
        || stem.contains("n which date ")
        || stem.contains("n which month ");
  }

  /// The statement with a gap for the mention.
  public Optional<Asked> gap(Mention mention) {
    if (isTouched(mention) || !proposition.words().containsAll(mention.words())) {
      return Optional.empty();
    }
    if (mention instanceof NameOf name && (isOneOfSeveral(name) || mayBeTime(name))) {
      return Optional.empty();
    }
    if (mention instanceof CountOf count && isDefinite(count.noun())) {
      return Optional.empty();
    }
    var gapped = new HashMap<>(statement.replaced());
    boolean first = true;
    for (var word : mention.words()) {
      gapped.put(word.index(), first ? "{{" + key(mention) + "}}" : "");
      first = false;
    }
    year(mention)
        .ifPresent(
            word -> gapped.put(word.index(), "the year {{" + key(mention) + "}}"));
    month(mention)
        .ifPresent(
            word -> gapped.put(word.index(), "the month of {{" + key(mention) + "}}"));
    var sentence =
        new Resolved(proposition, gapped, statement.leans(), statement.loose(), statement.owner())
            .sentence();
    return Optional.of(new Asked(statement, mention, sentence, true, key(mention)));
  }

  /// `in 1904` → `in the year …`, so that no place fits the gap.
  private Optional<Word> year(Mention mention) {
    if (mention instanceof DateOf date
        && date.date().grain() == DateMention.Grain.YEAR
        && List.of("in", "by", "since", "until").contains(date.date().preposition())
        && before(date.words().getFirst()).equals(date.date().preposition())) {
      return Optional.of(date.words().getFirst());
    }
    return Optional.empty();
  }

  /// `in May` → `in the month of …`, so that no year fits the gap.
  private Optional<Word> month(Mention mention) {
    if (mention instanceof DateOf date
        && date.date().grain() == DateMention.Grain.MONTH
        && date.date().yearless()
        && date.date().preposition().equals("in")) {
      return Optional.of(date.words().getFirst());
    }
    return Optional.empty();
  }

  private String before(Word word) {
    return word.index() == 0 ? "" : parse.word(word.index() - 1).lower();
  }

  private String key(Mention mention) {
    var words = mention.words();
    return parse.text().substring(words.getFirst().start(), words.getLast().end());
  }

  /// One of several that are joined: asked for alone, the others would be right, too.
  private boolean isListed(Mention mention) {
    var head = mention.head();
    if (mention instanceof DateOf || mention instanceof AmountOf || mention instanceof CountOf) {
      return false;
    }
    return head.isKindOf("conj")
        || head.isKindOf("appos")
        || parse.children(head).anyMatch(c -> c.isKindOf("conj") && proposition.contains(c));
  }

  /// A gap for one item of a list could be filled with any other; beside the noun that says what it
  /// is, a name stands for itself.
  private boolean isOneOfSeveral(NameOf name) {
    var head = name.head();
    boolean beside =
        head.isKindOf("appos")
            && head.head() >= 0
            && parse.word(head.head()).isProperNoun()
            && !Lexicon.isOfficeWord(parse.word(head.head()).text());
    return beside
        || head.isKindOf("conj")
        || parse.children(head).anyMatch(c -> c.isKindOf("conj") && proposition.contains(c));
  }

  /// A gap after `In` that opens a sentence could hold a year as well as a place.
  private boolean mayBeTime(NameOf name) {
    int first = name.words().getFirst().index();
    return first == 1 && name.kind() == Kind.PLACE && parse.word(0).text().equals("In");
  }

  private boolean isTouched(Mention mention) {
    return mention.words().stream().anyMatch(w -> statement.replaced().containsKey(w.index()));
  }

  /// The part of the clause that hangs on its head and holds a word.
  private Optional<Word> top(Word word) {
    var at = word;
    while (at.head() >= 0 && at.head() != proposition.head().index()) {
      at = parse.word(at.head());
    }
    return at.head() < 0 ? Optional.empty() : Optional.of(at);
  }

  // What is asked for.

  private Optional<String> date(DateOf date) {
    var word = questionWord(date.date());
    if (word.isEmpty() || !proposition.words().containsAll(date.words())) {
      return Optional.empty();
    }
    var phrase = new HashSet<>(date.words());
    int before = date.words().getFirst().index() - 1;
    boolean preposition = !date.date().preposition().isEmpty();
    if (preposition) {
      if (before < 0 || !parse.word(before).lower().equals(date.date().preposition())) {
        return Optional.empty();
      }
      phrase.add(parse.word(before));
    }
    return isTimeOfClause(date, phrase)
        ? Optional.of(inverted(word.get(), phrase, true))
        : Optional.empty();
  }

  /// Whether the date says when the clause happened: it hangs on the verb, or on the last noun of
  /// an adverbial.
  private boolean isTimeOfClause(DateOf date, Set<Word> phrase) {
    var head = date.head();
    boolean ofVerb =
        head.head() == proposition.head().index()
            && (head.isKindOf("obl") || head.isKindOf("nmod") || head.isKindOf("advmod"));
    if (ofVerb) {
      return subtreeIsPhrase(head, phrase);
    }
    var top = top(head);
    boolean adverbial = top.isPresent() && top.get().isKindOf("obl");
    boolean last =
        adverbial
            && head.is("nmod")
            && proposition.constituent(top.get()).stream()
                .allMatch(w -> w.index() <= date.words().getLast().index())
            && head.head() >= 0
            && parse.word(head.head()).isNoun()
            && List.of("in", "on").contains(date.date().preposition());
    return last && subtreeIsPhrase(head, phrase);
  }

  private boolean subtreeIsPhrase(Word head, Set<Word> phrase) {
    return parse.subtree(head).stream()
        .filter(w -> proposition.contains(w) && !w.is("punct"))
        .allMatch(phrase::contains);
  }

  private static Optional<String> questionWord(DateMention date) {
    var preposition = date.preposition();
    return switch (date.grain()) {
      case DAY ->
          List.of("on", "").contains(preposition) ? Optional.of("on which date") : Optional.empty();
      case DAYS ->
          List.of("on", "").contains(preposition)
              ? Optional.of("on which dates")
              : Optional.empty();
      case MONTH ->
          preposition.equals("in")
              ? Optional.of(date.yearless() ? "in which month" : "in which month and year")
              : Optional.empty();
      case YEAR ->
          switch (preposition) {
            case "in" -> Optional.of("in which year");
            case "since" -> Optional.of("since which year");
            case "until" -> Optional.of("until which year");
            default -> Optional.empty();
          };
      case MONTHS, YEARS, SEASON, OTHER -> Optional.empty();
    };
  }

  private Optional<String> count(CountOf count) {
    var noun = count.noun();
    var phrase = phrase(noun);
    var modest = count.hedge().stream().allMatch(w -> MILD.contains(w.lower()));
    if (!phrase.containsAll(count.words()) || !modest || isDefinite(noun)) {
      return Optional.empty();
    }
    var hedge =
        count.hedge().stream()
            .map(Word::lower)
            .map(h -> h.equals("some") ? "about" : h)
            .findFirst()
            .orElse("");
    var counted = new ArrayList<>(phrase);
    var first = counted.getFirst();
    boolean preposition = first.is("case") && first.head() == noun.index();
    counted.removeAll(count.words());
    counted.removeAll(count.hedge());
    if (preposition) {
      counted.removeFirst();
    }
    if (counted.isEmpty() || counted.getFirst().index() < count.words().getFirst().index()) {
      return Optional.empty();
    }
    var word =
        (hedge.isEmpty() ? "" : (hedge.startsWith("est") ? "an estimated" : hedge) + " ")
            + "how many "
            + statement.text(counted);
    if (hedge.startsWith("est")) {
      return Optional.empty();
    }
    return asked(noun, word, preposition ? first.text() : "");
  }

  private boolean isDefinite(Word noun) {
    return parse
        .children(noun)
        .filter(proposition::contains)
        .anyMatch(c ->
            (c.is("det") && !List.of("a", "an", "some").contains(c.lower()))
                || c.isKindOf("nmod:poss")
                || List.of("other", "first", "last", "remaining", "next").contains(c.lower()));
  }

  private Optional<String> amount(AmountOf amount) {
    var head = amount.head();
    if (!amount.percent() || head.head() != proposition.head().index()) {
      return Optional.empty();
    }
    var phrase = phrase(head);
    var rest = new ArrayList<>(phrase);
    rest.removeAll(amount.words());
    boolean of = !rest.isEmpty() && rest.getFirst().lower().equals("of");
    return of ? asked(head, "what percentage " + statement.text(rest), "") : Optional.empty();
  }

  private Optional<String> name(NameOf name) {
    var head = name.head();
    var phrase = phrase(head);
    var rest = new ArrayList<>(phrase);
    var type = NameType.of(name);
    rest.removeAll(name.words());
    if (type.filter(t -> t.equals(NameType.text(name.before()))).isPresent()) {
      rest.removeAll(name.before());
    }
    rest.removeIf(w -> w.is("det") && w.lower().equals("the"));
    var preposition = "";
    if (!rest.isEmpty() && rest.getFirst().is("case") && rest.getFirst().head() == head.index()) {
      preposition = rest.removeFirst().text();
    }
    boolean apposed =
        rest.stream().allMatch(w -> w.is("punct") || isApposed(head, w))
            && name.kind() == Kind.PLACE;
    if (!rest.isEmpty() && !apposed) {
      return Optional.empty();
    }
    boolean person = name.kind() == Kind.PERSON;
    if (type.isEmpty() && !person) {
      return Optional.empty();
    }
    boolean subject = proposition.subject().contains(head);
    var word =
        type.map(t -> "which " + t).orElse(subject && preposition.isEmpty() ? "who" : "whom");
    return asked(head, word, preposition);
  }

  private boolean isApposed(Word head, Word word) {
    return parse
        .children(head)
        .filter(c -> c.is("appos"))
        .anyMatch(c -> c.equals(word) || parse.isBelow(word, c));
  }

  private List<Word> phrase(Word head) {
    return proposition.words().stream()
        .filter(w -> w.equals(head) || parse.isBelow(w, head))
        .toList();
  }

  // Where the answer stands.

  /// The phrase of a head becomes the question phrase.
  private Optional<String> asked(Word head, String word, String preposition) {
    if (proposition.subject().contains(head)) {
      boolean whole = new HashSet<>(phrase(head)).containsAll(proposition.subject());
      return whole && preposition.isEmpty() ? Optional.of(ofSubject(word)) : Optional.empty();
    }
    if (head.head() != proposition.head().index()) {
      return Optional.empty();
    }
    boolean object = head.is("obj") && preposition.isEmpty();
    boolean oblique = head.isKindOf("obl") && !preposition.isEmpty() && !preposition.equals("as");
    boolean agent = preposition.equals("by") && !proposition.isPassive();
    if (agent
        || (!proposition.head().isVerb()
            && !preposition.equals("in")
            && !preposition.equals("at"))) {
      return Optional.empty();
    }
    boolean common = preposition.isEmpty() || Lexicon.is("preposition", preposition);
    if ((!object && !oblique)
        || !common
        || List.of("following", "including").contains(preposition)) {
      return Optional.empty();
    }
    var phrase = new HashSet<>(phrase(head));
    return Optional.of(
        inverted(preposition.isEmpty() ? word : preposition + " " + word, phrase, false));
  }

  private String ofSubject(String word) {
    return fronts(Set.of())
        + word
        + (proposition.inserted().isEmpty() ? "" : " " + proposition.inserted())
        + " "
        + statement.text(proposition.predicate());
  }

  /// The subject inside a question: an article or common noun that opened the sentence loses its
  /// capital.
  private String subject() {
    var text = statement.text(proposition.subject());
    var first = proposition.subject().getFirst();
    boolean proper =
        first.isProperNoun()
            || !first.entity().isEmpty()
            || (first.tag().equals("JJ") && Places.countryOfAdjective(first.text()).isPresent());
    boolean replaced = statement.replaced().containsKey(first.index());
    boolean capitals = first.text().length() > 1 && Character.isUpperCase(first.text().charAt(1));
    return proper || capitals || (replaced && !first.lower().equals("the"))
        ? text
        : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
  }

  private String fronts(Set<Word> without) {
    var out = new StringBuilder();
    for (var front : proposition.fronts()) {
      var text = statement.text(front, without);
      if (!text.isEmpty()) {
        out.append(text).append(", ");
      }
    }
    return out.toString();
  }

  /// The question phrase, the auxiliary, the subject, and the rest without the phrase.
  ///
  /// @param trailing whether adverbials from before the subject come last: beside `in which year`
  ///   they would stand in its way
  private String inverted(String word, Set<Word> phrase, boolean trailing) {
    var without = new HashSet<>(phrase);
    var replaced = new HashMap<>(statement.replaced());
    var first = fronted(without, replaced);
    var plain =
        new Resolved(
            proposition, replaced, statement.leans(), statement.loose(), statement.owner());
    var clause =
        word + " " + first + " " + subject() + " " + plain.text(proposition.predicate(), without);
    var fronts = fronts(phrase);
    if (!trailing || fronts.isEmpty()) {
      return fronts + clause;
    }
    var last = fronts.substring(0, fronts.length() - 2);
    return clause + " " + last.substring(0, 1).toLowerCase(Locale.ROOT) + last.substring(1);
  }

  /// What goes before the subject: the auxiliary, or a form of `do` while the verb takes its base.
  private String fronted(Set<Word> without, Map<Integer, String> replaced) {
    var auxiliary = proposition.auxiliary();
    var verb = proposition.head();
    if (auxiliary.isPresent()) {
      without.add(auxiliary.get());
      // By itself a question has no later time to look back from.
      if (auxiliary.get().lower().equals("had")
          && verb.tag().equals("VBN")
          && !proposition.isPassive()) {
        replaced.put(verb.index(), verb.lemma());
        return "did";
      }
      return auxiliary.get().text();
    }
    if (!proposition.inserted().isEmpty()) {
      return proposition.inserted();
    }
    if (verb.lemma().equals("be")) {
      without.add(verb);
      return verb.text();
    }
    replaced.put(verb.index(), verb.lemma());
    return switch (verb.tag()) {
      case "VBZ" -> "does";
      case "VBP" -> "do";
      default -> "did";
    };
  }
}
