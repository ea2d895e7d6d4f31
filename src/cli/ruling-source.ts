import { readEnv } from "../../config/env.ts";
import { openCore } from "../core.ts";
import { GuardError } from "../errors.ts";
import type { Ruling } from "../judge/rulings.ts";
import { isThere, readLock } from "../store/index.ts";
import { runInServer } from "./control.ts";
import { redactRulings } from "./redact-rulings.ts";

/** What people ruled on texts, from a running server or the store; none where there is no store yet. */
export async function rulingsInForce(variables: NodeJS.ProcessEnv): Promise<readonly Ruling[]> {
  const { databaseUrl } = readEnv(variables);
  const lock = await readLock(databaseUrl);
  if (lock?.control !== undefined) return read(await runInServer(lock.control, redactRulings.name, {}));
  if (!isThere(databaseUrl)) return [];
  const core = await openCore(variables, { now: Date.now });
  try {
    return read(await redactRulings.run(core, {}));
  } finally {
    await core.close();
  }
} // biome-ignore format: short facts

/** Our own writing. */
function read({ exit, out = "", err = "" }: { exit: number; out?: string; err?: string }) {
  if (exit !== 0) throw new GuardError("ERR_STORE_UNAVAILABLE", err);
  return JSON.parse(out) as Ruling[];
}
