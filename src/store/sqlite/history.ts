import type { DecisionRow, LedgerEntry } from "../ledger.ts";
import type { Attempt, History } from "../review.ts";
import type { Db } from "./database.ts";
import { DECISION, ENTRY } from "./ledger.ts";
import { eventsAround } from "./lists.ts";

const MOST_EVENTS = 50;

export function history(db: Db, event: string): History | null {
  const events = eventsAround(db, event, MOST_EVENTS);
  if (events.length === 0) return null;
  const ofEvents = <Row>(sql: string) => events.flatMap(({ id }) => db.all<Row>(sql, id));
  const decisions = ofEvents<DecisionRow & { seq: number }>(
    `SELECT ${DECISION} FROM decision WHERE event = ?`,
  );
  const acts = ofEvents<LedgerEntry>(
    `SELECT ${ENTRY} FROM ledger WHERE json_extract(facts, '$.event') = ?`,
  );
  const attempts = ofEvents<Attempt>(
    `SELECT a.delivery, a.attempt, a.at, a.state, a.reason, a.status, a.duration_ms AS durationMs,
            a.answer_bytes AS answerBytes
     FROM delivery d JOIN attempt a ON a.delivery = d.id WHERE d.event = ?`,
  );
  return {
    events,
    decisions: decisions.toSorted((a, b) => a.seq - b.seq),
    attempts: attempts.toSorted((a, b) => a.at - b.at),
    acts: acts.toSorted((a, b) => a.seq - b.seq),
  };
}
