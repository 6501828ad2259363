package memoire.memory;

/// Where a card would stand after each of the four ratings; computed before a key is pressed.
public record Outcomes(CardState again, CardState hard, CardState good, CardState easy) {
  public CardState of(Rating rating) {
    return switch (rating) {
      case AGAIN -> again;
      case HARD -> hard;
      case GOOD -> good;
      case EASY -> easy;
    };
  }
}
