package memoire.text;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The settings of a file, asked for one by one, each by its key; what is wrong with a value is
/// noted, and the standard stands in for it.
public final class Values {
  private final String file;
  private final Flaw value;
  private final Flaw unknown;
  private final String lister;
  private final Map<String, Entry> entries = new LinkedHashMap<>();
  private final Set<String> known = new LinkedHashSet<>();
  private final Set<String> wrong = new LinkedHashSet<>();
  private final List<Problem> problems = new ArrayList<>();

  /// @param file what the file is called in problems
  /// @param value what is told of a wrong value: its key, and what it must be
  /// @param unknown what is told of a setting that there is none of: its key, and what to do
  /// @param lister where all settings can be read, one sentence
  public Values(String file, List<Entry> entries, Flaw value, Flaw unknown, String lister) {
    this.file = file;
    this.value = value;
    this.unknown = unknown;
    this.lister = lister;
    entries.forEach(entry -> this.entries.put(entry.key(), entry));
  }

  /// In the order of the file.
  public List<Problem> problems() {
    return problems.stream()
        .sorted(
            comparing(Problem::at, comparingInt(Position::line).thenComparingInt(Position::column)))
        .toList();
  }

  /// Whether the file sets it.
  public boolean has(String key) {
    known.add(key);
    return entries.containsKey(key);
  }

  /// A whole number within bounds, both included.
  public int whole(String key, int standard, int least, int most) {
    double value = number(key, standard, least, most);
    if (value != Math.rint(value)) {
      report(key, "must be a whole number");
      return standard;
    }
    return (int) value;
  }

  /// A number within bounds, both included.
  public double number(String key, double standard, double least, double most) {
    var text = single(key);
    if (text == null) {
      return standard;
    }
    try {
      double value = Double.parseDouble(text);
      if (value >= least && value <= most) {
        return value;
      }
    } catch (NumberFormatException _) {
      // Reported below, with what would be right.
    }
    report(key, "must be a number from " + plain(least) + " to " + plain(most));
    return standard;
  }

  /// True or false.
  public boolean truth(String key, boolean standard) {
    var text = single(key);
    if (text == null) {
      return standard;
    }
    if (!text.equals("true") && !text.equals("false")) {
      report(key, "must be true or false");
      return standard;
    }
    return text.equals("true");
  }

  /// One of some names, in lower case.
  public <E extends Enum<E>> E choice(String key, E standard, E[] all) {
    var text = single(key);
    if (text == null) {
      return standard;
    }
    var names = new ArrayList<String>();
    for (var one : all) {
      var name = one.name().toLowerCase(Locale.ROOT);
      if (name.equals(text)) {
        return one;
      }
      names.add(name);
    }
    report(key, "must be one of " + String.join(", ", names));
    return standard;
  }

  /// Every value that can be read; the others are reported with the reader's own sentence.
  public <T> List<T> list(String key, Function<String, T> reader) {
    known.add(key);
    var entry = entries.get(key);
    var read = new ArrayList<T>();
    if (entry != null) {
      for (var value : entry.values()) {
        try {
          read.add(reader.apply(value));
        } catch (IllegalArgumentException refusal) {
          report(key, "is not understood: " + refusal.getMessage());
        }
      }
    }
    return read;
  }

  /// What nobody asked for is a slip of the pen.
  public void reportUnread() {
    for (var entry : entries.values()) {
      if (!known.contains(entry.key())) {
        problems.add(unknown.in(file, entry.at(), entry.key(), meant(entry.key())));
      }
    }
  }

  /// A setting of that name in another section, or one that is written much like it.
  private String meant(String key) {
    var name = name(key).replace('_', '-');
    return known.stream()
        .filter(setting -> name(setting).equals(name))
        .findFirst()
        .map(setting -> "Did you mean “" + setting + "”?")
        .orElseGet(() -> DidYouMean.advice(key, known, lister));
  }

  private static String name(String key) {
    return key.substring(key.lastIndexOf('.') + 1);
  }

  private @Nullable String single(String key) {
    known.add(key);
    var entry = entries.get(key);
    if (entry == null) {
      return null;
    }
    if (entry.values().size() != 1) {
      report(key, "must be one value");
      return null;
    }
    return entry.values().getFirst();
  }

  private void report(String key, String what) {
    var entry = entries.get(key);
    if (entry != null && wrong.add(key)) {
      problems.add(
          value.saying(file, entry.at(), "“" + key + "” " + what + ".", value.text().remedy()));
    }
  }

  private static String plain(double value) {
    return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
  }
}
