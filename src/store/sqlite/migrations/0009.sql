-- Requests of known hooks that were refused, and so are no events, by the hour (hours since 1970): how many, and why. A
-- hook may be several practices', so `practice_id` is ''.
CREATE TABLE refusal (
  hour        INTEGER NOT NULL,
  practice_id TEXT NOT NULL,
  hook        TEXT NOT NULL,
  reason      TEXT NOT NULL,
  count       INTEGER NOT NULL,
  PRIMARY KEY (hour, hook, reason)
) STRICT, WITHOUT ROWID;
