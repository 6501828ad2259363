package memoire.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import memoire.config.Config;
import memoire.format.TomlEntries;
import memoire.store.Store;
import memoire.text.Entry;
import memoire.text.Position;
import memoire.text.Problem;
import memoire.text.Reading;
import memoire.text.SettingFlaw;

/// The file of settings. What was read of it is kept in the learner's file until it changes: its
/// parser takes longer to load than a screen takes to paint.
final class ConfigFile {
  private static final String STAMP = "config.stamp";
  private static final String ENTRIES = "config.entries";
  private static final String FIELD = "\u001f";

  private ConfigFile() {}

  /// What is set; the standard where there is no file.
  static Reading<Config> read(Surroundings here, Store store) {
    var file = here.config();
    if (!Files.exists(file)) {
      return new Reading<>(Config.standard(), List.of());
    }
    var stamp = stamp(file);
    if (store.setting(STAMP).equals(Optional.of(stamp))) {
      return Config.of(file.toString(), kept(store.setting(ENTRIES).orElse("")));
    }
    var read =
        TomlEntries.read(file.toString(), InputFiles.text(file), SettingFlaw.CONFIG_NOT_TOML);
    if (read.problems().isEmpty()) {
      store.setSetting(ENTRIES, kept(read.value()));
      store.setSetting(STAMP, stamp);
    }
    var config = Config.of(file.toString(), read.value());
    var problems = new ArrayList<Problem>(read.problems());
    problems.addAll(config.problems());
    return new Reading<>(config.value(), problems);
  }

  private static String kept(List<Entry> entries) {
    var lines = new ArrayList<String>();
    for (var entry : entries) {
      var fields = new ArrayList<String>();
      fields.add(entry.key());
      fields.add(Integer.toString(entry.at().line()));
      fields.add(Integer.toString(entry.at().column()));
      fields.addAll(entry.values());
      lines.add(String.join(FIELD, fields));
    }
    return String.join("\n", lines);
  }

  private static List<Entry> kept(String text) {
    var entries = new ArrayList<Entry>();
    for (var line : text.lines().toList()) {
      var fields = List.of(line.split(FIELD, -1));
      var at = new Position(Integer.parseInt(fields.get(1)), Integer.parseInt(fields.get(2)));
      entries.add(new Entry(fields.getFirst(), fields.subList(3, fields.size()), at));
    }
    return entries;
  }

  private static String stamp(Path file) {
    try {
      return file + "/" + Files.size(file) + "/" + Files.getLastModifiedTime(file).toInstant();
    } catch (IOException _) {
      return "";
    }
  }
}
