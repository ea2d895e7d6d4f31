import { parseArgs } from "node:util";
import { undoDiscard } from "../../review/discard.ts";
import { defineAct } from "../command.ts";
import { doneAs, idIn, reviewing, typist } from "../reviewer.ts";

/** `holds undo`: takes a discard back. */
export const holdsUndo = defineAct({
  name: "holds undo",
  usage: "holds undo ID",
  about: "hold it again, in the grace time of its discard",
  async read(args) {
    const { positionals } = parseArgs({ args: [...args], allowPositionals: true });
    return { id: idIn(positionals, this.usage), actor: typist() };
  },
  async run(core, { id, actor }) {
    return doneAs(await undoDiscard(reviewing(core), { id }, actor));
  },
});
