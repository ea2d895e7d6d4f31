import type { AccountStore, PersonChange, PersonRow } from "../../accounts.ts";
import type { LedgerEntry } from "../../ledger.ts";
import type { Acted } from "../../store.ts";
import type { Bindable } from "../bind.ts";
import { eraseBody, putBody } from "../bodies.ts";
import type { Db } from "../database.ts";
import { appendLedger } from "../ledger.ts";
import { endAll } from "./sessions.ts";

const COLUMNS = `p.id, NULLIF(p.practice_id, '') AS practice, p.email, p.role, p.password, p.link, p.link_kind AS linkKind,
  p.link_until AS linkUntil, p.emergency_until AS emergencyUntil, p.disabled_at AS disabledAt, p.signed_in_at AS signedInAt,
  p.created_at AS createdAt, b.blob AS totp, (SELECT count(*) FROM backup_code c WHERE c.person = p.id) AS codesLeft`;
const PEOPLE = `SELECT ${COLUMNS} FROM person p LEFT JOIN body b ON b.id = p.id`;
const BY = {
  id: `${PEOPLE} WHERE p.id = ?`,
  email: `${PEOPLE} WHERE p.email = ?`,
  link: `${PEOPLE} WHERE p.link = ?`,
};

export function addPerson(
  db: Db,
  person: Parameters<AccountStore["addPerson"]>[0],
  entry: LedgerEntry,
): Acted {
  if (db.get("SELECT 1 FROM person WHERE email = ?", person.email) !== null)
    return { kind: "changed" };
  if (!appendLedger(db, entry)) return { kind: "behind" };
  db.run(
    `INSERT INTO person (id, practice_id, email, role, link, link_kind, link_until, emergency_until, created_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    person.id,
    person.practice ?? "",
    person.email,
    person.role,
    person.link,
    person.linkKind,
    person.linkUntil,
    person.emergencyUntil,
    person.createdAt,
  );
  return { kind: "done" };
}

export function person(db: Db, by: keyof typeof BY, value: string): PersonRow | null {
  return db.get(BY[by], value);
}

export function people(db: Db): PersonRow[] {
  return db.all(`${PEOPLE} ORDER BY p.email`);
}

const SETTERS: Readonly<Record<keyof PersonChange["set"], string>> = {
  practice: "UPDATE person SET practice_id = coalesce(?2, '') WHERE id = ?1",
  role: "UPDATE person SET role = ?2 WHERE id = ?1",
  password: "UPDATE person SET password = ?2 WHERE id = ?1",
  link: "",
  linkKind: "",
  linkUntil: "",
  emergencyUntil: "UPDATE person SET emergency_until = ?2 WHERE id = ?1",
  disabledAt: "UPDATE person SET disabled_at = ?2 WHERE id = ?1",
};

export function changePerson(db: Db, change: PersonChange, entry: LedgerEntry): Acted {
  const there = person(db, "id", change.id);
  if (there === null) return { kind: "gone" };
  if (change.ifLink !== undefined && change.ifLink !== there.link) return { kind: "changed" };
  if (change.ifNoTotp === true && there.totp !== null) return { kind: "changed" };
  if (change.ifOtherAdmin === true && isLastAdmin(db, there)) return { kind: "changed" };
  if (!appendLedger(db, entry)) return { kind: "behind" };
  const { id, set, totp, backupCodes, ends = false } = change;
  for (const [name, sql] of Object.entries(SETTERS)) {
    const value: Bindable | undefined = set[name as keyof PersonChange["set"]];
    if (value !== undefined && sql !== "") db.run(sql, id, value);
  }
  if (set.link !== undefined) setLink(db, id, set);
  const practice = (set.practice === undefined ? there.practice : set.practice) ?? "";
  if (totp !== undefined) {
    if (totp === null) eraseBody(db, id);
    else putBody(db, id, practice, totp);
    db.run("DELETE FROM backup_code WHERE person = ?", id);
    // Steps of time belong to a secret.
    db.run("UPDATE person SET totp_step = NULL WHERE id = ?", id);
  }
  if (backupCodes !== undefined) keepCodes(db, id, practice, backupCodes);
  if (ends) endAll(db, id);
  return { kind: "done" };
}

/** Is it an admin, and no other can sign in who sees what this one does? */
function isLastAdmin(db: Db, { id, role, practice, disabledAt }: PersonRow): boolean {
  if (role !== "admin" || disabledAt !== null) return false;
  const other = db.get(
    `SELECT 1 FROM person p JOIN body b ON b.id = p.id
     WHERE p.role = 'admin' AND p.id <> ?1 AND p.disabled_at IS NULL AND p.password IS NOT NULL
       AND p.practice_id IN ('', ?2)`,
    id,
    practice ?? "",
  );
  return other === null;
}

function setLink(db: Db, id: string, { link, linkKind, linkUntil }: PersonChange["set"]): void {
  db.run(
    "UPDATE person SET link = ?2, link_kind = ?3, link_until = ?4 WHERE id = ?1",
    id,
    link ?? null,
    linkKind ?? null,
    linkUntil ?? null,
  );
}

function keepCodes(db: Db, id: string, practice: string, codes: readonly string[]): void {
  db.run("DELETE FROM backup_code WHERE person = ?", id);
  for (const code of codes)
    db.run(
      "INSERT INTO backup_code (person, code, practice_id) VALUES (?, ?, ?)",
      id,
      code,
      practice,
    );
}

export function useStep(db: Db, id: string, step: number): boolean {
  return (
    db.run(
      "UPDATE person SET totp_step = ?2 WHERE id = ?1 AND (totp_step IS NULL OR totp_step < ?2)",
      id,
      step,
    ) > 0
  );
}

export function useBackupCode(db: Db, id: string, code: string): boolean {
  return db.run("DELETE FROM backup_code WHERE person = ? AND code = ?", id, code) > 0;
}

export function emergencies(db: Db, now: number): number {
  const row = db.get<{ count: number }>(
    "SELECT count(*) AS count FROM person WHERE emergency_until > ?",
    now,
  );
  return row?.count ?? 0;
}
