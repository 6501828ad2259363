package memoire.study;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A change of what is set about cards.
public sealed interface Marking {

  /// Suspends, or lets be asked again.
  record Suspending(boolean now) implements Marking {}

  /// @param until the study day from which it is asked again; null to let it be asked now
  record Burying(@Nullable LocalDate until) implements Marking {}

  record Flagging(boolean now) implements Marking {}

  record Tagging(String tag) implements Marking {}

  record Untagging(String tag) implements Marking {}

  /// What is set after it.
  default Marks of(Marks before) {
    return switch (this) {
      case Suspending(boolean now) -> before.suspended(now);
      case Burying(var until) -> before.buried(until);
      case Flagging(boolean now) -> before.flagged(now);
      case Tagging(var tag) -> before.tagged(tag);
      case Untagging(var tag) -> before.untagged(tag);
    };
  }

  /// What it did to cards, in words: `suspended`.
  default String done() {
    return switch (this) {
      case Suspending(boolean now) -> now ? "suspended" : "no longer suspended";
      case Burying(var until) -> until == null ? "no longer buried" : "buried until tomorrow";
      case Flagging(boolean now) -> now ? "flagged" : "no longer flagged";
      case Tagging(var tag) -> "tagged " + tag;
      case Untagging(var tag) -> "no longer tagged " + tag;
    };
  }
}
