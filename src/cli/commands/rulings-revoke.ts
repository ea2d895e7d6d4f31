import { parseArgs } from "node:util";
import { revokeRuling } from "../../review/rulings.ts";
import { defineAct } from "../command.ts";
import { idIn, REASON_OPTIONS, reasonIn, reviewing, typist } from "../reviewer.ts";

/** `rulings revoke`: it counts no more, and its text is erased. */
export const rulingsRevoke = defineAct({
  name: "rulings revoke",
  usage: "rulings revoke ID --reason CODE",
  about: "take back what was ruled on a text (also --note)",
  async read(args) {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: REASON_OPTIONS,
      allowPositionals: true,
    });
    return {
      id: idIn(positionals, this.usage),
      ...reasonIn("revoke", values),
      actor: typist(),
    };
  },
  async run(core, { actor, ...input }) {
    const { id } = await revokeRuling(reviewing(core), input, actor);
    return { exit: 0, out: `revoked: ${id}` };
  },
});
