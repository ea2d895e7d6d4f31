import { isBasisInForce } from "../../config/basis.ts";
import type { DestinationPolicy } from "../judge/policy.ts";
import type { Released } from "../judge/released.ts";

export type MaySend = "yes" | "rejudge" | "cancel";

/**
 * May a sealed body still go out under today's policy? Not when its destination is gone or only observed (cancel);
 * judged anew when the host is another, a type that left in clear lost its basis or its permit, or a field was
 * withdrawn. `today` is `YYYY-MM-DD` in the practice's zone.
 */
export function mayStillSend(
  released: Released,
  target: DestinationPolicy | undefined,
  today: string,
): MaySend {
  if (target === undefined || target.destination.mode === "observe") return "cancel";
  const { destination, host, digest } = target;
  if (released.host !== host) return "rejudge";
  const hasBasis = destination.basis.some((basis) => isBasisInForce(basis, host, today));
  if (released.permitted.length > 0 && !hasBasis) return "rejudge";
  if (released.policy === digest) return "yes";
  const now = new Map(destination.allow.map(({ path, permit }) => [path, permit]));
  const isCovered = released.allow.every(({ path, permit }) => {
    const still = now.get(path);
    return (
      still !== undefined &&
      permit.every((type) => still.includes(type) || !released.permitted.includes(type))
    );
  });
  // Stricter words about findings (hold_on, on_phi, redact_with) are not told apart here: they decide anew.
  return isCovered && isOnlyWider(released, target) ? "yes" : "rejudge";
}

/** Under another policy only a body from which nothing permitted left needs no second judgement of its findings. */
function isOnlyWider({ permitted }: Released, { destination }: DestinationPolicy): boolean {
  return (
    !permitted.some((type) => destination.holdOn.includes(type)) && destination.onPhi === "redact"
  );
}
