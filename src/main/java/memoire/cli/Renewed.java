package memoire.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import memoire.pack.Pack;
import memoire.review.Renewal;
import memoire.study.Wording;
import memoire.text.SafeText;

/// A fresh draft after the decisions that were made about the earlier one.
///
/// @param lines what there is to say about it; nothing when nothing was ever decided
record Renewed(Pack pack, List<SafeText> lines) {
  Renewed {
    lines = List.copyOf(lines);
  }

  /// @param file the pack file that the draft is for
  static Renewed by(Surroundings here, Path file, Pack draft) {
    var reviewed = new ReviewedPack(here, file);
    var decisions = reviewed.decisions();
    if (decisions.latest().isEmpty()) {
      return new Renewed(draft, List.of());
    }
    var base = here.directory().toAbsolutePath().normalize();
    var texts = ReviewedPack.texts(draft, List.of(base, base.getRoot()));
    var renewal = Renewal.of(draft, reviewed.packIfAny().orElse(null), decisions, texts);
    return new Renewed(renewal.pack(), lines(renewal, reviewed.shown(file)));
  }

  private static List<SafeText> lines(Renewal renewal, String pack) {
    var parts = new ArrayList<String>();
    if (renewal.fresh() > 0) {
      parts.add(Wording.count(renewal.fresh(), "new question"));
    }
    if (renewal.changed() > 0) {
      parts.add(renewal.changed() + " whose passage changed");
    }
    var kept = Wording.count(renewal.pack().questions().size(), "question");
    return List.of(
        SafeText.of(
            parts.isEmpty()
                ? "With your review: " + kept + ", and nothing new."
                : "With your review: "
                    + kept
                    + ", and "
                    + String.join(" and ", parts)
                    + " to review: memoire review "
                    + pack));
  }
}
