package memoire.drill;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import memoire.text.Entry;
import memoire.text.Reading;
import memoire.text.SettingFlaw;
import memoire.text.Values;

/// A blueprint out of the settings of a file, or of a command line:
///
/// | key | value |
/// |---|---|
/// | `title` | of the paper |
/// | `packs` | ids of packs; all when not given |
/// | `seed` | a whole number |
/// | `parts` | [PartText], one each |
/// | `questions` | how many in all: what the parts leave is drawn from everything |
/// | `from` | `all`, `missed`, `unseen` or `fading`: which cards come into question |
/// | `search` | the same in the search language |
/// | `time`, `time-each`, `grace` | as `30m`, `90s`, `1h30m` |
/// | `pause`, `back`, `count` | `true` or `false` |
/// | `marking` | `plain`, `guessing`, `certainty`, or `negative:0.25` |
/// | `partial` | `per-part`, `all-or-nothing` or `right-minus-wrong` |
/// | `show` | `at-once`, `at-end` or `never` |
/// | `pass` | percent of the marks |
public final class BlueprintText {
  private static final int USUAL_QUESTIONS = 20;
  private static final Duration LONGEST = Duration.ofHours(24);

  private BlueprintText() {}

  /// @param file what the file is called in problems
  /// @param seed where none is given
  public static Reading<Blueprint> of(String file, List<Entry> entries, long seed) {
    var values =
        new Values(
            file,
            entries,
            SettingFlaw.PAPER_VALUE,
            SettingFlaw.PAPER_UNKNOWN,
            "`memoire drill --help` lists what can be set.");
    var blueprint =
        new Blueprint(
            first(values.list("title", text -> text), ""),
            values.list("packs", text -> text),
            parts(values),
            terms(values),
            first(values.list("seed", BlueprintText::seed), seed));
    values.reportUnread();
    return new Reading<>(blueprint, values.problems());
  }

  private static List<Part> parts(Values values) {
    var scope = scope(values);
    var parts = new ArrayList<>(values.list("parts", PartText::read));
    int asked = parts.stream().mapToInt(Part::count).sum();
    int wanted = values.whole("questions", parts.isEmpty() ? USUAL_QUESTIONS : 0, 1, Part.MOST);
    if (wanted > asked) {
      parts.add(Part.of(wanted - asked, ""));
    }
    return parts.stream().map(part -> part.within(scope)).toList();
  }

  private static String scope(Values values) {
    var from = first(values.list("from", Scope::of), Scope.ALL).search();
    var search = first(values.list("search", PartText::search), "");
    return from.isEmpty() || search.isEmpty() ? from + search : "(" + search + ") " + from;
  }

  private static Terms terms(Values values) {
    return new Terms(
        first(values.list("time", BlueprintText::time), Duration.ZERO),
        first(values.list("time-each", BlueprintText::time), Duration.ZERO),
        first(values.list("grace", BlueprintText::time), Duration.ZERO),
        values.truth("pause", false),
        values.truth("back", true),
        first(values.list("marking", BlueprintText::scheme), Terms.PLAIN.scheme()),
        first(
            values.list("partial", named(Crediting.values(), Crediting::label)),
            Terms.PLAIN.crediting()),
        first(
            values.list("show", named(Showing.OFFERED.toArray(Showing[]::new), Showing::label)),
            Terms.PLAIN.showing()),
        values.number("pass", 0, 0, 100) / 100,
        values.truth("count", false));
  }

  private static long seed(String text) {
    try {
      return Long.parseLong(text);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("“" + text + "” is no whole number", e);
    }
  }

  private static Scheme scheme(String label) {
    var scheme = Scheme.of(label);
    if (scheme == null) {
      throw new IllegalArgumentException(
          "“"
              + label
              + "” is none of plain, guessing, certainty, or negative:0.25 for what a wrong"
              + " answer costs, at most 1");
    }
    return scheme;
  }

  private static <T> Function<String, T> named(T[] all, Function<T, String> label) {
    return text -> {
      var names = new ArrayList<String>();
      for (var one : all) {
        if (label.apply(one).equals(text)) {
          return one;
        }
        names.add(label.apply(one));
      }
      throw new IllegalArgumentException("“" + text + "” is none of " + String.join(", ", names));
    };
  }

  /// A length of time: `30m`, `90s`, `1h30m`; `0` for none.
  ///
  /// @throws IllegalArgumentException with a sentence about what is wrong
  public static Duration time(String text) {
    var rest = text.strip().toLowerCase(Locale.ROOT);
    if (rest.equals("0") || rest.equals("none")) {
      return Duration.ZERO;
    }
    try {
      var time = Duration.parse("PT" + rest.toUpperCase(Locale.ROOT));
      if (time.isPositive() && time.compareTo(LONGEST) <= 0) {
        return time;
      }
    } catch (java.time.format.DateTimeParseException _) {
      // Refused below.
    }
    throw new IllegalArgumentException(
        "“" + text + "” is no length of time up to a day; write it like 30m, 90s or 1h30m");
  }

  private static <T> T first(List<T> values, T otherwise) {
    return values.isEmpty() ? otherwise : values.getFirst();
  }
}
