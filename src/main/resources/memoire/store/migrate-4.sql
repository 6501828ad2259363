-- From version 3: cards that take the place of others.

CREATE TABLE succession (
  card  INTEGER PRIMARY KEY REFERENCES card,
  heir  INTEGER NOT NULL REFERENCES card CHECK (heir <> card),
  since INTEGER NOT NULL
) STRICT;

CREATE INDEX succession_heir ON succession (heir);
