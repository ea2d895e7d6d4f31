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
    const { keys: wrapped, bodies, broken } = await rotate(store, keys);
    await ledger.append({
      practice: "",
      actor: "cli",
      act: "key.rotate",
      facts: { keys: wrapped, bodies, broken },
    });
    const out = `rotated: ${wrapped} keys, ${bodies} bodies`;
    if (broken === 0) return { exit: 0, out };
    return {
      exit: 1,
      out,
      err: `${broken} bodies are under no key of GUARD_KEY or GUARD_KEYS_OLD`,
    };
  },
});
