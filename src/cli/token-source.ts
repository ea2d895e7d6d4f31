import type { Destination } from "../../config/config.ts";
import { readEnv } from "../../config/env.ts";
import { openCore } from "../core.ts";
import { GuardError } from "../errors.ts";
import type { DrawTokens } from "../judge/judge.ts";
import { readLock } from "../store/index.ts";
import { runInServer } from "./control.ts";
import { redactTokens } from "./redact-tokens.ts";

export interface TokenSource extends AsyncDisposable {
  readonly draw: DrawTokens;
}

/** Where an export's tokens come from: a running server, or the store; neither is asked where none are needed. */
export async function openTokens(
  { redactWith }: Destination,
  variables: NodeJS.ProcessEnv,
): Promise<TokenSource> {
  const none = { async [Symbol.asyncDispose]() {} };
  if (!Object.values(redactWith).includes("token")) return { ...none, draw: async () => [] };
  const lock = await readLock(readEnv(variables).databaseUrl);
  const control = lock?.control;
  if (control !== undefined)
    return {
      ...none,
      async draw(practice, destination, needs) {
        const {
          exit,
          out = "",
          err = "",
        } = await runInServer(control, redactTokens.name, {
          practice,
          destination,
          needs,
        });
        if (exit !== 0) throw new GuardError("ERR_STORE_UNAVAILABLE", err);
        return JSON.parse(out) as string[];
      },
    };
  const core = await openCore(variables, { now: Date.now });
  return {
    async draw(practice, destination, needs) {
      const { out = "" } = await redactTokens.run(core, { practice, destination, needs });
      return JSON.parse(out) as string[];
    },
    [Symbol.asyncDispose]: () => core.close(),
  };
}
