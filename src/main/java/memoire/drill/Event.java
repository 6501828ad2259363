package memoire.drill;

/// What was done, and when. A sitting is a list of them.
public record Event(Stamp at, Act act) {}
