import { parseArgs } from "node:util";
import { linkTo } from "../../accounts/links.ts";
import { addPerson, readEmail, readPractice, readRole } from "../../accounts/people.ts";
import { accounting } from "../accounting.ts";
import { defineAct } from "../command.ts";
import { idIn, typist } from "../reviewer.ts";

/** `user add`: a person, and the link by which they set a password. */
export const userAdd = defineAct({
  name: "user add",
  usage: "user add EMAIL --role ROLE [--practice ID]",
  about: "add a person; prints a link that is good once, for a day",
  async read(args) {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { role: { type: "string" }, practice: { type: "string" } },
      allowPositionals: true,
    });
    return {
      email: readEmail(idIn(positionals, this.usage)),
      role: readRole(values.role),
      practice: values.practice,
      actor: typist(),
    };
  },
  async run(core, { email, role, practice, actor }) {
    const office = accounting(core);
    const person = { email, role, practice: readPractice(office, practice) };
    const { token } = await addPerson(office, person, actor);
    return { exit: 0, out: linkTo(core, "invite", token) };
  },
});
