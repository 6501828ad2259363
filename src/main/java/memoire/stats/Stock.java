package memoire.stats;

import java.util.List;
import memoire.memory.CardState;

/// How many cards there are, by how far they have come.
///
/// @param fresh never asked
/// @param learning in their learning or relearning steps
/// @param young scheduled by day, with a stability below [DayTally#MATURE_DAYS] days
/// @param mature the others
/// @param suspended not asked until the learner says so, and counted nowhere else
public record Stock(int fresh, int learning, int young, int mature, int suspended) {

  /// Cards to be learned.
  public int active() {
    return fresh + learning + young + mature;
  }

  static Stock of(List<CardTally> cards) {
    int fresh = 0;
    int learning = 0;
    int young = 0;
    int mature = 0;
    int suspended = 0;
    for (var card : cards) {
      if (card.standing() == CardTally.Standing.SUSPENDED) {
        suspended++;
      } else if (card.isActive()) {
        switch (card.state()) {
          case CardState.New _ -> fresh++;
          case CardState.Learning _, CardState.Relearning _ -> learning++;
          case CardState.Reviewing(var memory, _, _, _) -> {
            if (memory.stability() >= DayTally.MATURE_DAYS) {
              mature++;
            } else {
              young++;
            }
          }
        }
      }
    }
    return new Stock(fresh, learning, young, mature, suspended);
  }
}
