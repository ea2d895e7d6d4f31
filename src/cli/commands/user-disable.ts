import { parseArgs } from "node:util";
import { disablePerson, readEmail } from "../../accounts/people.ts";
import { accounting } from "../accounting.ts";
import { defineAct } from "../command.ts";
import { idIn, typist } from "../reviewer.ts";

/** `user disable`: nobody gets in as this person any more. */
export const userDisable = defineAct({
  name: "user disable",
  usage: "user disable EMAIL",
  about: "shut a person out: sessions, link, second factor and keys",
  async read(args) {
    const { positionals } = parseArgs({ args: [...args], allowPositionals: true });
    return { email: readEmail(idIn(positionals, this.usage)), actor: typist() };
  },
  async run(core, { email, actor }) {
    await disablePerson(accounting(core), { email }, actor);
    return { exit: 0, out: `disabled: ${email}` };
  },
});
