package memoire.config;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The text of a file of settings with one of them set: every other line, comment and line break
/// stays as it is. What is not written a setting a line, below a heading of its own, may come out
/// wrong: whoever uses it reads it again before.
public final class ConfigText {
  private static final Pattern HEADING =
      Pattern.compile("\\s*\\[\\s*([^\\[\\]#\\s]+)\\s*\\]\\s*(?:#.*)?");
  private static final Pattern SETTING =
      Pattern.compile("(\\s*([\\w.-]+)\\s*=\\s*)([^#\"'\\[{\\s]+)(\\s*(?:#.*)?)");

  private ConfigText() {}

  /// Sets a number.
  ///
  /// @param section without brackets
  public static String with(String text, String section, String key, String value) {
    var end = text.contains("\r\n") ? "\r\n" : "\n";
    var lines = lines(text);
    var here = "";
    int last = -1;
    for (int i = 0; i < lines.size(); i++) {
      var line = lines.get(i).stripTrailing();
      var heading = HEADING.matcher(line);
      var setting = SETTING.matcher(line);
      if (heading.matches()) {
        here = heading.group(1);
      } else if (setting.matches() && name(here, setting.group(2)).equals(name(section, key))) {
        var rest = lines.get(i).substring(line.length());
        lines.set(i, setting.group(1) + value + setting.group(4) + rest);
        return String.join("", lines);
      }
      if (here.equals(section) && !line.isBlank() && !line.strip().startsWith("#")) {
        last = i;
      }
    }
    add(lines, last, section, key + " = " + value + end, end);
    return String.join("", lines);
  }

  /// @param last line of the section; negative where there is none
  private static void add(List<String> lines, int last, String section, String set, String end) {
    if (last >= 0) {
      lines.set(last, ended(lines.get(last), end));
      lines.add(last + 1, set);
      return;
    }
    if (!lines.isEmpty()) {
      lines.add(ended(lines.removeLast(), end));
      lines.add(end);
    }
    lines.add("[" + section + "]" + end);
    lines.add(set);
  }

  private static String name(String section, String key) {
    return section.isEmpty() ? key : section + "." + key;
  }

  /// With their line breaks.
  private static List<String> lines(String text) {
    var lines = new ArrayList<>(List.of(text.split("(?<=\n)", -1)));
    if (lines.getLast().isEmpty()) {
      lines.removeLast();
    }
    return lines;
  }

  private static String ended(String line, String end) {
    return line.endsWith("\n") ? line : line + end;
  }
}
