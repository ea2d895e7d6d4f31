import { parseArgs } from "node:util";
import { linkTo } from "../../accounts/links.ts";
import { readEmail, renewLink } from "../../accounts/people.ts";
import { accounting } from "../accounting.ts";
import { defineAct } from "../command.ts";
import { idIn, typist } from "../reviewer.ts";

/** `user link`: for a lost password or telephone, or somebody who was disabled. */
export const userLink = defineAct({
  name: "user link",
  usage: "user link EMAIL",
  about: "a new link for a lost password or telephone; what was set is good no longer",
  async read(args) {
    const { positionals } = parseArgs({ args: [...args], allowPositionals: true });
    return { email: readEmail(idIn(positionals, this.usage)), actor: typist() };
  },
  async run(core, { email, actor }) {
    const { token } = await renewLink(accounting(core), { email }, actor);
    return { exit: 0, out: linkTo(core, "invite", token) };
  },
});
