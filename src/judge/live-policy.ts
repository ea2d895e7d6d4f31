import type { Policy } from "./policy.ts";
import type { Ruling } from "./rulings.ts";

/** A policy under rulings that come, and go by the clock. */
export interface LivePolicy {
  /** Rulings in place of those before; null: they could not be read, and nothing may be sent. */
  take(rulings: readonly Ruling[] | null): void;
  /** The policy at a moment (epoch ms); the same object until something changes. */
  at(now: number): Policy;
}

/** Before the first rulings are taken nothing may be sent. `under` compiles a policy (`policyUnder`). */
export function livePolicy(under: (rulings: readonly Ruling[] | null) => Policy): LivePolicy {
  let rulings: readonly Ruling[] | null = null;
  let made: { readonly policy: Policy; readonly from: number; readonly until: number } | null = null;
  return {
    take(next) {
      rulings = next;
      made = null;
    },
    at(now) {
      if (made !== null && made.from <= now && now < made.until) return made.policy;
      const inForce = rulings?.filter(({ expiresAt }) => expiresAt > now) ?? null;
      const until = Math.min(Number.POSITIVE_INFINITY, ...(inForce ?? []).map(({ expiresAt }) => expiresAt));
      made = { policy: under(inForce), from: now, until };
      return made.policy;
    },
  };
} // biome-ignore format: short facts

/** The same as a policy that is always the one in force. */
export function policyNow(live: LivePolicy, now: () => number): Policy {
  return {
    get hooks() {
      return live.at(now()).hooks;
    },
    get destinations() {
      return live.at(now()).destinations;
    },
    get practices() {
      return live.at(now()).practices;
    },
  };
}
