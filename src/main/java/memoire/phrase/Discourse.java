package memoire.phrase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import memoire.fact.Lexicon;
import memoire.phrase.Mention.Kind;
import memoire.phrase.Mention.NameOf;
import memoire.syntax.Parse;
import memoire.syntax.Proposition;
import memoire.syntax.Propositions;
import memoire.syntax.Rendering;
import memoire.syntax.Word;
import org.jspecify.annotations.Nullable;

/// What a paragraph has spoken of so far: what its pronouns and `the summit` stand for. Only what
/// is certain is resolved; a statement with anything left that points outside itself is refused.
public final class Discourse {
  private static final Set<String> SELF_PRONOUNS =
      Set.of("i", "we", "us", "me", "my", "our", "ours", "you", "your", "yours", "mine");
  private static final Set<String> POINTING =
      Set.of(
          "this",
          "these",
          "those",
          "such",
          "others",
          "former",
          "latter",
          "same",
          "aforementioned",
          "respective",
          "respectively",
          "above",
          "below",
          "here",
          "thereby",
          "thereafter",
          "therein",
          "elsewhere",
          "another");
  private static final Set<String> RELATIVE_TIME =
      Set.of(
          "today",
          "yesterday",
          "tomorrow",
          "tonight",
          "now",
          "nowadays",
          "currently",
          "recently",
          "lately",
          "ago",
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "earlier",
          "previously");
  private static final Set<String> PERIODS =
      Set.of(
          "year",
          "years",
          "month",
          "months",
          "week",
          "weeks",
          "day",
          "days",
          "decade",
          "decades",
          "century",
          "summer",
          "winter",
          "spring",
          "autumn",
          "quarter",
          "night",
          "morning",
          "evening",
          "afternoon",
          "season");
  private static final Set<String> SHIFTS =
      Set.of(
          "last",
          "next",
          "previous",
          "following",
          "coming",
          "past",
          "recent",
          "same",
          "preceding",
          "earlier");

  private final Cast cast;
  private final boolean dated;
  private final List<Parse> before = new ArrayList<>();
  private @Nullable String person;
  private @Nullable String thing;

  /// @param dated whether the document's date is known, so that its name tells when `today` was
  /// @param last the sentence before the paragraph, or null at the beginning
  public Discourse(Cast cast, boolean dated, @Nullable Parse last) {
    this.cast = cast;
    this.dated = dated;
    if (last != null) {
      before.add(last);
    }
  }

  /// Remembers a sentence once its statements have been resolved.
  public void pass(Parse parse) {
    var people = new ArrayList<String>();
    for (var mention : Mentions.of(parse)) {
      if (mention instanceof NameOf name && name.kind() == Kind.PERSON) {
        people.add(fullName(Cast.text(parse, name)));
      }
    }
    var subject = Propositions.of(parse).stream().findFirst().map(Proposition::subject);
    var top = subject.flatMap(words -> head(words));
    boolean pronoun = top.filter(w -> w.tag().equals("PRP")).isPresent();
    var distinct = people.stream().distinct().toList();
    if (pronoun && person != null) {
      var same = person;
      person = distinct.stream().allMatch(p -> p.equals(same)) ? person : null;
    } else {
      boolean first =
          top.isPresent()
              && distinct.size() == 1
              && top.get().isProperNoun()
              && distinct.getFirst().indexOf(' ') > 0
              && distinct.getFirst().endsWith(top.get().text());
      person = first ? distinct.getFirst() : null;
    }
    thing = pronoun ? thing : subject.flatMap(words -> thing(parse, words)).orElse(null);
    before.add(parse);
  }

  private Optional<String> thing(Parse parse, List<Word> words) {
    var top = head(words);
    boolean named =
        top.isPresent()
            && top.get().tag().equals("NNP")
            && !top.get().entity().equals("PERSON")
            && words.stream().noneMatch(w -> w.is("conj") || w.tag().startsWith("PRP"));
    return named ? Optional.of(Rendering.text(parse, words, Map.of())) : Optional.empty();
  }

  private static Optional<Word> head(List<Word> words) {
    return words.stream()
        .filter(w -> words.stream().noneMatch(o -> o.index() == w.head()) && !w.is("punct"))
        .findFirst();
  }

  private String fullName(String name) {
    return cast.subject()
        .filter(s ->
            name.equals(s)
                || s.endsWith(" " + name)
                || name.endsWith(s.substring(s.lastIndexOf(' ') + 1)))
        .or(() -> cast.person(name))
        .orElse(name);
  }

  /// The statement with what it points at said in full; empty when something stays open.
  public Optional<Resolved> resolve(Proposition proposition) {
    var attempt = new Attempt(proposition);
    return attempt.run();
  }

  /// The last sentences, when the first of them is understood without what comes before it and each
  /// of the others after those.
  ///
  /// @param number how many sentences
  public Optional<Passage> previous(int number) {
    if (before.size() < number) {
      return Optional.empty();
    }
    var last = before.subList(before.size() - number, before.size());
    for (int i = 0; i < last.size(); i++) {
      var earlier = last.subList(0, i);
      var resolved = Proposition.whole(last.get(i)).flatMap(whole -> resolveAfter(whole, earlier));
      if (resolved.isEmpty()) {
        return Optional.empty();
      }
    }
    return Optional.of(new Passage(last));
  }

  /// The statement, where at most one definite phrase is left to the document's title.
  public Optional<Resolved> resolveLoosely(Proposition proposition) {
    var attempt = new Attempt(proposition);
    attempt.lenient = true;
    return attempt.run().filter(r -> r.loose() <= 1);
  }

  /// A sentence to be read after the one before it: what it points at may stand there.
  public Optional<Resolved> resolveAfter(Proposition proposition, List<Parse> previous) {
    var attempt = new Attempt(proposition);
    attempt.passage = previous.isEmpty() ? null : previous;
    attempt.lenient = true;
    return attempt.run();
  }

  /// One statement on its way.
  private final class Attempt {
    private final Proposition proposition;
    private final Parse parse;
    private final List<Word> words;
    private final Map<Integer, String> replaced = new HashMap<>();
    private @Nullable List<Parse> passage;
    private boolean lenient;
    private boolean leans;
    private int loose;
    private boolean open;

    Attempt(Proposition proposition) {
      this.proposition = proposition;
      this.parse = proposition.parse();
      this.words = proposition.words();
    }

    Optional<Resolved> run() {
      var owner = owner();
      if (owner.isEmpty()) {
        return Optional.empty();
      }
      if (!proposition.isWhole()) {
        dropRelativeTimes();
      }
      for (var word : words) {
        if (!replaced.containsKey(word.index())) {
          look(word);
        }
        if (open && !dropFront(word)) {
          return Optional.empty();
        }
        open = false;
      }
      surnames();
      return Optional.of(new Resolved(proposition, replaced, leans, loose, owner.get()));
    }

    /// An adverbial before the subject that points elsewhere can go.
    private boolean dropFront(Word word) {
      var front = proposition.fronts().stream().filter(f -> f.contains(word)).findFirst();
      front.ifPresent(words -> words.forEach(w -> replaced.put(w.index(), "")));
      return front.isPresent();
    }

    /// Who claims it; an empty text where nobody does, nothing where it is not said who.
    private Optional<String> owner() {
      var speaker = proposition.owner();
      if (speaker == null) {
        return Optional.of("");
      }
      var top = head(speaker);
      if (top.isPresent() && top.get().tag().equals("PRP")) {
        return Optional.ofNullable(personOrSubject());
      }
      boolean named = speaker.stream().anyMatch(Word::isProperNoun);
      if (!named) {
        return Optional.empty();
      }
      var text = Rendering.text(parse, speaker, Map.of());
      return Optional.of(speaker.size() == 1 ? cast.person(text).orElse(text) : text);
    }

    private @Nullable String personOrSubject() {
      return person != null
          ? person
          : before.isEmpty() || cast.subject().isPresent() ? cast.subject().orElse(null) : null;
    }

    /// `yesterday` can go where the question is asked beside the document's date.
    private void dropRelativeTimes() {
      for (var word : words) {
        boolean own =
            word.head() == proposition.head().index()
                && (word.isKindOf("advmod") || word.isKindOf("obl"));
        var phrase = parse.subtree(word).stream().filter(words::contains).toList();
        boolean relative = phrase.stream().anyMatch(this::isRelativeTime) && phrase.size() <= 4;
        if (own && relative && dated) {
          phrase.forEach(w -> replaced.put(w.index(), ""));
          leans = true;
        }
      }
    }

    private boolean isRelativeTime(Word word) {
      boolean counted =
          Set.of("later", "earlier", "afterwards", "after", "before").contains(word.lower())
              && word.index() > 0
              && PERIODS.contains(parse.word(word.index() - 1).lower())
              && !(word.index() + 1 < parse.size() && parse.word(word.index() + 1).isNoun());
      if (counted) {
        return passage == null;
      }
      if (RELATIVE_TIME.contains(word.lower())) {
        return true;
      }
      int next = word.index() + 1;
      int after = word.index() + 2;
      boolean shifts =
          SHIFTS.contains(word.lower()) || Set.of("this", "that").contains(word.lower());
      return shifts
          && ((next < parse.size() && PERIODS.contains(parse.word(next).lower()))
              || (after < parse.size() && PERIODS.contains(parse.word(after).lower())));
    }

    /// Whether the sentence before, which is read with this one, says what a word stands for.
    private boolean isInPassage(Word word) {
      if (passage == null) {
        return false;
      }
      var lower = word.lower();
      boolean personal = List.of("he", "she", "him", "her", "his").contains(lower);
      if (personal) {
        return passage.stream()
            .flatMap(p -> p.words().stream())
            .anyMatch(w -> w.entity().equals("PERSON"));
      }
      if (List.of("they", "them", "their", "these", "those").contains(lower)) {
        return passage.stream()
            .flatMap(p -> p.words().stream())
            .anyMatch(w -> w.tag().endsWith("S") && w.isNoun());
      }
      return List.of("it", "its", "this", "such", "another", "that").contains(lower);
    }

    /// Words of somebody else, between quotation marks.
    private boolean isQuoted(Word word) {
      long marks =
          parse.words().stream()
              .filter(w -> w.index() < word.index())
              .filter(w -> List.of("“", "”", "\"", "``", "''").contains(w.text()))
              .count();
      return marks % 2 == 1;
    }

    /// `It was X who …`.
    private boolean isExpletive(Word word) {
      return word.index() == 0
          && word.lower().equals("it")
          && parse.size() > 2
          && List.of("was", "is").contains(parse.word(1).lower())
          && parse.root().filter(r -> r.isNoun()).isPresent()
          && parse.words().stream()
              .anyMatch(w -> w.is("acl:relcl") || List.of("who", "that").contains(w.lower()));
    }

    private boolean isNounInPassage(Word noun) {
      return passage != null
          && passage.stream()
              .flatMap(p -> p.words().stream())
              .anyMatch(w -> w.isNoun() && w.lemma().equalsIgnoreCase(noun.lemma()));
    }

    private void look(Word word) {
      if (isRelativeTime(word)) {
        open = true;
        return;
      }
      if (isInPassage(word) || (proposition.isWhole() && (isQuoted(word) || isExpletive(word)))) {
        return;
      }
      var lower = word.lower();
      if (SELF_PRONOUNS.contains(lower) || isRelativeTime(word)) {
        open = true;
      } else if (word.tag().equals("PRP")) {
        pronoun(word);
      } else if (word.tag().equals("PRP$")) {
        possessive(word);
      } else if (word.tag().equals("DT") || word.is("det")) {
        determiner(word);
      } else if (POINTING.contains(lower) && !isSuchAs(word)) {
        open = true;
      } else if (lower.equals("other") && !before(word, "and", "or", "each", "any", "no")) {
        open = true;
      } else if (lower.equals("there") && !word.tag().equals("EX")) {
        open = true;
      } else if (AFTER.contains(lower) && word.tag().startsWith("RB") && passage == null) {
        open = true;
      } else if (lower.equals("so") && word.index() == 0) {
        open = true;
      } else if (lower.equals("both") && !word.is("det") && !word.isKindOf("cc")) {
        open = true;
      } else if (word.isProperNoun() && isBareTypeNoun(word)) {
        capital(word);
      }
    }

    private boolean isSuchAs(Word word) {
      int next = word.index() + 1;
      return word.lower().equals("such")
          && next < parse.size()
          && parse.word(next).lower().equals("as");
    }

    private boolean before(Word word, String... any) {
      return word.index() > 0 && Set.of(any).contains(parse.word(word.index() - 1).lower());
    }

    private boolean isSubject(Word word) {
      return proposition.isWhole()
          ? proposition.subjectHead().filter(word::equals).isPresent()
          : proposition.subject().size() == 1 && proposition.subject().contains(word);
    }

    /// Whether the sentence itself has said what a pronoun stands for: somebody for `he`, several
    /// for `they`, something for `it`.
    private boolean hasAntecedent(Word pronoun) {
      boolean personal =
          List.of("he", "she", "him", "her", "his", "himself", "herself").contains(pronoun.lower());
      boolean plural = List.of("they", "them", "their", "theirs").contains(pronoun.lower());
      return words.stream()
          .filter(
              w -> w.index() < pronoun.index() && (w.isNoun() || replaced.containsKey(w.index())))
          .anyMatch(w -> {
            boolean person =
                w.entity().equals("PERSON")
                    || Lexicon.isOfficeWord(w.text())
                    || (replaced.containsKey(w.index()) && w.tag().startsWith("PRP"));
            if (personal) {
              return person;
            }
            boolean several = w.tag().endsWith("S") || parse.has(w, "conj");
            return plural ? several : !person && !w.tag().endsWith("S");
          });
    }

    private void pronoun(Word word) {
      var lower = word.lower();
      if (lower.endsWith("self") || lower.endsWith("selves")) {
        return;
      }
      if (!isSubject(word) && hasAntecedent(word)) {
        return;
      }
      switch (lower) {
        case "he", "she" -> {
          var owner = proposition.owner();
          if (owner != null && isSubject(word)) {
            put(word, owner().orElse(null));
          } else {
            put(word, isSubject(word) ? personOrSubject() : coreferent(word));
          }
        }
        case "him", "her" -> put(word, subjectIsPerson() ? null : cast.subject().orElse(null));
        case "it" -> put(word, isSubject(word) ? thing : null);
        default -> open = true;
      }
    }

    /// `Gordon left … when he …`: within one statement the subject stays the subject.
    private @Nullable String coreferent(Word word) {
      return subjectIsPerson() && word.isKindOf("nsubj") ? word.text() : null;
    }

    private boolean subjectIsPerson() {
      return proposition
          .subjectHead()
          .filter(w -> w.entity().equals("PERSON") || List.of("he", "she").contains(w.lower()))
          .isPresent();
    }

    private void put(Word word, @Nullable String text) {
      if (text == null) {
        open = true;
      } else {
        replaced.put(word.index(), text);
      }
    }

    private void possessive(Word word) {
      boolean inSubject =
          proposition.isWhole()
              ? proposition.subjectHead().filter(s -> parse.isBelow(word, s)).isPresent()
              : proposition.subject().contains(word);
      boolean front = proposition.fronts().stream().anyMatch(f -> f.contains(word));
      var lower = word.lower();
      boolean personal = lower.equals("his") || lower.equals("her");
      if (!front && hasAntecedent(word)) {
        return;
      }
      if (personal) {
        if (!inSubject && !front && subjectIsPerson()) {
          return;
        }
        if (front) {
          open = true;
          return;
        }
        var owner = cast.subject().isPresent() ? cast.subject().get() : null;
        if (inSubject && person != null && cast.subject().isEmpty()) {
          owner = person;
        }
        put(word, owner == null ? null : owner + "'s");
        return;
      }
      boolean plural = lower.equals("their");
      var top = proposition.subjectHead();
      boolean pluralSubject =
          top.filter(w -> w.tag().endsWith("S") || parse.has(w, "conj")).isPresent();
      boolean own = !inSubject && !subjectIsPerson() && plural == pluralSubject;
      boolean named = top.filter(w -> w.isNoun()).isPresent();
      if (own && named && !(front && plural)) {
        return;
      }
      put(word, lower.equals("its") && thing != null && inSubject ? thing + "'s" : null);
    }

    // Articles.

    private void determiner(Word word) {
      var lower = word.lower();
      if (List.of("this", "these", "those", "that").contains(lower)) {
        if (word.is("det") && word.head() >= 0) {
          definite(word, parse.word(word.head()), true);
        } else {
          open = !(lower.equals("that") && !word.tag().equals("DT"));
        }
      } else if (lower.equals("the") && word.head() >= 0) {
        definite(word, parse.word(word.head()), false);
      } else if (lower.equals("another") || (lower.equals("both") && word.head() < 0)) {
        open = true;
      }
    }

    /// `the` or `this` with its noun: understood by itself, from the paragraph, or from the title.
    private void definite(Word article, Word noun, boolean pointing) {
      if (!pointing && (isAnchored(article, noun) || isIntroduced(noun))) {
        return;
      }
      if (isNounInPassage(noun)) {
        return;
      }
      if (noun.isProperNoun()) {
        if (isBareTypeNoun(noun)) {
          capital(noun);
        } else {
          open |= pointing;
        }
        return;
      }
      var full = spelledOut(noun);
      if (full.isPresent()) {
        replaced.put(article.index(), full.get());
        phraseBetween(article, noun).forEach(w -> replaced.put(w.index(), ""));
        return;
      }
      boolean fromTitle = cast.isInTitle(noun.text()) || cast.isInTitle(noun.lemma());
      if (!pointing && (fromTitle || cast.isTopic(noun.lemma()))) {
        leans = true;
      } else if (lenient && !pointing) {
        leans = true;
        loose++;
      } else {
        open = true;
      }
    }

    private List<Word> phraseBetween(Word article, Word noun) {
      return parse.words().subList(article.index() + 1, noun.index() + 1);
    }

    private boolean isAnchored(Word article, Word noun) {
      if (noun.index() < article.index()) {
        return false;
      }
      boolean modified =
          phraseBetween(article, noun).stream()
              .anyMatch(
                  w -> Character.isUpperCase(w.text().charAt(0)) || w.text().matches("[12]\\d{3}"));
      boolean complement =
          parse
              .children(noun)
              .filter(words::contains)
              .anyMatch(c ->
                  c.index() > noun.index()
                      && ((c.isKindOf("nmod") && !c.tag().equals("CD"))
                          || c.isKindOf("acl")
                          || c.is("ccomp")));
      boolean numbered =
          phraseBetween(article, noun).stream().anyMatch(w -> w.tag().equals("CD")) && !modified;
      if (numbered) {
        return false;
      }
      boolean century =
          Set.of("century", "millennium").contains(noun.lemma())
              && noun.index() > article.index() + 1;
      if (century) {
        return true;
      }
      boolean unique = Lexicon.is("unique", noun.text()) || UNIQUE.contains(noun.lemma());
      boolean proper = noun.isProperNoun() && !isBareTypeNoun(noun);
      boolean nationality = noun.tag().equals("JJ") || noun.text().endsWith("ese");
      return modified || (complement && !isOutworn(noun)) || unique || proper || nationality;
    }

    /// `the end of the meeting`: what follows must itself be clear, and is looked at by itself.
    private boolean isOutworn(Word noun) {
      return List.of("above", "said").contains(noun.lower());
    }

    private boolean isIntroduced(Word noun) {
      return words.stream()
          .anyMatch(w ->
              w.index() < noun.index()
                  && w.lemma().equals(noun.lemma())
                  && w.isNoun()
                  && !w.equals(noun));
    }

    private boolean isBareTypeNoun(Word word) {
      boolean type = NameType.isTypeNoun(word.text()) || Lexicon.isOfficeWord(word.text());
      boolean first =
          word.index() == 0
              || !Character.isUpperCase(parse.word(word.index() - 1).text().charAt(0));
      boolean opens =
          word.index() == 1 && Set.of("The", "This", "That").contains(parse.word(0).text());
      return type
          && (first || opens)
          && parse.children(word).allMatch(c -> c.is("det") || c.is("case") || c.is("punct"))
          && !word.isKindOf("compound")
          && !word.is("flat");
    }

    private void capital(Word word) {
      var full = cast.named(word.text());
      int next = word.index() + 1;
      boolean goesOn =
          next < parse.size()
              && (parse.word(next).isProperNoun()
                  || Set.of("of", "for").contains(parse.word(next).lower()));
      if (goesOn) {
        return;
      }
      if (full.isPresent()) {
        replaced.put(word.index(), full.get());
      } else if (cast.isInTitle(word.text())) {
        leans = true;
      } else {
        open = true;
      }
    }

    /// The latest phrase of the paragraph with this noun and a name in it.
    private Optional<String> spelledOut(Word noun) {
      for (int i = before.size() - 1; i >= Math.max(0, before.size() - 3); i--) {
        var found = named(before.get(i), noun);
        if (found.size() == 1) {
          return Optional.of(found.getFirst());
        }
        if (!found.isEmpty()) {
          return Optional.empty();
        }
      }
      return Optional.empty();
    }

    private List<String> named(Parse earlier, Word noun) {
      var phrases = new ArrayList<String>();
      for (var other : earlier.words()) {
        boolean same = other.lemma().equalsIgnoreCase(noun.lemma()) && other.isNoun();
        boolean number = other.tag().endsWith("S") == noun.tag().endsWith("S");
        if (same && number) {
          phrase(earlier, other).ifPresent(phrases::add);
        }
      }
      return phrases.stream().distinct().toList();
    }

    private Optional<String> phrase(Parse earlier, Word noun) {
      var parts =
          earlier.subtree(noun).stream()
              .filter(w -> w.index() <= noun.index() || isOfName(earlier, noun, w))
              .filter(w -> !(w.is("case") && w.head() == noun.index()))
              .toList();
      boolean named =
          parts.stream()
              .anyMatch(
                  w -> Character.isUpperCase(w.text().charAt(0)) && w.index() > 0 && !w.is("det"));
      boolean contiguous = parts.getLast().index() - parts.getFirst().index() + 1 == parts.size();
      boolean clean = parts.stream().noneMatch(w -> w.tag().startsWith("PRP") || w.is("punct"));
      boolean definite = parts.getFirst().lower().equals("the") || noun.isProperNoun();
      if (!named || !contiguous || !clean || parts.size() > 9 || !definite) {
        return Optional.empty();
      }
      var text = Rendering.text(earlier, parts, Map.of());
      var the = text.replaceFirst("^The ", "the ");
      return Optional.of(the.startsWith("the ") ? the : "the " + the);
    }

    private boolean isOfName(Parse earlier, Word noun, Word word) {
      return earlier
          .child(noun, "nmod")
          .filter(n -> n.index() > noun.index() && (n.equals(word) || earlier.isBelow(word, n)))
          .filter(n ->
              earlier.children(n).anyMatch(c -> c.is("case") && c.lower().equals("of"))
                  && earlier.subtree(n).size() <= 4)
          .isPresent();
    }

    /// `Peter the Great`, `Charles II`.
    private boolean isFollowedByByname(Word name) {
      int next = name.index() + 1;
      return next < parse.size()
          && (parse.word(next).text().matches("[IVX]+")
              || (parse.word(next).lower().equals("the")
                  && next + 1 < parse.size()
                  && Character.isUpperCase(parse.word(next + 1).text().charAt(0))));
    }

    /// A lone surname is said in full.
    private void surnames() {
      for (var word : words) {
        boolean alone =
            word.isProperNoun()
                && !isName(word.index() - 1)
                && !isName(word.index() + 1)
                && !replaced.containsKey(word.index())
                && !isFollowedByByname(word);
        if (alone) {
          cast.person(word.text()).ifPresent(full -> replaced.put(word.index(), full));
        }
      }
    }

    private boolean isName(int at) {
      return at >= 0
          && at < parse.size()
          && (parse.word(at).isProperNoun() || parse.word(at).text().equals("-"));
    }
  }

  /// Adverbs that count from what was said before.
  private static final Set<String> AFTER =
      Set.of(
          "later",
          "then",
          "afterwards",
          "subsequently",
          "eventually",
          "finally",
          "first",
          "still",
          "instead",
          "again",
          "further",
          "too",
          "so",
          "earlier",
          "meanwhile",
          "thereafter",
          "since");

  private static final Set<String> UNIQUE =
      Set.of(
          "world",
          "earth",
          "sun",
          "moon",
          "public",
          "sky",
          "sea",
          "ocean",
          "equator",
          "universe",
          "north",
          "south",
          "east",
          "west",
          "atmosphere",
          "past",
          "future",
          "beginning",
          "internet",
          "heat",
          "cold",
          "rain",
          "wind",
          "ground",
          "surface",
          "wild",
          "dead",
          "poor",
          "rich",
          "young",
          "old",
          "population",
          "environment",
          "climate",
          "same",
          "media",
          "press",
          "body",
          "human",
          "air",
          "time",
          "war's");

  static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
