import { GuardError } from "../../errors.ts";
import type { EventOutcome, NewDelivery } from "../events.ts";
import type { DecisionRow } from "../ledger.ts";
import type { EventView } from "../records.ts";
import type { DeliveryState } from "../store.ts";
import { eraseBody, eraseOriginalIfDone, putBody, putLook } from "./bodies.ts";
import { noteConcern } from "./concern.ts";
import type { Db } from "./database.ts";
import { takeOut } from "./events.ts";
import { isFinal } from "./states.ts";

/**
 * Writes an event's verdicts. Only an event that is being judged takes them: of two scanners that had it (the first
 * one's lease ran out) the second to finish changes nothing.
 */
export function settleEvent(
  db: Db,
  { event, at, shape, deliveries, rows = [] }: EventOutcome,
): void {
  const row = db.get<{ state: EventView["state"]; practice: string }>(
    "SELECT state, practice_id AS practice FROM event WHERE id = ?",
    event,
  );
  if (row === null) throw new GuardError("ERR_NOT_FOUND", "there is no such event", { event });
  if (row.state !== "judging") return;
  for (const delivery of deliveries) {
    if (!writeDelivery(db, event, row.practice, delivery, at)) continue;
    insertDecision(db, delivery.decision);
  }
  for (const taken of rows) takeOut(db, taken);
  db.run("UPDATE event SET state = 'judged', due_at = NULL, shape = ? WHERE id = ?", shape, event);
  eraseOriginalIfDone(db, event);
}

interface Existing {
  readonly id: string;
  readonly state: DeliveryState;
  readonly leaseUntil: number | null;
}

/** False when the delivery is past judging: final, released by a person, or just being sent. */
function writeDelivery(
  db: Db,
  event: string,
  practice: string,
  delivery: NewDelivery,
  at: number,
): boolean {
  const { id, destination, state, reason, detail, policy, released, body } = delivery;
  const existing = db.get<Existing>(
    "SELECT id, state, lease_until AS leaseUntil FROM delivery WHERE event = ? AND destination = ?",
    event,
    destination,
  );
  if (existing !== null) {
    const isLeased = existing.leaseUntil !== null && existing.leaseUntil > at;
    if (isFinal(existing.state) || existing.state === "released" || isLeased) return false;
    if (existing.id !== id)
      throw new GuardError("ERR_INTERNAL", "a delivery keeps its id", { event, destination });
  }
  db.run(
    `INSERT INTO delivery (id, practice_id, event, destination, state, reason, detail, policy, released, next_at,
       queued_at, has_body, findings, created_at, updated_at, hook, received_at, is_row)
     SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?10, ?11, ?12, ?13, ?13, e.hook, e.received_at, e.parent IS NOT NULL
     FROM event e WHERE e.id = ?3
     ON CONFLICT (event, destination) DO UPDATE SET state = ?5, reason = ?6, detail = ?7, policy = ?8, released = ?9,
       next_at = ?10, queued_at = ?10, lease_until = NULL, has_body = ?11, findings = ?12, updated_at = ?13`,
    id,
    practice,
    event,
    destination,
    state,
    reason,
    detail,
    policy,
    released,
    state === "pending" ? at : null,
    body === null ? 0 : 1,
    delivery.decision.findings,
    at,
  );
  if (state === "held") noteConcern(db, id, reason ?? state);
  if (body === null) eraseBody(db, id);
  else putBody(db, id, practice, body, delivery.spool);
  putLook(db, id, event, state === "held" ? (delivery.look ?? null) : null);
  return true;
}

export function insertDecision(db: Db, decision: DecisionRow): void {
  db.run(
    `INSERT INTO decision (practice_id, event, delivery, destination, policy, verdict, reason, findings, decided_at, mac)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    decision.practice,
    decision.event,
    decision.delivery,
    decision.destination,
    decision.policy,
    decision.verdict,
    decision.reason,
    decision.findings,
    decision.decidedAt,
    decision.mac,
  );
}
