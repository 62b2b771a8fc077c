-- What a watch knows of the feeds it follows. The table that V1 made for them was never written to. Times are seconds
-- since 1970.

DROP TABLE feeds;

CREATE TABLE feeds (
  id             ${id} PRIMARY KEY,
  address        TEXT NOT NULL UNIQUE, -- as its list gives it
  moved_to       TEXT NOT NULL, -- where it is now
  title          TEXT,
  etag           TEXT,
  last_modified  TEXT,
  content_hash   BIGINT NOT NULL, -- of the feed as it was last read to the end; 0 where it was not
  interval_s     BIGINT NOT NULL,
  asked_at       BIGINT,
  next_at        BIGINT NOT NULL,
  failures       INTEGER NOT NULL, -- in a row
  trouble        TEXT, -- why the last look failed
  added          BIGINT NOT NULL,
  revised        BIGINT NOT NULL,
  news_at        BIGINT -- when it last brought something
);

-- Entries of feeds that were looked at. Those with a page are to be looked at again at due_at, for silent corrections.
CREATE TABLE feed_entries (
  feed_id        ${id} NOT NULL REFERENCES feeds (id) DEFERRABLE INITIALLY DEFERRED,
  entry          TEXT NOT NULL,
  said_hash      BIGINT NOT NULL, -- of what the feed said of it
  settled        INTEGER NOT NULL,
  tries          INTEGER NOT NULL,
  seen_day       BIGINT NOT NULL, -- when the feed last held it, in days since 1970
  page           TEXT,
  title          TEXT,
  published_at   BIGINT,
  etag           TEXT,
  last_modified  TEXT,
  content_hash   BIGINT,
  since_at       BIGINT,
  due_at         BIGINT,
  PRIMARY KEY (feed_id, entry)
) ${clustered};
