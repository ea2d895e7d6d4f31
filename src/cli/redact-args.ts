import { parseArgs } from "node:util";
import { GuardError } from "../errors.ts";

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
