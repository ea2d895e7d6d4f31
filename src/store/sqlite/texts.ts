import type { AcceptedText, NewText } from "../texts.ts";
import { putBody } from "./bodies.ts";
import type { Db } from "./database.ts";
import { appendEvent } from "./events.ts";
import { eraseKey, keyedRequest } from "./request-keys.ts";
import { settleEvent } from "./settle-event.ts";

export function acceptText(db: Db, { event, outcome, leaseUntil, key }: NewText): AcceptedText {
  if (key !== null) {
    const earlier = keyedRequest(db, key.digest, outcome.at);
    if (earlier !== null) return { kind: "repeated", earlier };
    // One that is over its time and not swept yet.
    eraseKey(db, key.digest);
  }
  appendEvent(db, event);
  db.run("UPDATE event SET state = 'judging', attempts = 1 WHERE id = ?", event.id);
  settleEvent(db, outcome);
  db.run("UPDATE delivery SET once = 1 WHERE event = ?", event.id);
  db.run(
    `UPDATE delivery SET attempts = 1, next_at = ?1, lease_until = ?1 WHERE event = ?2 AND state = 'pending'`,
    leaseUntil,
    event.id,
  );
  if (key !== null) {
    db.run(
      "INSERT INTO request_key (digest, practice_id, request, event, expires_at) VALUES (?, ?, ?, ?, ?)",
      key.digest,
      event.practice,
      key.request,
      event.id,
      key.expiresAt,
    );
    if (key.answer !== null) putBody(db, key.digest, event.practice, key.answer);
  }
  return { kind: "accepted" };
}
