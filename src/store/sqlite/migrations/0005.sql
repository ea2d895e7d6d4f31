-- Lists for people. What they filter and sort by stands on the delivery itself, so that an index holds it: a page comes
-- out of one index in order, however many rows there are.
ALTER TABLE delivery ADD COLUMN hook TEXT NOT NULL DEFAULT '';
ALTER TABLE delivery ADD COLUMN received_at INTEGER NOT NULL DEFAULT 0;
ALTER TABLE delivery ADD COLUMN is_row INTEGER NOT NULL DEFAULT 0 CHECK (is_row IN (0, 1));
UPDATE delivery SET (hook, received_at, is_row) =
  (SELECT e.hook, e.received_at, e.parent IS NOT NULL FROM event e WHERE e.id = delivery.event);

DROP INDEX delivery_concern;
CREATE INDEX delivery_concern ON delivery (state, received_at) WHERE concern IS NOT NULL;
CREATE INDEX delivery_concern_practice ON delivery (state, practice_id, received_at) WHERE concern IS NOT NULL;
CREATE INDEX delivery_concern_destination ON delivery (state, destination, received_at) WHERE concern IS NOT NULL;
CREATE INDEX delivery_concern_hook ON delivery (state, hook, received_at) WHERE concern IS NOT NULL;

-- The same for lists by type of finding: the state of the delivery stands beside the type, and is kept by a trigger.
ALTER TABLE concern_type RENAME TO concern_type_old;
CREATE TABLE concern_type (
  type        TEXT NOT NULL,
  state       TEXT NOT NULL,
  received_at INTEGER NOT NULL,
  delivery    INTEGER NOT NULL REFERENCES delivery (seq) ON DELETE CASCADE,
  practice_id TEXT NOT NULL,
  PRIMARY KEY (type, state, received_at, delivery)
) STRICT, WITHOUT ROWID;
INSERT INTO concern_type (type, state, received_at, delivery, practice_id)
  SELECT t.type, d.state, d.received_at, t.delivery, t.practice_id
  FROM concern_type_old t JOIN delivery d ON d.seq = t.delivery;
DROP TABLE concern_type_old;
CREATE INDEX concern_type_delivery ON concern_type (delivery);
CREATE TRIGGER concern_type_state AFTER UPDATE OF state ON delivery
WHEN NEW.concern IS NOT NULL AND NEW.state <> OLD.state BEGIN
  UPDATE concern_type SET state = NEW.state WHERE delivery = NEW.seq;
END;

CREATE INDEX event_activity ON event (activity) WHERE activity IS NOT NULL;
CREATE INDEX event_hook ON event (hook, received_at);
CREATE INDEX decision_event ON decision (event);
CREATE INDEX ledger_actor ON ledger (actor);
CREATE INDEX ledger_at ON ledger (at);
-- The entries that seal decisions come each minute, and are not what a person looks for.
CREATE INDEX ledger_acts ON ledger (seq) WHERE act <> 'decisions';
CREATE INDEX ledger_event ON ledger (json_extract(facts, '$.event')) WHERE json_extract(facts, '$.event') IS NOT NULL;

-- How many, by the hour in which the event came in (hours since 1970), so that nothing need be counted row by row.
-- `what` is `received` for events (destination ''), the state of deliveries, or `type:NAME` for deliveries with findings
-- of that type. Rows taken out of exports count apart.
CREATE TABLE tally (
  hour        INTEGER NOT NULL,
  practice_id TEXT NOT NULL,
  hook        TEXT NOT NULL,
  destination TEXT NOT NULL,
  is_row      INTEGER NOT NULL,
  what        TEXT NOT NULL,
  count       INTEGER NOT NULL,
  PRIMARY KEY (hour, practice_id, hook, destination, is_row, what)
) STRICT, WITHOUT ROWID;

INSERT INTO tally (hour, practice_id, hook, destination, is_row, what, count)
  SELECT received_at / 3600000, practice_id, hook, '', parent IS NOT NULL, 'received', count(*)
  FROM event GROUP BY 1, 2, 3, 5;
INSERT INTO tally (hour, practice_id, hook, destination, is_row, what, count)
  SELECT received_at / 3600000, practice_id, hook, destination, is_row, state, count(*)
  FROM delivery GROUP BY 1, 2, 3, 4, 5, 6;
INSERT INTO tally (hour, practice_id, hook, destination, is_row, what, count)
  SELECT d.received_at / 3600000, d.practice_id, d.hook, d.destination, d.is_row, 'type:' || f.key, count(*)
  FROM delivery d, json_each(d.findings) f GROUP BY 1, 2, 3, 4, 5, 6;

CREATE TRIGGER tally_event AFTER INSERT ON event BEGIN
  INSERT INTO tally VALUES
    (NEW.received_at / 3600000, NEW.practice_id, NEW.hook, '', NEW.parent IS NOT NULL, 'received', 1)
  ON CONFLICT DO UPDATE SET count = count + 1;
END;
CREATE TRIGGER tally_delivery AFTER INSERT ON delivery BEGIN
  INSERT INTO tally VALUES
    (NEW.received_at / 3600000, NEW.practice_id, NEW.hook, NEW.destination, NEW.is_row, NEW.state, 1)
  ON CONFLICT DO UPDATE SET count = count + 1;
  INSERT INTO tally
    SELECT NEW.received_at / 3600000, NEW.practice_id, NEW.hook, NEW.destination, NEW.is_row, 'type:' || key, 1
    FROM json_each(NEW.findings) WHERE true
  ON CONFLICT DO UPDATE SET count = count + 1;
END;
CREATE TRIGGER tally_state AFTER UPDATE OF state ON delivery WHEN NEW.state <> OLD.state BEGIN
  UPDATE tally SET count = count - 1
  WHERE hour = OLD.received_at / 3600000 AND practice_id = OLD.practice_id AND hook = OLD.hook
    AND destination = OLD.destination AND is_row = OLD.is_row AND what = OLD.state;
  INSERT INTO tally VALUES
    (NEW.received_at / 3600000, NEW.practice_id, NEW.hook, NEW.destination, NEW.is_row, NEW.state, 1)
  ON CONFLICT DO UPDATE SET count = count + 1;
END;
