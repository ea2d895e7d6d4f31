import { readEnv } from "../../config/env.ts";
import { openCore } from "../core.ts";
import { readLock } from "../store/index.ts";
import type { Act, Outcome, Terminal } from "./command.ts";
import { runInServer } from "./control.ts";

/** Beside a running server on SQLite the command runs in it; else it opens the store itself. */
export async function runAct(
  act: Act,
  args: readonly string[],
  terminal: Terminal,
): Promise<Outcome> {
  const input = await act.read(args, terminal);
  const lock = await readLock(readEnv(terminal.env).databaseUrl);
  const outcome =
    lock?.control === undefined
      ? await runHere(act, input, terminal)
      : await runInServer(lock.control, act.name, input);
  return act.finish === undefined ? outcome : act.finish(outcome, input);
}

async function runHere(act: Act, input: unknown, { env }: Terminal): Promise<Outcome> {
  const core = await openCore(env, { now: Date.now });
  try {
    return await act.run(core, input);
  } finally {
    await core.close();
  }
}
