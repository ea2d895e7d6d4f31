import { STATUS_CODES } from "node:http";
import { type ErrorCode, type Facts, GuardError } from "../errors.ts";

/** The status each fault is answered with. What is not here is a fault of ours: 500, without its words. */
const STATUS: Partial<Readonly<Record<ErrorCode, number>>> = {
  ERR_USAGE: 400,
  ERR_NO_REASON: 400,
  ERR_SIGNED_OUT: 401,
  ERR_FORBIDDEN: 403,
  ERR_NOT_FOUND: 404,
  ERR_ALREADY_DECIDED: 409,
  ERR_NOT_JUDGED: 409,
  ERR_NO_BASIS: 409,
  ERR_NO_CREDENTIALS: 409,
  ERR_CHANGED: 409,
  ERR_EXISTS: 409,
  ERR_NOTE_HAS_PHI: 422,
  ERR_STORE_UNAVAILABLE: 503,
  ERR_BUSY: 503,
};

/** A fault as RFC 9457 has it, with the code that is stable. */
export interface Problem {
  readonly type: "about:blank";
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly code: string;
  readonly facts?: Facts;
}

export function statusOf(code: ErrorCode): number {
  return STATUS[code] ?? 500;
}

/** What may be said of an error: ours as it is, of a foreign one nothing. */
export function problemOf(error: unknown): Problem {
  const status = error instanceof GuardError ? statusOf(error.code) : 500;
  if (!(error instanceof GuardError) || status === 500)
    return problem(500, "ERR_INTERNAL", "it failed; the log has the code");
  return problem(status, error.code, error.message, error.facts);
}

export function problem(status: number, code: string, detail: string, facts: Facts = {}): Problem {
  return {
    type: "about:blank",
    title: STATUS_CODES[status] ?? "",
    status,
    detail,
    code,
    ...(Object.keys(facts).length > 0 && { facts }),
  };
}
