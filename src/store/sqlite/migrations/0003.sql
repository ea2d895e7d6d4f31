-- Exports. A body too large for a row lies in a spool, a file beside the database: `blob` is then its encrypted
-- manifest, and `spool` names the file.
ALTER TABLE body ADD COLUMN spool TEXT;
CREATE INDEX body_spool ON body (spool) WHERE spool IS NOT NULL;

-- 1 while the original lies in a spool, and after it was erased: such an event is judged by itself.
ALTER TABLE event ADD COLUMN spooled INTEGER NOT NULL DEFAULT 0 CHECK (spooled IN (0, 1));
CREATE INDEX event_spooled_due ON event (due_at) WHERE due_at IS NOT NULL AND spooled = 1;

-- A row taken out of an export: of which one, its number from 1, and the one destination that it may go to.
ALTER TABLE event ADD COLUMN parent TEXT;
ALTER TABLE event ADD COLUMN parent_row INTEGER CHECK ((parent_row IS NULL) = (parent IS NULL));
ALTER TABLE event ADD COLUMN only_to TEXT CHECK ((only_to IS NULL) = (parent IS NULL));
CREATE UNIQUE INDEX event_parent ON event (parent, only_to, parent_row) WHERE parent IS NOT NULL;
