-- Who may see and change an archive over the network. Secrets are kept as hashes only: passwords as Argon2id, the random
-- tokens of sessions and programs as SHA-256. Times are seconds since 1970.

CREATE TABLE accounts (
  name      TEXT NOT NULL PRIMARY KEY,
  password  TEXT NOT NULL,
  role      TEXT NOT NULL,
  made_at   BIGINT NOT NULL
) ${clustered};

CREATE TABLE sessions (
  token       TEXT NOT NULL PRIMARY KEY,
  account     TEXT NOT NULL REFERENCES accounts (name) ON DELETE CASCADE,
  expires_at  BIGINT NOT NULL
) ${clustered};
CREATE INDEX sessions_expiring ON sessions (expires_at);

CREATE TABLE api_tokens (
  token    TEXT NOT NULL PRIMARY KEY,
  account  TEXT NOT NULL REFERENCES accounts (name) ON DELETE CASCADE,
  name     TEXT NOT NULL,
  made_at  BIGINT NOT NULL
) ${clustered};
