import { type ErrorCode, GuardError } from "../errors.ts";

/** How a fault of an act is answered over HTTP; what is not here is ours. */
const STATUS: Partial<Record<ErrorCode, number>> = {
  ERR_NOT_FOUND: 404, ERR_ALREADY_DECIDED: 409, ERR_NOT_JUDGED: 409, ERR_NO_BASIS: 409, ERR_NO_CREDENTIALS: 409,
  ERR_CHANGED: 409, ERR_NO_REASON: 400, ERR_NOTE_HAS_PHI: 422, ERR_USAGE: 400, ERR_FORBIDDEN: 403, ERR_EXISTS: 409,
  ERR_STORE_UNAVAILABLE: 503,
  ERR_BUSY: 503,
}; // biome-ignore format: a table reads better in rows

export function statusOf(error: unknown): number {
  return error instanceof GuardError ? (STATUS[error.code] ?? 500) : 500;
}

/** What can be expected is said on the page; anything else is the fault page's. */
export function faultOf(error: unknown): GuardError {
  if (error instanceof GuardError && statusOf(error) < 500) return error;
  throw error;
}
