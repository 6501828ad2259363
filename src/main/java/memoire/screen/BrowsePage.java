package memoire.screen;

import static memoire.screen.Column.run;
import static memoire.screen.Column.space;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import memoire.memory.CardState;
import memoire.screen.Line.Run;
import memoire.search.Order;
import memoire.search.Vocabulary;
import memoire.study.Wording;
import memoire.text.Cells;
import memoire.text.SafeText;

/// What the list of cards looks like.
final class BrowsePage {
  /// Rows above the cards, beside what is said about the search: itself, the names of the columns.
  static final int HEAD = 2;

  /// Cards that stay in sight whatever there is to say.
  private static final int LEAST_CARDS = 1;

  /// Fewer cells that rows have in common are not worth leaving out.
  private static final int LEAST_SHARED = 12;

  private static final int WIDE = 60;
  private static final int MARKS = 3;
  private static final int FORM = 9;
  private static final int FIRMNESS = 5;
  private static final int DUE = 7;
  private static final int FLAGS = 4;

  private BrowsePage() {}

  static Page of(Browse browse, Measure measure) {
    var sought = browse.sought();
    return page(browse, measure, "/ ", sought.line(), sought.isTyping(), below(browse, measure));
  }

  /// The list with some line typed above it.
  static Page page(
      Browse browse,
      Measure measure,
      String head,
      SearchLine line,
      boolean isTyping,
      Column below) {
    var body = new Column(measure.width());
    typed(body, head, line, isTyping);
    body.below(below);
    var listing = browse.listing();
    if (listing != null && listing.total() == 0) {
      // Where the search was not understood, that is said instead.
      var said = browse.sought().problem() == null ? "No card is like that." : "";
      body.gap().text(said, Style.MUTED);
    } else if (listing != null) {
      body.row(heads(browse, measure.width()).toArray(Run[]::new));
      int first = browse.firstInSight(measure);
      int last = Math.min(listing.total(), first + browse.rows(measure));
      var above = new ArrayList<String>();
      for (int rank = first; rank < last; rank++) {
        row(body, browse, listing, rank, above);
        body.leading(body.height() - 1, new Target.Option(rank));
      }
    }
    return Page.of("Cards", note(browse), 0, body, 0);
  }

  /// The candidates for what is typed, the chosen one marked.
  static List<Run> candidates(SearchLine line, Vocabulary vocabulary, int width) {
    var runs = new ArrayList<Run>();
    var candidates = line.completion(vocabulary).candidates();
    // From the chosen one on, so that it is always in sight.
    for (int i = Math.max(0, line.chosen()); i < candidates.size(); i++) {
      boolean isChosen = i == line.chosen();
      runs.add(run(isChosen ? "▸" : " ", Style.ACCENT));
      runs.add(run(candidates.get(i) + " ", isChosen ? Style.ACCENT : Style.MUTED));
      if (Column.widthOf(runs) > width) {
        break;
      }
    }
    return runs;
  }

  private static void typed(Column body, String head, SearchLine line, boolean isTyping) {
    var start = run(head, Style.ACCENT);
    int room = body.width() - Cells.width(head);
    var window = line.editor().window(room);
    boolean isEmpty = line.text().isEmpty() && !isTyping;
    body.row(
        start,
        isEmpty
            ? run("all cards", Style.MUTED)
            : run(window.text(), isTyping ? Style.STRONG : Style.TEXT));
    if (isTyping) {
      body.caretInLastRow(Cells.width(head) + window.caret());
    }
  }

  /// What is said about the search or the last key: a row, or as many as it takes while cards are
  /// left in sight.
  static Column below(Browse browse, Measure measure) {
    var sought = browse.sought();
    var problem = sought.problem();
    if (problem != null && !(sought.isTyping() && hasCandidates(browse))) {
      var mark = List.of(run("! ", Style.TEXT.in(Ink.WARN)));
      return told(mark, problem.sentence() + " " + problem.remedy(), Style.TEXT, measure);
    }
    return sought.isTyping()
        ? row(candidates(sought.line(), browse.vocabulary(), Integer.MAX_VALUE), measure.width())
        : told(List.of(), browse.notice().value(), Style.ACCENT, measure);
  }

  static Column row(List<Run> runs, int width) {
    return new Column(width).row(runs.toArray(Run[]::new));
  }

  private static Column told(List<Run> head, String sentences, Style style, Measure measure) {
    var whole = new Column(measure.width()).hanging(head, sentences, style);
    if (whole.height() <= Math.max(1, measure.body() - HEAD - LEAST_CARDS)) {
      return whole;
    }
    var runs = new ArrayList<>(head);
    runs.add(run(sentences, style));
    return row(runs, measure.width());
  }

  private static boolean hasCandidates(Browse browse) {
    return !browse.sought().line().completion(browse.vocabulary()).candidates().isEmpty();
  }

  private static String note(Browse browse) {
    if (browse.listing() == null) {
      return "";
    }
    var found = Wording.count(browse.total(), "card");
    int picked = browse.pickedCount();
    return picked == 0 ? found : found + " · " + picked + " picked";
  }

  private static List<Run> heads(Browse browse, int width) {
    boolean isWide = width >= WIDE;
    int prompt = prompt(width);
    var runs = new ArrayList<Run>();
    runs.add(space(MARKS));
    runs.add(head("question", prompt, browse, Order.Column.PROMPT));
    if (isWide) {
      runs.add(run(padded("form", FORM), Style.MUTED));
      runs.add(head("firm", FIRMNESS + 1, browse, Order.Column.STABILITY));
    }
    runs.add(head("due", DUE, browse, Order.Column.DUE));
    var other = sortedElsewhere(browse);
    runs.add(run(other, Style.MUTED));
    return runs;
  }

  private static Run head(String name, int width, Browse browse, Order.Column column) {
    var orders = browse.sought().search().orders();
    boolean isSorted = !orders.isEmpty() && orders.getFirst().column() == column;
    var arrow = isSorted ? orders.getFirst().isDescending() ? "▾" : "▴" : "";
    return run(padded(name + arrow, width), isSorted ? Style.ACCENT : Style.MUTED);
  }

  /// The order, when it is by something that has no column.
  private static String sortedElsewhere(Browse browse) {
    var orders = browse.sought().search().orders();
    if (orders.isEmpty()) {
      return "";
    }
    return switch (orders.getFirst().column()) {
      case PROMPT, STABILITY, DUE -> "";
      case PACK, DIFFICULTY, RECALL, LAPSES, REVIEWS, ADDED, ANSWERED, RANDOM ->
          orders.getFirst().column().label() + (orders.getFirst().isDescending() ? "▾" : "▴");
    };
  }

  /// @param above what the rows above ask; this row joins them
  private static void row(
      Column body, Browse browse, Listing listing, int rank, List<String> above) {
    var card = listing.card(rank);
    boolean isSelected = rank == browse.place().selected();
    if (card == null) {
      body.row(run(isSelected ? "▸" : "", Style.ACCENT));
      return;
    }
    var style = isSelected ? Style.ACCENT.strong() : Style.TEXT;
    var runs = new ArrayList<Run>();
    runs.add(run(isSelected ? "▸" : " ", Style.ACCENT));
    runs.add(run(browse.isPicked(card) ? "✓ " : "  ", Style.ACCENT));
    int room = prompt(body.width());
    var asked = differing(card.asked(), above, room);
    above.add(card.asked());
    runs.add(run(padded(asked, room), style));
    if (body.width() >= WIDE) {
      runs.add(run(padded(card.first().form().name(), FORM), Style.MUTED));
      runs.addAll(firmness(card.item().state()));
    }
    runs.add(run(padded(due(card.item().state(), listing), DUE), Style.TEXT));
    runs.add(run(Flag.of(card), Style.TEXT.in(Ink.WARN)));
    body.row(runs.toArray(Run[]::new));
  }

  /// Where a question is too long for its column, what it begins with like one above is left out,
  /// up to a comma or a colon: it is by the rest that they are told apart.
  static String differing(String asked, List<String> above, int room) {
    if (Cells.width(SafeText.of(asked).value()) < room) {
      return asked;
    }
    for (int i = LEAST_SHARED; i + 2 < asked.length(); i++) {
      if (",:".indexOf(asked.charAt(i)) >= 0 && asked.charAt(i + 1) == ' ') {
        var beginning = asked.substring(0, i);
        return above.stream().anyMatch(other -> other.startsWith(beginning))
            ? "… " + asked.substring(i + 2)
            : asked;
      }
    }
    return asked;
  }

  private static int prompt(int width) {
    int others = MARKS + DUE + FLAGS + (width >= WIDE ? FORM + FIRMNESS + 1 : 0);
    return Math.max(4, width - others);
  }

  /// A text in a column of that width, with a blank at its end.
  private static String padded(String text, int width) {
    var fitted = Cells.fit(SafeText.of(text).value(), Math.max(0, width - 1));
    return fitted + " ".repeat(Math.max(0, width - Cells.width(fitted)));
  }

  /// One cell each for a day, a week, a month, a quarter and a year.
  private static List<Run> firmness(CardState state) {
    double days =
        switch (state) {
          case CardState.New _ -> 0;
          case CardState.Seen seen -> seen.memory().stability();
        };
    int cells = 0;
    for (double bound : new double[] {1, 7, 30, 90, 365}) {
      cells += days >= bound ? 1 : 0;
    }
    return List.of(
        run("━".repeat(cells), Style.ACCENT), run("─".repeat(FIRMNESS - cells) + " ", Style.MUTED));
  }

  /// In at most six cells: `new`, `now`, `today`, `8 min`, `3 d`, `−12 d` when it is overdue.
  private static String due(CardState state, Listing listing) {
    return switch (state) {
      case CardState.New _ -> "new";
      case CardState.Learning learning -> wait(learning.due(), listing);
      case CardState.Relearning relearning -> wait(relearning.due(), listing);
      case CardState.Reviewing reviewing -> {
        long days = ChronoUnit.DAYS.between(listing.today(), reviewing.due());
        yield days == 0 ? "today" : (days < 0 ? "−" : "") + Wording.briefDays(Math.abs(days));
      }
    };
  }

  private static String wait(Instant due, Listing listing) {
    return due.isAfter(listing.at()) ? Wording.span(Duration.between(listing.at(), due)) : "now";
  }
}
