import { GuardError } from "../../errors.ts";
import type { Encrypted, HoldFilter, HoldView } from "../store.ts";
import type { Db } from "./database.ts";

const COLUMNS = `d.id, d.event, d.practice_id AS practice, e.hook, d.destination, d.state, d.concern AS reason, d.detail,
  d.attempts, d.updated_at AS updatedAt, e.received_at AS receivedAt, e.parent, e.parent_row AS row, d.policy, d.findings, d.grace_until AS graceUntil`;

const MATCHES = `d.concern IS NOT NULL AND d.state = ?1 AND (?2 IS NULL OR d.destination = ?2)
  AND (?3 IS NULL OR e.hook = ?3)`;

// Each walks an index backwards, of the deliveries in the state, in the practice or with the type, and stops at a full page.
const ALL = `SELECT d.seq, ${COLUMNS} FROM delivery d CROSS JOIN event e ON e.id = d.event
  WHERE ${MATCHES} AND d.seq < ?4 ORDER BY d.seq DESC LIMIT ?5`;
const OF_PRACTICE = `SELECT d.seq, ${COLUMNS} FROM delivery d CROSS JOIN event e ON e.id = d.event
  WHERE ${MATCHES} AND d.practice_id = ?6 AND d.seq < ?4 ORDER BY d.seq DESC LIMIT ?5`;
const OF_TYPE = `SELECT d.seq, ${COLUMNS}
  FROM concern_type t CROSS JOIN delivery d ON d.seq = t.delivery CROSS JOIN event e ON e.id = d.event
  WHERE ${MATCHES} AND t.type = ?6 AND (?7 IS NULL OR t.practice_id = ?7) AND t.delivery < ?4
  ORDER BY t.delivery DESC LIMIT ?5`;

export function holds(
  db: Db,
  { state, destination, hook, type, practice, before }: HoldFilter,
  limit: number,
): { holds: HoldView[]; next: string | null } {
  const values = [state, destination, hook, seqOf(before), limit + 1] as const;
  const rows = rowsOf(db, values, type, practice);
  const page = rows.slice(0, limit);
  return {
    holds: page.map(({ seq: _seq, ...hold }) => hold),
    next: rows.length > limit ? String(page.at(-1)?.seq) : null,
  };
}

type Row = HoldView & { readonly seq: number };

function rowsOf(
  db: Db,
  values: readonly (string | number | null)[],
  type: string | null,
  practice: string | null,
): Row[] {
  if (type !== null) return db.all<Row>(OF_TYPE, ...values, type, practice);
  return practice === null
    ? db.all<Row>(ALL, ...values)
    : db.all<Row>(OF_PRACTICE, ...values, practice);
}

function seqOf(before: string | null): number {
  if (before === null) return Number.MAX_SAFE_INTEGER;
  if (!/^\d{1,15}$/.test(before))
    throw new GuardError("ERR_USAGE", '"before" takes what an earlier page gave as "next"');
  return Number(before);
}

export function hold(db: Db, delivery: string): (HoldView & { original: Encrypted | null }) | null {
  return db.get(
    `SELECT ${COLUMNS}, b.blob AS original
     FROM delivery d JOIN event e ON e.id = d.event LEFT JOIN body b ON b.id = d.event
     WHERE d.id = ? AND d.concern IS NOT NULL`,
    delivery,
  );
}
