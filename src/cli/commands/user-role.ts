import { parseArgs } from "node:util";
import { changeRole, readEmail, readPractice, readRole } from "../../accounts/people.ts";
import { GuardError } from "../../errors.ts";
import { accounting } from "../accounting.ts";
import { defineAct } from "../command.ts";
import { idIn, typist } from "../reviewer.ts";

/** `user role`: another role, or practice; sessions end. */
export const userRole = defineAct({
  name: "user role",
  usage: "user role EMAIL --role ROLE [--practice ID]",
  about: "change a person's role or practice (also --all-practices); sessions end",
  async read(args) {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: {
        role: { type: "string" },
        practice: { type: "string" },
        "all-practices": { type: "boolean", default: false },
      },
      allowPositionals: true,
    });
    if (values["all-practices"] && values.practice !== undefined)
      throw new GuardError("ERR_USAGE", "--practice and --all-practices exclude each other");
    return {
      email: readEmail(idIn(positionals, this.usage)),
      role: readRole(values.role),
      practice: values.practice,
      all: values["all-practices"],
      actor: typist(),
    };
  },
  async run(core, { email, role, practice, all, actor }) {
    const office = accounting(core);
    const to = practice === undefined ? {} : { practice: readPractice(office, practice) };
    const person = { email, role, ...(all ? { practice: null } : to) };
    const changed = await changeRole(office, person, actor);
    return { exit: 0, out: `${email}: ${changed.role}, ${changed.practice ?? "all practices"}` };
  },
});
