import { GuardError } from "../../errors.ts";
import type { DecisionRow, LedgerEntry } from "../ledger.ts";
import type { LedgerFilter } from "../review.ts";
import type { Bindable } from "./bind.ts";
import type { Db } from "./database.ts";
import { pageOf, seqOf } from "./paging.ts";

export const DECISION = `seq, practice_id AS practice, event, delivery, destination, policy, verdict, reason, findings,
  decided_at AS decidedAt, mac`;
export const ENTRY = "seq, practice_id AS practice, at, actor, act, facts, prev, hash";

export function ledgerHead(db: Db): { seq: number; hash: string } | null {
  return db.get("SELECT seq, hash FROM ledger ORDER BY seq DESC LIMIT 1");
}

export function appendLedger(db: Db, entry: LedgerEntry): boolean {
  const next = (ledgerHead(db)?.seq ?? 0) + 1;
  if (entry.seq < next) return false;
  if (entry.seq > next)
    throw new GuardError("ERR_INTERNAL", "a ledger entry leaves a gap", { seq: entry.seq, next });
  db.run(
    "INSERT INTO ledger (seq, practice_id, at, actor, act, facts, prev, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
    entry.seq,
    entry.practice,
    entry.at,
    entry.actor,
    entry.act,
    entry.facts,
    entry.prev,
    entry.hash,
  );
  return true;
}

export function ledger(db: Db, after: number, limit: number): LedgerEntry[] {
  return db.all(`SELECT ${ENTRY} FROM ledger WHERE seq > ? ORDER BY seq LIMIT ?`, after, limit);
}

/** Walks the index of the actor, of the act or of all acts backwards, and stops at a full page. */
export function acts(
  db: Db,
  { practice, act, actor, from, until, before }: LedgerFilter,
  limit: number,
): { entries: LedgerEntry[]; next: string | null } {
  const given: [sql: string, value: Bindable][] = [["seq < ?", seqOf(before)]];
  if (act !== null) given.push(["act = ?", act]);
  if (actor !== null) given.push(["actor = ?", actor]);
  if (practice !== null) given.push(["practice_id = ?", practice]);
  // Entries come in order, so a time is a place in it.
  if (from !== null) given.push(["seq >= ?", placeOf(db, from)]);
  if (until !== null) given.push(["seq < ?", placeOf(db, until)]);
  const rows = db.all<LedgerEntry>(
    `SELECT ${ENTRY} FROM ledger WHERE act <> 'decisions' AND ${given.map(([sql]) => sql).join(" AND ")}
     ORDER BY seq DESC LIMIT ?`,
    ...given.map(([, value]) => value),
    limit + 1,
  );
  const { page, last } = pageOf(rows, limit);
  return { entries: page, next: last === null ? null : String(last.seq) };
}

/** The number of the first entry not before a time; beyond the last one where there is none. */
function placeOf(db: Db, at: number): number {
  const first = db.get<{ seq: number }>(
    "SELECT seq FROM ledger WHERE at >= ? ORDER BY at, seq LIMIT 1",
    at,
  );
  return first?.seq ?? Number.MAX_SAFE_INTEGER;
}

export function lastEntry(db: Db, act: string): LedgerEntry | null {
  return db.get(`SELECT ${ENTRY} FROM ledger WHERE act = ? ORDER BY seq DESC LIMIT 1`, act);
}

export function decisions(db: Db, after: number, limit: number): (DecisionRow & { seq: number })[] {
  return db.all(
    `SELECT ${DECISION} FROM decision WHERE seq > ? ORDER BY seq LIMIT ?`,
    after,
    limit,
  );
}
