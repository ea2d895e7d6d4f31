import type { Db } from "./database.ts";

/** Notes that a person has to look at a delivery, why, and under which types of its findings it is listed. */
export function noteConcern(db: Db, delivery: string, why: string): void {
  db.run("UPDATE delivery SET concern = ? WHERE id = ?", why, delivery);
  const row = db.get<{
    seq: number;
    practice: string;
    findings: string;
    state: string;
    receivedAt: number;
  }>(
    "SELECT seq, practice_id AS practice, findings, state, received_at AS receivedAt FROM delivery WHERE id = ?",
    delivery,
  );
  if (row === null) return;
  db.run("DELETE FROM concern_type WHERE delivery = ?", row.seq);
  for (const type of Object.keys(JSON.parse(row.findings) as object))
    db.run(
      "INSERT INTO concern_type (type, state, received_at, delivery, practice_id) VALUES (?, ?, ?, ?, ?)",
      type,
      row.state,
      row.receivedAt,
      row.seq,
      row.practice,
    );
}
