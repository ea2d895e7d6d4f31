import { GuardError } from "../../errors.ts";
import type { Encrypted } from "../store.ts";
import type { Db } from "./database.ts";

export function keepKey(db: Db, name: string, wrapped: Encrypted): Encrypted {
  db.run(
    "INSERT INTO key (name, practice_id, wrapped) VALUES (?, '', ?) ON CONFLICT DO NOTHING",
    name,
    wrapped,
  );
  const kept = db.get<{ wrapped: Encrypted }>("SELECT wrapped FROM key WHERE name = ?", name);
  if (kept === null) throw new GuardError("ERR_INTERNAL", "a key was not kept", { name });
  return kept.wrapped;
}

export function keys(db: Db): { name: string; wrapped: Encrypted }[] {
  return db.all("SELECT name, wrapped FROM key ORDER BY name");
}

export function bodies(db: Db, after: string, limit: number): { id: string; blob: Encrypted }[] {
  return db.all("SELECT id, blob FROM body WHERE id > ? ORDER BY id LIMIT ?", after, limit);
}

const REPLACE = {
  keys: "UPDATE key SET wrapped = ?3 WHERE name = ?1 AND wrapped = ?2",
  bodies: "UPDATE body SET blob = ?3 WHERE id = ?1 AND blob = ?2",
};

export function replaceEncrypted(
  db: Db,
  rows: readonly { table: "keys" | "bodies"; id: string; was: Encrypted; blob: Encrypted }[],
): void {
  for (const { table, id, was, blob } of rows) db.run(REPLACE[table], id, was, blob);
}
