import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { DatabaseSync } from "node:sqlite";
import { GuardError } from "../../errors.ts";

const FOLDER = join(import.meta.dirname, "migrations");

/** Brings the schema to this version, one numbered file at a time, each in a transaction. Throws `ERR_STORE_VERSION` when it is newer. */
export function migrate(database: DatabaseSync): void {
  const files = readdirSync(FOLDER)
    .filter((name) => /^\d{4}\.sql$/.test(name))
    .toSorted();
  const { user_version: version } = database.prepare("PRAGMA user_version").get() as {
    user_version: number;
  };
  if (version > files.length)
    throw new GuardError(
      "ERR_STORE_VERSION",
      "the store was written by a newer version of the guard",
      {
        store: version,
        known: files.length,
      },
    );
  files.slice(version).forEach((name, i) => {
    const sql = readFileSync(join(FOLDER, name), "utf8");
    database.exec(`BEGIN IMMEDIATE; ${sql}; PRAGMA user_version = ${version + i + 1}; COMMIT;`);
  });
}
