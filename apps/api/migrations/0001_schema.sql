-- A revision never changes once it is stored; only its counts of items follow the templates.
CREATE TABLE revisions (
  hash TEXT PRIMARY KEY,
  article_id TEXT NOT NULL,
  -- What a list of articles shows: language, direction, headline, summary and month.
  about TEXT NOT NULL CHECK (json_valid(about)),
  item_count INTEGER NOT NULL,
  -- How many items an attempt without options has.
  quiz_least INTEGER NOT NULL,
  quiz_most INTEGER NOT NULL,
  origin TEXT NOT NULL CHECK (origin IN ('bundled', 'published')),
  created_at TEXT NOT NULL
) STRICT;

-- The sheet of each revision: JSON, gzipped, in base64url, in parts, because D1 refuses statements of more than 100 KB and an
-- export has one for each row.
CREATE TABLE sheet_parts (
  hash TEXT NOT NULL REFERENCES revisions (hash),
  place INTEGER NOT NULL,
  part TEXT NOT NULL,
  PRIMARY KEY (hash, place)
) STRICT;

-- Which revision of an article readers get, and since when the article has been here.
-- A withdrawn article keeps its revisions; readers get the note instead.
CREATE TABLE articles (
  id TEXT PRIMARY KEY,
  revision TEXT NOT NULL REFERENCES revisions (hash),
  published_at TEXT NOT NULL,
  withdrawn_at TEXT,
  withdrawn_note TEXT CHECK ((withdrawn_at IS NULL) = (withdrawn_note IS NULL))
) STRICT;

CREATE INDEX articles_newest ON articles (published_at DESC, id DESC);

-- The log of each article, in the order of the ids; no entry is ever changed.
CREATE TABLE corrections (
  id INTEGER PRIMARY KEY,
  article_id TEXT NOT NULL,
  -- The revision that was current before; null for the first revision of an article.
  previous TEXT REFERENCES revisions (hash),
  revision TEXT NOT NULL REFERENCES revisions (hash),
  kind TEXT NOT NULL CHECK (kind IN ('published', 'corrected', 'withdrawn', 'restored')),
  -- The note and the name of the editor's key are null for a revision that came with the code.
  note TEXT,
  editor TEXT,
  at TEXT NOT NULL,
  -- JSON, gzipped, in base64url.
  changes TEXT
) STRICT;

CREATE INDEX corrections_newest ON corrections (article_id, id DESC);

-- What readers say is wrong with an item. The id allows one report for each attempt and item.
CREATE TABLE reports (
  id TEXT PRIMARY KEY,
  article_id TEXT NOT NULL,
  revision TEXT NOT NULL,
  item TEXT NOT NULL,
  stem TEXT NOT NULL,
  reason TEXT NOT NULL,
  text TEXT,
  answered INTEGER NOT NULL CHECK (answered IN (0, 1)),
  at TEXT NOT NULL,
  -- When an editor has dealt with it.
  closed_at TEXT
) STRICT;

-- Reports that an editor has deleted, so that they are not stored again while their attempts can send them.
CREATE TABLE deleted_reports (
  id TEXT PRIMARY KEY,
  deleted_at TEXT NOT NULL
) STRICT;

-- How many reports a network has sent on a day; days that are over are deleted. The network is a hash with a secret key,
-- another one each day, and no report names it.
CREATE TABLE report_networks (
  network TEXT PRIMARY KEY,
  day TEXT NOT NULL,
  count INTEGER NOT NULL
) STRICT;

CREATE INDEX reports_newest ON reports (at DESC, id DESC);
CREATE INDEX reports_of_article ON reports (article_id, at DESC, id DESC);
