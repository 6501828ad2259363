package memoire.store;

import memoire.text.SafeText;
import org.jspecify.annotations.Nullable;

/// The store could not do what was asked, and did nothing. The message is one sentence that says
/// why and one that says what to do, safe to show.
public final class StoreException extends RuntimeException {

  /// Why it failed.
  public enum Reason {
    /// Another process kept the file locked for too long.
    BUSY,
    /// No space left, or a quota reached.
    FULL,
    /// The file, or its directory, cannot be written.
    READ_ONLY,
    /// The file cannot be opened or read.
    UNREADABLE,
    /// The file is damaged.
    CORRUPT,
    /// The file is something else.
    FOREIGN,
    /// The file was written by a newer memoire.
    NEWER,
    /// A pack, card or review that is not there, or no longer.
    ABSENT,
    /// None of these.
    OTHER
  }

  private final Reason reason;

  StoreException(Reason reason, String sentence, String remedy, @Nullable Throwable cause) {
    super(SafeText.of(sentence + " " + remedy).value(), cause);
    this.reason = reason;
  }

  StoreException(Reason reason, String sentence, String remedy) {
    this(reason, sentence, remedy, null);
  }

  public Reason reason() {
    return reason;
  }
}
