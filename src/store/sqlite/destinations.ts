import type { DestinationHealth, DestinationShape } from "../review.ts";
import type { Db } from "./database.ts";

/** So many of what waits are counted. */
const COUNTED_TO = 10_000;

/** Of the newest deliveries, found by the index of their destination; of what waits, by the index of what is due. */
export function destinationHealth(
  db: Db,
  destination: string,
  practice: string | null,
  limit: number,
): DestinationHealth {
  const waiting = db.all<DestinationHealth["waiting"][number]>(
    `SELECT state, count(*) AS count, min(queuedAt) AS oldest FROM
       (SELECT d.state, d.queued_at AS queuedAt FROM delivery d
        WHERE d.destination = ?1 AND d.next_at IS NOT NULL AND (?2 IS NULL OR d.practice_id = ?2) LIMIT ${COUNTED_TO})
     GROUP BY state`,
    destination,
    practice,
  );
  const attempts = db.all<DestinationHealth["attempts"][number]>(
    `SELECT a.at, a.state, a.reason, a.status FROM
       (SELECT d.id FROM delivery d WHERE d.destination = ?1 AND (?2 IS NULL OR d.practice_id = ?2)
        ORDER BY d.seq DESC LIMIT ?3)
     CROSS JOIN attempt a ON a.delivery = id`,
    destination,
    practice,
    limit,
  );
  return { waiting, attempts };
}

export function destinationShapes(
  db: Db,
  destination: string,
  practice: string | null,
  limit: number,
): DestinationShape[] {
  return db.all(
    `SELECT e.received_at AS receivedAt, d.state, d.findings, e.shape FROM delivery d JOIN event e ON e.id = d.event
     WHERE d.destination = ?1 AND d.state <> 'unrouted' AND (?2 IS NULL OR d.practice_id = ?2)
       AND d.event NOT GLOB 'evt_test_*'
     ORDER BY d.seq DESC LIMIT ?3`,
    destination,
    practice,
    limit,
  );
}
