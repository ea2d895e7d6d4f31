import { parseArgs } from "node:util";
import { openEmergency } from "../../accounts/emergency.ts";
import { linkTo } from "../../accounts/links.ts";
import { readEmail } from "../../accounts/people.ts";
import { accounting } from "../accounting.ts";
import { defineAct } from "../command.ts";
import { idIn, typist } from "../reviewer.ts";

/** `user emergency`: access for some hours, without password and code, on record. */
export const userEmergency = defineAct({
  name: "user emergency",
  usage: "user emergency EMAIL --hours 4 --reason TEXT",
  about: "a reviewer's rights for some hours, by a link; alarms, and ends by itself",
  async read(args) {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { hours: { type: "string" }, reason: { type: "string" } },
      allowPositionals: true,
    });
    return {
      email: readEmail(idIn(positionals, this.usage)),
      hours: Number(values.hours),
      reason: values.reason ?? "",
      actor: typist(),
    };
  },
  async run(core, { actor, ...asked }) {
    const { token, endsAt } = await openEmergency(accounting(core), asked, actor);
    const until = new Date(endsAt).toISOString().slice(0, 16);
    return {
      exit: 0,
      out: linkTo(core, "emergency", token),
      err: `open the link within the hour; the access ends by itself at ${until} UTC`,
    };
  },
});
