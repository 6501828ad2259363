package memoire.format;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import memoire.drill.Crediting;
import memoire.drill.Scheme;
import memoire.drill.Showing;
import memoire.drill.Terms;
import org.jspecify.annotations.Nullable;

/// The terms of a paper as an object. Times are written as ISO 8601 has them: `PT45M`.
final class TermsJson {
  private TermsJson() {}

  static void write(Terms terms, JsonText out) {
    out.open('{');
    out.name("limit").text(terms.limit().toString());
    out.name("each").text(terms.each().toString());
    out.name("grace").text(terms.grace().toString());
    out.name("mayPause").truth(terms.mayPause());
    out.name("mayGoBack").truth(terms.mayGoBack());
    out.name("scheme").text(terms.scheme().label());
    out.name("crediting").text(terms.crediting().label());
    out.name("showing").text(terms.showing().label());
    out.name("pass").number(BigDecimal.valueOf(terms.pass()));
    out.name("counts").truth(terms.counts());
    out.close('}');
  }

  /// The terms; null when something of them is missing or unknown, which has been reported.
  static @Nullable Terms read(JsonValue.Members json, Problems problems) {
    var fields = new Fields(json, "terms.", problems);
    var limit = time(fields, "limit");
    var each = time(fields, "each");
    var grace = time(fields, "grace");
    boolean mayPause = fields.truth("mayPause");
    boolean mayGoBack = fields.truth("mayGoBack");
    var scheme = Scheme.of(fields.text("scheme"));
    var crediting = labelled(fields, "crediting", Crediting.values(), Crediting::label);
    var showing = labelled(fields, "showing", Showing.values(), Showing::label);
    double pass = fields.number("pass").doubleValue();
    boolean counts = fields.truth("counts");
    return !fields.isWhole() || scheme == null || crediting == null || showing == null
        ? null
        : new Terms(
            limit, each, grace, mayPause, mayGoBack, scheme, crediting, showing, pass, counts);
  }

  private static Duration time(Fields fields, String name) {
    var time = ActJson.duration(fields.text(name));
    if (time == null || time.isNegative()) {
      fields.spoil();
      return Duration.ZERO;
    }
    return time;
  }

  private static <T> @Nullable T labelled(
      Fields fields, String name, T[] all, Function<T, String> label) {
    var written = fields.text(name);
    return List.of(all).stream()
        .filter(one -> label.apply(one).equals(written))
        .findFirst()
        .orElse(null);
  }
}
