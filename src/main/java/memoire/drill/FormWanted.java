package memoire.drill;

import memoire.question.Question;
import memoire.search.Query;

/// Searches find cards; a paper asks questions. Of a card that was found for one of its forms, this
/// tells which forms may be asked.
public final class FormWanted {
  private enum Truth {
    YES,
    NO,
    UNKNOWN;

    Truth not() {
      return switch (this) {
        case YES -> NO;
        case NO -> YES;
        case UNKNOWN -> UNKNOWN;
      };
    }
  }

  private FormWanted() {}

  /// Whether a question is of a form that the query speaks of; what it says of the card is left
  /// open (three-valued logic, Kleene 1938).
  public static boolean by(Query query, Question question) {
    return truth(query, question) != Truth.NO;
  }

  private static Truth truth(Query query, Question question) {
    return switch (query) {
      case Query.All(var parts) -> {
        var all = Truth.YES;
        for (var part : parts) {
          var truth = truth(part, question);
          all = truth == Truth.NO || all == Truth.NO ? Truth.NO : both(all, truth);
        }
        yield all;
      }
      case Query.Any(var parts) -> {
        var any = Truth.NO;
        for (var part : parts) {
          var truth = truth(part, question);
          any = truth == Truth.YES || any == Truth.YES ? Truth.YES : either(any, truth);
        }
        yield any;
      }
      case Query.Not(var part) -> truth(part, question).not();
      case Query.Named(var thing, var name) when thing == Query.Thing.FORM ->
          memoire.search.NamePattern.of(name).matches(question.form().name())
              ? Truth.YES
              : Truth.NO;
      case Query.Named _, Query.Text _, Query.Is _, Query.Measured _ -> Truth.UNKNOWN;
    };
  }

  private static Truth both(Truth a, Truth b) {
    return a == Truth.YES && b == Truth.YES ? Truth.YES : Truth.UNKNOWN;
  }

  private static Truth either(Truth a, Truth b) {
    return a == Truth.NO && b == Truth.NO ? Truth.NO : Truth.UNKNOWN;
  }
}
