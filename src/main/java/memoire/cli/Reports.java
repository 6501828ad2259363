package memoire.cli;

import java.util.Set;
import memoire.stats.Report;
import memoire.stats.Span;
import memoire.stats.Subject;
import memoire.store.Store;
import memoire.study.Moment;

/// The statistics of a learner's file.
final class Reports {
  private Reports() {}

  /// @param pack id of the only pack to be looked at, or empty for all
  static Report of(Store store, Planning planning, Moment now, Span span, String pack) {
    // Topics are what searches know of tags.
    Browsing.index(store);
    var today = now.day(planning.rollOverHour());
    var packs = pack.isEmpty() ? Set.<String>of() : Set.of(pack);
    var title =
        store.packs().stream()
            .filter(installed -> installed.id().equals(pack))
            .findFirst()
            .map(installed -> installed.title())
            .orElse("");
    return Report.of(
        store.material(span.from(today), today, packs),
        new Subject(today, span, title, planning.scheduler()));
  }
}
