import type { Preset } from "../../config/presets/preset.ts";
import { nextAttemptAt } from "./backoff.ts";
import type { Answer } from "./transports/transport.ts";

export type DeliveryOutcome =
  | { readonly state: "delivered"; readonly reason: null; readonly nextAt: null }
  | { readonly state: "retrying"; readonly reason: string; readonly nextAt: number }
  | { readonly state: "dead" | "unknown"; readonly reason: string; readonly nextAt: null };

export interface Attempted {
  readonly answer: Answer;
  /** 1 for the first. */
  readonly attempt: number;
  readonly maxAttempts: number;
  readonly now: number;
  readonly random: () => number;
}

/** What an answer, or none, means for the delivery: the preset knows the destination's statuses, the rest is the same for all. */
export function outcomeOf(
  preset: Pick<Preset, "outcome" | "sendsOnce">,
  attempted: Attempted,
): DeliveryOutcome {
  const { answer } = attempted;
  if (preset.sendsOnce) return onlyOutcomeOf(preset, answer);
  if (answer.kind === "failed") return again(attempted, answer.class, null);
  const { kind } = preset.outcome(answer.status);
  switch (kind) {
    case "delivered":
      return { state: "delivered", reason: null, nextAt: null };
    case "retry":
      return again(attempted, "status", answer.retryAfterMs);
    case "dead":
      return { state: "dead", reason: "refused", nextAt: null };
  }
}

function again(
  { attempt, maxAttempts, now, random }: Attempted,
  reason: string,
  retryAfterMs: number | null,
): DeliveryOutcome {
  if (attempt >= maxAttempts) return { state: "dead", reason: "attempts-used-up", nextAt: null };
  return { state: "retrying", reason, nextAt: nextAttemptAt(attempt, now, random, retryAfterMs) };
}

/** What is sent once at most is over after one attempt: it arrived, it did not, or nobody knows. */
export function onlyOutcomeOf(
  preset: Pick<Preset, "outcome">,
  answer: Answer,
): Exclude<DeliveryOutcome, { readonly state: "retrying" }> {
  if (answer.kind === "failed") {
    const state = answer.mayHaveLeft === false ? "dead" : "unknown";
    return { state, reason: answer.class, nextAt: null };
  }
  const { kind } = preset.outcome(answer.status);
  switch (kind) {
    case "delivered":
      return { state: "delivered", reason: null, nextAt: null };
    case "retry":
      return { state: "unknown", reason: "status", nextAt: null };
    case "dead":
      return { state: "dead", reason: "refused", nextAt: null };
  }
}
