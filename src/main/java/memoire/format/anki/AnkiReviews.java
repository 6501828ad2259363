package memoire.format.anki;

import java.util.ArrayList;
import java.util.List;
import memoire.format.archive.Zip;
import memoire.text.Position;
import memoire.text.Reading;

/// The log of reviews in a collection or package of Anki.
public final class AnkiReviews {
  private AnkiReviews() {}

  /// A row of the log, as Anki keeps it.
  ///
  /// @param at milliseconds since 1970 UTC
  /// @param ease the button, 1 to 4; 0 for a change by hand
  /// @param factor 0 where a filtered deck did not reschedule
  /// @param took milliseconds
  /// @param type 0 learning, 1 review, 2 relearning, 3 filtered, 4 by hand, 5 rescheduled
  public record Row(long card, long at, int ease, int factor, long took, int type) {
    private static final int FILTERED = 3;
    private static final int BY_HAND = 4;

    /// Whether it says something about memory: what was changed by hand, and what a filtered deck
    /// asked without rescheduling, does not.
    public boolean isAnswer() {
      boolean isAnswer = ease >= 1 && ease <= 4 && type <= FILTERED;
      return isAnswer && !(type == FILTERED && factor == 0);
    }

    /// Whether the card was made new again.
    public boolean isReset() {
      return type == BY_HAND && factor == 0;
    }
  }

  /// The rows in the order of the file; none where it has no log.
  ///
  /// @param file the name the user gave, for problems
  /// @param bytes of an `.apkg`, a `.colpkg` or a database
  public static Reading<List<Row>> read(String file, byte[] bytes) {
    try {
      var database = Sqlite.isSqlite(bytes) ? bytes : Archive.read(bytes).collection();
      var sqlite = Sqlite.open(database);
      var rows = new ArrayList<Row>();
      if (sqlite.has("revlog")) {
        for (var row : sqlite.rows("revlog")) {
          rows.add(
              new Row(
                  row.number("cid"),
                  row.number("id"),
                  (int) row.number("ease"),
                  (int) row.number("factor"),
                  row.number("time"),
                  (int) row.number("type")));
        }
      }
      return new Reading<>(rows, List.of());
    } catch (Damaged damaged) {
      var problem = damaged.flaw().in(file, Position.NOWHERE, damaged.word());
      return new Reading<>(List.of(), List.of(problem));
    }
  }

  /// Whether bytes are those of a package or a database.
  public static boolean isCollection(byte[] head) {
    return Sqlite.isSqlite(head) || Zip.isZip(head);
  }
}
