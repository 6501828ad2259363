package memoire.screen;

/// How large the terminal is, in cells.
public record Size(int columns, int rows) {}
