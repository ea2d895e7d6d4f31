import { type DestinationStream, pino } from "pino";
import type { Facts } from "./errors.ts";

/** Writes one JSON line per fact. It takes flat facts only: it cannot be handed an object to print. */
export interface Log {
  info(event: string, facts?: Facts): void;
  warn(event: string, facts?: Facts): void;
  error(event: string, facts?: Facts): void;
}

/** `level` is a pino level name; `to` replaces standard output (the command line logs to standard error). */
export function createLog(level = "info", to?: DestinationStream): Log {
  const out = pino({ level, base: null }, to ?? pino.destination(1));
  return {
    info: (event, facts) => out.info(facts ?? {}, event),
    warn: (event, facts) => out.warn(facts ?? {}, event),
    error: (event, facts) => out.error(facts ?? {}, event),
  };
}

export const silentLog: Log = { info() {}, warn() {}, error() {} };
