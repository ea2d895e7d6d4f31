import { verifyLedger } from "../../ledger/verify.ts";
import { defineAct } from "../command.ts";

/** `ledger verify`: exit 0 when the chain and every decision are as written, 1 with the first fault. */
export const ledgerVerify = defineAct({
  name: "ledger verify",
  usage: "ledger verify",
  about: "check the chain of acts and every decision",
  async read() {
    return {};
  },
  async run({ store, keys }) {
    const result = await verifyLedger(store, keys);
    const counted = `${result.entries} entries, ${result.decisions} decisions`;
    if (result.ok) return { exit: 0, out: `ok: ${counted}` };
    return {
      exit: 1,
      err: `broken at ${result.fault.seq}: ${result.fault.what} (${counted} read)`,
    };
  },
});
