import { lifetime } from '../tickets/ticket.ts';

const responses = `
  CREATE TABLE IF NOT EXISTS responses (
    attempt TEXT NOT NULL,
    number INTEGER NOT NULL,
    response TEXT NOT NULL,
    recorded_at INTEGER NOT NULL,
    PRIMARY KEY (attempt, number)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS finished (
    attempt TEXT PRIMARY KEY,
    finished_at INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;`;

/** Times in milliseconds since 1970, but for expiries: in seconds, as tickets have them. */
const countedAttempts = `
  CREATE TABLE attempts (
    attempt TEXT PRIMARY KEY,
    mode TEXT NOT NULL CHECK (mode IN ('practice', 'counted')),
    finished_at INTEGER,
    expires INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX attempts_expiry ON attempts (expires);

  INSERT INTO attempts (attempt, mode, finished_at, expires)
  SELECT attempt, 'practice', max(finished), max(known) / 1000 + ${lifetime}
  FROM (
    SELECT attempt, NULL AS finished, recorded_at AS known FROM responses
    UNION ALL SELECT attempt, finished_at, finished_at FROM finished
  ) GROUP BY attempt;
  DROP TABLE finished;

  ALTER TABLE responses ADD COLUMN mark TEXT;

  CREATE TABLE readers (
    reader TEXT PRIMARY KEY,
    attempt TEXT NOT NULL,
    expires INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX readers_expiry ON readers (expires);

  CREATE TABLE reports (
    attempt TEXT NOT NULL,
    number INTEGER NOT NULL,
    expires INTEGER NOT NULL,
    PRIMARY KEY (attempt, number)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX reports_expiry ON reports (expires);

  CREATE TABLE outbox (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    revision TEXT NOT NULL,
    event TEXT NOT NULL
  ) STRICT;

  CREATE TABLE identity (source TEXT NOT NULL) STRICT;
  INSERT INTO identity (source) VALUES (lower(hex(randomblob(16))));`;

/** How sure the reader was, where they said so. */
const confidence = `
  ALTER TABLE responses ADD COLUMN confidence TEXT
    CHECK (confidence IN ('sure', 'thinkSo', 'guess'));`;

/** The database of a shard of attempts, step by step as it has grown. */
export const attemptSchema: readonly string[] = [responses, countedAttempts, confidence];
