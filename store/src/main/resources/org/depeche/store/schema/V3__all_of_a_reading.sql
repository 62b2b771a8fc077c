-- What V1 did not keep of a reading. Rows from before read back as they did: without force, qualifier, hearsay, mentions of
-- agencies and origins; the next revision of their article brings them.

ALTER TABLE quotes ADD COLUMN force TEXT;

ALTER TABLE times ADD COLUMN mod TEXT;

ALTER TABLE revisions ADD COLUMN origins TEXT NOT NULL DEFAULT ''; -- part, origin, part … as one JSON list

CREATE TABLE hearsay (
  revision_id  ${id} NOT NULL REFERENCES revisions (id) DEFERRABLE INITIALLY DEFERRED,
  ordinal      INTEGER NOT NULL,
  span         TEXT NOT NULL,
  mark         TEXT NOT NULL,
  PRIMARY KEY (revision_id, ordinal)
) ${clustered};

CREATE TABLE agency_mentions (
  revision_id  ${id} NOT NULL REFERENCES revisions (id) DEFERRABLE INITIALLY DEFERRED,
  ordinal      INTEGER NOT NULL,
  agency       TEXT NOT NULL,
  kind         TEXT NOT NULL,
  evidence     TEXT NOT NULL,
  PRIMARY KEY (revision_id, ordinal)
) ${clustered};
