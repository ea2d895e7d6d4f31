import { GuardError } from "../../errors.ts";
import type { DecisionRow, LedgerEntry } from "../store.ts";
import type { Db } from "./database.ts";

const ENTRY = "seq, practice_id AS practice, at, actor, act, facts, prev, hash";

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

export function lastEntry(db: Db, act: string): LedgerEntry | null {
  return db.get(`SELECT ${ENTRY} FROM ledger WHERE act = ? ORDER BY seq DESC LIMIT 1`, act);
}

export function decisions(db: Db, after: number, limit: number): (DecisionRow & { seq: number })[] {
  return db.all(
    `SELECT seq, practice_id AS practice, event, delivery, destination, policy, verdict, reason, findings,
            decided_at AS decidedAt, mac
     FROM decision WHERE seq > ? ORDER BY seq LIMIT ?`,
    after,
    limit,
  );
}
