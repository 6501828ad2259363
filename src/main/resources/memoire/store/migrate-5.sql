-- From version 4: what FSRS-7 remembers of a card, for those who choose it.

CREATE TABLE trace (
  card INTEGER PRIMARY KEY REFERENCES card,
  slow REAL    NOT NULL,
  fast REAL    NOT NULL,
  at   INTEGER NOT NULL
) STRICT;
