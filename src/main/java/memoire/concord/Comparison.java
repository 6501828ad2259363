package memoire.concord;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import memoire.bank.Entities;
import memoire.document.WordList;

/// Whether two statements are about one thing, and whether what they say of it goes together.
final class Comparison {
  private static final Set<String> ONCE = Set.copyOf(WordList.words(Comparison.class, "once.txt"));
  private static final Set<String> SOLE = Set.copyOf(WordList.words(Comparison.class, "sole.txt"));

  private Comparison() {}

  /// Whether both give the same figure of the same thing.
  static boolean agree(Telling a, Telling b) {
    return a.figure().agrees(b.figure())
        && isSameMatter(a, b)
        && hasCommonName(a, b)
        && Times.agree(a.dates(), b.dates());
  }

  /// Whether both give a figure of the same thing, and cannot both be right.
  static boolean conflict(Telling a, Telling b) {
    return a.figure().excludes(b.figure())
        && isSameMatter(a, b)
        && hasCommonName(a, b)
        && isSameTime(a, b)
        && (a.past() ? isOfOneEvent(a, b) : isLasting(a));
  }

  /// What the figure is the figure of, word for word but for what stands after the noun of who
  /// acts.
  private static boolean isSameMatter(Telling a, Telling b) {
    return a.verb().equals(b.verb())
        && a.mood().equals(b.mood())
        && a.past() == b.past()
        && a.slot().equals(b.slot())
        && isSamePatient(a, b)
        && (isSameAgent(a, b) || isSameTogether(a, b));
  }

  /// In a passive who acts may go without saying.
  private static boolean isSameAgent(Telling a, Telling b) {
    boolean unsaid = a.agent().isEmpty() || b.agent().isEmpty();
    return (unsaid || a.agent().isSameThing(b.agent())) && a.rest().isSame(b.rest());
  }

  /// After `by the fire at the mill` the mill may be told of the fire or of the verb.
  private static boolean isSameTogether(Telling a, Telling b) {
    return a.agent().hasSameNoun(b.agent())
        && a.agent().and(a.rest()).isSame(b.agent().and(b.rest()));
  }

  private static boolean isSamePatient(Telling a, Telling b) {
    return a.slot().equals("patient")
        ? a.patient().isSame(b.patient())
        : a.patient().isSame(b.patient())
            || (!a.patient().isEmpty() && a.patient().isSameThing(b.patient()));
  }

  private static boolean hasCommonName(Telling a, Telling b) {
    return names(a).anyMatch(one -> names(b).anyMatch(two -> Entities.mayBeSame(one, two)));
  }

  private static Stream<Set<String>> names(Telling telling) {
    return Stream.of(telling.agent(), telling.patient(), telling.rest())
        .map(Part::names)
        .flatMap(List::stream);
  }

  /// Figures of different dates are no conflict.
  private static boolean isSameTime(Telling a, Telling b) {
    if (a.figure() instanceof Figure.Dated) {
      return true;
    }
    boolean dated = !a.dates().isEmpty() && !b.dates().isEmpty();
    boolean sameYear = a.year() == b.year() || a.year() == 0 || b.year() == 0;
    return Times.agree(a.dates(), b.dates()) && (dated || sameYear || isOnce(a));
  }

  private static boolean isOnce(Telling telling) {
    return ONCE.contains(telling.verb());
  }

  /// Whether what happened happened once, to a certain thing.
  private static boolean isOfOneEvent(Telling a, Telling b) {
    boolean certain = isCertain(a) || isCertain(b);
    return switch (a.figure()) {
      case Figure.Dated _ -> isOnce(a) && certain;
      case Figure.Counted _ -> isOnce(a) ? certain || bothDated(a, b) : bothDated(a, b) && certain;
      case Figure.Named _ when a.slot().equals("agent") ->
          SOLE.contains(a.verb()) && a.patient().definite() && !a.patient().isEmpty();
      case Figure.Named _ -> isOnce(a) && certain;
    };
  }

  private static boolean bothDated(Telling a, Telling b) {
    return !a.dates().isEmpty() && !b.dates().isEmpty();
  }

  /// Whether it is about a certain thing, and not one of many: each thing that takes part is
  /// definite or counted.
  private static boolean isCertain(Telling telling) {
    return isCertain(telling.agent(), telling.slot().equals("agent"))
        && isCertain(telling.patient(), telling.slot().equals("patient"));
  }

  private static boolean isCertain(Part part, boolean counted) {
    return part.isEmpty() || part.definite() || counted;
  }

  /// Whether something is so for as long as it is told: `The bridge has 12 arches`.
  private static boolean isLasting(Telling a) {
    return switch (a.figure()) {
      case Figure.Counted _ -> a.agent().definite();
      case Figure.Dated _, Figure.Named _ -> false;
    };
  }
}
