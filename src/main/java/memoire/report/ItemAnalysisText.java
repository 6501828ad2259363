package memoire.report;

import static memoire.plot.Words.count;

import java.util.List;
import memoire.drill.ItemAnalysis;
import memoire.text.SafeText;

/// An item analysis in lines: the paper, a table of its questions, and what to look into.
public final class ItemAnalysisText {
  private final Lines lines;
  private final ItemAnalysis analysis;

  private ItemAnalysisText(ItemAnalysis analysis, Lines lines) {
    this.analysis = analysis;
    this.lines = lines;
  }

  /// @param columns of the terminal or the paper
  public static List<SafeText> drawn(ItemAnalysis analysis, int columns) {
    return new ItemAnalysisText(analysis, Lines.drawn(columns)).written();
  }

  /// The same in sentences, for any width.
  public static List<SafeText> spoken(ItemAnalysis analysis) {
    return new ItemAnalysisText(analysis, Lines.spoken()).written();
  }

  private List<SafeText> written() {
    lines.text(
        "Item analysis of "
            + count(analysis.items().size(), "question")
            + " and "
            + count(analysis.students(), "student"));
    if (analysis.students() < ItemAnalysis.ENOUGH) {
      lines.text(
          "Fewer than "
              + ItemAnalysis.ENOUGH
              + " students: read every figure with care, chance moves it much.");
    }
    whole();
    lines.heading("Questions");
    if (!lines.isSpoken()) {
      lines.row(head());
    }
    analysis.items().forEach(this::item);
    legend();
    flags();
    return lines.all();
  }

  private void whole() {
    var whole = analysis.whole();
    lines.heading("The paper");
    figure("Mean", Told.of(whole.mean(), whole.best()));
    figure("Median", Told.number(whole.median()));
    figure("Standard deviation", Told.number(whole.deviation()));
    figure("Skewness", Told.number(whole.skewness()));
    figure("Kurtosis", Told.number(whole.kurtosis()));
    figure("Internal consistency", percent(whole.consistency()));
    if (whole.varyingConsistency() != whole.consistency()) {
      figure("– of questions that vary", percent(whole.varyingConsistency()));
    }
    figure("Error ratio", percent(whole.errorRatio()));
    figure("Standard error", Told.number(whole.standardError()));
  }

  private void figure(String name, String figure) {
    lines.row(lines.isSpoken() ? name + ": " + figure : Columns.left(name, 26) + figure);
  }

  /// In 40 cells only what decides: how easy, and how well it tells apart.
  private String head() {
    return isNarrow()
        ? cells("Question", "easy", "disc.", "", "", "", "")
        : cells("Question", "easy", "disc.", "effic.", "weight", "27 %", "α without");
  }

  private void item(ItemAnalysis.Item item) {
    var flags = item.flags().isEmpty() ? "" : " !";
    if (lines.isSpoken()) {
      lines.row(
          item.name()
              + ": facility "
              + percent(100 * item.facility())
              + ", standard deviation "
              + Told.number(item.deviation())
              + ", discrimination "
              + percent(item.discrimination())
              + ", efficiency "
              + percent(item.efficiency())
              + ", weight "
              + percent(item.weight())
              + ", upper less lower 27 % "
              + Told.number(item.upperLower())
              + ", consistency without it "
              + percent(item.consistencyWithout())
              + (item.open() == 0 ? "" : ", left open by " + item.open())
              + ".");
      return;
    }
    lines.row(
        cells(
                item.name(),
                percent(100 * item.facility()),
                percent(item.discrimination()),
                percent(item.efficiency()),
                percent(item.weight()),
                Told.number(item.upperLower()),
                percent(item.consistencyWithout()))
            + flags);
  }

  private String cells(String name, String... figures) {
    int shown = isNarrow() ? 2 : figures.length;
    var row = new StringBuilder();
    for (int i = 0; i < shown; i++) {
      row.append(Columns.right(figures[i], i == 5 ? 10 : 8));
    }
    return Columns.left(name, lines.width() - 2 - 8 * shown - (shown > 5 ? 2 : 0)) + row;
  }

  private boolean isNarrow() {
    return lines.width() < 72;
  }

  private void legend() {
    lines
        .gap()
        .text(
            "easy: the share of its marks that was earned. disc.: discrimination, the correlation"
                + " with all other questions."
                + (isNarrow()
                    ? ""
                    : " effic.: discrimination against the best these marks allow. weight: how much"
                        + " it really counts. 27 %: the best students less the worst. α without:"
                        + " internal consistency if it were not asked."));
  }

  private void flags() {
    lines.heading("To look into");
    var flagged = analysis.items().stream().filter(item -> !item.flags().isEmpty()).toList();
    if (flagged.isEmpty()) {
      lines.text("Nothing stands out.");
    }
    for (var item : flagged) {
      lines.text(item.name());
      item.flags().forEach(flag -> lines.hanging("  ", flag.sentence()));
    }
  }

  private static String percent(double figure) {
    return Double.isNaN(figure) ? "–" : Told.percent(figure / 100);
  }
}
