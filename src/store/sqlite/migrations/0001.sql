-- Times are epoch milliseconds. `practice_id` is '' where a row belongs to no practice. Blobs are encrypted before
-- they get here; digests are keyed. `seq` orders rows as they came.

CREATE TABLE key (
  name        TEXT PRIMARY KEY,
  practice_id TEXT NOT NULL,
  wrapped     BLOB NOT NULL
) STRICT;

-- Encrypted bodies: under an event's id its original, under a delivery's id what may leave.
CREATE TABLE body (
  id          TEXT PRIMARY KEY,
  practice_id TEXT NOT NULL,
  blob        BLOB NOT NULL
) STRICT;

CREATE TABLE event (
  seq         INTEGER PRIMARY KEY,
  id          TEXT NOT NULL UNIQUE,
  practice_id TEXT NOT NULL,
  hook        TEXT NOT NULL,
  received_at INTEGER NOT NULL,
  activity    TEXT,
  dedupe      TEXT,
  policy      TEXT NOT NULL,
  repeat_of   TEXT,
  state       TEXT NOT NULL CHECK (state IN ('received', 'judging', 'judged')),
  -- When it may be claimed: while it is being judged, the end of its lease. NULL when there is nothing to do.
  due_at      INTEGER CHECK ((due_at IS NULL) = (state = 'judged')),
  attempts    INTEGER NOT NULL DEFAULT 0,
  crashes     INTEGER NOT NULL DEFAULT 0,
  shape       TEXT
) STRICT;

CREATE INDEX event_due ON event (due_at, received_at) WHERE due_at IS NOT NULL;
CREATE INDEX event_dedupe ON event (dedupe) WHERE dedupe IS NOT NULL;
CREATE INDEX event_received ON event (received_at);

CREATE TABLE delivery (
  seq         INTEGER PRIMARY KEY,
  id          TEXT NOT NULL UNIQUE,
  practice_id TEXT NOT NULL,
  event       TEXT NOT NULL REFERENCES event (id) ON DELETE CASCADE,
  destination TEXT NOT NULL,
  state       TEXT NOT NULL CHECK (state IN (
    'pending', 'retrying', 'held', 'released', 'delivered', 'dead', 'discarded', 'expired', 'empty', 'unrouted',
    'cancelled', 'unknown')),
  reason      TEXT,
  detail      TEXT,
  policy      TEXT NOT NULL,
  -- Finding types and fates of the last judging, value-free JSON.
  findings    TEXT NOT NULL,
  released    TEXT,
  attempts    INTEGER NOT NULL DEFAULT 0,
  -- When it may be claimed: while an attempt runs, the end of its lease. NULL when there is nothing to do.
  next_at     INTEGER CHECK ((next_at IS NOT NULL) = (state IN ('pending', 'retrying', 'released'))),
  lease_until INTEGER CHECK (lease_until IS NULL OR lease_until = next_at),
  -- Since when it waits to be sent, over all retries. NULL when there is nothing to do.
  queued_at   INTEGER CHECK ((queued_at IS NULL) = (next_at IS NULL)),
  -- 1 while `body` has a row for it.
  has_body    INTEGER NOT NULL CHECK (has_body IN (0, 1)),
  -- Why a person has, or had, to look at it: a hold's reason, or of what it died. It stays when that is done.
  concern     TEXT,
  -- Until when its discard can be undone. What is needed for that stays until it is NULL.
  grace_until INTEGER CHECK (grace_until IS NULL OR state = 'discarded'),
  created_at  INTEGER NOT NULL,
  updated_at  INTEGER NOT NULL,
  UNIQUE (event, destination)
) STRICT;

CREATE INDEX delivery_due ON delivery (destination, next_at, queued_at) WHERE next_at IS NOT NULL;
CREATE INDEX delivery_held ON delivery (updated_at) WHERE state = 'held';
CREATE INDEX delivery_kept ON delivery (state, updated_at) WHERE has_body = 1;
CREATE INDEX delivery_last ON delivery (destination);
CREATE INDEX delivery_concern ON delivery (state) WHERE concern IS NOT NULL;
CREATE INDEX delivery_grace ON delivery (grace_until) WHERE grace_until IS NOT NULL;

-- The finding types of deliveries that concern a person.
CREATE TABLE concern_type (
  type        TEXT NOT NULL,
  delivery    INTEGER NOT NULL REFERENCES delivery (seq) ON DELETE CASCADE,
  practice_id TEXT NOT NULL,
  PRIMARY KEY (type, delivery)
) STRICT, WITHOUT ROWID;

CREATE INDEX concern_type_delivery ON concern_type (delivery);

CREATE TABLE attempt (
  delivery     TEXT NOT NULL REFERENCES delivery (id) ON DELETE CASCADE,
  attempt      INTEGER NOT NULL,
  practice_id  TEXT NOT NULL,
  at           INTEGER NOT NULL,
  state        TEXT NOT NULL CHECK (state IN ('delivered', 'retrying', 'dead', 'held', 'cancelled', 'unknown')),
  reason       TEXT,
  status       INTEGER,
  duration_ms  INTEGER NOT NULL,
  answer_bytes INTEGER,
  PRIMARY KEY (delivery, attempt)
) STRICT, WITHOUT ROWID;

-- A token stands for one person at one destination: two persons never share one.
CREATE TABLE token (
  practice_id TEXT NOT NULL,
  destination TEXT NOT NULL,
  type        TEXT NOT NULL,
  digest      TEXT NOT NULL,
  token       TEXT NOT NULL,
  PRIMARY KEY (practice_id, destination, type, digest),
  UNIQUE (practice_id, destination, token)
) STRICT, WITHOUT ROWID;

CREATE TABLE policy (
  digest      TEXT PRIMARY KEY,
  practice_id TEXT NOT NULL,
  json        TEXT NOT NULL,
  kept_at     INTEGER NOT NULL
) STRICT;

-- AUTOINCREMENT: a number is never given twice, so that a removed row leaves a gap.
CREATE TABLE decision (
  seq         INTEGER PRIMARY KEY AUTOINCREMENT,
  practice_id TEXT NOT NULL,
  event       TEXT NOT NULL,
  delivery    TEXT NOT NULL,
  destination TEXT NOT NULL,
  policy      TEXT NOT NULL,
  verdict     TEXT NOT NULL,
  reason      TEXT,
  findings    TEXT NOT NULL,
  decided_at  INTEGER NOT NULL,
  mac         TEXT NOT NULL
) STRICT;

CREATE TABLE ledger (
  seq         INTEGER PRIMARY KEY,
  practice_id TEXT NOT NULL,
  at          INTEGER NOT NULL,
  actor       TEXT NOT NULL,
  act         TEXT NOT NULL,
  facts       TEXT NOT NULL,
  prev        TEXT NOT NULL,
  hash        TEXT NOT NULL
) STRICT;

CREATE INDEX ledger_act ON ledger (act);

-- Against mistakes of ours; against somebody with the file the MACs and the chain stand.
CREATE TRIGGER decision_stays BEFORE DELETE ON decision BEGIN SELECT raise(ABORT, 'decisions stay'); END;
CREATE TRIGGER decision_as_written BEFORE UPDATE ON decision BEGIN SELECT raise(ABORT, 'decisions stay'); END;
CREATE TRIGGER ledger_stays BEFORE DELETE ON ledger BEGIN SELECT raise(ABORT, 'entries stay'); END;
CREATE TRIGGER ledger_as_written BEFORE UPDATE ON ledger BEGIN SELECT raise(ABORT, 'entries stay'); END;

-- One row, written and read back to see that the store works; it tells of nobody.
CREATE TABLE probe (
  id    INTEGER PRIMARY KEY CHECK (id = 1),
  count INTEGER NOT NULL
) STRICT;
