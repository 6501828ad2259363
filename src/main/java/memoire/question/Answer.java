package memoire.question;

import java.util.List;
import java.util.Set;

/// What a learner answered. Options are named by their text, since their places are shuffled.
public sealed interface Answer {

  /// Options picked, of a choice (one) or choices (any number).
  record Picked(Set<String> options) implements Answer {
    public Picked {
      options = Set.copyOf(options);
    }
  }

  /// True or false.
  record Said(boolean value) implements Answer {}

  /// Text, a number or a date, as typed.
  record Typed(String text) implements Answer {}

  /// The gaps of a cloze, in order, as typed.
  record Filled(List<String> gaps) implements Answer {
    public Filled {
      gaps = List.copyOf(gaps);
    }
  }

  /// All items, in the learner's order.
  record Ordered(List<String> items) implements Answer {
    public Ordered {
      items = List.copyOf(items);
    }
  }

  /// The pairs the learner joined; left sides that were not joined are missing.
  record Matched(List<Form.Pair> pairs) implements Answer {
    public Matched {
      pairs = List.copyOf(pairs);
    }
  }

  /// The learner's own word on a flip card.
  record Recalled(boolean knewIt) implements Answer {}

  /// "I don't know".
  record Unknown() implements Answer {}
}
