package memoire.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import memoire.config.ConfigText;
import memoire.format.TomlEntries;
import memoire.screen.Effect;
import memoire.text.Entry;
import memoire.text.SafeText;
import memoire.text.SettingFlaw;

/// Writes into the learner's file of settings what was decided on a screen.
final class SettingsEdit {
  /// A setting: in which section, what it is called, and what it is to be.
  private record Wanted(String section, String key, String value) {
    String name() {
      return section + "." + key;
    }
  }

  private SettingsEdit() {}

  /// Where it was written, or why it was not; then nothing has changed.
  static SafeText write(Path file, Effect.Settle settle) {
    var wanted = wanted(settle);
    var lines =
        wanted.stream()
            .map(one -> one.name() + " = " + one.value())
            .collect(Collectors.joining(", "));
    try {
      var after = text(file).flatMap(text -> edited(text, wanted));
      if (after.isEmpty()) {
        return SafeText.of(
            file
                + " is left as it is: it is written in a way that cannot be changed here without"
                + " harm. Set it there yourself: "
                + lines
                + ".");
      }
      InputFiles.write(Files.exists(file) ? file.toRealPath() : file, after.get());
      return SafeText.of(
          "Written into " + file + ": " + lines + ". It holds from the next start on.");
    } catch (Refusal refused) {
      return SafeText.of("Nothing was written. " + refused.getMessage());
    } catch (IOException failure) {
      return SafeText.of(
          "Nothing was written. " + InputFiles.unreadable(file, failure).getMessage());
    }
  }

  private static List<Wanted> wanted(Effect.Settle settle) {
    var newCards = Optional.ofNullable(settle.newCards()).map(String::valueOf);
    var retention = Optional.ofNullable(settle.percent()).map(percent -> percent / 100.0 + "");
    return java.util.stream.Stream.concat(
            newCards.map(value -> new Wanted("study", "new-cards", value)).stream(),
            retention.map(value -> new Wanted("memory", "retention", value)).stream())
        .toList();
  }

  /// Nothing where the file is no text.
  private static Optional<String> text(Path file) {
    if (!Files.exists(file)) {
      return Optional.of("");
    }
    byte[] bytes = InputFiles.bytes(file);
    var text = new String(bytes, UTF_8);
    return Arrays.equals(text.getBytes(UTF_8), bytes) ? Optional.of(text) : Optional.empty();
  }

  /// The text with the settings; nothing where it then would not say just that, and all else that
  /// it said.
  private static Optional<String> edited(String before, List<Wanted> wanted) {
    var after = before;
    for (var one : wanted) {
      after = ConfigText.with(after, one.section(), one.key(), one.value());
    }
    var expected = said(before);
    expected.ifPresent(
        settings -> wanted.forEach(one -> settings.put(one.name(), List.of(one.value()))));
    return expected.isPresent() && expected.equals(said(after))
        ? Optional.of(after)
        : Optional.empty();
  }

  /// What each setting is; nothing where the text is no TOML.
  private static Optional<Map<String, List<String>>> said(String text) {
    var read = TomlEntries.read("", text, SettingFlaw.CONFIG_NOT_TOML);
    return read.problems().isEmpty()
        ? Optional.of(
            read.value().stream()
                .collect(
                    Collectors.toMap(
                        Entry::key, Entry::values, (_, last) -> last, LinkedHashMap::new)))
        : Optional.empty();
  }
}
