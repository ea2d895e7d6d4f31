import { rotate } from "../../keys/rotate.ts";
import { defineAct } from "../command.ts";

/** `key rotate`: wraps every data key anew under the master key now in force; no token and no digest changes. */
export const keyRotate = defineAct({
  name: "key rotate",
  usage: "key rotate",
  about: "wrap all data keys under the newest master key",
  async read() {
    return {};
  },
  async run({ store, keys, ledger }) {
    const { keys: wrapped, bodies } = await rotate(store, keys);
    await ledger.append({
      practice: "",
      actor: "cli",
      act: "key.rotate",
      facts: { keys: wrapped, bodies },
    });
    return { exit: 0, out: `rotated: ${wrapped} keys, ${bodies} bodies` };
  },
});
