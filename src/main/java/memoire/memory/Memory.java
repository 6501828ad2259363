package memoire.memory;

/// What the log implies for a card.
///
/// @param stability days after which recall has fallen to 90 %, 0.001 to 36500
/// @param difficulty 1 to 10
public record Memory(double stability, double difficulty) {}
