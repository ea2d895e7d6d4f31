import type { AttemptResult } from "../deliveries.ts";
import { noteConcern } from "./concern.ts";
import type { Db } from "./database.ts";

export function insertAttempt(db: Db, practice: string, result: AttemptResult): void {
  db.run(
    `INSERT INTO attempt (delivery, attempt, practice_id, at, state, reason, status, duration_ms, answer_bytes)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    result.delivery,
    result.attempt,
    practice,
    result.at,
    result.state,
    result.reason,
    result.status,
    Math.round(result.durationMs),
    result.answerBytes,
  );
}

/** An attempt that was begun and never settled: it may have arrived, and is for a person to decide. */
export function markUnknown(db: Db, delivery: string, now: number): void {
  const row = db.get<{ practice: string; attempt: number }>(
    "SELECT practice_id AS practice, attempts AS attempt FROM delivery WHERE id = ?",
    delivery,
  );
  if (row === null) return;
  insertAttempt(db, row.practice, {
    delivery,
    attempt: row.attempt,
    at: now,
    state: "unknown",
    reason: "interrupted",
    nextAt: null,
    status: null,
    durationMs: 0,
    answerBytes: null,
  });
  db.run(
    `UPDATE delivery SET state = 'unknown', reason = 'interrupted', next_at = NULL, lease_until = NULL,
       queued_at = NULL, updated_at = ? WHERE id = ?`,
    now,
    delivery,
  );
  noteConcern(db, delivery, "interrupted");
}
