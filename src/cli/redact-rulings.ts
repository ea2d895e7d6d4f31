import { GuardError } from "../errors.ts";
import { readRulings } from "../rulings/box.ts";
import { checked, rulingsAndActs } from "../rulings/checked.ts";
import { defineAct } from "./command.ts";

/** What people ruled on texts, for redacting an export beside the process that has the store; a JSON array. */
export const redactRulings = defineAct<Readonly<Record<string, never>>>({
  name: "redact rulings",
  isInternal: true,
  usage: "",
  about: "",
  async read() {
    throw new GuardError("ERR_USAGE", "rulings are read for an export only");
  },
  async run({ store, keys }) {
    const now = Date.now();
    const kept = checked(await rulingsAndActs(store, now), now);
    return { exit: 0, out: JSON.stringify(readRulings(keys, kept)) };
  },
});
