package memoire.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import memoire.fact.Fact.AcronymFact;

/// `Shanghai Cooperation Organization (SCO)`: acronyms introduced in brackets after the words whose
/// initials they are.
final class Acronyms {
  private Acronyms() {}

  static List<AcronymFact> in(Statement statement) {
    var found = new ArrayList<AcronymFact>();
    var tokens = statement.tokens();
    for (int i = 1; i + 2 < tokens.size(); i++) {
      if (tokens.get(i).is("(")
          && tokens.get(i + 2).is(")")
          && isAcronym(tokens.get(i + 1).text())) {
        int start = expansionStart(tokens, i, tokens.get(i + 1).text());
        if (start >= 0) {
          var span = new Span(tokens.get(start).start(), tokens.get(i - 1).end());
          found.add(
              new AcronymFact(
                  statement, span, tokens.get(i + 1).text(), span.of(statement.text())));
        }
      }
    }
    return found;
  }

  private static boolean isAcronym(String word) {
    return word.length() >= 2
        && word.length() <= 8
        && word.chars().allMatch(Character::isUpperCase);
  }

  /// Walks back over the words before the bracket, matching the acronym's letters from the last.
  private static int expansionStart(List<Token> tokens, int bracket, String acronym) {
    int letter = acronym.length() - 1;
    for (int i = bracket - 1; i >= 0 && letter >= 0; i--) {
      var token = tokens.get(i);
      if (!token.isWord()) {
        return -1;
      }
      var initials = initials(token.text());
      if (token.isCapitalised() && matches(acronym, letter, initials)) {
        letter -= initials.length();
        if (letter < 0) {
          return i;
        }
      } else if (token.isCapitalised() || !Lexicon.isFunctionWord(token.text())) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean matches(String acronym, int last, String initials) {
    int first = last - initials.length() + 1;
    return first >= 0 && acronym.substring(first, last + 1).equals(initials);
  }

  /// One letter for a word, one for each part of a compound.
  private static String initials(String word) {
    var initials = new StringBuilder();
    for (var part : word.toUpperCase(Locale.ROOT).split("-", -1)) {
      if (!part.isEmpty()) {
        initials.append(part.charAt(0));
      }
    }
    return initials.toString();
  }
}
