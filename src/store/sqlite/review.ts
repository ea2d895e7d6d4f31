import type { LedgerEntry } from "../ledger.ts";
import type { Consent, Discard, LookKept, Release, Undo } from "../review.ts";
import type { Acted, DeliveryState } from "../store.ts";
import { putBody, putLook } from "./bodies.ts";
import type { Db } from "./database.ts";
import { requestJudging } from "./events.ts";
import { appendLedger } from "./ledger.ts";
import { insertDecision } from "./settle-event.ts";

// The acts of a person on one delivery. All that can refuse is asked before the first write.

interface Row {
  readonly event: string;
  readonly practice: string;
  readonly state: DeliveryState;
  readonly policy: string;
  readonly updatedAt: number;
  readonly graceUntil: number | null;
  readonly hasBody: number;
  readonly hasOriginal: number;
}

/** Writes an act with its ledger entry if the delivery is in one of the states and nothing else is against it. */
function act(
  db: Db,
  delivery: string,
  states: readonly DeliveryState[],
  entry: LedgerEntry,
  {
    refuse = () => null,
    write,
  }: { refuse?: (row: Row) => Acted | null; write: (row: Row) => void },
): Acted {
  const row = db.get<Row>(
    `SELECT event, practice_id AS practice, state, policy, updated_at AS updatedAt, grace_until AS graceUntil,
            has_body AS hasBody, EXISTS (SELECT 1 FROM body b WHERE b.id = delivery.event) AS hasOriginal
     FROM delivery WHERE id = ?`,
    delivery,
  );
  if (row === null) return { kind: "gone" };
  if (!states.includes(row.state)) return { kind: "decided", state: row.state };
  const refused = refuse(row);
  if (refused !== null) return refused;
  if (!appendLedger(db, entry)) return { kind: "behind" };
  write(row);
  return { kind: "done" };
}

export function releaseHold(db: Db, release: Release, entry: LedgerEntry): Acted {
  const { delivery, at, seen, policy, body, released, decision } = release;
  return act(db, delivery, ["held"], entry, {
    refuse: (row) =>
      row.policy === seen.policy && row.updatedAt === seen.updatedAt ? null : { kind: "changed" },
    write({ practice }) {
      putBody(db, delivery, practice, body);
      db.run(
        `UPDATE delivery SET state = 'released', reason = NULL, detail = NULL, policy = ?2, released = ?3, findings = ?4,
           has_body = 1, next_at = ?5, queued_at = ?5, updated_at = ?5
         WHERE id = ?1`,
        delivery,
        policy,
        released,
        decision.findings,
        at,
      );
      insertDecision(db, decision);
    },
  });
}

export function keepLook(db: Db, { delivery, seen, look }: LookKept): void {
  const row = db.get<{ event: string }>(
    "SELECT event FROM delivery WHERE id = ? AND state = 'held' AND policy = ? AND updated_at = ?",
    delivery,
    seen.policy,
    seen.updatedAt,
  );
  if (row !== null) putLook(db, delivery, row.event, look);
}

export function keepConsent(
  db: Db,
  { delivery, actor, digest, at }: Consent,
  entry: LedgerEntry,
): Acted {
  return act(db, delivery, ["held"], entry, {
    write({ practice }) {
      db.run(
        `INSERT INTO consent (delivery, practice_id, actor, digest, at) VALUES (?1, ?2, ?3, ?4, ?5)
         ON CONFLICT (delivery) DO UPDATE SET actor = ?3, digest = ?4, at = ?5`,
        delivery,
        practice,
        actor,
        digest,
        at,
      );
    },
  });
}

export function consent(db: Db, delivery: string): Consent | null {
  return db.get("SELECT delivery, actor, digest, at FROM consent WHERE delivery = ?", delivery);
}

export function discardHold(db: Db, discard: Discard, entry: LedgerEntry): Acted {
  const { delivery, at, graceUntil, decision } = discard;
  return act(db, delivery, ["held"], entry, {
    write() {
      db.run(
        "UPDATE delivery SET state = 'discarded', grace_until = ?2, updated_at = ?3 WHERE id = ?1",
        delivery,
        graceUntil,
        at,
      );
      insertDecision(db, decision);
    },
  });
}

export function undoDiscard(db: Db, { delivery, at, decision }: Undo, entry: LedgerEntry): Acted {
  return act(db, delivery, ["discarded"], entry, {
    refuse: ({ state, graceUntil }) =>
      graceUntil !== null && graceUntil > at ? null : { kind: "decided", state },
    write() {
      db.run(
        "UPDATE delivery SET state = 'held', grace_until = NULL, updated_at = ?2 WHERE id = ?1",
        delivery,
        at,
      );
      insertDecision(db, decision);
    },
  });
}

export function rejudgeHold(db: Db, delivery: string, at: number, entry: LedgerEntry): Acted {
  return act(db, delivery, ["held"], entry, {
    refuse: ({ hasOriginal }) => (hasOriginal === 1 ? null : { kind: "gone" }),
    write: ({ event }) => requestJudging(db, event, at),
  });
}

export function retryDelivery(db: Db, delivery: string, at: number, entry: LedgerEntry): Acted {
  return act(db, delivery, ["dead", "unknown"], entry, {
    refuse: ({ hasBody }) => (hasBody === 1 ? null : { kind: "gone" }),
    write() {
      db.run(
        `UPDATE delivery SET state = 'pending', reason = NULL, next_at = ?2, queued_at = ?2, updated_at = ?2
         WHERE id = ?1`,
        delivery,
        at,
      );
    },
  });
}
