-- The archive. ${id} is a 64-bit number; spans are "start-end start-end", UTF-16 offsets into the revision's text, the
-- end excluded; times are ISO 8601 (TEXT) or seconds since 1970 (BIGINT). docs/archive.md tells what each table keeps.

CREATE TABLE archive (
  id        INTEGER PRIMARY KEY,
  made_at   TEXT NOT NULL,
  sequence  BIGINT NOT NULL
);
INSERT INTO archive (id, made_at, sequence) VALUES (1, '${now}', 0);

CREATE TABLE owners (
  id    ${id} PRIMARY KEY,
  name  TEXT NOT NULL UNIQUE
);

CREATE TABLE outlets (
  id        ${id} PRIMARY KEY,
  name      TEXT NOT NULL UNIQUE,
  owner_id  ${id} REFERENCES owners (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE articles (
  id               ${id} PRIMARY KEY,
  label            TEXT NOT NULL UNIQUE,
  url              TEXT,
  outlet_id        ${id} REFERENCES outlets (id) DEFERRABLE INITIALLY DEFERRED,
  revision_id      ${id} NOT NULL, -- the newest; no foreign key, as the two tables would need each other first
  revisions        INTEGER NOT NULL,
  embargoed_until  BIGINT,
  withdrawn        INTEGER NOT NULL DEFAULT 0,
  changed          BIGINT NOT NULL
);
CREATE INDEX articles_changed ON articles (changed);
CREATE INDEX articles_embargoed ON articles (embargoed_until) WHERE embargoed_until IS NOT NULL;

CREATE TABLE addresses (
  address     TEXT NOT NULL PRIMARY KEY,
  article_id  ${id} NOT NULL REFERENCES articles (id) DEFERRABLE INITIALLY DEFERRED
) ${clustered};

CREATE TABLE revisions (
  id            ${id} PRIMARY KEY,
  article_id    ${id} NOT NULL REFERENCES articles (id) DEFERRABLE INITIALLY DEFERRED,
  number        INTEGER NOT NULL,
  seen_at       TEXT NOT NULL,
  place         TEXT NOT NULL,
  language      TEXT NOT NULL,
  kicker        TEXT,
  headline      TEXT,
  standfirst    TEXT,
  authors       TEXT NOT NULL,
  section       TEXT,
  paywalled     INTEGER NOT NULL,
  published     TEXT,
  published_at  BIGINT,
  modified      TEXT,
  dispatch      TEXT,
  content_hash  BIGINT NOT NULL,
  text_hash     BIGINT NOT NULL,
  blocks        TEXT NOT NULL,
  sentences     TEXT NOT NULL,
  captions      TEXT NOT NULL,
  text          TEXT NOT NULL
);
CREATE UNIQUE INDEX revisions_of_article ON revisions (article_id, number);
CREATE INDEX revisions_text_hash ON revisions (text_hash);
CREATE INDEX revisions_published ON revisions (published_at);

CREATE TABLE credits (
  revision_id  ${id} NOT NULL REFERENCES revisions (id) DEFERRABLE INITIALLY DEFERRED,
  ordinal      INTEGER NOT NULL,
  agency       TEXT NOT NULL,
  evidence     TEXT NOT NULL,
  PRIMARY KEY (revision_id, ordinal)
) ${clustered};

CREATE TABLE names (
  id    ${id} PRIMARY KEY,
  kind  TEXT NOT NULL,
  name  TEXT NOT NULL,
  UNIQUE (kind, name)
);

CREATE TABLE name_mentions (
  revision_id  ${id} NOT NULL REFERENCES revisions (id) DEFERRABLE INITIALLY DEFERRED,
  ordinal      INTEGER NOT NULL,
  name_id      ${id} NOT NULL REFERENCES names (id) DEFERRABLE INITIALLY DEFERRED,
  spans        TEXT NOT NULL,
  PRIMARY KEY (revision_id, ordinal)
) ${clustered};
CREATE INDEX name_mentions_of_name ON name_mentions (name_id);

CREATE TABLE quotes (
  revision_id  ${id} NOT NULL REFERENCES revisions (id) DEFERRABLE INITIALLY DEFERRED,
  ordinal      INTEGER NOT NULL,
  kind         TEXT NOT NULL,
  spans        TEXT NOT NULL,
  cue          TEXT,
  source       TEXT,
  speaker      TEXT,
  PRIMARY KEY (revision_id, ordinal)
) ${clustered};
CREATE INDEX quotes_of_speaker ON quotes (speaker);

CREATE TABLE times (
  revision_id  ${id} NOT NULL REFERENCES revisions (id) DEFERRABLE INITIALLY DEFERRED,
  caption      INTEGER NOT NULL,
  ordinal      INTEGER NOT NULL,
  span         TEXT NOT NULL,
  type         TEXT NOT NULL,
  value        TEXT NOT NULL,
  PRIMARY KEY (revision_id, caption, ordinal)
) ${clustered};

CREATE TABLE passages (
  revision_id  ${id} NOT NULL REFERENCES revisions (id) DEFERRABLE INITIALLY DEFERRED,
  ordinal      INTEGER NOT NULL,
  other_id     ${id} NOT NULL REFERENCES revisions (id) DEFERRABLE INITIALLY DEFERRED,
  span         TEXT NOT NULL,
  other_span   TEXT NOT NULL,
  words        INTEGER NOT NULL,
  changed      INTEGER NOT NULL,
  is_source    INTEGER NOT NULL,
  is_quotation INTEGER NOT NULL,
  PRIMARY KEY (revision_id, ordinal)
) ${clustered};
CREATE INDEX passages_of_other ON passages (other_id);

CREATE TABLE stories (
  id        TEXT NOT NULL PRIMARY KEY,
  thread    TEXT NOT NULL,
  headline  TEXT,
  first_at  BIGINT,
  last_at   BIGINT,
  articles  INTEGER NOT NULL,
  outlets   INTEGER NOT NULL,
  moved_to  TEXT, -- the story that its articles joined, where none are left
  changed   BIGINT NOT NULL
) ${clustered};
CREATE INDEX stories_thread ON stories (thread);
CREATE INDEX stories_last ON stories (last_at);
CREATE INDEX stories_changed ON stories (changed);

CREATE TABLE memberships (
  article_id  ${id} PRIMARY KEY REFERENCES articles (id) DEFERRABLE INITIALLY DEFERRED,
  story_id    TEXT NOT NULL REFERENCES stories (id) DEFERRABLE INITIALLY DEFERRED,
  likeness    DOUBLE PRECISION NOT NULL,
  decided     INTEGER NOT NULL,
  reasons     TEXT NOT NULL,
  moved_from  TEXT -- where a decision took it from, when the machine no longer remembered it
);
CREATE INDEX memberships_of_story ON memberships (story_id);

CREATE TABLE decisions (
  id        ${id} PRIMARY KEY,
  action    ${id} NOT NULL, -- what was decided with one word bears one number, the first one's
  kind      TEXT NOT NULL,
  subject   TEXT NOT NULL,
  object    TEXT NOT NULL,
  made_at   TEXT NOT NULL,
  made_by   TEXT NOT NULL,
  note      TEXT,
  undone_at TEXT
);

CREATE TABLE feeds (
  id             ${id} PRIMARY KEY,
  address        TEXT NOT NULL UNIQUE,
  title          TEXT,
  outlet         TEXT,
  etag           TEXT,
  last_modified  TEXT,
  asked_at       BIGINT,
  next_at        BIGINT,
  interval_s     INTEGER,
  failures       INTEGER NOT NULL DEFAULT 0,
  status         TEXT
);

CREATE TABLE saved_searches (
  id       ${id} PRIMARY KEY,
  name     TEXT NOT NULL UNIQUE,
  query    TEXT NOT NULL,
  made_at  TEXT NOT NULL
);

CREATE TABLE inputs (
  input        TEXT NOT NULL PRIMARY KEY,
  fingerprint  TEXT NOT NULL,
  arrivals     BIGINT NOT NULL,
  place        TEXT NOT NULL
) ${clustered};

CREATE TABLE runs (
  id          ${id} PRIMARY KEY,
  process     TEXT NOT NULL,
  started_at  TEXT NOT NULL,
  last_at     TEXT NOT NULL,
  ended_at    TEXT,
  outcome     TEXT,
  added       BIGINT NOT NULL,
  revised     BIGINT NOT NULL,
  unchanged   BIGINT NOT NULL,
  refused     BIGINT NOT NULL
);
