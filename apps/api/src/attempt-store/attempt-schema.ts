/**
 * The tables of a shard, in which each attempt is one row that is written anew with each response.
 * Keys begin with the time of deletion, so that no row needs an index: `expires` is in seconds since
 * 1970, as in tickets, `period` counts periods of readers. `last_event` is the number of the last event
 * that the attempt has for the statistics, `sent` the number of the last one that arrived. A reader's
 * row names the attempt that was the first to show keys of the article.
 */
export const attemptSchema = `
  CREATE TABLE IF NOT EXISTS attempts (
    expires INTEGER NOT NULL,
    attempt TEXT NOT NULL,
    revision TEXT NOT NULL,
    last_event INTEGER NOT NULL,
    content TEXT NOT NULL,
    PRIMARY KEY (expires, attempt)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE IF NOT EXISTS readers (
    period INTEGER NOT NULL,
    reader TEXT NOT NULL,
    attempt TEXT NOT NULL,
    expires INTEGER NOT NULL,
    PRIMARY KEY (period, reader)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE IF NOT EXISTS reports (
    expires INTEGER NOT NULL,
    attempt TEXT NOT NULL,
    number INTEGER NOT NULL,
    PRIMARY KEY (expires, attempt, number)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE IF NOT EXISTS deliveries (
    revision TEXT PRIMARY KEY,
    sent INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE IF NOT EXISTS identity (source TEXT NOT NULL) STRICT;
  INSERT INTO identity (source)
  SELECT lower(hex(randomblob(16))) WHERE NOT EXISTS (SELECT 1 FROM identity);`;
