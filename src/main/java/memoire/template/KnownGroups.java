package memoire.template;

import java.math.BigDecimal;
import java.util.List;
import memoire.bank.Bank;
import memoire.fact.Fact.CountFact;
import memoire.fact.Names;
import memoire.fact.Token;

/// Numbers that belong to a name: once a text speaks of `the five republics`, that they are five is
/// no question.
final class KnownGroups {
  private static final int NEAR = 4;

  /// Larger numbers are figures, not names.
  private static final BigDecimal LARGEST = BigDecimal.valueOf(12);

  private KnownGroups() {}

  /// Whether the pack elsewhere takes the number for granted.
  static boolean isName(Bank bank, CountFact fact) {
    if (fact.value().compareTo(LARGEST) > 0) {
      return false;
    }
    var text = fact.statement().text();
    var number = fact.answer().of(text);
    var unit = fact.unit().of(text);
    var head = unit.substring(unit.lastIndexOf(' ') + 1);
    return bank.statements().stream()
        .filter(s -> !s.equals(fact.statement()))
        .anyMatch(s -> isGranted(s.tokens(), number, head));
  }

  private static boolean isGranted(List<Token> tokens, String number, String head) {
    for (int i = 1; i < tokens.size(); i++) {
      var before = tokens.get(i - 1).lower();
      boolean given = before.equals("the") || before.equals("all") || before.equals("these");
      if (given && tokens.get(i).text().equalsIgnoreCase(number) && isHeadNear(tokens, i, head)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isHeadNear(List<Token> tokens, int from, String head) {
    for (int i = from + 1; i < Math.min(tokens.size(), from + 1 + NEAR); i++) {
      if (Names.withoutPossessive(tokens.get(i).text()).equals(head)) {
        return true;
      }
    }
    return false;
  }
}
