-- Saved searches and what they told. The table that V1 made for them was never written to. No key of a feed or a webhook
-- stands here: each is made of the search's nonce and of a key that lies beside the archive. Times are seconds since 1970.

DROP TABLE saved_searches;

CREATE TABLE saved_searches (
  id              ${id} PRIMARY KEY,
  owner           TEXT NOT NULL,
  name            TEXT NOT NULL,
  query           TEXT NOT NULL, -- as the search page's address has it
  language        TEXT NOT NULL,
  mail            TEXT,
  webhook         TEXT,
  nonce           TEXT NOT NULL,
  paused          INTEGER NOT NULL,
  made_at         BIGINT NOT NULL,
  since_article   ${id} NOT NULL, -- what was in the archive when it was made is no news
  since_revision  ${id} NOT NULL,
  seen_change     BIGINT NOT NULL,
  UNIQUE (owner, name)
);

-- What a search has told already, or need not tell: fingerprints of articles, sentences and disagreements.
CREATE TABLE alert_known (
  search_id  ${id} NOT NULL REFERENCES saved_searches (id) DEFERRABLE INITIALLY DEFERRED,
  item       BIGINT NOT NULL,
  PRIMARY KEY (search_id, item)
) ${clustered};

CREATE TABLE alerts (
  id         ${id} PRIMARY KEY,
  guid       TEXT NOT NULL UNIQUE,
  search_id  ${id} NOT NULL REFERENCES saved_searches (id) DEFERRABLE INITIALLY DEFERRED,
  story_id   TEXT NOT NULL,
  kind       TEXT NOT NULL,
  headline   TEXT NOT NULL,
  sentence   TEXT NOT NULL,
  made_at    BIGINT NOT NULL
);
CREATE INDEX alerts_of_search ON alerts (search_id, id);

CREATE TABLE deliveries (
  alert_id  ${id} NOT NULL REFERENCES alerts (id) DEFERRABLE INITIALLY DEFERRED,
  channel   TEXT NOT NULL,
  attempts  INTEGER NOT NULL,
  next_at   BIGINT, -- none once it is done or given up
  done_at   BIGINT,
  trouble   TEXT,
  PRIMARY KEY (alert_id, channel)
) ${clustered};
CREATE INDEX deliveries_due ON deliveries (next_at) WHERE next_at IS NOT NULL;
