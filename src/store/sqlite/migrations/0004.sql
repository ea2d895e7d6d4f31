-- People, how they sign in, and what acts in their name. Here `practice_id` is '' for somebody of every practice. Of
-- links, tokens, keys and backup codes there are keyed digests only. The secret of a person's second factor is in
-- `body`, under the person's id; one that is not confirmed yet under the session's.
CREATE TABLE person (
  id              TEXT PRIMARY KEY,
  practice_id     TEXT NOT NULL,
  -- Lower case.
  email           TEXT NOT NULL UNIQUE,
  role            TEXT NOT NULL CHECK (role IN ('viewer', 'reviewer', 'admin', 'auditor')),
  -- argon2id, as a PHC string. NULL until it is set.
  password        TEXT,
  -- The one link by which a password is set, or in an emergency a session opened. It works once.
  link            TEXT UNIQUE,
  link_kind       TEXT CHECK (link_kind IN ('invite', 'emergency')),
  link_until      INTEGER CHECK ((link IS NULL) = (link_until IS NULL) AND (link IS NULL) = (link_kind IS NULL)),
  -- The newest step of time whose code was used: none is taken twice.
  totp_step       INTEGER,
  emergency_until INTEGER,
  disabled_at     INTEGER,
  signed_in_at    INTEGER,
  created_at      INTEGER NOT NULL
) STRICT;

CREATE INDEX person_emergency ON person (emergency_until) WHERE emergency_until IS NOT NULL;

CREATE TABLE backup_code (
  person      TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  code        TEXT NOT NULL,
  practice_id TEXT NOT NULL,
  PRIMARY KEY (person, code)
) STRICT, WITHOUT ROWID;

CREATE TABLE session (
  id          TEXT PRIMARY KEY,
  practice_id TEXT NOT NULL,
  person      TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  token       TEXT NOT NULL UNIQUE,
  -- `enrol`: good for nothing but setting up a second factor.
  stage       TEXT NOT NULL CHECK (stage IN ('enrol', 'full')),
  -- What the browser says it is, as far as it is printable.
  agent       TEXT NOT NULL,
  created_at  INTEGER NOT NULL,
  -- When the person last did something: background refresh does not count.
  seen_at     INTEGER NOT NULL,
  expires_at  INTEGER NOT NULL
) STRICT;

CREATE INDEX session_person ON session (person);
CREATE INDEX session_expires ON session (expires_at);

-- Browsers on which a person gave a second factor, and need not again until then.
CREATE TABLE device (
  id          TEXT PRIMARY KEY,
  practice_id TEXT NOT NULL,
  person      TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  token       TEXT NOT NULL UNIQUE,
  created_at  INTEGER NOT NULL,
  expires_at  INTEGER NOT NULL
) STRICT;

CREATE INDEX device_person ON device (person);
CREATE INDEX device_expires ON device (expires_at);

-- Sign-ins that failed, by a keyed digest of what was tried: an address given as name, whether or not somebody has it,
-- the network address it came from, or the device.
CREATE TABLE sign_in_attempt (
  subject      TEXT PRIMARY KEY,
  practice_id  TEXT NOT NULL,
  failures     INTEGER NOT NULL,
  last_at      INTEGER NOT NULL,
  locked_until INTEGER
) STRICT;

CREATE INDEX sign_in_attempt_last ON sign_in_attempt (last_at);

CREATE TABLE api_key (
  id          TEXT PRIMARY KEY,
  practice_id TEXT NOT NULL,
  -- Whose it is: a person, or who made it on the command line.
  person      TEXT REFERENCES person (id) ON DELETE CASCADE,
  made_by     TEXT NOT NULL,
  role        TEXT NOT NULL CHECK (role IN ('viewer', 'reviewer', 'admin', 'auditor')),
  token       TEXT NOT NULL UNIQUE,
  created_at  INTEGER NOT NULL,
  used_at     INTEGER,
  revoked_at  INTEGER
) STRICT;

CREATE INDEX api_key_person ON api_key (person);

-- What one person wants to release as is where two must: who, and exactly what, by a keyed digest.
CREATE TABLE consent (
  delivery    TEXT PRIMARY KEY REFERENCES delivery (id) ON DELETE CASCADE,
  practice_id TEXT NOT NULL,
  actor       TEXT NOT NULL,
  digest      TEXT NOT NULL,
  at          INTEGER NOT NULL
) STRICT;
