package memoire.terminal;

import memoire.text.SafeText;
import org.jspecify.annotations.Nullable;

/// Where the lines of a dialogue come from.
interface Lines extends AutoCloseable {
  /// The next line without its end, or null when there are no more.
  @Nullable String next(SafeText prompt);

  @Override
  void close();
}
