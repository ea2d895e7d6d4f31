import { GuardError } from "../../errors.ts";
import type { QueueDepth } from "../records.ts";
import type { Db } from "./database.ts";
import { queuedDestinations } from "./deliveries.ts";

/** Each counts one partial index, which holds what waits and nothing else. */
const DEPTHS = {
  judging:
    "SELECT count(*) AS depth, min(received_at) AS oldest FROM event WHERE due_at IS NOT NULL",
  delivery:
    "SELECT count(*) AS depth, min(queued_at) AS oldest FROM delivery WHERE next_at IS NOT NULL",
  held: "SELECT count(*) AS depth, min(updated_at) AS oldest FROM delivery WHERE state = 'held'",
} as const satisfies Record<QueueDepth["queue"], string>;

const QUEUES = ["judging", "delivery", "held"] as const satisfies readonly QueueDepth["queue"][];

export function depth(db: Db): QueueDepth[] {
  return QUEUES.map((queue) => {
    const row = db.get<Omit<QueueDepth, "queue">>(DEPTHS[queue]);
    return { queue, depth: row?.depth ?? 0, oldest: row?.oldest ?? null };
  });
}

export function nextDue(db: Db): number | null {
  const event = db.get<{ due: number | null }>(
    "SELECT min(due_at) AS due FROM event WHERE due_at IS NOT NULL",
  );
  const deliveries = queuedDestinations(db).map((destination) =>
    db.get<{ due: number | null }>(
      "SELECT min(next_at) AS due FROM delivery WHERE destination = ? AND next_at IS NOT NULL",
      destination,
    ),
  );
  const times = [event, ...deliveries].flatMap((row) => row?.due ?? []);
  return times.length === 0 ? null : Math.min(...times);
}

export function ping(db: Db): void {
  db.run(
    "INSERT INTO probe (id, count) VALUES (1, 1) ON CONFLICT (id) DO UPDATE SET count = count + 1",
  );
  if (db.get("SELECT count FROM probe WHERE id = 1") === null)
    throw new GuardError("ERR_STORE_UNAVAILABLE", "the store does not give back what was written", {
      engine: "sqlite",
    });
}
