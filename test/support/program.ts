import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";

const MAIN = join(import.meta.dirname, "../../src/main.ts");

/** The real program in a process of its own; a test that fails leaves none behind. */
export interface Program extends AsyncDisposable {
  readonly url: string;
  readonly process: ChildProcess;
  /** Kills it, and waits until it is gone. Once is enough. */
  kill(): Promise<void>;
}

/** Starts the program and waits until it listens. */
export async function startProgram(env: NodeJS.ProcessEnv): Promise<Program> {
  const child = spawn(process.execPath, [MAIN], { env, stdio: ["ignore", "pipe", "ignore"] });
  const exited = once(child, "exit");
  const kill = async () => {
    child.kill("SIGKILL");
    await exited;
  };
  for await (const line of createInterface({ input: child.stdout })) {
    if (!line.includes('"listening"')) continue;
    child.stdout.resume();
    const { port } = JSON.parse(line) as { port: number };
    const url = `http://127.0.0.1:${port}`;
    return { url, process: child, kill, [Symbol.asyncDispose]: kill };
  }
  throw new Error("it did not start");
}
