import { parseArgs } from "node:util";
import { discardHold } from "../../review/discard.ts";
import { defineAct } from "../command.ts";
import { doneAs, idIn, REASON_OPTIONS, reasonIn, reviewing, typist } from "../reviewer.ts";

/** `holds discard`: it never leaves. */
export const holdsDiscard = defineAct({
  name: "holds discard",
  usage: "holds discard ID --reason CODE [--note TEXT]",
  about: "decide that it never leaves; its original goes after the grace time",
  async read(args) {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: REASON_OPTIONS,
      allowPositionals: true,
    });
    const id = idIn(positionals, this.usage);
    return { id, ...reasonIn("discard", values), actor: typist() };
  },
  async run(core, { actor, ...input }) {
    const done = doneAs(await discardHold(reviewing(core), input, actor));
    const hours = core.config.retention.graceHours;
    return { ...done, out: `${done.out}; for ${hours} hours: holds undo ${input.id}` };
  },
});
