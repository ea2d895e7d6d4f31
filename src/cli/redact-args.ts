import { parseArgs } from "node:util";
import { GuardError } from "../errors.ts";
import type { DestinationPolicy, HookPolicy, Policy } from "../judge/policy.ts";

export const REDACT_USAGE = "redact FILE --destination ID [-o OUT]";
export const EXIT_HELD = 3;
export const EXIT_NOTHING = 4;

/** The arguments of `redact`. Throws `ERR_USAGE`. */
export function readRedactArgs(args: readonly string[]) {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { destination: { type: "string" }, output: { type: "string", short: "o" } },
    allowPositionals: true,
  });
  const [file] = positionals;
  const { destination, output = null } = values;
  if (file === undefined || destination === undefined)
    throw new GuardError("ERR_USAGE", `usage: ${REDACT_USAGE}`);
  return { file, destination, output };
}

/** A destination and the first hook that leads there. Throws `ERR_NOT_FOUND`. */
export function wayTo(
  policy: Policy,
  destination: string,
): { readonly hook: HookPolicy; readonly target: DestinationPolicy } {
  const target = policy.destinations.get(destination);
  if (target === undefined)
    throw new GuardError("ERR_NOT_FOUND", "no destination has this id", { destination });
  const hook = [...policy.hooks.values()].find(({ routes }) =>
    routes.some((route) => route.target === target),
  );
  if (hook === undefined)
    throw new GuardError("ERR_NOT_FOUND", "no hook leads to this destination", { destination });
  return { hook, target };
}
