package memoire.format;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import memoire.format.anki.AnkiReader;
import memoire.pack.Card;
import memoire.pack.Pack;
import memoire.text.Cells;
import memoire.text.Position;
import memoire.text.Problem;
import memoire.text.Reading;
import memoire.text.SafeText;
import memoire.text.Severity;
import org.jspecify.annotations.Nullable;

/// What the check of a pack prints: each problem with its line of the file and a caret under the
/// place, and a summary.
public record PackReport(List<SafeText> lines, List<Problem> problems, long errors, long warnings) {
  private static final String MARGIN = "    ";

  /// Cells of the file's line that are shown, of which a third lies before the place.
  private static final int SHOWN = 72;

  private static final int BEFORE = SHOWN / 3;

  public PackReport {
    lines = List.copyOf(lines);
    problems = List.copyOf(problems);
  }

  /// Checks a pack file, of whatever format is recognised in it, and reports.
  ///
  /// @param file the name that the problems give
  /// @param sourceText the text of the file that a source names, or null when it is not at hand
  public static PackReport of(
      String file, byte[] bytes, Function<String, @Nullable String> sourceText) {
    var imported = PackFormat.recognised(file, bytes).orElse(PackFormat.JSON).read(file, bytes);
    return of(file, imported, bytes, sourceText);
  }

  /// The same for a pack that has been read already.
  ///
  /// @param bytes what it was read from
  public static PackReport of(
      String file, Imported imported, byte[] bytes, Function<String, @Nullable String> sourceText) {
    var reading = new Reading<>(imported.file(), imported.problems());
    // Packages are of no lines, and the places in them are in their parts.
    var text =
        AnkiReader.isRecognised(bytes)
            ? null
            : new Lines(new String(bytes, StandardCharsets.UTF_8).replaceFirst("^\uFEFF", ""));
    return of(imported.file().pack(), PackCheck.problems(file, reading, sourceText), text);
  }

  private static PackReport of(Pack pack, List<Problem> problems, @Nullable Lines text) {
    var lines = new ArrayList<SafeText>();
    for (var problem : problems) {
      lines.add(problem.line());
      if (text != null && !problem.at().equals(Position.NOWHERE)) {
        lines.addAll(excerpt(text.line(problem.at().line()), problem.at().column() - 1));
      }
    }
    long errors = problems.stream().filter(problem -> problem.severity() == Severity.ERROR).count();
    long warnings = problems.size() - errors;
    lines.add(summary(pack, errors, warnings));
    return new PackReport(lines, problems, errors, warnings);
  }

  /// The part of a line around an offset, and a caret under it.
  private static List<SafeText> excerpt(String line, int offset) {
    int at = Math.min(offset, line.length());
    int start = at <= SHOWN - BEFORE ? 0 : at - BEFORE;
    var before = SafeText.of((start > 0 ? "…" : "") + line.substring(start, at));
    var after = line.substring(at, Math.min(line.length(), at + SHOWN));
    int room = Math.max(BEFORE, SHOWN - Cells.width(before.value()));
    var shown = before.value() + Cells.fit(SafeText.of(after).value(), room);
    var caret = " ".repeat(Cells.width(before.value())) + "^";
    return List.of(SafeText.of(MARGIN + shown), SafeText.of(MARGIN + caret));
  }

  private static SafeText summary(Pack pack, long errors, long warnings) {
    return SafeText.of(
        count(pack.questions().size(), "question")
            + " on "
            + count(Card.of(pack.questions()).size(), "card")
            + ", "
            + count(errors, "error")
            + ", "
            + count(warnings, "warning"));
  }

  private static String count(long count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}
