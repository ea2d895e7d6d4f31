import { GuardError } from "../../errors.ts";
import type { AttemptResult, ClaimedDelivery } from "../deliveries.ts";
import type { DeliveryView } from "../records.ts";
import type { Encrypted } from "../store.ts";
import { insertAttempt, markUnknown } from "./attempts.ts";
import { eraseBody, eraseOriginalIfDone, isSpooled } from "./bodies.ts";
import { noteConcern } from "./concern.ts";
import type { Db } from "./database.ts";
import { keepAnswer } from "./request-keys.ts";
import { isSettled } from "./states.ts";

/** The columns of a `DeliveryView`, of a table named `d`. */
export const VIEW =
  "d.id, d.event, d.destination, d.state, d.reason, d.detail, d.attempts, d.updated_at AS updatedAt";

type ClaimedRow = Omit<ClaimedDelivery, "hasOriginal"> & { hasOriginal: number; isLost: number };

export function claimDeliveries(
  db: Db,
  limit: number,
  now: number,
  leaseUntil: number,
  busy: readonly string[],
): ClaimedDelivery[] {
  const open = queuedDestinations(db).filter((destination) => !busy.includes(destination));
  return inTurns(
    open.map((destination) => dueOf(db, destination, now, limit)),
    limit,
  ).flatMap(({ hasOriginal, isLost, ...row }) => {
    if (isLost === 1) {
      markUnknown(db, row.id, now);
      return [];
    }
    db.run(
      "UPDATE delivery SET attempts = ?1, next_at = ?2, lease_until = ?2 WHERE id = ?3",
      row.attempt,
      leaseUntil,
      row.id,
    );
    return [{ ...row, hasOriginal: hasOriginal === 1 }];
  });
}

/** Destinations with waiting deliveries, found by one look into the index each. */
export function queuedDestinations(db: Db): string[] {
  const found: string[] = [];
  for (;;) {
    const next = db.get<{ destination: string }>(
      "SELECT destination FROM delivery WHERE next_at IS NOT NULL AND destination > ? ORDER BY destination LIMIT 1",
      found.at(-1) ?? "",
    );
    if (next === null) return found;
    found.push(next.destination);
  }
}

function dueOf(db: Db, destination: string, now: number, limit: number): ClaimedRow[] {
  return db.all<ClaimedRow>(
    `SELECT d.id, d.event, d.practice_id AS practice, e.hook, d.destination, e.activity, d.policy, b.blob AS body,
            b.spool, d.released, d.attempts + 1 AS attempt, EXISTS (SELECT 1 FROM body WHERE id = d.event) AS hasOriginal,
            d.once = 1 AND d.lease_until IS NOT NULL AS isLost
     FROM delivery d JOIN event e ON e.id = d.event LEFT JOIN body b ON b.id = d.id
     WHERE d.destination = ? AND d.next_at <= ? ORDER BY d.next_at, d.queued_at, d.seq LIMIT ?`,
    destination,
    now,
    limit,
  );
}

/** The first of each list, then the second of each: a destination with a long queue does not keep others waiting. */
function inTurns<Row>(lists: readonly (readonly Row[])[], limit: number): Row[] {
  const rounds = Math.max(0, ...lists.map(({ length }) => length));
  const taken: Row[] = [];
  for (let round = 0; round < rounds; round++)
    for (const list of lists) taken.push(...list.slice(round, round + 1));
  return taken.slice(0, limit);
}

/** The answer of an attempt whose lease ran out and was taken anew, or whose delivery was judged anew, changes nothing. */
export function settleDelivery(
  db: Db,
  result: AttemptResult,
  answer?: { readonly key: string; readonly blob: Encrypted },
): void {
  if (answer !== undefined) keepAnswer(db, answer.key, answer.blob);
  const { delivery, attempt, at, state, reason, nextAt, isPutOff = false } = result;
  const row = db.get<{
    event: string;
    practice: string;
    attempts: number;
    leaseUntil: number | null;
  }>(
    "SELECT event, practice_id AS practice, attempts, lease_until AS leaseUntil FROM delivery WHERE id = ?",
    delivery,
  );
  if (row === null)
    throw new GuardError("ERR_NOT_FOUND", "there is no such delivery", { delivery });
  if (row.attempts !== attempt || row.leaseUntil === null) return;
  if (!isPutOff) insertAttempt(db, row.practice, result);
  // A spooled file is large, and lies at its destination now.
  const dropsBody = isSettled(state) && (state !== "delivered" || isSpooled(db, delivery));
  // One that a person released stays so over its attempts: judging the event anew does not take that back.
  db.run(
    `UPDATE delivery SET state = CASE WHEN state = 'released' AND ?2 = 'retrying' THEN state ELSE ?2 END, reason = ?3, detail = NULL, next_at = ?4, lease_until = NULL, updated_at = ?5,
       queued_at = CASE ?2 WHEN 'retrying' THEN queued_at END,
       has_body = CASE WHEN ?6 THEN 0 ELSE has_body END, attempts = attempts - ?7
     WHERE id = ?1`,
    delivery,
    state,
    reason,
    state === "retrying" ? nextAt : null,
    at,
    dropsBody ? 1 : 0,
    isPutOff ? 1 : 0,
  );
  if (state === "held" || state === "dead" || state === "unknown")
    noteConcern(db, delivery, reason ?? state);
  if (dropsBody) eraseBody(db, delivery);
  eraseOriginalIfDone(db, row.event);
}

/** Numbers of deliveries whose lease ended by this, and of those among them that may have left for good. */
export function releaseDeliveries(
  db: Db,
  now: number,
): { readonly deliveries: number; readonly unknown: number } {
  const lost = db.all<{ id: string }>(
    "SELECT id FROM delivery WHERE next_at IS NOT NULL AND lease_until IS NOT NULL AND once = 1",
  );
  for (const { id } of lost) markUnknown(db, id, now);
  const deliveries = db.run(
    `UPDATE delivery SET next_at = ?, lease_until = NULL
     WHERE next_at IS NOT NULL AND lease_until IS NOT NULL`,
    now,
  );
  return { deliveries, unknown: lost.length };
}

export function lastDeliveries(
  db: Db,
  destination: string,
  limit: number,
): (DeliveryView & { body: Encrypted | null })[] {
  return db.all(
    `SELECT ${VIEW}, b.blob AS body FROM delivery d LEFT JOIN body b ON b.id = d.id
     WHERE d.destination = ? ORDER BY d.seq DESC LIMIT ?`,
    destination,
    limit,
  );
}
