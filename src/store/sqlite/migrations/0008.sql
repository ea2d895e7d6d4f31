-- What people rule on texts: that one is no PHI, or PHI that the scan missed. The text is in `body`, under the ruling's
-- id, bound to what stands here; it is erased when the ruling is over. `digest` is keyed, so that equal texts are told.
CREATE TABLE ruling (
  seq         INTEGER PRIMARY KEY,
  id          TEXT NOT NULL UNIQUE,
  practice_id TEXT NOT NULL,
  kind        TEXT NOT NULL CHECK (kind IN ('not-phi', 'missed')),
  type        TEXT NOT NULL,
  -- NULL: every destination.
  destination TEXT,
  digest      TEXT NOT NULL,
  -- The hold on whose page it was said.
  hold        TEXT NOT NULL,
  reason      TEXT NOT NULL,
  note        TEXT,
  made_by     TEXT NOT NULL,
  made_at     INTEGER NOT NULL,
  expires_at  INTEGER NOT NULL,
  -- Where two must say so: NULL until the second one did.
  in_force_at INTEGER,
  second      TEXT,
  revoked_by  TEXT,
  revoked_at  INTEGER CHECK ((revoked_at IS NULL) = (revoked_by IS NULL))
) STRICT;

CREATE INDEX ruling_expires ON ruling (expires_at);
CREATE INDEX ruling_practice ON ruling (practice_id, seq);
