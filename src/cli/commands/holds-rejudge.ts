import { parseArgs } from "node:util";
import { rejudgeHold } from "../../review/again.ts";
import { defineAct } from "../command.ts";
import { idIn, reviewing, typist } from "../reviewer.ts";

/** `holds rejudge`: after policy was put right. */
export const holdsRejudge = defineAct({
  name: "holds rejudge",
  usage: "holds rejudge ID",
  about: "have it judged anew under the policy now in force",
  async read(args) {
    const { positionals } = parseArgs({ args: [...args], allowPositionals: true });
    return { id: idIn(positionals, this.usage), actor: typist() };
  },
  async run(core, { id, actor }) {
    const { id: hold } = await rejudgeHold(reviewing(core), { id }, actor);
    return { exit: 0, out: `judged anew: holds show ${hold}` };
  },
});
