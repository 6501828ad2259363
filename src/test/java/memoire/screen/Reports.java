package memoire.screen;

import memoire.stats.Learner;
import memoire.stats.Report;
import memoire.stats.Span;

/// Statistics to look at.
final class Reports {
  private Reports() {}

  static Report of(Span span, String pack) {
    return Learner.report(span, pack.isEmpty() ? "" : Fixtures.cover().title());
  }
}
