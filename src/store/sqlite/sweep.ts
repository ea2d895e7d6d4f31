import type { Store } from "../store.ts";
import { sweepAttempts } from "./accounts/attempts.ts";
import { sweepSessions } from "./accounts/sessions.ts";
import { eraseBody, eraseOriginalIfDone } from "./bodies.ts";
import type { Db } from "./database.ts";
import { eraseKey } from "./request-keys.ts";
import { sweepRulings } from "./rulings.ts";
import { FINAL, SETTLED } from "./states.ts";

type Limits = Parameters<Store["sweep"]>[0];
type Swept = Awaited<ReturnType<Store["sweep"]>>;

/** Rows of each kind in one transaction: intake waits while it runs. */
const PAGE = 200;
const HOUR_MS = 3_600_000;

/** May there be more to sweep? */
export function isWholePage({ expired, bodies, records }: Swept): boolean {
  return Math.max(expired, bodies, records) >= PAGE;
}

/**
 * One page of what is over its time. Decisions and ledger entries stay: they hold no value, and the chain proves
 * itself only whole.
 */
export function sweep(db: Db, limits: Limits): Swept {
  const held = expireHeld(db, limits);
  const sent = eraseSent(db, limits);
  const lost = eraseLost(db, limits);
  const discarded = eraseDiscarded(db, limits);
  const answers = eraseKeys(db, limits);
  sweepSessions(db, limits.now, PAGE);
  sweepAttempts(db, limits.now);
  sweepRulings(db, limits.now, limits.recordsBefore, PAGE);
  return {
    expired: held.expired,
    bodies: held.bodies + sent + lost + discarded + answers,
    records: deleteRecords(db, limits),
  };
}

interface Row {
  readonly id: string;
  readonly event: string;
}

function expireHeld(db: Db, { heldBefore, now }: Limits): { expired: number; bodies: number } {
  const rows = db.all<Row>(
    "SELECT id, event FROM delivery WHERE state = 'held' AND updated_at < ? ORDER BY updated_at LIMIT ?",
    heldBefore,
    PAGE,
  );
  let bodies = 0;
  for (const { id, event } of rows) {
    db.run(
      "UPDATE delivery SET state = 'expired', has_body = 0, updated_at = ? WHERE id = ?",
      now,
      id,
    );
    bodies += count(eraseBody(db, id)) + count(eraseOriginalIfDone(db, event));
  }
  return { expired: rows.length, bodies };
}

/** Bodies of what was sent, kept for a replay. */
function eraseSent(db: Db, { sentBefore }: Limits): number {
  const rows = db.all<Row>(
    `SELECT id, event FROM delivery WHERE has_body = 1 AND state IN ${SETTLED} AND updated_at < ? LIMIT ?`,
    sentBefore,
    PAGE,
  );
  for (const { id } of rows) eraseKept(db, id);
  return rows.length;
}

/** What was not sent or may not have been keeps its body and the original for a person to decide, and not for ever. */
function eraseLost(db: Db, { deadBefore }: Limits): number {
  const rows = db.all<Row>(
    `SELECT id, event FROM delivery
     WHERE has_body = 1 AND state IN ('dead', 'unknown') AND updated_at < ? LIMIT ?`,
    deadBefore,
    PAGE,
  );
  let originals = 0;
  for (const { id, event } of rows) {
    eraseKept(db, id);
    originals += count(eraseOriginalIfDone(db, event));
  }
  return rows.length + originals;
}

/** What was discarded and can no longer be taken back. */
function eraseDiscarded(db: Db, { now }: Limits): number {
  const rows = db.all<Row>(
    "SELECT id, event FROM delivery WHERE grace_until <= ? ORDER BY grace_until LIMIT ?",
    now,
    PAGE,
  );
  let bodies = 0;
  for (const { id, event } of rows) {
    db.run("UPDATE delivery SET grace_until = NULL, has_body = 0 WHERE id = ?", id);
    bodies += count(eraseBody(db, id)) + count(eraseOriginalIfDone(db, event));
  }
  return bodies;
}

/** Keys under which nothing can be repeated any more, with the answers kept for that. */
function eraseKeys(db: Db, { now }: Limits): number {
  const rows = db.all<{ digest: string }>(
    "SELECT digest FROM request_key WHERE expires_at <= ? ORDER BY expires_at LIMIT ?",
    now,
    PAGE,
  );
  for (const { digest } of rows) eraseKey(db, digest);
  return rows.length;
}

function eraseKept(db: Db, id: string): void {
  eraseBody(db, id);
  db.run("UPDATE delivery SET has_body = 0 WHERE id = ?", id);
}

/** Events with their deliveries and attempts; one that still waits for anything stays. */
function deleteRecords(db: Db, { recordsBefore }: Limits): number {
  const rows = db.all<{ id: string }>(
    `SELECT e.id FROM event e WHERE e.received_at < ? AND e.due_at IS NULL
       AND NOT EXISTS (SELECT 1 FROM delivery d WHERE d.event = e.id AND d.state NOT IN ${FINAL})
     ORDER BY e.received_at LIMIT ?`,
    recordsBefore,
    PAGE,
  );
  for (const table of ["tally", "refusal"])
    db.run(`DELETE FROM ${table} WHERE hour < ?`, Math.floor(recordsBefore / HOUR_MS));
  for (const { id } of rows) {
    db.run("DELETE FROM body WHERE id IN (SELECT d.id FROM delivery d WHERE d.event = ?)", id);
    eraseBody(db, id);
    db.run("DELETE FROM event WHERE id = ?", id);
  }
  return rows.length;
}

function count(done: boolean): number {
  return done ? 1 : 0;
}
