import { type ChildProcess, execFileSync, fork } from "node:child_process";
import { join } from "node:path";
import type { Measured } from "./child.ts";

const TIMEOUT_MS = 120_000;
const FLAGS = [
  "--no-package-lock",
  "--ignore-scripts",
  "--prefer-offline",
  "--no-audit",
  "--no-fund",
];

/** Installs the libraries of `package.json` here. Where npm fails, those that are there already are measured. */
export function install(): void {
  try {
    execFileSync("npm", ["install", ...FLAGS], {
      cwd: import.meta.dirname,
      stdio: ["ignore", "ignore", "inherit"],
    });
  } catch {
    process.stderr.write("npm install failed: libraries that are not there yet are reported so\n");
  }
}

/**
 * Has one library look at the texts, in a process of its own that runs in `folder`, since some write files where they
 * run. Gives the fault in words where it fails, and after two minutes.
 */
export function measure(
  name: string,
  texts: readonly string[],
  folder: string,
): Promise<Measured | string> {
  const child = fork(join(import.meta.dirname, "child.ts"), [name], {
    cwd: folder,
    silent: true,
    serialization: "advanced",
    timeout: TIMEOUT_MS,
  });
  child.stdout?.resume();
  child.send(texts);
  return answerOf(child);
}

function answerOf(child: ChildProcess): Promise<Measured | string> {
  return new Promise((resolve) => {
    let fault = "";
    child.stderr?.on("data", (chunk: Buffer) => (fault += chunk.toString()));
    child.once("message", (measured) => resolve(measured as Measured));
    child.once("error", (error) => resolve(error.message));
    child.once("close", (_, signal) =>
      resolve(signal ? `stopped by ${signal}` : (fault.trim().split("\n")[0] ?? "")),
    );
  });
}
