package memoire.screen;

import static memoire.screen.Column.run;
import static memoire.screen.Column.space;

import java.util.List;
import memoire.search.Key;
import memoire.text.Cells;

/// The search language, told from its own table.
final class SearchHelp {
  private SearchHelp() {}

  static void below(Column body) {
    body.gap().row(run("What can be searched", Style.STRONG)).gap();
    term(body, "storm", "cards with a word that begins so");
    term(body, "\"the storm\"", "cards with these very words");
    for (var key : Key.values()) {
      term(body, key.example(), "cards " + key.help());
    }
    term(body, "-tag:count", "cards that are not so");
    term(body, "due:<3 or is:new", "cards that are either; ( ) group");
    body.gap().row(run("What stands beside a card", Style.STRONG)).gap();
    for (var flag : Flag.values()) {
      term(body, flag.sign(), flag.meaning());
    }
    term(body, "━━━──", "how firmly it is known, from a day to a year");
  }

  private static void term(Column body, String term, String what) {
    int width = Math.min(22, body.width() / 2);
    var fitted = Cells.fit(term, width);
    body.hanging(
        List.of(run(fitted, Style.ACCENT), space(width - Cells.width(fitted) + 2)),
        what,
        Style.TEXT);
  }
}
