-- Counts by hour say what came in and what became of it at every destination of its hook. A test came from nobody and
-- goes to one destination: it would be missing at the others. 't' is no hexadecimal digit, so no other id begins so.
DROP TRIGGER tally_event;
DROP TRIGGER tally_delivery;
DROP TRIGGER tally_state;
CREATE TRIGGER tally_event AFTER INSERT ON event WHEN NEW.test_to IS NULL BEGIN
  INSERT INTO tally VALUES
    (NEW.received_at / 3600000, NEW.practice_id, NEW.hook, '', NEW.parent IS NOT NULL, 'received', 1)
  ON CONFLICT DO UPDATE SET count = count + 1;
END;
CREATE TRIGGER tally_delivery AFTER INSERT ON delivery WHEN NEW.event NOT GLOB 'evt_test_*' BEGIN
  INSERT INTO tally VALUES
    (NEW.received_at / 3600000, NEW.practice_id, NEW.hook, NEW.destination, NEW.is_row, NEW.state, 1)
  ON CONFLICT DO UPDATE SET count = count + 1;
  INSERT INTO tally
    SELECT NEW.received_at / 3600000, NEW.practice_id, NEW.hook, NEW.destination, NEW.is_row, 'type:' || key, 1
    FROM json_each(NEW.findings) WHERE true
  ON CONFLICT DO UPDATE SET count = count + 1;
END;
CREATE TRIGGER tally_state AFTER UPDATE OF state ON delivery
WHEN NEW.state <> OLD.state AND NEW.event NOT GLOB 'evt_test_*' BEGIN
  UPDATE tally SET count = count - 1
  WHERE hour = OLD.received_at / 3600000 AND practice_id = OLD.practice_id AND hook = OLD.hook
    AND destination = OLD.destination AND is_row = OLD.is_row AND what = OLD.state;
  INSERT INTO tally VALUES
    (NEW.received_at / 3600000, NEW.practice_id, NEW.hook, NEW.destination, NEW.is_row, NEW.state, 1)
  ON CONFLICT DO UPDATE SET count = count + 1;
END;
