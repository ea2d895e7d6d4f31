import { parseArgs } from "node:util";
import { retryDelivery } from "../../review/again.ts";
import { defineAct } from "../command.ts";
import { doneAs, idIn, reviewing, typist } from "../reviewer.ts";

/** `deliveries retry`: one more attempt; the destination may get it twice. */
export const deliveriesRetry = defineAct({
  name: "deliveries retry",
  usage: "deliveries retry ID",
  about: "send once more what is dead or of unknown fate",
  async read(args) {
    const { positionals } = parseArgs({ args: [...args], allowPositionals: true });
    return { id: idIn(positionals, this.usage), actor: typist() };
  },
  async run(core, { id, actor }) {
    return doneAs(await retryDelivery(reviewing(core), { id }, actor));
  },
});
