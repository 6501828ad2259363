-- From version 1: what a learner sets about cards, the learner's own wordings, certainty, contested
-- answers, practice, the day a review was scheduled for, and which cards give each other away.

ALTER TABLE card ADD COLUMN kin INTEGER;

ALTER TABLE card ADD COLUMN title TEXT NOT NULL DEFAULT '';
ALTER TABLE card ADD COLUMN forms INTEGER NOT NULL DEFAULT 0;
ALTER TABLE card ADD COLUMN added INTEGER NOT NULL DEFAULT 0;

UPDATE card SET added = (SELECT installed_at FROM pack WHERE pack.id = card.pack);

ALTER TABLE question ADD COLUMN base TEXT;

CREATE INDEX question_own ON question (card) WHERE base IS NOT NULL AND live = 1;

ALTER TABLE log ADD COLUMN certainty INTEGER CHECK (certainty BETWEEN 1 AND 3);
ALTER TABLE log ADD COLUMN contested INTEGER NOT NULL DEFAULT 0 CHECK (contested IN (0, 1));
ALTER TABLE log ADD COLUMN practice INTEGER NOT NULL DEFAULT 0 CHECK (practice IN (0, 1));
ALTER TABLE log ADD COLUMN due INTEGER;

CREATE INDEX log_contested ON log (card) WHERE contested = 1;

CREATE TABLE mark (
  card      INTEGER PRIMARY KEY REFERENCES card,
  suspended INTEGER NOT NULL CHECK (suspended IN (0, 1)),
  buried    INTEGER,
  flagged   INTEGER NOT NULL CHECK (flagged IN (0, 1)),
  note      TEXT    NOT NULL,
  tags      TEXT    NOT NULL
) STRICT;

CREATE INDEX mark_buried ON mark (buried) WHERE buried IS NOT NULL;

-- Made anew at the next start, with the columns they have now.
DROP TABLE memory;
DROP TABLE tally;

-- Every pack is to be installed again, so that it is known which of its cards give each other away.
UPDATE pack SET digest = '';
DELETE FROM setting WHERE key LIKE 'shipped.%';
