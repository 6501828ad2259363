package memoire.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.Locale;
import memoire.study.LogEntry;
import memoire.study.Review;

/// The log as JSON lines: one object a row, in the order of the log, nothing left out.
///
/// `{"id":1,"pack":…,"card":…,"question":…,"form":…,"at":"2026-11-22T19:00:00Z","offset":"+01:00",
/// "fingerprint":…,"answer":…,"credit":1.0,"guess":0.0,"rating":"good","hints":0,"took":4200}` is a
/// review (`took` in milliseconds), `{"id":2,"undoes":1,"at":…}` takes one back. A review also has,
/// where there is something to say, `"certainty":"sure"`, `"contested":true`, `"practice":true` and
/// `"due":"2026-11-29"`.
final class LogLines {
  private final Appendable out;

  LogLines(Appendable out) {
    this.out = out;
  }

  void write(LogEntry entry) {
    var line = new StringBuilder(256).append("{\"id\":").append(entry.id());
    switch (entry) {
      case LogEntry.Reviewed(_, var review) -> review(line, review);
      case LogEntry.Reversed(_, long undone, var at) -> {
        line.append(",\"undoes\":").append(undone);
        text(line, "at", at.toString());
      }
    }
    try {
      out.append(line.append("}\n"));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static void review(StringBuilder line, Review review) {
    text(line, "pack", review.pack());
    text(line, "card", review.card().value());
    text(line, "question", review.question().value());
    text(line, "form", review.form());
    text(line, "at", review.at().toString());
    text(line, "offset", review.offset().getId());
    text(line, "fingerprint", review.fingerprint());
    text(line, "answer", review.answer());
    line.append(",\"credit\":").append(review.credit());
    line.append(",\"guess\":").append(review.guess());
    text(line, "rating", review.rating().name().toLowerCase(Locale.ROOT));
    line.append(",\"hints\":").append(review.hints());
    line.append(",\"took\":").append(review.took().toMillis());
    var certainty = review.certainty();
    if (certainty != null) {
      text(line, "certainty", certainty.name().toLowerCase(Locale.ROOT));
    }
    if (review.contested()) {
      line.append(",\"contested\":true");
    }
    if (review.practice()) {
      line.append(",\"practice\":true");
    }
    var due = review.due();
    if (due != null) {
      text(line, "due", due.toString());
    }
  }

  private static void text(StringBuilder line, String key, String value) {
    line.append(",\"").append(key).append("\":\"");
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '"' || c == '\\') {
        line.append('\\').append(c);
      } else if (c < ' ' || c == 0x7f || (Character.isSurrogate(c) && !isPaired(value, i))) {
        line.append("\\u").append(HexFormat.of().toHexDigits(c));
      } else {
        line.append(c);
      }
    }
    line.append('"');
  }

  private static boolean isPaired(String value, int i) {
    return Character.isHighSurrogate(value.charAt(i))
        ? i + 1 < value.length() && Character.isLowSurrogate(value.charAt(i + 1))
        : i > 0 && Character.isHighSurrogate(value.charAt(i - 1));
  }
}
