-- What was found in a large payload that is held, as it was told when it was judged: so that opening it takes no scan. It
-- is a body too, under `look_` and the delivery's id, and goes with the original that it tells of, or with the hold.
ALTER TABLE body ADD COLUMN goes_with TEXT;
CREATE INDEX body_goes_with ON body (goes_with) WHERE goes_with IS NOT NULL;

CREATE TRIGGER body_gone AFTER DELETE ON body WHEN OLD.goes_with IS NULL BEGIN
  DELETE FROM body WHERE goes_with = OLD.id;
END;
-- What is discarded can come back as long as its grace time lasts.
CREATE TRIGGER look_over AFTER UPDATE OF state, grace_until ON delivery
WHEN OLD.concern IS NOT NULL AND NEW.state <> 'held' AND NEW.grace_until IS NULL BEGIN
  DELETE FROM body WHERE id = 'look_' || NEW.id AND goes_with = NEW.event;
END;
