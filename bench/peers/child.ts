import type { Mark } from "../../eval/document.ts";
import { PEERS } from "./peers.ts";

// One library in a process of its own: what it finds in the texts handed in, and how fast.

/** What the process answers for the texts it was sent: spans of each, and megabytes of text a second. */
export interface Measured {
  readonly spans: readonly (readonly Mark[])[];
  readonly megabytesPerSecond: number;
}

const LEAST_SECONDS = 0.3;

async function measure(name: string, texts: readonly string[]): Promise<Measured> {
  const { run, spans } = (await PEERS.find((peer) => peer.name === name)?.open()) ?? unknownPeer();
  // Reading the output is not timed; this pass warms up as well.
  const found: (readonly Mark[])[] = [];
  for (const text of texts) found.push(spans(text, await run(text)));
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  const begin = performance.now();
  let seconds = 0;
  let passes = 0;
  while (seconds < LEAST_SECONDS) {
    for (const text of texts) {
      const output = run(text);
      if (output instanceof Promise) await output;
    }
    passes++;
    seconds = (performance.now() - begin) / 1000;
  }
  return { spans: found, megabytesPerSecond: (passes * bytes) / 1e6 / seconds };
}

function unknownPeer(): never {
  throw new Error("no such peer");
}

process.once("message", (texts: readonly string[]) => {
  measure(process.argv[2] ?? "", texts).then(
    (measured) => process.send?.(measured, () => process.exit(0)),
    (error: unknown) => {
      process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
      process.exit(1);
    },
  );
});
