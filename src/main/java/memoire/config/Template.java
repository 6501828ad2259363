package memoire.config;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import memoire.screen.Command;
import memoire.screen.Keys;
import memoire.study.Workload.Vacation;

/// The file of settings with everything in it, for people to read and to change.
public final class Template {
  private static final int COMMENT = 26;

  private Template() {}

  /// A template whose lines, `key = value # what it is`, are given the values of a config, and the
  /// keys of every command.
  public static String filled(String template, Config config) {
    var values = values(config);
    var out = new StringBuilder();
    var section = "";
    for (var line : template.lines().toList()) {
      if (line.startsWith("[")) {
        section = line.substring(1, line.indexOf(']'));
      }
      int equals = line.indexOf(" = ");
      var value = equals < 0 ? null : values.get(section + "." + line.substring(0, equals));
      out.append(value == null ? line : filled(line, equals, value)).append('\n');
    }
    for (var command : Command.values()) {
      var keys = config.keys().keys(command);
      var names = keys.stream().map(Keys::name).map(Template::quoted).toList();
      var set = ConfigShape.name(command) + " = [" + String.join(", ", names) + "]";
      out.append(padded(set)).append("# ").append(command.help()).append('\n');
    }
    return out.toString();
  }

  private static String filled(String line, int equals, String value) {
    int comment = line.indexOf('#');
    var set = line.substring(0, equals + 3) + value;
    return comment < 0 ? set : padded(set) + line.substring(comment);
  }

  private static String padded(String set) {
    return set + " ".repeat(Math.max(1, COMMENT - set.length()));
  }

  private static Map<String, String> values(Config config) {
    var study = config.study();
    var memory = config.memory();
    var values = new LinkedHashMap<String, String>();
    values.put("study.new-cards", Integer.toString(study.newCards()));
    values.put("study.cards", Integer.toString(study.cards()));
    values.put("study.minutes", Long.toString(study.timebox().toMinutes()));
    values.put("study.day-starts", Integer.toString(study.rollOverHour()));
    values.put("study.learn-ahead", Long.toString(study.learnAhead().toMinutes()));
    values.put("study.recall-from", plain(study.recallFromDays()));
    values.put("study.certainty", Boolean.toString(study.asksCertainty()));
    values.put("study.timer", Boolean.toString(study.showsTimer()));
    values.put("study.leech", Integer.toString(study.leechLapses()));
    values.put("study.vacations", array(study.leisure().vacations(), Template::vacation));
    for (var day : java.time.DayOfWeek.values()) {
      double share = study.leisure().shares().getOrDefault(day, 1.0);
      values.put("study.days." + day.name().toLowerCase(Locale.ROOT), plain(share));
    }
    values.put("memory.retention", plain(memory.retention()));
    values.put("memory.steps", array(memory.learningSteps(), Template::step));
    values.put("memory.relearning-steps", array(memory.relearningSteps(), Template::step));
    values.put("memory.longest", Integer.toString(memory.maximumInterval()));
    values.put("memory.fuzz", Boolean.toString(memory.fuzz()));
    values.put("memory.model", Integer.toString(config.edition().number()));
    values.put("look.theme", quoted(config.colours().name().toLowerCase(Locale.ROOT)));
    return values;
  }

  private static <T> String array(List<T> values, java.util.function.Function<T, String> text) {
    var texts = new ArrayList<String>();
    values.forEach(value -> texts.add(quoted(text.apply(value))));
    return "[" + String.join(", ", texts) + "]";
  }

  private static String vacation(Vacation vacation) {
    return vacation.first() + "/" + vacation.last();
  }

  private static String step(Duration step) {
    if (step.toMinutes() % (24 * 60) == 0) {
      return step.toDays() + "d";
    }
    return step.toMinutes() % 60 == 0 ? step.toHours() + "h" : step.toMinutes() + "m";
  }

  private static String quoted(String text) {
    return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }

  private static String plain(double value) {
    return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
  }
}
