package memoire.template;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import memoire.fact.DateMention;
import memoire.fact.DateMention.Grain;
import memoire.fact.Fact.DateFact;
import memoire.phrase.Asked;
import memoire.phrase.Mention.DateOf;
import memoire.question.PartialDate.Point;
import memoire.wording.Wording;
import org.jspecify.annotations.Nullable;

/// Something that happened once, at a date that its statement gives.
///
/// @param text the statement without its date, a sentence without its stop
/// @param first the first day it can have been, counted so that days compare
/// @param last the last day
record Event(DateFact fact, Asked asked, String text, int first, int last) {
  private static final int MOST_WORDS = 24;
  private static final int LONGEST = 110;
  private static final Pattern DATED =
      Pattern.compile("\\b[12]\\d{3}\\b|\\b(?:before|since|until|when|first|last|final)\\b");

  /// The event that a draft asks the date of; empty where it would not be understood by itself.
  static Optional<Event> of(Draft draft) {
    var asked = draft.asked();
    if (asked == null
        || !(draft.fact() instanceof DateFact fact)
        || !(asked.mention() instanceof DateOf date)
        || fact.statement().attribution() != null) {
      return Optional.empty();
    }
    var telling = new Telling(asked);
    boolean fit =
        telling.isPlain(MOST_WORDS)
            && telling.isEvent()
            && isExact(date.date())
            && isTimeOfEvent(asked, date);
    if (!fit) {
      return Optional.empty();
    }
    var text = Wording.capitalised(undated(telling, date));
    var start = date.date().date();
    return text.length() > LONGEST || start == null || DATED.matcher(text).find()
        ? Optional.empty()
        : Optional.of(new Event(fact, asked, text, day(start.start(), 1), day(start.start(), 31)));
  }

  /// Whether two events cannot have been at the same time.
  boolean isApartFrom(Event other) {
    return last < other.first || other.last < first;
  }

  private static boolean isExact(DateMention date) {
    return !date.yearless()
        && List.of(Grain.DAY, Grain.MONTH, Grain.YEAR).contains(date.grain())
        && List.of("in", "on").contains(date.preposition());
  }

  /// Whether the date hangs on the verb and nothing hangs on it.
  private static boolean isTimeOfEvent(Asked asked, DateOf date) {
    var proposition = asked.statement().proposition();
    var head = date.head();
    return head.head() == proposition.head().index()
        && head.isKindOf("obl")
        && proposition.parse().subtree(head).stream()
            .filter(proposition::contains)
            .allMatch(w -> w.is("case") || w.is("punct") || date.words().contains(w));
  }

  private static String undated(Telling telling, DateOf date) {
    var parse = telling.asked().statement().proposition().parse();
    int first = date.words().getFirst().index();
    boolean after = first > 0 && parse.word(first - 1).lower().equals(date.date().preposition());
    var words =
        parse.words().subList(after ? first - 1 : first, date.words().getLast().index() + 1);
    return telling.with(words, "");
  }

  private static int day(Point point, int whole) {
    return (orElse(point.year(), 0) * 100 + orElse(point.month(), whole == 1 ? 1 : 12)) * 100
        + orElse(point.day(), whole);
  }

  private static int orElse(@Nullable Integer part, int otherwise) {
    return part == null ? otherwise : part;
  }
}
