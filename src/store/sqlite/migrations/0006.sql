-- Tests of a destination: events made up by a person, which go to this destination and to no other of their hook.
ALTER TABLE event ADD COLUMN test_to TEXT CHECK (test_to IS NULL OR parent IS NULL);
