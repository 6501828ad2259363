package memoire.concord;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import memoire.bank.Bank;
import memoire.document.WordList;
import memoire.fact.Lexicon;
import memoire.fact.Names;
import memoire.fact.Numbers;
import memoire.fact.Places;
import memoire.fact.Span;
import memoire.fact.Token;
import memoire.fact.Tokens;
import memoire.text.Months;
import memoire.wording.Stems;

/// Reads phrases of one statement.
final class Parts {
  private static final Set<String> TIMES =
      Set.copyOf(WordList.words(Parts.class, "times-of-day.txt"));

  /// Function words that tell one thing from another all the same.
  private static final Set<String> TELLING_APART =
      Set.of("another", "other", "more", "most", "further", "each", "every", "last", "once", "now");

  private final Bank bank;
  private final String text;
  private final List<Token> tokens;

  Parts(Bank bank, String text) {
    this.bank = bank;
    this.text = text;
    this.tokens = Tokens.of(text);
  }

  List<Token> within(Span span) {
    return tokens.stream().filter(t -> span.contains(new Span(t.start(), t.end()))).toList();
  }

  /// What a phrase is about without some stretches of it.
  Part part(Span span, List<Span> without) {
    return part(within(span), without);
  }

  Part part(List<Token> tokens, List<Span> without) {
    var phrase =
        tokens.stream()
            .filter(t -> without.stream().noneMatch(s -> s.contains(new Span(t.start(), t.end()))))
            .filter(t -> !TIMES.contains(t.lower()))
            .toList();
    return new Reading(phrase).part();
  }

  /// Whether a token is a word of a name.
  boolean isName(Token token) {
    boolean function = Lexicon.isFunctionWord(token.text()) && token.text().length() > 1;
    if (!token.isCapitalised() || function || Months.NAMES.contains(token.text())) {
      return false;
    }
    boolean opens = token.start() == 0;
    boolean goesOn = opens && tokens.size() > 2 && Names.isParticle(tokens.get(1).text());
    return !opens || goesOn || bank.wording().inside(text).startsWith(token.text());
  }

  private final class Reading {
    private final List<Token> phrase;
    private final List<Set<String>> names = new ArrayList<>();
    private final Set<String> words = new TreeSet<>();
    private final Set<String> before = new TreeSet<>();
    private Set<String> head = Set.of();
    private boolean headPassed;

    Reading(List<Token> phrase) {
      this.phrase = phrase;
    }

    Part part() {
      for (int i = 0; i < phrase.size(); ) {
        i = isName(phrase.get(i)) ? name(i) : word(i);
      }
      return new Part(names, words, head, before, isDefinite());
    }

    private boolean isDefinite() {
      if (phrase.isEmpty()) {
        return false;
      }
      var first = phrase.getFirst();
      return first.lower().equals("the") || Lexicon.is("possessive", first.text()) || isName(first);
    }

    private int name(int from) {
      int end = from + 1;
      boolean alone = isAdjective(phrase.get(from));
      while (!alone && !isOwner(phrase.get(end - 1)) && isContinued(end)) {
        end++;
      }
      var words =
          bank.entities()
              .words(text.substring(phrase.get(from).start(), phrase.get(end - 1).end()));
      if (!words.isEmpty()) {
        names.add(words);
        boolean qualifies = alone || isOwner(phrase.get(end - 1));
        noun(qualifies ? Set.of() : Stems.of(phrase.get(end - 1).text()));
      }
      return end;
    }

    /// Whether a name goes on with a token: `Ursula von der Leyen`.
    private boolean isContinued(int at) {
      int next = at;
      while (next < phrase.size() && Names.isParticle(phrase.get(next).text())) {
        next++;
      }
      return next < phrase.size()
          && isName(phrase.get(next))
          && !isAdjective(phrase.get(next))
          && isNext(at);
    }

    /// Whether nothing but a blank or the stop of an initial parts a token from the one before.
    private boolean isNext(int at) {
      return text.substring(phrase.get(at - 1).end(), phrase.get(at).start()).isBlank();
    }

    private static boolean isAdjective(Token token) {
      return Places.countryOfAdjective(token.text()).isPresent();
    }

    private static boolean isOwner(Token token) {
      return !Names.withoutPossessive(token.text()).equals(token.text());
    }

    private int word(int at) {
      var token = phrase.get(at);
      headPassed |= !head.isEmpty() && (!token.isWord() || Lexicon.is("preposition", token.text()));
      boolean title =
          Lexicon.isOfficeWord(token.text())
              && at + 1 < phrase.size()
              && isName(phrase.get(at + 1));
      var stems = title ? Set.<String>of() : stems(token);
      words.addAll(stems);
      noun(stems);
      return at + 1;
    }

    private static Set<String> stems(Token token) {
      boolean tells =
          TELLING_APART.contains(token.lower()) || Numbers.ordinal(token.text()).isPresent();
      return tells ? Set.of(token.lower()) : Stems.of(token.text());
    }

    private void noun(Set<String> stems) {
      if (!headPassed && !stems.isEmpty()) {
        before.addAll(head);
        head = stems;
      }
    }
  }
}
