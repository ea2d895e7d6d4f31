import { Readable } from "node:stream";
import type { Terminal } from "../../src/cli/command.ts";

/** A terminal that keeps what is written to it. */
export function aTerminal(env: NodeJS.ProcessEnv = {}, input = "") {
  const written: string[] = [];
  const terminal: Terminal = {
    env,
    stdin: Readable.from([input]),
    write: (text) => void written.push(text),
    writeBytes: async (bytes) => void written.push(Buffer.from(bytes).toString("utf8")),
  };
  return { terminal, written };
}
