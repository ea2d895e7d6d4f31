import { ATTEMPTS_KEPT_MS, type NewSession, type Subject, waitAfter } from "../../accounts.ts";
import type { Db } from "../database.ts";

interface Row {
  readonly failures: number;
  readonly lastAt: number;
  readonly lockedUntil: number | null;
}

export function countAttempt(
  db: Db,
  subjects: readonly Subject[],
  now: number,
): { lockedUntil: number | null; failures: number[] } {
  const rows = subjects.map(({ digest }) =>
    db.get<Row>(
      `SELECT failures, last_at AS lastAt, locked_until AS lockedUntil FROM sign_in_attempt WHERE subject = ?`,
      digest,
    ),
  );
  const lockedUntil = Math.max(0, ...rows.map((row) => row?.lockedUntil ?? 0));
  if (lockedUntil > now) return { lockedUntil, failures: [] };
  const failures = rows.map((row) =>
    row === null || row.lastAt < now - ATTEMPTS_KEPT_MS ? 1 : row.failures + 1,
  );
  for (const [i, { digest, free }] of subjects.entries()) {
    const failed = failures[i] ?? 1;
    const wait = waitAfter(failed, free);
    db.run(
      `INSERT INTO sign_in_attempt (subject, practice_id, failures, last_at, locked_until) VALUES (?1, '', ?2, ?3, ?4)
       ON CONFLICT (subject) DO UPDATE SET failures = ?2, last_at = ?3, locked_until = ?4`,
      digest,
      failed,
      now,
      wait === 0 ? null : now + wait,
    );
  }
  return { lockedUntil: null, failures };
}

/** What the try counted was no failure. */
export function forgive(db: Db, { all, one }: NonNullable<NewSession["forgives"]>): void {
  for (const subject of all) db.run("DELETE FROM sign_in_attempt WHERE subject = ?", subject);
  for (const subject of one)
    db.run(
      "UPDATE sign_in_attempt SET failures = max(0, failures - 1), locked_until = NULL WHERE subject = ?",
      subject,
    );
}

export function sweepAttempts(db: Db, now: number): void {
  db.run("DELETE FROM sign_in_attempt WHERE last_at < ?", now - ATTEMPTS_KEPT_MS);
}
