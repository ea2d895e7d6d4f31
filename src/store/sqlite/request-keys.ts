import type { Encrypted } from "../store.ts";
import type { KeyedRequest } from "../texts.ts";
import { eraseBody, putBody } from "./bodies.ts";
import type { Db } from "./database.ts";

export function keyedRequest(db: Db, digest: string, now: number): KeyedRequest | null {
  const row = db.get<Omit<KeyedRequest, "isOpen"> & { isOpen: number }>(
    `SELECT k.request, k.event, d.id AS delivery, d.state, b.blob AS answer,
            d.lease_until IS NOT NULL AS isOpen
     FROM request_key k JOIN delivery d ON d.event = k.event LEFT JOIN body b ON b.id = k.digest
     WHERE k.digest = ? AND k.expires_at > ?`,
    digest,
    now,
  );
  return row === null ? null : { ...row, isOpen: row.isOpen === 1 };
}

/** Keeps the answer for a repeat, unless the key is gone. */
export function keepAnswer(db: Db, digest: string, answer: Encrypted): void {
  const row = db.get<{ practice: string }>(
    "SELECT practice_id AS practice FROM request_key WHERE digest = ?",
    digest,
  );
  if (row !== null) putBody(db, digest, row.practice, answer);
}

export function eraseKey(db: Db, digest: string): void {
  db.run("DELETE FROM request_key WHERE digest = ?", digest);
  eraseBody(db, digest);
}
