import fc from "fast-check";
import { expect, test } from "vitest";
import { json } from "../../config/presets/json.ts";
import { nextAttemptAt } from "../../src/delivery/backoff.ts";
import { outcomeOf } from "../../src/delivery/outcome.ts";

const anAttempt = { attempt: 1, maxAttempts: 12, now: 1_000_000, random: () => 0.5 };
const answered = (
  status: number,
  more: Partial<typeof anAttempt> & { retryAfterMs?: number } = {},
) =>
  outcomeOf(json, {
    ...anAttempt,
    ...more,
    answer: { kind: "answer", status, bytes: 2, retryAfterMs: more.retryAfterMs ?? null },
  });

test.each([
  [200, "delivered"],
  [201, "delivered"],
  [204, "delivered"],
  [301, "dead"],
  [302, "dead"],
  [400, "dead"],
  [401, "dead"],
  [404, "dead"],
  [408, "retrying"],
  [410, "dead"],
  [425, "retrying"],
  [429, "retrying"],
  [500, "retrying"],
  [502, "retrying"],
  [503, "retrying"],
])("an answer of %i is %s", (status, state) => {
  expect(answered(status).state).toBe(state);
});

test("no answer is tried again, whatever the fault was, until the attempts are used up", () => {
  for (const fault of ["timeout", "network", "refused-address"] as const) {
    const answer = { kind: "failed", class: fault } as const;
    expect(outcomeOf(json, { ...anAttempt, answer })).toMatchObject({
      state: "retrying",
      reason: fault,
    });
    expect(outcomeOf(json, { ...anAttempt, attempt: 12, answer })).toMatchObject({
      state: "dead",
      reason: "attempts-used-up",
    });
  }
});

test("Retry-After counts when it is later than our own wait, and not beyond an hour", () => {
  expect(answered(429, { retryAfterMs: 60_000 }).nextAt).toBe(1_060_000);
  expect(answered(429, { retryAfterMs: 1 }).nextAt).toBeGreaterThan(1_000_500);
  expect(answered(429, { retryAfterMs: 1e12 }).nextAt).toBe(1_000_000 + 3_600_000);
});

test("the wait grows, is never more than an hour, and the first is within five seconds", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 1_000 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (attempt, random) => {
        const wait = nextAttemptAt(attempt, 0, () => random, null);
        expect(wait).toBeGreaterThan(0);
        expect(wait).toBeLessThanOrEqual(3_600_000);
        expect(nextAttemptAt(attempt + 1, 0, () => random, null)).toBeGreaterThanOrEqual(wait);
      },
    ),
  );
  expect(nextAttemptAt(1, 0, () => 1, null)).toBeLessThanOrEqual(5_000);
});
