import type { HookKind, Route } from "../../config/config.ts";
import { GuardError } from "../errors.ts";
import type { DestinationPolicy, HookPolicy, Policy } from "./policy.ts";

/** How something gets to a destination. */
export interface Way {
  readonly hook: HookPolicy;
  readonly route: Route;
  readonly target: DestinationPolicy;
}

/** The first hook that leads to a destination, those of kind `before` before all others; null where none does. */
export function findWay({ hooks }: Policy, destination: string, before?: HookKind): Way | null {
  const all = [...hooks.values()];
  const isBefore = ({ hook }: HookPolicy) => hook.kind === before;
  for (const hook of [...all.filter(isBefore), ...all]) {
    const way = hook.routes.find(({ target }) => target.destination.id === destination);
    if (way !== undefined) return { hook, ...way };
  }
  return null;
}

/** The same for a destination that somebody named. Throws `ERR_NOT_FOUND`. */
export function wayTo(policy: Policy, destination: string, before?: HookKind): Way {
  if (!policy.destinations.has(destination))
    throw new GuardError("ERR_NOT_FOUND", "no destination has this id", { destination });
  const way = findWay(policy, destination, before);
  if (way !== null) return way;
  throw new GuardError("ERR_NOT_FOUND", "no hook leads to this destination", { destination });
}
