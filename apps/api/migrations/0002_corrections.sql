-- A withdrawn article keeps its revisions; readers get the note in their place.
ALTER TABLE articles ADD COLUMN withdrawn_at TEXT;
ALTER TABLE articles ADD COLUMN withdrawn_note TEXT
  CHECK ((withdrawn_at IS NULL) = (withdrawn_note IS NULL));

-- What became of an article, in the order of the ids; no entry is ever changed.
CREATE TABLE corrections (
  id INTEGER PRIMARY KEY,
  article_id TEXT NOT NULL,
  -- What was current before: nothing, for the first revision of an article.
  previous TEXT REFERENCES revisions (hash),
  revision TEXT NOT NULL REFERENCES revisions (hash),
  kind TEXT NOT NULL CHECK (kind IN ('published', 'corrected', 'withdrawn', 'restored')),
  -- Note and editor (the name of a key) are null for what came with the code.
  note TEXT,
  editor TEXT,
  at TEXT NOT NULL,
  changes TEXT CHECK (json_valid(changes))
) STRICT;

CREATE INDEX corrections_newest ON corrections (article_id, id DESC);

-- Before there was a log, a revision became current when it was stored.
INSERT INTO corrections (article_id, previous, revision, kind, at)
SELECT article_id, previous, hash, iif(previous IS NULL, 'published', 'corrected'), created_at
FROM (
  SELECT rowid, article_id, hash, created_at,
    lag(hash) OVER (PARTITION BY article_id ORDER BY created_at, rowid) AS previous
  FROM revisions
)
ORDER BY created_at, rowid;

-- What readers say is wrong with an item; the id holds one report an item and attempt.
CREATE TABLE reports (
  id TEXT PRIMARY KEY,
  article_id TEXT NOT NULL,
  revision TEXT NOT NULL,
  item TEXT NOT NULL,
  stem TEXT NOT NULL,
  reason TEXT NOT NULL,
  text TEXT,
  answered INTEGER NOT NULL CHECK (answered IN (0, 1)),
  at TEXT NOT NULL
) STRICT;

CREATE INDEX reports_newest ON reports (at DESC, id DESC);
CREATE INDEX reports_of_article ON reports (article_id, at DESC, id DESC);
