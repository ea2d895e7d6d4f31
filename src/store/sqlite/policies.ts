import type { Db } from "./database.ts";

export function keepPolicy(
  db: Db,
  digest: string,
  practice: string,
  json: string,
  now: number,
): void {
  db.run(
    "INSERT INTO policy (digest, practice_id, json, kept_at) VALUES (?, ?, ?, ?) ON CONFLICT (digest) DO NOTHING",
    digest,
    practice,
    json,
    now,
  );
}

export function policy(db: Db, digest: string): string | null {
  return db.get<{ json: string }>("SELECT json FROM policy WHERE digest = ?", digest)?.json ?? null;
}
