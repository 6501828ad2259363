-- From version 2: drills, and which cards were missed.

CREATE TABLE sitting (
  id        INTEGER PRIMARY KEY,
  title     TEXT    NOT NULL,
  began_at  INTEGER NOT NULL,
  questions INTEGER NOT NULL CHECK (questions > 0),
  pass      REAL    NOT NULL,
  paper     TEXT    NOT NULL
) STRICT;

CREATE TRIGGER sitting_is_never_changed BEFORE UPDATE ON sitting BEGIN
  SELECT raise(ABORT, 'A paper stays what it was when it was drawn.');
END;

CREATE TRIGGER sitting_is_never_deleted BEFORE DELETE ON sitting BEGIN
  SELECT raise(ABORT, 'A sitting is never deleted.');
END;

CREATE TRIGGER sitting_is_never_replaced BEFORE INSERT ON sitting
WHEN EXISTS (SELECT 1 FROM sitting WHERE id = new.id) BEGIN
  SELECT raise(ABORT, 'A paper stays what it was when it was drawn.');
END;

CREATE TABLE sitting_event (
  sitting INTEGER NOT NULL REFERENCES sitting,
  seq     INTEGER NOT NULL CHECK (seq >= 0),
  at      INTEGER NOT NULL,
  boot    TEXT    NOT NULL,
  up      INTEGER NOT NULL,
  kind    TEXT    NOT NULL,
  act     TEXT    NOT NULL,
  PRIMARY KEY (sitting, seq)
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX sitting_event_handed_in ON sitting_event (sitting) WHERE kind = 'handed-in';
CREATE UNIQUE INDEX sitting_event_counted ON sitting_event (sitting) WHERE kind = 'counted';

CREATE TRIGGER sitting_event_is_never_changed BEFORE UPDATE ON sitting_event
WHEN NOT (
  new.sitting = old.sitting AND new.seq = old.seq + 1
  AND new.kind = old.kind AND old.kind IN ('answered', 'beat')
  AND new.act ->> 'place' IS old.act ->> 'place'
  AND NOT EXISTS (SELECT 1 FROM sitting_event WHERE sitting = old.sitting AND seq > old.seq)
) BEGIN
  SELECT raise(ABORT, 'What was done in a sitting is only added to.');
END;

CREATE TRIGGER sitting_event_is_never_deleted BEFORE DELETE ON sitting_event BEGIN
  SELECT raise(ABORT, 'What was done in a sitting is never deleted.');
END;

CREATE TRIGGER sitting_event_comes_last BEFORE INSERT ON sitting_event
WHEN new.seq <> 1 + coalesce(
  (SELECT max(seq) FROM sitting_event WHERE sitting = new.sitting), -1) BEGIN
  SELECT raise(ABORT, 'What was done in a sitting is only added to.');
END;

CREATE TABLE missed (
  card INTEGER PRIMARY KEY
) STRICT;

CREATE TABLE outcome (
  sitting  INTEGER NOT NULL REFERENCES sitting,
  place    INTEGER NOT NULL,
  card     INTEGER REFERENCES card,
  topic    TEXT    NOT NULL,
  answered INTEGER NOT NULL CHECK (answered IN (0, 1)),
  credit   REAL    NOT NULL CHECK (credit BETWEEN 0 AND 1),
  mark     REAL    NOT NULL,
  best     REAL    NOT NULL,
  took     INTEGER NOT NULL,
  at       INTEGER NOT NULL,
  PRIMARY KEY (sitting, place)
) STRICT, WITHOUT ROWID;

CREATE INDEX outcome_card ON outcome (card, at, credit, best) WHERE card IS NOT NULL;

-- Which cards were missed is found at the next start.
INSERT INTO setting VALUES ('store.memory-is-stale', 'yes') ON CONFLICT DO NOTHING;
