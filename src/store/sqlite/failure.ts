import { codeOf, GuardError } from "../../errors.ts";
import type { Failure } from "./protocol.ts";

const SQLITE_CONSTRAINT = 19;
const PRIMARY_CODE = 0xff;

/** Translates what an operation threw. SQLite's messages are dropped: of them the number is kept. */
export function failureOf(error: unknown): Failure {
  if (error instanceof GuardError)
    return { code: error.code, message: error.message, facts: error.facts };
  const sqlite = sqliteCodeOf(error);
  if (sqlite === null)
    return { code: "ERR_INTERNAL", message: "the store failed", facts: { code: codeOf(error) } };
  if ((sqlite & PRIMARY_CODE) === SQLITE_CONSTRAINT)
    return { code: "ERR_INTERNAL", message: "the store refused a row", facts: { sqlite } };
  return {
    code: "ERR_STORE_UNAVAILABLE",
    message: "the store cannot read or write",
    facts: { engine: "sqlite", sqlite },
  };
}

/** SQLite's extended result code, or null when the error is not SQLite's. */
function sqliteCodeOf(error: unknown): number | null {
  if (!(error instanceof Error)) return null;
  const { code, errcode } = error as { code?: unknown; errcode?: unknown };
  return code === "ERR_SQLITE_ERROR" && typeof errcode === "number" ? errcode : null;
}
