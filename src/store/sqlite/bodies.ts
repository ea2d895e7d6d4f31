import type { Encrypted } from "../store.ts";
import type { Db } from "./database.ts";
import { FINAL } from "./states.ts";

/** Keeps the body of an event or a delivery, or the manifest of its spool, in place of an earlier one. */
export function putBody(
  db: Db,
  id: string,
  practice: string,
  blob: Encrypted,
  spool: string | null = null,
): void {
  db.run(
    `INSERT INTO body (id, practice_id, blob, spool) VALUES (?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET blob = excluded.blob, spool = excluded.spool`,
    id,
    practice,
    blob,
    spool,
  );
}

/**
 * Keeps what is told of a held delivery beside its event's original, in place of an earlier one; null keeps nothing. Without
 * the original there is nothing to tell.
 */
export function putLook(db: Db, delivery: string, event: string, look: Encrypted | null): void {
  eraseBody(db, lookId(delivery));
  if (look === null) return;
  db.run(
    "INSERT INTO body (id, practice_id, blob, goes_with) SELECT ?, practice_id, ?, id FROM body WHERE id = ?",
    lookId(delivery),
    look,
    event,
  );
}

function lookId(delivery: string): string {
  return `look_${delivery}`;
}

export function isSpooled(db: Db, id: string): boolean {
  return db.get("SELECT 1 FROM body WHERE id = ? AND spool IS NOT NULL", id) !== null;
}

export function spools(db: Db): string[] {
  return db
    .all<{ spool: string }>("SELECT spool FROM body WHERE spool IS NOT NULL")
    .map(({ spool }) => spool);
}

/** True when there was one. */
export function eraseBody(db: Db, id: string): boolean {
  return db.run("DELETE FROM body WHERE id = ?", id) > 0;
}

/**
 * Erases the event's original unless a delivery may still need it: one that is open, one that is dead or of
 * unknown fate and still has its body, or one whose discard can be undone. True when there was one.
 */
export function eraseOriginalIfDone(db: Db, event: string): boolean {
  return (
    db.run(
      `DELETE FROM body WHERE id = ?1
       AND EXISTS (SELECT 1 FROM event WHERE id = ?1 AND state = 'judged')
       AND NOT EXISTS (
         SELECT 1 FROM delivery WHERE event = ?1
         AND (state NOT IN ${FINAL} OR (state IN ('dead', 'unknown') AND has_body = 1) OR grace_until IS NOT NULL))`,
      event,
    ) > 0
  );
}
