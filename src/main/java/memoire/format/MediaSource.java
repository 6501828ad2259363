package memoire.format;

import org.jspecify.annotations.Nullable;

/// Where the pictures and sounds are that a text of another format shows.
@FunctionalInterface
public interface MediaSource {
  /// Nothing is there.
  MediaSource NONE = _ -> null;

  /// The name that a file has in the pack, or null when it is not taken along.
  ///
  /// @param source as the text names it: `map.png`, `@@PLUGINFILE@@/map.png`, `data:image/png;…`
  @Nullable String take(String source);
}
