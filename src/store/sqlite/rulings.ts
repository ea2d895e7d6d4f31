import type { LedgerEntry } from "../ledger.ts";
import type { KeptRuling, RulingsAndActs } from "../rulings.ts";
import type { Acted, Encrypted } from "../store.ts";
import type { Bindable } from "./bind.ts";
import { eraseBody, putBody } from "./bodies.ts";
import type { Db } from "./database.ts";
import { appendLedger, ENTRY } from "./ledger.ts";
import { pageOf, seqOf } from "./paging.ts";

const KEPT = `r.id, r.practice_id AS practice, r.kind, r.type, r.destination, r.digest, r.hold, r.reason, r.note,
  r.made_by AS madeBy, r.made_at AS madeAt, r.expires_at AS expiresAt, r.in_force_at AS inForceAt, r.second,
  r.revoked_by AS revokedBy, r.revoked_at AS revokedAt, b.blob AS text`;
const FROM = "ruling r LEFT JOIN body b ON b.id = r.id";

export function addRuling(db: Db, ruling: KeptRuling, entry: LedgerEntry): Acted {
  if (!appendLedger(db, entry)) return { kind: "behind" };
  const { id, practice, text } = ruling;
  db.run(
    `INSERT INTO ruling (id, practice_id, kind, type, destination, digest, hold, reason, note, made_by, made_at, expires_at,
       in_force_at, second, revoked_by, revoked_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    id, practice, ruling.kind, ruling.type, ruling.destination, ruling.digest, ruling.hold, ruling.reason, ruling.note,
    ruling.madeBy, ruling.madeAt, ruling.expiresAt, ruling.inForceAt, ruling.second, ruling.revokedBy, ruling.revokedAt,
  ); // biome-ignore format: one row
  if (text !== null) putBody(db, id, practice, text);
  return { kind: "done" };
}

export function confirmRuling(
  db: Db,
  { id, second, at, text }: { id: string; second: string; at: number; text: Encrypted },
  entry: LedgerEntry,
): Acted {
  const waits = db.get<{ practice: string }>(
    `SELECT practice_id AS practice FROM ruling
     WHERE id = ? AND in_force_at IS NULL AND revoked_at IS NULL AND expires_at > ?`,
    id,
    at,
  );
  if (waits === null) return { kind: "gone" };
  if (!appendLedger(db, entry)) return { kind: "behind" };
  db.run("UPDATE ruling SET in_force_at = ?, second = ? WHERE id = ?", at, second, id);
  putBody(db, id, waits.practice, text);
  return { kind: "done" };
}

export function revokeRuling(
  db: Db,
  { id, by, at }: { id: string; by: string; at: number },
  entry: LedgerEntry,
): Acted {
  const open = db.get("SELECT 1 FROM ruling WHERE id = ? AND revoked_at IS NULL", id);
  if (open === null) return { kind: "gone" };
  if (!appendLedger(db, entry)) return { kind: "behind" };
  db.run("UPDATE ruling SET revoked_by = ?, revoked_at = ? WHERE id = ?", by, at, id);
  eraseBody(db, id);
  return { kind: "done" };
}

export function ruling(db: Db, id: string): KeptRuling | null {
  return db.get(`SELECT ${KEPT} FROM ${FROM} WHERE r.id = ?`, id);
}

export function openRulings(db: Db, practice: string, now: number): KeptRuling[] {
  return db.all(
    `SELECT ${KEPT} FROM ${FROM}
     WHERE r.practice_id = ? AND r.revoked_at IS NULL AND r.expires_at > ? ORDER BY r.seq`,
    practice,
    now,
  );
}

function rulingsInForce(db: Db, now: number): KeptRuling[] {
  return db.all(
    `SELECT ${KEPT} FROM ${FROM}
     WHERE r.revoked_at IS NULL AND r.expires_at > ? AND r.in_force_at IS NOT NULL ORDER BY r.expires_at, r.seq`,
    now,
  );
}

export function rulingsAndActs(db: Db, now: number, since: number): RulingsAndActs {
  const acts = db.all<LedgerEntry>(
    `SELECT ${ENTRY} FROM ledger
     WHERE act IN ('ruling.ask', 'ruling.add', 'ruling.revoke') AND at >= ?`,
    since,
  );
  return { kept: rulingsInForce(db, now), acts: acts.toSorted((a, b) => a.seq - b.seq) };
}

export function rulings(
  db: Db,
  { practice, before }: { practice: string | null; before: string | null },
  limit: number,
): { rulings: KeptRuling[]; next: string | null } {
  const values: Bindable[] = [seqOf(before), ...(practice === null ? [] : [practice]), limit + 1];
  const rows = db.all<KeptRuling & { seq: number }>(
    `SELECT r.seq, ${KEPT} FROM ${FROM} WHERE r.seq < ? ${practice === null ? "" : "AND r.practice_id = ?"}
     ORDER BY r.seq DESC LIMIT ?`,
    ...values,
  );
  const { page, last } = pageOf(rows, limit);
  return {
    rulings: page.map(({ seq: _seq, ...kept }) => kept),
    next: last === null ? null : String(last.seq),
  };
}

/** Texts of rulings that are over, and rulings that are no record any more. */
export function sweepRulings(db: Db, now: number, recordsBefore: number, limit: number): void {
  const over = db.all<{ id: string }>(
    `SELECT r.id FROM ruling r JOIN body b ON b.id = r.id WHERE r.revoked_at IS NULL AND r.expires_at <= ? LIMIT ?`,
    now,
    limit,
  );
  for (const { id } of over) eraseBody(db, id);
  const old = db.all<{ id: string }>(
    "SELECT id FROM ruling WHERE expires_at <= ? LIMIT ?",
    recordsBefore,
    limit,
  );
  for (const { id } of old) {
    eraseBody(db, id);
    db.run("DELETE FROM ruling WHERE id = ?", id);
  }
}
