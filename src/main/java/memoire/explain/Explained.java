package memoire.explain;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import memoire.format.ProblemsReport;
import memoire.text.DidYouMean;
import memoire.text.Flaw;
import memoire.text.Severity;

/// Pages in lines for a terminal of eighty columns.
public final class Explained {
  private static final int WIDTH = 78;
  private static final String OPEN = "{}";
  private static final String ALL = "`memoire explain` lists them all.";
  private static final int MOST_DIGITS = 6;
  private static final int SUGGESTED = 3;

  private final List<String> lines = new ArrayList<>();

  private Explained() {}

  /// All codes with their sentences, by what they belong to.
  public static List<String> all() {
    var out = new Explained();
    for (var room : Room.all()) {
      out.lines.add(room.about());
      out.lines.add("");
      room.flaws().forEach(flaw -> out.wrapped("  " + flaw.code() + "  ", sentence(flaw)));
      out.lines.add("");
    }
    out.lines.add("`memoire explain CODE` tells more of one.");
    return out.lines;
  }

  /// The page of a code, in whatever case it is written; empty where there is none.
  public static Optional<List<String>> page(String code) {
    return stated(code).map(Explained::lines);
  }

  /// What may have been meant by a code that there is none of, one sentence.
  public static String meant(String code) {
    var codes =
        Room.all().stream().flatMap(room -> room.flaws().stream()).map(Flaw.Text::code).toList();
    return DidYouMean.advice(code.strip(), codes, nearest(code.strip(), codes));
  }

  /// The codes with the same letter whose numbers are nearest.
  private static String nearest(String code, List<String> codes) {
    var digits = code.replaceAll("[^0-9]", "");
    if (digits.isEmpty() || digits.length() > MOST_DIGITS) {
      return ALL;
    }
    int number = Integer.parseInt(digits);
    var near =
        codes.stream()
            .filter(other -> other.regionMatches(true, 0, code, 0, 1))
            .sorted(comparingInt(other -> Math.abs(Integer.parseInt(other.substring(1)) - number)))
            .limit(SUGGESTED)
            .sorted()
            .collect(Collectors.joining(", "));
    return near.isEmpty() ? ALL : "The nearest are " + near + ".";
  }

  /// What a code scanner shows of a code; empty where there is none.
  public static Optional<ProblemsReport.Rule> rule(String code) {
    return stated(code)
        .map(stated -> {
          var page = stated.page();
          return new ProblemsReport.Rule(
              sentence(stated.flaw()), page.why(), String.join("\n", lines(stated)));
        });
  }

  private record Stated(Flaw.Text flaw, Room room, Page page) {}

  private static Optional<Stated> stated(String code) {
    var sought = code.strip().toUpperCase(Locale.ROOT);
    for (var room : Room.all()) {
      for (var flaw : room.flaws()) {
        if (flaw.code().equals(sought)) {
          var page = Pages.of(room).getOrDefault(sought, new Page(sought, "", List.of()));
          return Optional.of(new Stated(flaw, room, page));
        }
      }
    }
    return Optional.empty();
  }

  private static List<String> lines(Stated stated) {
    var out = new Explained();
    var flaw = stated.flaw();
    var severity = flaw.severity() == Severity.ERROR ? "error" : "warning";
    out.lines.add(flaw.code() + ", " + severity + " · " + stated.room().about());
    out.lines.add("");
    out.wrapped("  ", sentence(flaw));
    out.lines.add("");
    out.wrapped("", stated.page().why());
    stated.page().examples().forEach(out::example);
    if (!flaw.remedy().equals(OPEN)) {
      out.lines.add("");
      out.wrapped("", "What to do: " + flaw.remedy().replace(OPEN, "…"));
    }
    return out.lines;
  }

  private static String sentence(Flaw.Text flaw) {
    return flaw.sentence().replace(OPEN, "…");
  }

  private void example(Example example) {
    lines.add("");
    lines.add(example.isRepaired() ? "Repaired:" : "For example:");
    lines.add("");
    example.text().lines().forEach(line -> lines.add(("    " + line).stripTrailing()));
  }

  /// Running text behind a head, broken between words.
  private void wrapped(String head, String text) {
    var line = new StringBuilder(head);
    boolean isFirst = true;
    for (var word : text.split(" ", -1)) {
      if (!isFirst && line.length() + 1 + word.length() > WIDTH) {
        lines.add(line.toString());
        line.setLength(0);
        line.append(" ".repeat(head.length()));
      } else if (!isFirst) {
        line.append(' ');
      }
      line.append(word);
      isFirst = false;
    }
    lines.add(line.toString());
  }
}
