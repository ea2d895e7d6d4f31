import { parseArgs } from "node:util";
import { newApiKey } from "../../accounts/api-keys.ts";
import { readEmail, readPractice, readRole } from "../../accounts/people.ts";
import { GuardError } from "../../errors.ts";
import { accounting } from "../accounting.ts";
import { defineAct } from "../command.ts";
import { typist } from "../reviewer.ts";

/** `apikey new`: a key of the API, printed now or never. */
export const apikeyNew = defineAct({
  name: "apikey new",
  usage: "apikey new --role ROLE [--for EMAIL]",
  about: "print a key of the API, a person's or yours (also --practice ID)",
  async read(args) {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { role: { type: "string" }, for: { type: "string" }, practice: { type: "string" } },
      allowPositionals: true,
    });
    if (positionals.length > 0) throw new GuardError("ERR_USAGE", `usage: ${this.usage}`);
    return {
      role: readRole(values.role),
      email: values.for === undefined ? null : readEmail(values.for),
      practice: values.practice,
      actor: typist(),
    };
  },
  async run(core, { role, email, practice, actor }) {
    const office = accounting(core);
    const asked = { role, email, practice: readPractice(office, practice) };
    const { token } = await newApiKey(office, asked, actor);
    return { exit: 0, out: token };
  },
});
