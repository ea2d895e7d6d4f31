-- Texts. `once`: what left and was not settled is of unknown fate, and is never sent again by itself.
ALTER TABLE delivery ADD COLUMN once INTEGER NOT NULL DEFAULT 0 CHECK (once IN (0, 1));

-- Keys under which clients may repeat a request (Idempotency-Key), by a digest of hook and key. The answer that a
-- repeat gets is in `body`, under the digest.
CREATE TABLE request_key (
  digest      TEXT PRIMARY KEY,
  practice_id TEXT NOT NULL,
  request     TEXT NOT NULL,
  event       TEXT NOT NULL REFERENCES event (id) ON DELETE CASCADE,
  expires_at  INTEGER NOT NULL
) STRICT;

CREATE INDEX request_key_event ON request_key (event);
CREATE INDEX request_key_expires ON request_key (expires_at);
