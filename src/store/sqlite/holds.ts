import type { HoldFilter, HoldView } from "../review.ts";
import type { Encrypted } from "../store.ts";
import type { Bindable } from "./bind.ts";
import type { Db } from "./database.ts";
import { nextOf, pageOf, placeIn } from "./paging.ts";

const COLUMNS = `d.id, d.event, d.practice_id AS practice, d.hook, d.destination, d.state, d.concern AS reason, d.detail,
  d.attempts, d.updated_at AS updatedAt, d.received_at AS receivedAt, e.parent, e.parent_row AS row, d.policy, d.findings, d.grace_until AS graceUntil`;

export function holds(
  db: Db,
  filter: HoldFilter,
  limit: number,
): { holds: HoldView[]; next: string | null } {
  const { at, seq } = placeIn(filter.before);
  const { from, where, values, time } = selecting(filter);
  const rows = db.all<HoldView & { seq: number }>(
    `SELECT d.seq, ${COLUMNS} FROM ${from} CROSS JOIN event e ON e.id = d.event
     WHERE ${where} AND (${time}) < (?, ?) ORDER BY ${time.replaceAll(/(?=,)|$/g, " DESC")} LIMIT ?`,
    ...values,
    at,
    seq,
    limit + 1,
  );
  const { page, last } = pageOf(rows, limit);
  return {
    holds: page.map(({ seq: _seq, ...hold }) => hold),
    next: nextOf(last === null ? null : { at: last.receivedAt, seq: last.seq }),
  };
}

export function holdCount(
  db: Db,
  filter: Omit<HoldFilter, "before">,
  most: number,
): { count: number; oldest: number | null } {
  const { from, where, values, time } = selecting(filter);
  const counted = db.get<{ count: number }>(
    `SELECT count(*) AS count FROM (SELECT 1 FROM ${from} WHERE ${where} LIMIT ?)`,
    ...values,
    most,
  );
  const oldest = db.get<{ at: number }>(
    `SELECT d.received_at AS at FROM ${from} WHERE ${where} ORDER BY ${time} LIMIT 1`,
    ...values,
  );
  return { count: counted?.count ?? 0, oldest: oldest?.at ?? null };
}

/**
 * What a filter takes. There is one index for each of state, practice, destination, hook and type, each in the order of
 * time: a list walks one of them from its end and stops at a full page. Of an activity there are few.
 */
function selecting(filter: Omit<HoldFilter, "before">): {
  readonly from: string;
  readonly where: string;
  readonly values: readonly Bindable[];
  readonly time: string;
} {
  const { state, destination, hook, type, practice, activity, from, until } = filter;
  const isOfActivity = (activity ?? null) !== null;
  const isOfType = type !== null && !isOfActivity;
  const [own, time] = isOfType
    ? (["t", "t.received_at, t.delivery"] as const)
    : (["d", "d.received_at, d.seq"] as const);
  const given: [sql: string, value: Bindable | undefined][] = [
    // Of an activity the events are found first; the sign keeps its deliveries from being looked for by their state.
    [`${isOfActivity ? "+" : ""}${own}.state = ?`, state],
    [isOfType ? "t.type = ?" : "EXISTS (SELECT 1 FROM concern_type t WHERE t.delivery = d.seq AND t.type = ?)", type],
    ["d.destination = ?", destination],
    ["d.hook = ?", hook],
    ["d.practice_id = ?", practice],
    ["a.activity = ?", activity],
    [`${own}.received_at >= ?`, from],
    [`${own}.received_at < ?`, until],
  ]; // biome-ignore format: a table reads better in rows
  const set = given.flatMap(([sql, value]) =>
    value === null || value === undefined ? [] : [{ sql, value }],
  );
  const table = isOfType
    ? "concern_type t CROSS JOIN delivery d ON d.seq = t.delivery"
    : isOfActivity
      ? "event a CROSS JOIN delivery d ON d.event = a.id"
      : "delivery d";
  return {
    from: table,
    where: ["d.concern IS NOT NULL", ...set.map(({ sql }) => sql)].join(" AND "),
    values: set.map(({ value }) => value),
    time,
  };
}

export function hold(
  db: Db,
  delivery: string,
): (HoldView & { original: Encrypted | null; look: Encrypted | null }) | null {
  return db.get(
    `SELECT ${COLUMNS}, b.blob AS original, l.blob AS look
     FROM delivery d JOIN event e ON e.id = d.event LEFT JOIN body b ON b.id = d.event
       LEFT JOIN body l ON l.id = 'look_' || d.id AND l.goes_with = d.event
     WHERE d.id = ? AND d.concern IS NOT NULL`,
    delivery,
  );
}
