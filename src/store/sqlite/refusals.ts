import type { Refused } from "../review.ts";
import type { Db } from "./database.ts";

export function addRefusals(db: Db, hour: number, refused: readonly Refused[]): void {
  for (const { hook, reason, count } of refused)
    db.run(
      `INSERT INTO refusal (hour, practice_id, hook, reason, count) VALUES (?, '', ?, ?, ?)
       ON CONFLICT DO UPDATE SET count = count + excluded.count`,
      hour,
      hook,
      reason,
      count,
    );
}

export function refusals(db: Db, from: number, until: number): Refused[] {
  return db.all(
    `SELECT hook, reason, sum(count) AS count FROM refusal WHERE hour >= ? AND hour < ?
     GROUP BY hook, reason ORDER BY hook, reason`,
    from,
    until,
  );
}
