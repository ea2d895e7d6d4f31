import { isBasisInForce } from "../../config/basis.ts";
import type { Basis } from "../../config/config.ts";
import type { DestinationPolicy } from "../judge/policy.ts";
import type { Released } from "../judge/released.ts";

export type MaySend = "yes" | "rejudge" | "cancel";

/**
 * May a sealed body still go out? Not when its destination is gone or only observed (cancel). Under any other policy
 * than the one it was sealed under, or when a type left in clear and no basis is in force today, the event is judged
 * anew. `today` is `YYYY-MM-DD` in the practice's zone.
 */
export function mayStillSend(
  released: Released,
  target: DestinationPolicy | undefined,
  today: string,
): MaySend {
  if (target === undefined || target.destination.mode === "observe") return "cancel";
  const { destination, host } = target;
  const { digest } = released.practice === undefined ? target : target.under(released.practice);
  if (released.policy !== digest || released.host !== host) return "rejudge";
  const consented = destination.basis.filter((_, i) => released.consents.includes(i));
  const isInForce = (basis: Basis) => isBasisInForce(basis, host, today);
  // Which of a file's rows rests on which basis is not kept: all that were in force then must be.
  const hasBasis = released.rows
    ? consented.length > 0 && consented.every(isInForce)
    : consented.some(isInForce);
  return released.permitted.length > 0 && !hasBasis ? "rejudge" : "yes";
}
