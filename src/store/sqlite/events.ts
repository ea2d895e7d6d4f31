import { GuardError } from "../../errors.ts";
import type { Appended, ClaimedEvent, ClaimedExport, NewEvent } from "../events.ts";
import type { DeliveryView, EventView } from "../records.ts";
import type { DeliveryState } from "../store.ts";
import { putBody } from "./bodies.ts";
import type { Db } from "./database.ts";
import { VIEW } from "./deliveries.ts";
import { FINAL } from "./states.ts";

export function appendEvent(db: Db, event: NewEvent): Appended {
  const earlier = findRepeated(db, event);
  if (earlier !== null && !endedOtherwise(db, earlier, event.policy))
    return { kind: "duplicate", id: earlier.id };
  const repeatOf = earlier?.id ?? null;
  insertEvent(db, event, repeatOf);
  return { kind: "stored", repeatOf };
}

/** Writes a row of an export as an event of its own, unless it is one already. */
export function takeOut(db: Db, event: NewEvent): void {
  insertEvent(db, event, null);
}

function insertEvent(db: Db, event: NewEvent, repeatOf: string | null): void {
  const { takenOut, spool, testTo } = event;
  const inserted = db.run(
    `INSERT INTO event (id, practice_id, hook, received_at, activity, dedupe, policy, repeat_of, state, due_at,
       spooled, parent, parent_row, only_to, test_to)
     VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, 'received', ?4, ?9, ?10, ?11, ?12, ?13)
     ON CONFLICT (parent, only_to, parent_row) WHERE parent IS NOT NULL DO NOTHING`,
    event.id,
    event.practice,
    event.hook,
    event.receivedAt,
    event.activity,
    event.dedupe,
    event.policy,
    repeatOf,
    spool === undefined ? 0 : 1,
    takenOut?.event ?? null,
    takenOut?.row ?? null,
    takenOut?.destination ?? null,
    testTo ?? null,
  );
  if (inserted > 0) putBody(db, event.id, event.practice, event.body, spool);
}

interface Earlier {
  readonly id: string;
  readonly state: EventView["state"];
  readonly policy: string;
}

function findRepeated(db: Db, { dedupe, dedupeSince }: NewEvent): Earlier | null {
  if (dedupe === null) return null;
  return db.get<Earlier>(
    "SELECT id, state, policy FROM event WHERE dedupe = ? AND received_at >= ? ORDER BY seq DESC LIMIT 1",
    dedupe,
    dedupeSince,
  );
}

/** Has the earlier event come to an end that a repeat may change? While it is open, a repeat changes nothing. */
function endedOtherwise(db: Db, { id, state, policy }: Earlier, policyNow: string): boolean {
  if (state !== "judged") return false;
  const ends = db.get<{ open: number; lost: number }>(
    `SELECT count(*) FILTER (WHERE state NOT IN ${FINAL}) AS open,
            count(*) FILTER (WHERE state IN ('discarded', 'dead', 'expired')) AS lost
     FROM delivery WHERE event = ?`,
    id,
  );
  if (ends === null || ends.open > 0) return false;
  return ends.lost > 0 || policy !== policyNow;
}

type ClaimedRow = Omit<ClaimedEvent, "deliveries">;

// A missing body decrypts as a broken one does: the event is held, not lost sight of.
const CLAIMED = `SELECT e.id, e.practice_id AS practice, e.hook, e.received_at AS receivedAt, e.activity,
    coalesce(b.blob, x'') AS body, e.attempts + 1 AS attempts, e.crashes, coalesce(e.only_to, e.test_to) AS onlyTo
  FROM event e LEFT JOIN body b ON b.id = e.id`;

export function claimEvents(
  db: Db,
  limit: number,
  now: number,
  leaseUntil: number,
): ClaimedEvent[] {
  return db
    .all<ClaimedRow>(
      `${CLAIMED} WHERE e.due_at <= ? AND e.spooled = 0 ORDER BY e.due_at, e.received_at, e.seq LIMIT ?`,
      now,
      limit,
    )
    .map((row) => leased(db, row, leaseUntil));
}

export function claimExport(db: Db, now: number, leaseUntil: number): ClaimedExport | null {
  const row = db.get<ClaimedRow>(
    `${CLAIMED} WHERE e.due_at <= ? AND e.spooled = 1 ORDER BY e.due_at LIMIT 1`,
    now,
  );
  if (row === null) return null;
  const takenOut = db.all<ClaimedExport["takenOut"][number]>(
    "SELECT parent_row AS row, only_to AS destination FROM event WHERE parent = ?",
    row.id,
  );
  return { ...leased(db, row, leaseUntil), takenOut };
}

function leased(db: Db, row: ClaimedRow, leaseUntil: number): ClaimedEvent {
  db.run(
    "UPDATE event SET state = 'judging', due_at = ?, attempts = attempts + 1 WHERE id = ?",
    leaseUntil,
    row.id,
  );
  const deliveries = db.all<ClaimedEvent["deliveries"][number]>(
    "SELECT id, destination, state FROM delivery WHERE event = ? ORDER BY seq",
    row.id,
  );
  return { ...row, deliveries };
}

export function renewLease(db: Db, event: string, leaseUntil: number): void {
  db.run("UPDATE event SET due_at = ? WHERE id = ? AND state = 'judging'", leaseUntil, event);
}

export function countCrash(db: Db, event: string, now: number): void {
  db.run(
    "UPDATE event SET crashes = crashes + 1, due_at = ? WHERE id = ? AND state = 'judging'",
    now,
    event,
  );
}

export function putOff(db: Db, event: string, at: number): void {
  db.run(
    "UPDATE event SET attempts = attempts - 1, due_at = ? WHERE id = ? AND state = 'judging'",
    at,
    event,
  );
}

export function requestJudging(db: Db, event: string, now: number, delivery?: string): void {
  // Not due before it is judged anew: the lease ends, its time does not change. Who released it did so under a policy
  // that is no longer in force, so the judge has it again.
  if (delivery !== undefined)
    db.run(
      `UPDATE delivery SET lease_until = NULL, state = CASE state WHEN 'released' THEN 'pending' ELSE state END
       WHERE id = ? AND event = ?`,
      delivery,
      event,
    );
  const changed = db.run(
    `UPDATE event SET state = 'received', due_at = ?1, attempts = 0, crashes = 0
     WHERE id = ?2 AND state = 'judged' AND EXISTS (SELECT 1 FROM body WHERE id = ?2)`,
    now,
    event,
  );
  if (changed > 0) return;
  // One that is waiting to be judged or being judged is judged under the policy now in force anyway.
  if (db.get("SELECT 1 FROM event WHERE id = ? AND state <> 'judged'", event) === null)
    throw new GuardError("ERR_NOT_FOUND", "the event's original is gone", { event });
}

/** Number of events whose lease ended by this. */
export function releaseEvents(db: Db, now: number): number {
  // Due since it came in, so that it goes before what came after it.
  return db.run(
    "UPDATE event SET due_at = min(received_at, ?) WHERE due_at IS NOT NULL AND state = 'judging'",
    now,
  );
}

export function event(db: Db, id: string): EventView | null {
  const row = db.get<Omit<EventView, "deliveries" | "rows">>(
    `SELECT id, practice_id AS practice, hook, received_at AS receivedAt, state, repeat_of AS repeatOf, shape,
            parent, parent_row AS row
     FROM event WHERE id = ?`,
    id,
  );
  if (row === null) return null;
  const deliveries = db.all<DeliveryView>(
    `SELECT ${VIEW} FROM delivery d WHERE d.event = ? ORDER BY d.seq`,
    id,
  );
  const states = db.all<{ state: DeliveryState }>(
    "SELECT d.state FROM event r JOIN delivery d ON d.event = r.id WHERE r.parent = ?",
    id,
  );
  const rows = [...Map.groupBy(states, ({ state }) => state)].map(([state, of]) => ({
    state,
    count: of.length,
  }));
  return { ...row, deliveries, rows };
}
