import type { DeliveryView } from "../records.ts";
import type { EventFilter, EventSummary, Tally } from "../review.ts";
import type { Bindable } from "./bind.ts";
import type { Db } from "./database.ts";
import { VIEW } from "./deliveries.ts";
import { nextOf, pageOf, placeIn } from "./paging.ts";

/** The columns of an `EventSummary`, of a table named `e`. */
const SUMMARY = `e.id, e.practice_id AS practice, e.hook, e.received_at AS receivedAt, e.state, e.repeat_of AS repeatOf,
  e.parent, e.parent_row AS row`;

type EventRow = Omit<EventSummary, "deliveries"> & { readonly seq: number };

/** Walks the index of the activity, of the hook or of the time backwards, and stops at a full page. */
export function events(
  db: Db,
  { practice, hook, activity, from, until, before }: EventFilter,
  limit: number,
): { events: EventSummary[]; next: string | null } {
  const { at, seq } = placeIn(before);
  const given: [sql: string, value: Bindable][] = [];
  if (activity !== null) given.push(["e.activity = ?", activity]);
  if (hook !== null) given.push(["e.hook = ?", hook]);
  if (practice !== null) given.push(["e.practice_id = ?", practice]);
  if (from !== null) given.push(["e.received_at >= ?", from]);
  if (until !== null) given.push(["e.received_at < ?", until]);
  const rows = db.all<EventRow>(
    `SELECT e.seq, ${SUMMARY} FROM event e
     WHERE ${[...given.map(([sql]) => sql), "(e.received_at, e.seq) < (?, ?)"].join(" AND ")}
     ORDER BY e.received_at DESC, e.seq DESC LIMIT ?`,
    ...given.map(([, value]) => value),
    at,
    seq,
    limit + 1,
  );
  const { page, last } = pageOf(rows, limit);
  return {
    events: page.map((row) => summaryOf(db, row)),
    next: nextOf(last === null ? null : { at: last.receivedAt, seq: last.seq }),
  };
}

function summaryOf(db: Db, { seq: _seq, ...row }: EventRow): EventSummary {
  const deliveries = db.all<DeliveryView>(
    `SELECT ${VIEW} FROM delivery d WHERE d.event = ? ORDER BY d.seq`,
    row.id,
  );
  return { ...row, deliveries };
}

/** The event and the newest others of its activity. */
export function eventsAround(db: Db, id: string, most: number): EventSummary[] {
  const own = db.get<EventRow & { activity: string | null }>(
    `SELECT e.seq, ${SUMMARY}, e.activity FROM event e WHERE e.id = ?`,
    id,
  );
  if (own === null) return [];
  const { activity, ...row } = own;
  if (activity === null) return [summaryOf(db, row)];
  return db
    .all<EventRow>(
      `SELECT e.seq, ${SUMMARY} FROM event e WHERE e.activity = ? ORDER BY e.seq DESC LIMIT ?`,
      activity,
      most,
    )
    .map((each) => summaryOf(db, each));
}

export function shapes(
  db: Db,
  hook: string,
  limit: number,
): { receivedAt: number; shape: string }[] {
  return db
    .all<{ receivedAt: number; shape: string | null }>(
      "SELECT received_at AS receivedAt, shape FROM event WHERE hook = ? AND id NOT LIKE 'evt_test_%' ORDER BY received_at DESC LIMIT ?",
      hook,
      limit,
    )
    .flatMap(({ receivedAt, shape }) => (shape === null ? [] : { receivedAt, shape }));
}

export function lastReceived(db: Db, hooks: readonly string[]): { hook: string; at: number }[] {
  return hooks.flatMap((hook) => {
    const last = db.get<{ at: number }>(
      "SELECT received_at AS at FROM event WHERE hook = ? AND id NOT LIKE 'evt_test_%' ORDER BY received_at DESC LIMIT 1",
      hook,
    );
    return last === null ? [] : { hook, at: last.at };
  });
}

/** Each span is one range of the table's key. */
export function tallies(db: Db, bounds: readonly number[], practice: string | null): Tally[] {
  return bounds.slice(1).flatMap((until, span) =>
    db
      .all<Omit<Tally, "span">>(
        `SELECT hook, destination, is_row AS isRow, what, sum(count) AS count FROM tally
         WHERE hour >= ?1 AND hour < ?2 AND (?3 IS NULL OR practice_id = ?3)
         GROUP BY hook, destination, is_row, what HAVING sum(count) > 0`,
        bounds[span] ?? 0,
        until,
        practice,
      )
      .map((row) => ({ span, ...row })),
  );
}
