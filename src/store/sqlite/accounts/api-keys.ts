import type { ApiKeyRow } from "../../accounts.ts";
import type { LedgerEntry } from "../../ledger.ts";
import type { Acted } from "../../store.ts";
import type { Db } from "../database.ts";
import { appendLedger } from "../ledger.ts";

const KEYS = `SELECT id, person, NULLIF(practice_id, '') AS practice, made_by AS madeBy, role, created_at AS createdAt,
  used_at AS usedAt, revoked_at AS revokedAt FROM api_key`;

export function addApiKey(
  db: Db,
  key: ApiKeyRow & { readonly token: string },
  entry: LedgerEntry,
): Acted {
  if (!appendLedger(db, entry)) return { kind: "behind" };
  db.run(
    `INSERT INTO api_key (id, practice_id, person, made_by, role, token, created_at) VALUES (?, ?, ?, ?, ?, ?, ?)`,
    key.id, key.practice ?? "", key.person, key.madeBy, key.role, key.token, key.createdAt,
  ); // biome-ignore format: short values
  return { kind: "done" };
}

export function apiKey(db: Db, token: string): ApiKeyRow | null {
  return db.get(`${KEYS} WHERE token = ?`, token);
}

/** Oldest first. */
export function apiKeys(db: Db): ApiKeyRow[] {
  return db.all(`${KEYS} ORDER BY rowid`);
}

export function touchApiKey(db: Db, id: string, at: number): void {
  db.run("UPDATE api_key SET used_at = ?2 WHERE id = ?1", id, at);
}

export function revokeApiKey(db: Db, id: string, at: number, entry: LedgerEntry): Acted {
  if (db.get("SELECT 1 FROM api_key WHERE id = ? AND revoked_at IS NULL", id) === null)
    return { kind: "gone" };
  if (!appendLedger(db, entry)) return { kind: "behind" };
  db.run("UPDATE api_key SET revoked_at = ?2 WHERE id = ?1", id, at);
  return { kind: "done" };
}
