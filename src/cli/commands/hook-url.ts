import { parseArgs } from "node:util";
import { readEnv } from "../../../config/env.ts";
import { readConfig } from "../../core.ts";
import { GuardError } from "../../errors.ts";
import type { Command } from "../command.ts";

const DOORS = { webhook: "hooks", text: "texts", export: "exports" } as const;

/** `hook url ID`: the address to enter in CTM, or of a text hook what a client takes in place of CTM's origin. It holds the hook's secret. */
export const hookUrl: Command = {
  name: "hook url",
  usage: "hook url ID",
  about: "print the address to enter in CTM (it holds a secret)",
  async run(args, { env: variables }) {
    const { positionals } = parseArgs({ args: [...args], allowPositionals: true });
    const [id] = positionals;
    if (id === undefined) throw new GuardError("ERR_USAGE", `usage: ${this.usage}`);
    const env = readEnv(variables);
    const { config } = await readConfig(env, variables);
    const hook = config.hooks.find((candidate) => candidate.id === id);
    if (hook === undefined)
      throw new GuardError("ERR_NOT_FOUND", "no hook has this id", {
        hook: id,
        hooks: config.hooks.map((candidate) => candidate.id).join(" "),
      });
    const base = config.publicUrl ?? `http://localhost:${env.port}`;
    return { exit: 0, out: `${base}/${DOORS[hook.kind]}/${id}/${hook.secrets[0] ?? ""}` };
  },
};
