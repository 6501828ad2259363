package memoire.format.anki;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import memoire.memory.StudyDay;
import memoire.pack.Pack;
import memoire.question.Question;

/// What a learner did with a pack, to be taken along into a package of Anki.
///
/// @param studies by the question's id
/// @param zone whose days Anki counts
public record AnkiStudied(Map<String, AnkiStudy> studies, ZoneId zone) {
  public static final AnkiStudied NOTHING = new AnkiStudied(Map.of(), ZoneOffset.UTC);

  public AnkiStudied {
    studies = Map.copyOf(studies);
  }

  /// Type, queue, due, ivl, factor, reps, lapses and left of a card.
  ///
  /// @param place among the new cards
  List<Long> columns(Question question, int place) {
    var study = studies.get(question.id().value());
    return study == null
        ? List.of(0L, 0L, (long) place, 0L, 0L, 0L, 0L, 0L)
        : study.columns(origin());
  }

  /// The study day that days are counted from.
  private LocalDate origin() {
    var made = Instant.ofEpochSecond(AnkiModels.MADE);
    return StudyDay.of(made, zone.getRules().getOffset(made), StudyDay.ROLL_OVER_HOUR);
  }

  /// @param card number of the card
  /// @param number of the answer, among those of the card
  private record Given(Instant at, long card, AnkiStudy study, int number) {}

  /// The rows of `revlog`: the answers of all cards by time. That is the key of the table: of two
  /// at the same moment one is a millisecond late.
  ///
  /// @param first the number of the first question's card
  List<SqliteWriter.Row> log(Pack pack, long first) {
    var all = new ArrayList<Given>();
    long card = first;
    for (var question : pack.questions()) {
      var study = studies.get(question.id().value());
      for (int i = 0; study != null && i < study.answers().size(); i++) {
        all.add(new Given(study.answers().get(i).at(), card, study, i));
      }
      card++;
    }
    all.sort(Comparator.comparing(Given::at).thenComparingLong(Given::card));
    var rows = new ArrayList<SqliteWriter.Row>();
    long id = 0;
    for (var given : all) {
      id = Math.max(id + 1, given.at().toEpochMilli());
      var values = new ArrayList<Object>();
      values.add(given.card());
      values.addAll(given.study().row(given.number()));
      rows.add(AnkiWriter.row(id, values.toArray()));
    }
    return rows;
  }
}
