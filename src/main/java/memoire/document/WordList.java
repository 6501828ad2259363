package memoire.document;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// A list that ships with the program beside the class that uses it: data, as constant as code.
public final class WordList {
  private WordList() {}

  /// The lines of a resource, trimmed, without blank lines and `#` comments.
  public static List<String> lines(Class<?> owner, String name) {
    try (var in = Objects.requireNonNull(owner.getResourceAsStream(name), name);
        var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && line.charAt(0) != '#')
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The words of a resource, whatever the line breaks.
  public static List<String> words(Class<?> owner, String name) {
    return lines(owner, name).stream().flatMap(line -> List.of(line.split(" +")).stream()).toList();
  }
}
