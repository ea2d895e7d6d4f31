import { once } from "node:events";
import { ConfigFaults } from "../../config/faults.ts";
import { GuardError } from "../errors.ts";
import { ACTS } from "./acts.ts";
import type { Command, Outcome, Terminal } from "./command.ts";
import { check } from "./commands/check.ts";
import { hookUrl } from "./commands/hook-url.ts";
import { keyNew } from "./commands/key-new.ts";
import { redact } from "./commands/redact.ts";
import { scan } from "./commands/scan.ts";
import { send } from "./commands/send.ts";
import { serve } from "./commands/serve.ts";
import { faultOf } from "./control.ts";
import { runAct } from "./run-act.ts";

const COMMANDS: readonly Command[] = [serve, check, hookUrl, redact, scan, send, keyNew];
const TYPED_ACTS = ACTS.filter(({ isInternal }) => isInternal !== true);
const EXIT_USAGE = 2;

/** Runs one command line (without `node` and the script) and gives its outcome; never throws. */
export async function runCommandLine(
  args: readonly string[],
  terminal: Terminal,
): Promise<Outcome> {
  const command = named(COMMANDS, args);
  const act = named(TYPED_ACTS, args);
  try {
    if (command !== undefined) return await command.run(restOf(command.name, args), terminal);
    if (act !== undefined) return await runAct(act, restOf(act.name, args), terminal);
  } catch (error) {
    if (error instanceof ConfigFaults) return { exit: 1, err: error.message };
    if (isUsage(error)) return { exit: EXIT_USAGE, err: error.message };
    return { exit: 1, err: faultOf(error) };
  }
  const isHelp = args.length === 0 || args[0] === "help" || args[0] === "--help";
  return isHelp ? { exit: 0, out: help() } : { exit: EXIT_USAGE, err: help() };
}

/** The longest name that the arguments begin with: "hook url" is two words. */
function named<Named extends { readonly name: string }>(
  all: readonly Named[],
  args: readonly string[],
): Named | undefined {
  return all.find(({ name }) => name.split(" ").every((word, i) => args[i] === word));
}

function restOf(name: string, args: readonly string[]): readonly string[] {
  return args.slice(name.split(" ").length);
}

function isUsage(error: unknown): error is Error {
  if (error instanceof GuardError) return error.code === "ERR_USAGE";
  // node:util parseArgs names the option, which is ours or the caller's own typing.
  return (
    error instanceof TypeError &&
    String((error as { code?: unknown }).code).startsWith("ERR_PARSE_ARGS")
  );
}

function help(): string {
  const rows = [...COMMANDS, ...TYPED_ACTS].map(
    ({ usage, about }) => `  ${usage.padEnd(46)} ${about}`,
  );
  return ["usage: npm run --silent guard -- COMMAND", "", ...rows.toSorted()].join("\n");
}

/** Erases the line that the cursor is in, and writes another. */
function showStatus(line: string): void {
  process.stderr.write(`\r\u001b[K${line}`);
}

if (import.meta.main) {
  const { exit, out, err, isBody } = await runCommandLine(process.argv.slice(2), {
    env: process.env,
    stdin: process.stdin,
    // Asks NO_COLOR too.
    hasColours: process.stdout.isTTY && process.stdout.hasColors(),
    write: (text) => void process.stdout.write(text),
    async writeBytes(bytes) {
      if (!process.stdout.write(bytes)) await once(process.stdout, "drain");
    },
    ...(process.stderr.isTTY && { status: showStatus }),
  });
  if (out !== undefined) process.stdout.write(isBody ? out : `${out}\n`);
  if (err !== undefined) process.stderr.write(`${err}\n`);
  if (exit >= 0) process.exitCode = exit;
}
