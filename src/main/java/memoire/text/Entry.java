package memoire.text;

import java.util.List;

/// One setting of a file as it was read: `new-cards = 20` below `[study]` is `study.new-cards` with
/// the value `20`.
///
/// @param values as text: one for a plain value, any number for an array
/// @param at where the key stands in the file
public record Entry(String key, List<String> values, Position at) {
  public Entry {
    values = List.copyOf(values);
  }
}
