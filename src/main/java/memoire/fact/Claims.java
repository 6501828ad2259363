package memoire.fact;

import java.util.Optional;
import java.util.regex.Pattern;
import memoire.fact.Fact.ClaimFact;

/// Who says what: `According to X, …`, and `X [, office,] said that …`.
final class Claims {
  private static final Pattern SAID_THAT =
      Pattern.compile(
          "^(?:(?:At|In|On|During) [^,\"“”]{3,60}, )?([^,\"“”]{2,80}?)(?:, [^\"“”]{4,160}?,)? (?:(?:also|further|likewise|too|again) )?(\\p{Ll}+)(?: out)?(?: (?:also|further|RT|reporters))? that (.+)$");

  private Claims() {}

  static Optional<ClaimFact> in(Statement statement) {
    var owner = statement.attribution();
    if (owner != null) {
      return Optional.of(new ClaimFact(statement, new Span(0, 0), owner.owner(), statement.text()));
    }
    var match = SAID_THAT.matcher(statement.text());
    if (match.find() && Lexicon.isReporting(match.group(2)) && isName(match.group(1))) {
      var answer = new Span(match.start(1), match.end(1));
      return Optional.of(new ClaimFact(statement, answer, match.group(1), match.group(3)));
    }
    return Optional.empty();
  }

  /// Names may carry a title: `President X`, `the Y newspaper`.
  private static boolean isName(String owner) {
    var tokens = Tokens.of(owner);
    return tokens.stream().anyMatch(Token::isCapitalised)
        && tokens.stream()
            .noneMatch(
                t -> Lexicon.is("subordinator", t.text()) || Lexicon.is("auxiliary", t.text()));
  }
}
