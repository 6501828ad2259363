package memoire.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import memoire.search.NamePattern;
import memoire.search.Present;
import memoire.search.Query;
import memoire.search.SearchWords;
import memoire.search.State;

/// Queries as conditions on `memory m`. What is typed is bound, never written into a statement;
/// numbers that are written into one are of this file's own making.
final class Conditions {
  /// The study day on which a card is due.
  static final String DUE_DAY = "coalesce(m.due_day, ? + (m.due_at - ? + ?) / 86400000 - ?)";

  /// Makes days before the present one positive, as SQLite divides towards zero.
  private static final long DAYS_BACK = 1_000_000;

  private static final long DAY_MILLIS = 86_400_000;

  private final Sql sql;
  private final Present present;

  Conditions(Sql sql, Present present) {
    this.sql = sql;
    this.present = present;
  }

  Condition of(Query query) throws SQLException {
    return switch (query) {
      case Query.All(var parts) ->
          parts.isEmpty() ? Condition.ALWAYS : Condition.joined(of(parts), " AND ");
      case Query.Any(var parts) -> Condition.joined(of(parts), " OR ");
      case Query.Not(var part) -> of(part).negated();
      case Query.Text text -> text(text);
      case Query.Named named -> named(named);
      case Query.Is(var state) -> is(state);
      case Query.Measured measured -> measured(measured);
    };
  }

  /// The same for a query that others stand beside.
  ///
  /// @param isOfFew whether so few cards are left when it is asked that each is to be looked up
  Condition of(Query query, boolean isOfFew) throws SQLException {
    if (isOfFew && query instanceof Query.Not(var part)) {
      return of(part, true).negated();
    }
    return isOfFew && query instanceof Query.Named named && isLabel(named)
        ? in(
            "EXISTS (SELECT 1 FROM labelled x WHERE x.label IN %s AND x.card = m.card)",
            labels(named))
        : of(query);
  }

  /// Whether it is answered by `labelled`.
  static boolean isLabel(Query.Named named) {
    return named.thing() == Query.Thing.TAG || named.thing() == Query.Thing.SOURCE;
  }

  List<Condition> of(List<Query> queries) throws SQLException {
    var conditions = new ArrayList<Condition>();
    for (var query : queries) {
      conditions.add(of(query));
    }
    return conditions;
  }

  /// What the index of words is asked for: the words one after the other, the last perhaps only
  /// begun. They are letters and digits alone.
  static String match(Query.Text text) {
    var words = SearchWords.of(text.words());
    boolean isBegun = !text.isPhrase() && SearchWords.isBeginning(words);
    return '"' + String.join(" ", words) + (isBegun ? "\" *" : "\"");
  }

  /// The same as a stretch of `own_text.words`.
  static String stretch(Query.Text text) {
    var words = SearchWords.of(text.words());
    boolean isBegun = !text.isPhrase() && SearchWords.isBeginning(words);
    return " " + String.join(" ", words) + (isBegun ? "" : " ");
  }

  /// The numbers of the labels that a name means, of a tag or a source.
  List<Long> labels(Query.Named named) throws SQLException {
    var pattern = NamePattern.of(named.name());
    var labels = new ArrayList<Long>();
    sql.each(
        "SELECT id, kind, name FROM label",
        row -> {
          boolean isSource = row.getInt(2) == SearchTables.SOURCE;
          var name = row.getString(3);
          boolean isMeant =
              named.thing() == Query.Thing.SOURCE
                  ? isSource && pattern.matches(name)
                  : !isSource && pattern.matchesTag(name);
          if (isMeant) {
            labels.add(row.getLong(1));
          }
        });
    return labels;
  }

  static String list(List<Long> numbers) {
    return numbers.stream().map(String::valueOf).collect(Collectors.joining(", ", "(", ")"));
  }

  private static Condition text(Query.Text text) {
    return text.inNote()
        ? Condition.of(
            "m.card IN (SELECT card FROM own_text WHERE question = 0 AND instr(words, ?) > 0)",
            stretch(text))
        : Condition.of(
            """
            m.card IN (SELECT rowid FROM words WHERE words MATCH ?
              UNION ALL SELECT card FROM own_text WHERE instr(words, ?) > 0)\
            """,
            match(text),
            stretch(text));
  }

  private Condition named(Query.Named named) throws SQLException {
    return switch (named.thing()) {
      case TAG, SOURCE ->
          in("m.card IN (SELECT card FROM labelled WHERE label IN %s)", labels(named));
      case PACK -> in("m.pack IN %s", packs(NamePattern.of(named.name())));
      case FORM -> Condition.of("(m.forms & ?) <> 0", SearchTables.bit(named.name()));
      case ID ->
          Condition.of(
              """
              m.card IN (SELECT c.id FROM pack p CROSS JOIN card c ON c.pack = p.id AND c.name = ?)\
              """,
              named.name());
    };
  }

  private static Condition in(String sql, List<Long> numbers) {
    return numbers.isEmpty() ? Condition.NEVER : Condition.of(sql.formatted(list(numbers)));
  }

  private List<Long> packs(NamePattern pattern) throws SQLException {
    var packs = new ArrayList<Long>();
    sql.each(
        "SELECT id, name, title FROM pack WHERE live = 1",
        row -> {
          if (pattern.matches(row.getString(2)) || pattern.matches(row.getString(3))) {
            packs.add(row.getLong(1));
          }
        });
    return packs;
  }

  private Condition is(State state) {
    return switch (state) {
      case DUE ->
          Condition.of(
              "(m.live = 1 AND (m.kind = 2 AND m.due_day <= ? OR m.due_at <= ?))",
              present.today().toEpochDay(),
              present.now().toEpochMilli());
      case NEW -> Condition.of("m.kind = 0");
      case LEARNING -> Condition.of("m.kind IN (1, 3)");
      case REVIEW -> Condition.of("m.kind = 2");
      case SUSPENDED -> marked("suspended = 1");
      case BURIED ->
          Condition.of(
              "m.card IN (SELECT card FROM mark WHERE buried > ?)", present.today().toEpochDay());
      case FLAGGED -> marked("flagged = 1");
      case NOTED -> marked("note <> ''");
      case LEECH -> Condition.of("m.lapses >= ?", present.leechLapses());
      case MISSED ->
          Condition.of(
              """
              m.card IN (SELECT card FROM missed UNION ALL SELECT card FROM (
                SELECT card, credit, max(at) FROM outcome WHERE card IS NOT NULL AND best > 0
                GROUP BY card) WHERE credit < 1)\
              """);
      case DRILLED -> Condition.of("m.card IN (SELECT card FROM outcome WHERE card IS NOT NULL)");
      case EDITED ->
          Condition.of("m.card IN (SELECT card FROM question WHERE base IS NOT NULL AND live = 1)");
    };
  }

  private static Condition marked(String how) {
    return Condition.of("m.card IN (SELECT card FROM mark WHERE " + how + ")");
  }

  private Condition measured(Query.Measured measured) {
    return switch (measured.quantity()) {
      case DUE -> Condition.within(DUE_DAY, present.days(measured), dueArguments(present));
      case ANSWERED -> Condition.within("m.last_day", present.days(measured));
      case AGAIN -> Condition.within("m.again_day", present.days(measured));
      case ADDED -> Condition.within("m.added", present.moments(present.days(measured)));
      case RECALL -> {
        var faded = Faded.of(present);
        yield Condition.within(
            faded.sql(), present.faded(measured.range()), faded.arguments().toArray());
      }
      case STABILITY -> Condition.within("m.stability", measured.range());
      case DIFFICULTY -> Condition.within("m.difficulty", measured.range());
      case LAPSES -> Condition.within("m.lapses", measured.range());
      case REVIEWS -> Condition.within("m.reviews", measured.range());
    };
  }

  /// What is bound to the question marks of a day that is made of a moment.
  static Object[] dueArguments(Present present) {
    return new Object[] {
      present.today().toEpochDay(),
      present.dayStart().toEpochMilli(),
      DAYS_BACK * DAY_MILLIS,
      DAYS_BACK
    };
  }
}
