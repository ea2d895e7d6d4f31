import type { Core } from "../core.ts";

/** What a command leaves behind. Exit codes are stable: 0 done, 1 fault, 2 not understood; others where a command says so. */
export interface Outcome {
  readonly exit: number;
  readonly out?: string;
  /** `out` is a body and is printed byte for byte, without a line end of ours. */
  readonly isBody?: boolean;
  readonly err?: string;
}

export interface Terminal {
  readonly env: NodeJS.ProcessEnv;
  readonly stdin: NodeJS.ReadableStream;
  /** Does what is written show in colour? No when absent. */
  readonly hasColours?: boolean;
  write(text: string): void;
  /** A piece of a long body, byte for byte; settles when there is room for the next. */
  writeBytes(bytes: Uint8Array): Promise<void>;
  /** Shows a line in place of the one before, "" for none; absent where nobody looks. */
  status?(line: string): void;
}

/** A command that needs no store. */
export interface Command {
  /** As typed: `hook url`. */
  readonly name: string;
  readonly usage: string;
  readonly about: string;
  run(args: readonly string[], terminal: Terminal): Promise<Outcome>;
}

/**
 * A command on the store. Beside a running server on SQLite it runs there, since one process has the store; so what
 * it needs of this machine (files) is read by `read` first, and what it returns is written by `finish`.
 */
export interface Act<Input = unknown> {
  readonly name: string;
  /** A part of a command: not typed by itself, and not listed. */
  readonly isInternal?: true;
  readonly usage: string;
  readonly about: string;
  read(args: readonly string[], terminal: Terminal): Promise<Input>;
  run(core: Core, input: Input): Promise<Outcome>;
  /** What is done with the outcome here; prints it when absent. */
  finish?(outcome: Outcome, input: Input): Promise<Outcome>;
}

export function defineAct<Input>(act: Act<Input>): Act<Input> {
  return act;
}
