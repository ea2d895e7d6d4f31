import { parseArgs } from "node:util";
import { revokeApiKey } from "../../accounts/api-keys.ts";
import { accounting } from "../accounting.ts";
import { defineAct } from "../command.ts";
import { idIn, typist } from "../reviewer.ts";

/** `apikey revoke`: it is good for nothing at once. */
export const apikeyRevoke = defineAct({
  name: "apikey revoke",
  usage: "apikey revoke ID",
  about: "revoke a key of the API, by the id that apikey list shows",
  async read(args) {
    const { positionals } = parseArgs({ args: [...args], allowPositionals: true });
    return { id: idIn(positionals, this.usage), actor: typist() };
  },
  async run(core, { id, actor }) {
    await revokeApiKey(accounting(core), { id }, actor);
    return { exit: 0, out: `revoked: ${id}` };
  },
});
