/** The tables of a shard. Times are in milliseconds since 1970, but expiries in seconds, as in tickets. */
export const attemptSchema = `
  CREATE TABLE IF NOT EXISTS attempts (
    attempt TEXT PRIMARY KEY,
    mode TEXT NOT NULL CHECK (mode IN ('practice', 'counted')),
    finished_at INTEGER,
    expires INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS attempts_expiry ON attempts (expires);

  CREATE TABLE IF NOT EXISTS responses (
    attempt TEXT NOT NULL,
    number INTEGER NOT NULL,
    response TEXT NOT NULL,
    confidence TEXT CHECK (confidence IN ('sure', 'thinkSo', 'guess')),
    recorded_at INTEGER NOT NULL,
    mark TEXT,
    PRIMARY KEY (attempt, number)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE IF NOT EXISTS readers (
    reader TEXT PRIMARY KEY,
    attempt TEXT NOT NULL,
    expires INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS readers_expiry ON readers (expires);

  CREATE TABLE IF NOT EXISTS reports (
    attempt TEXT NOT NULL,
    number INTEGER NOT NULL,
    expires INTEGER NOT NULL,
    PRIMARY KEY (attempt, number)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS reports_expiry ON reports (expires);

  CREATE TABLE IF NOT EXISTS outbox (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    revision TEXT NOT NULL,
    event TEXT NOT NULL
  ) STRICT;

  CREATE TABLE IF NOT EXISTS identity (source TEXT NOT NULL) STRICT;
  INSERT INTO identity (source)
  SELECT lower(hex(randomblob(16))) WHERE NOT EXISTS (SELECT 1 FROM identity);`;
