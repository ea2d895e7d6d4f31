import { userInfo } from "node:os";
import type { Core } from "../core.ts";
import { GuardError } from "../errors.ts";
import type { Cut } from "../judge/reviewer.ts";
import { type ReasonedAct, reasonsFor } from "../review/reasons.ts";
import type { Done, Reviewing } from "../review/reviewing.ts";
import type { Outcome } from "./command.ts";

// What the commands of a review share.

export function reviewing(core: Core): Reviewing {
  return { ...core, practice: null, now: Date.now };
}

/** Who types, as the ledger names him: the user of this machine. The socket to the server is that user's alone. */
export function typist(): string {
  try {
    return `cli:${userInfo().username}`;
  } catch {
    // A container may run under a number that has no name.
    return `cli:${process.getuid?.() ?? "unknown"}`;
  }
}

/** The one id that the command is about. */
export function idIn(positionals: readonly string[], usage: string): string {
  const [id, ...others] = positionals;
  if (id === undefined || others.length > 0) throw new GuardError("ERR_USAGE", `usage: ${usage}`);
  return id;
}

export const REASON_OPTIONS = { reason: { type: "string" }, note: { type: "string" } } as const;

/** A code as typed. A sentence goes into --note here, so that a code mistyped is not taken for one. */
export function reasonIn(
  act: ReasonedAct,
  { reason, note }: { reason?: string | undefined; note?: string | undefined },
) {
  const codes = reasonsFor(act);
  if (reason !== undefined && !codes.some((code) => code === reason))
    throw new GuardError("ERR_NO_REASON", `--reason is one of ${codes.join(", ")}`);
  return { reason, note };
}

const CUT = /^(.*):(\d{1,9})-(\d{1,9})$/s;

/** `PATH:START-END`, or `PATH` alone for a field with its key. */
export function cutsIn(given: readonly string[] = []): Cut[] {
  return given.map((text) => {
    const [, path, start, end] = CUT.exec(text) ?? [];
    return path === undefined ? { path: text } : { path, start: Number(start), end: Number(end) };
  });
}

export function doneAs({ id, destination, state }: Done): Outcome {
  return { exit: 0, out: `${state}: ${id} (${destination})` };
}

const CONTROLS = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** Text of a payload for a terminal: what would steer it, or turn what is read around, is written out. */
export function printable(text: string): string {
  return text.replace(CONTROLS, (c) => `\\u${c.codePointAt(0)?.toString(16).padStart(4, "0")}`);
}
