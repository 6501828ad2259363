package memoire.format;

import java.math.BigDecimal;
import java.math.RoundingMode;
import memoire.drill.Attempt;
import memoire.drill.History;

/// All sittings as one JSON document. Its fields, in this order; names stay, more may come:
///
/// - `format` `memoire-drill-history-1`.
/// - `sittings`, the latest first: `drill`, its number; `title`; `began`, an instant in UTC;
///   `handedIn`; `questions`, `answered`, `credits`; `mark` and `best`, which of an open sitting
///   are 0 and what could be had; `passMark` (a share of the best, 0: none); `seconds`.
/// - `trends`, the topics with the most questions first: `topic`, `questions`, `shares`, the mean
///   credit of each sitting that asked it, the earliest first.
///
/// Numbers have at most four decimals.
public final class HistoryJson {
  private static final int DECIMALS = 4;

  private final JsonText out = JsonText.spacious();

  private HistoryJson() {}

  /// Ends in a line break.
  public static String write(History history) {
    var json = new HistoryJson();
    json.history(history);
    return json.out + "\n";
  }

  private void history(History history) {
    out.open('{').name("format").text("memoire-drill-history-1");
    out.name("sittings").open('[');
    history.attempts().forEach(this::attempt);
    out.close(']').name("trends").open('[');
    history.trends().forEach(this::trend);
    out.close(']').close('}');
  }

  private void attempt(Attempt attempt) {
    out.item().open('{');
    out.name("drill").number(BigDecimal.valueOf(attempt.number()));
    out.name("title").text(attempt.title());
    out.name("began").text(attempt.began().toString());
    out.name("handedIn").truth(attempt.isHandedIn());
    out.name("questions").number(attempt.questions());
    out.name("answered").number(attempt.answered());
    number("credits", attempt.credits());
    number("mark", attempt.mark());
    number("best", attempt.best());
    number("passMark", attempt.passMark());
    number("seconds", attempt.took().toMillis() / 1000.0);
    out.close('}');
  }

  private void trend(History.Trend trend) {
    out.item().open('{');
    out.name("topic").text(trend.topic());
    out.name("questions").number(trend.questions());
    out.name("shares").open('[');
    trend.shares().forEach(share -> out.item().number(rounded(share)));
    out.close(']').close('}');
  }

  private void number(String name, double value) {
    out.name(name).number(rounded(value));
  }

  private static BigDecimal rounded(double value) {
    var rounded = BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_EVEN);
    return rounded.signum() == 0 ? BigDecimal.ZERO : rounded.stripTrailingZeros();
  }
}
