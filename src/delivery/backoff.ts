const BASE_MS = 1_000;
const CAP_MS = 60 * 60_000;

/**
 * When the next attempt is due (epoch ms), after attempt number `attempt` (1 is the first) ended at `now`:
 * exponential with equal jitter, so half of each step is certain. The first retry comes within two seconds. A
 * destination's own `Retry-After` counts when it is later. `random` gives 0 to 1.
 */
export function nextAttemptAt(
  attempt: number,
  now: number,
  random: () => number,
  retryAfterMs: number | null,
): number {
  const step = Math.min(CAP_MS, BASE_MS * 2 ** Math.min(attempt, 30));
  const wait = Math.ceil(step / 2 + (step / 2) * random());
  return now + Math.max(wait, Math.min(retryAfterMs ?? 0, CAP_MS));
}
