package memoire.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import memoire.document.Document;
import memoire.fact.Fact.DateFact;
import memoire.fact.Fact.OrdinalFact;
import memoire.fact.Fact.PlaceFact;
import memoire.fact.Fact.QuoteFact;

/// Finds the facts of a document by rules.
public final class Facts {
  private static final int LONGEST_QUOTE_WORDS = 5;
  private static final Set<String> PLACE_PREPOSITIONS = Set.of("in", "at", "to");

  private Facts() {}

  /// The facts of a document, in reading order.
  public static List<Fact> of(Document document) {
    return Statements.of(document).stream().flatMap(s -> of(s).stream()).toList();
  }

  /// The facts of one statement.
  public static List<Fact> of(Statement statement) {
    var facts = new ArrayList<Fact>();
    Dates.in(statement.tokens()).forEach(date -> facts.add(new DateFact(statement, date)));
    facts.addAll(Counts.in(statement));
    facts.addAll(Offices.in(statement));
    facts.addAll(Acronyms.in(statement));
    facts.addAll(ordinals(statement));
    Claims.in(statement).ifPresent(facts::add);
    facts.addAll(quotes(statement));
    facts.addAll(places(statement));
    Lists.in(statement).ifPresent(facts::add);
    return facts;
  }

  private static List<OrdinalFact> ordinals(Statement statement) {
    var found = new ArrayList<OrdinalFact>();
    var tokens = statement.tokens();
    for (int i = 0; i + 1 < tokens.size(); i++) {
      var value = Numbers.ordinal(tokens.get(i).text());
      int end = nounEnd(tokens, i + 1);
      if (value.isPresent() && value.get() > 1 && end > i + 1) {
        found.add(
            new OrdinalFact(
                statement,
                new Span(tokens.get(i).start(), tokens.get(i).end()),
                value.get(),
                new Span(tokens.get(i + 1).start(), tokens.get(end - 1).end())));
      }
    }
    return found;
  }

  private static int nounEnd(List<Token> tokens, int from) {
    int end = from;
    while (end < tokens.size()
        && tokens.get(end).isWord()
        && !tokens.get(end).isNumeric()
        && !Lexicon.isFunctionWord(tokens.get(end).text())
        && !(end > from
            && !tokens.get(end).isCapitalised()
            && Verbs.looksPast(tokens.get(end).text()))) {
      end++;
    }
    return end;
  }

  private static List<QuoteFact> quotes(Statement statement) {
    var found = new ArrayList<QuoteFact>();
    var text = statement.text();
    int from = 0;
    while (true) {
      int open = open(text, from);
      int close = open < 0 ? -1 : close(text, open + 1);
      if (close < 0) {
        return found;
      }
      var words = text.substring(open + 1, close);
      if (!words.isBlank()
          && words.split(" ").length <= LONGEST_QUOTE_WORDS
          && words.length() > 3) {
        found.add(new QuoteFact(statement, new Span(open + 1, close)));
      }
      from = close + 1;
    }
  }

  private static int open(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (text.charAt(i) == '"' || text.charAt(i) == '“') {
        return i;
      }
    }
    return -1;
  }

  private static int close(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (text.charAt(i) == '"' || text.charAt(i) == '”') {
        return i;
      }
    }
    return -1;
  }

  private static List<PlaceFact> places(Statement statement) {
    var found = new ArrayList<PlaceFact>();
    var tokens = statement.tokens();
    for (int i = 1; i < tokens.size(); i++) {
      int end = Names.runEnd(tokens, i);
      var before = tokens.get(i - 1).lower();
      if (end > i && (PLACE_PREPOSITIONS.contains(before) || before.equals("visited"))) {
        var span = new Span(tokens.get(i).start(), tokens.get(end - 1).end());
        var name = span.of(statement.text());
        boolean country = Places.country(name).isPresent();
        if (country || Places.isCity(name)) {
          found.add(new PlaceFact(statement, span, country));
        }
      }
      i = Math.max(i, end - 1);
    }
    return found;
  }
}
