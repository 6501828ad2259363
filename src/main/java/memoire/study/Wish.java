package memoire.study;

import java.util.List;

/// What a learner wants a session to be about. Packs are named by their ids; none stands for all.
public sealed interface Wish {

  /// What is due, and as many new cards as the day still has room for.
  record Due(List<String> packs) implements Wish {
    public Due {
      packs = List.copyOf(packs);
    }
  }

  /// So many new cards, whatever the day has had.
  record More(List<String> packs, int newCards) implements Wish {
    public More {
      packs = List.copyOf(packs);
    }
  }

  /// Practice of what would be due next.
  record Ahead(List<String> packs) implements Wish {
    public Ahead {
      packs = List.copyOf(packs);
    }
  }

  /// The cards that a search finds.
  ///
  /// @param practice whether the schedule is left alone
  record Found(String query, boolean practice) implements Wish {}

  /// Cards that were picked one by one.
  ///
  /// @param practice whether the schedule is left alone
  record Chosen(List<Picked> cards, boolean practice) implements Wish {
    public Chosen {
      cards = List.copyOf(cards);
    }
  }

  /// What the exam on a pack calls for today.
  record Exam(String pack) implements Wish {}

  /// What the session is held for.
  default Purpose purpose() {
    return switch (this) {
      case Due _, More _ -> Purpose.DUE;
      case Ahead _ -> Purpose.AHEAD;
      case Found(_, boolean practice) -> practice ? Purpose.PRACTICE : Purpose.DUE;
      case Chosen(_, boolean practice) -> practice ? Purpose.PRACTICE : Purpose.DUE;
      case Exam _ -> Purpose.EXAM;
    };
  }
}
