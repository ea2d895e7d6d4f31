import type { DeviceRow, NewSession, SessionRow } from "../../accounts.ts";
import type { LedgerEntry } from "../../ledger.ts";
import type { Acted, Encrypted } from "../../store.ts";
import { eraseBody, putBody } from "../bodies.ts";
import type { Db } from "../database.ts";
import { appendLedger } from "../ledger.ts";
import { forgive } from "./attempts.ts";

const COLUMNS = `id, person, stage, agent, created_at AS createdAt, seen_at AS seenAt, expires_at AS expiresAt`;

export function openSession(db: Db, opened: NewSession, entry: LedgerEntry): Acted {
  const owner = db.get<{ practice: string; link: string | null }>(
    "SELECT practice_id AS practice, link FROM person WHERE id = ? AND disabled_at IS NULL",
    opened.person,
  );
  if (owner === null) return { kind: "gone" };
  if (opened.ifLink !== undefined && opened.ifLink !== owner.link) return { kind: "changed" };
  if (!appendLedger(db, entry)) return { kind: "behind" };
  const { id, person, token, stage, agent, createdAt, seenAt, expiresAt, device } = opened;
  db.run(
    `INSERT INTO session (id, practice_id, person, token, stage, agent, created_at, seen_at, expires_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    id, owner.practice, person, token, stage, agent, createdAt, seenAt, expiresAt,
  ); // biome-ignore format: short values
  if (device !== undefined)
    db.run(
      `INSERT INTO device (id, practice_id, person, token, created_at, expires_at) VALUES (?, ?, ?, ?, ?, ?)`,
      device.id, owner.practice, person, device.token, device.createdAt, device.expiresAt,
    ); // biome-ignore format: short values
  if (opened.replaces) erase(db, opened.replaces);
  if (opened.ifLink !== undefined)
    db.run(
      "UPDATE person SET link = NULL, link_kind = NULL, link_until = NULL WHERE id = ?",
      person,
    );
  db.run("UPDATE person SET signed_in_at = ?2 WHERE id = ?1", person, createdAt);
  if (opened.forgives !== undefined) forgive(db, opened.forgives);
  return { kind: "done" };
}

export function session(db: Db, token: string): SessionRow | null {
  return db.get(`SELECT ${COLUMNS} FROM session WHERE token = ?`, token);
}

/** Newest first: their ids say nothing of it. */
export function sessionsOf(db: Db, person: string): SessionRow[] {
  const rows = db.all<SessionRow>(`SELECT ${COLUMNS} FROM session WHERE person = ?`, person);
  return rows.toSorted((a, b) => b.createdAt - a.createdAt);
}

export function touchSession(db: Db, id: string, at: number): void {
  db.run("UPDATE session SET seen_at = ?2 WHERE id = ?1 AND seen_at < ?2", id, at);
}

export function endSession(db: Db, id: string, person: string, entry: LedgerEntry): Acted {
  if (db.get("SELECT 1 FROM session WHERE id = ? AND person = ?", id, person) === null)
    return { kind: "gone" };
  if (!appendLedger(db, entry)) return { kind: "behind" };
  erase(db, id);
  return { kind: "done" };
}

export function keepPending(db: Db, id: string, blob: Encrypted): void {
  const row = db.get<{ practice: string }>(
    "SELECT practice_id AS practice FROM session WHERE id = ?",
    id,
  );
  if (row !== null) putBody(db, id, row.practice, blob);
}

export function pending(db: Db, id: string): Encrypted | null {
  return db.get<{ blob: Encrypted }>("SELECT blob FROM body WHERE id = ?", id)?.blob ?? null;
}

export function device(db: Db, token: string): DeviceRow | null {
  return db.get(
    "SELECT id, person, created_at AS createdAt, expires_at AS expiresAt FROM device WHERE token = ?",
    token,
  );
}

/** Ends what a person has open, and forgets the person's devices. */
export function endAll(db: Db, person: string): void {
  for (const { id } of sessionsOf(db, person)) erase(db, id);
  db.run("DELETE FROM device WHERE person = ?", person);
}

/** Takes out what is over. */
export function sweepSessions(db: Db, now: number, limit: number): void {
  const rows = db.all<{ id: string }>(
    "SELECT id FROM session WHERE expires_at <= ? LIMIT ?",
    now,
    limit,
  );
  for (const { id } of rows) erase(db, id);
  db.run("DELETE FROM device WHERE expires_at <= ?", now);
}

function erase(db: Db, id: string): void {
  db.run("DELETE FROM session WHERE id = ?", id);
  eraseBody(db, id);
}
