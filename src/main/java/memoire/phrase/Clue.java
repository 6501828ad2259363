package memoire.phrase;

/// What a reader must know to tell which time a word means.
enum Clue {
  /// Nothing: it is no time, or the sentence or those shown before it say which.
  NONE,
  /// That it is true now, whenever the document was written: `is now called`.
  PRESENT,
  /// The year of the document: `last year`.
  YEAR,
  /// Its day: `on Tuesday`.
  DAY,
  /// What the document said before: `two years later`.
  TEXT
}
