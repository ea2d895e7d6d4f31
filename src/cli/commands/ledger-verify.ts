import { verifyLedger } from "../../ledger/verify.ts";
import { rulingFault, rulingsAndActs } from "../../rulings/checked.ts";
import { defineAct } from "../command.ts";

/** `ledger verify`: exit 0 when the chain, every decision and every ruling are as written, 1 with the first fault. */
export const ledgerVerify = defineAct({
  name: "ledger verify",
  usage: "ledger verify",
  about: "check the chain of acts, every decision and every ruling",
  async read() {
    return {};
  },
  async run({ store, keys }) {
    const result = await verifyLedger(store, keys);
    const counted = `${result.entries} entries, ${result.decisions} decisions`;
    const now = Date.now();
    const fault = result.ok
      ? rulingFault(await rulingsAndActs(store, now), keys, now)
      : result.fault;
    if (fault === null) return { exit: 0, out: `ok: ${counted}` };
    return { exit: 1, err: `broken at ${fault.seq}: ${fault.what} (${counted} read)` };
  },
});
