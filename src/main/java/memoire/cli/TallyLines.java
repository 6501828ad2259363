package memoire.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import memoire.generate.Tally;
import memoire.terminal.PlainOutput;
import memoire.text.SafeText;

/// What came of a draft, in numbers.
record TallyLines(PlainOutput out) {

  void print(Path pack, Tally tally) {
    line(
        "%s: %d questions on %d cards, kept of %d drafted.",
        pack, tally.kept(), tally.cards(), tally.drafted());
    table("by document", tally.byDocument());
    table("by type", tally.byForm());
    table("by topic", tally.byTopic());
    table("sentences not asked about", tally.unaskedByRule());
    table("dropped by", tally.droppedByRule());
  }

  private void table(String title, Map<String, Integer> counts) {
    if (!counts.isEmpty()) {
      line("  %s", title);
    }
    counts.forEach((name, count) -> line("  %6d  %s", count, name));
  }

  @com.google.errorprone.annotations.FormatMethod
  private void line(String format, Object... values) {
    out.line(SafeText.of(String.format(Locale.ROOT, format, values)));
  }
}
