-- A revision never changes once it is stored; only its count of items follows the templates.
CREATE TABLE revisions (
  hash TEXT PRIMARY KEY,
  article_id TEXT NOT NULL,
  sheet TEXT NOT NULL,
  item_count INTEGER NOT NULL,
  origin TEXT NOT NULL CHECK (origin IN ('bundled', 'published')),
  created_at TEXT NOT NULL
) STRICT;

-- Which revision of an article readers get, and since when the article has been here.
CREATE TABLE articles (
  id TEXT PRIMARY KEY,
  revision TEXT NOT NULL REFERENCES revisions (hash),
  published_at TEXT NOT NULL
) STRICT;

CREATE INDEX articles_newest ON articles (published_at DESC, id DESC);
