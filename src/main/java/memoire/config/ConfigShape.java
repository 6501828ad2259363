package memoire.config;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import memoire.memory.Edition;
import memoire.memory.Settings;
import memoire.screen.Command;
import memoire.screen.Key;
import memoire.screen.Keymap;
import memoire.screen.Keys;
import memoire.study.Preferences;
import memoire.study.Workload.Leisure;
import memoire.study.Workload.Vacation;
import memoire.text.Values;

/// Which settings there are, and what each may be.
final class ConfigShape {
  private static final int MINUTES_A_DAY = 24 * 60;
  private static final int LONGEST_INTERVAL = 36500;

  private ConfigShape() {}

  static Config of(Values values) {
    return new Config(
        study(values), memory(values), edition(values), colours(values), keys(values));
  }

  private static Preferences study(Values values) {
    var standard = Preferences.standard();
    return new Preferences(
        values.whole("study.new-cards", standard.newCards(), 0, 9999),
        values.whole("study.cards", standard.cards(), 1, 9999),
        Duration.ofMinutes(values.whole("study.minutes", 0, 0, MINUTES_A_DAY)),
        values.whole("study.day-starts", standard.rollOverHour(), 0, 23),
        Duration.ofMinutes(values.whole("study.learn-ahead", 20, 0, MINUTES_A_DAY)),
        values.number("study.recall-from", standard.recallFromDays(), 0, LONGEST_INTERVAL),
        values.truth("study.certainty", false),
        values.truth("study.timer", false),
        values.whole("study.leech", standard.leechLapses(), 1, 999),
        new Leisure(shares(values), values.list("study.vacations", ConfigShape::vacation)));
  }

  private static EnumMap<DayOfWeek, Double> shares(Values values) {
    var shares = new EnumMap<DayOfWeek, Double>(DayOfWeek.class);
    for (var day : DayOfWeek.values()) {
      double share = values.number("study.days." + day.name().toLowerCase(Locale.ROOT), 1, 0, 1);
      if (share < 1) {
        shares.put(day, share);
      }
    }
    return shares;
  }

  private static Settings memory(Values values) {
    var standard = Settings.standard();
    return new Settings(
        values.number("memory.retention", standard.retention(), 0.7, 0.99),
        steps(values, "memory.steps", standard.learningSteps()),
        steps(values, "memory.relearning-steps", standard.relearningSteps()),
        values.whole("memory.longest", standard.maximumInterval(), 1, LONGEST_INTERVAL),
        values.truth("memory.fuzz", standard.fuzz()),
        values.whole("study.day-starts", standard.rollOverHour(), 0, 23));
  }

  private static Edition edition(Values values) {
    int usual = Config.standard().edition().number();
    return Edition.of(
        values.whole("memory.model", usual, Edition.SIX.number(), Edition.SEVEN.number()));
  }

  private static List<Duration> steps(Values values, String key, List<Duration> standard) {
    return values.has(key) ? values.list(key, ConfigShape::step) : standard;
  }

  private static Colours colours(Values values) {
    return values.choice("look.theme", Colours.AUTO, Colours.values());
  }

  private static Keymap keys(Values values) {
    var keymap = Keymap.standard();
    for (var command : Command.values()) {
      var key = "keys." + name(command);
      if (values.has(key)) {
        var keys = new ArrayList<Key>(values.list(key, ConfigShape::key));
        if (!keys.isEmpty() || command != Command.LEAVE) {
          keymap = keymap.with(command, keys);
        }
      }
    }
    return keymap;
  }

  /// What a command is called in settings.
  static String name(Command command) {
    return command.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static Key key(String name) {
    return Keys.parse(name)
        .orElseThrow(() ->
            new IllegalArgumentException(
                "“" + name + "” is no key; keys are written like u, ctrl-r, alt-f, space, enter"));
  }

  /// Minutes, hours or days: `10m`, `4h`, `1d`.
  private static Duration step(String text) {
    var unit = text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
    var count = whole(text.isEmpty() ? "" : text.substring(0, text.length() - 1));
    var step =
        switch (unit) {
          case 'm' -> count.map(Duration::ofMinutes);
          case 'h' -> count.map(Duration::ofHours);
          case 'd' -> count.map(Duration::ofDays);
          default -> Optional.<Duration>empty();
        };
    return step.filter(time -> time.isPositive() && time.toDays() <= 365)
        .orElseThrow(() ->
            new IllegalArgumentException(
                "“" + text + "” is no step; steps are written like 10m, 4h or 1d"));
  }

  private static Optional<Long> whole(String text) {
    boolean isWhole =
        !text.isEmpty() && text.length() < 7 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    return isWhole ? Optional.of(Long.parseLong(text)) : Optional.empty();
  }

  /// `2026-12-20/2027-01-03`, or one day.
  private static Vacation vacation(String text) {
    try {
      int slash = text.indexOf('/');
      var first = LocalDate.parse(slash < 0 ? text : text.substring(0, slash).strip());
      var last = slash < 0 ? first : LocalDate.parse(text.substring(slash + 1).strip());
      return new Vacation(first, last);
    } catch (DateTimeParseException _) {
      throw new IllegalArgumentException(
          "“"
              + text
              + "” is no vacation; write its first and its last day, like"
              + " 2026-12-20/2027-01-03");
    }
  }
}
