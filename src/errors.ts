/** Every code the guard can fail with. Codes are stable: scripts, the API and tests rely on them. */
export const ERROR_CODES = [
  "ERR_CONFIG", // the configuration has faults; the message lists them all
  "ERR_KEY", // a master key is missing, malformed, or does not open what the store holds
  "ERR_STORE_UNAVAILABLE", // the store cannot read or write now
  "ERR_STORE_LOCKED", // another process has this store open
  "ERR_STORE_VERSION", // the store was written by a newer version
  "ERR_SEAL_BROKEN", // a sealed or encrypted record is not what was written
  "ERR_SCAN_BUDGET", // a payload took more processor time than it may
  "ERR_NOT_FOUND", // no such hook, destination, event, hold or file
  "ERR_ALREADY_DECIDED", // a person, or the clock, decided before
  "ERR_NOT_JUDGED", // a hold that has no form in which it may leave
  "ERR_NO_BASIS", // nothing says that the destination may hold PHI today
  "ERR_NO_CREDENTIALS", // a text cannot be sent, since the guard has no credentials of its own at CTM
  "ERR_CHANGED", // what would leave is not what the reviewer saw
  "ERR_NO_REASON", // an act without a reason that is on the list or said in words
  "ERR_NOTE_HAS_PHI", // a reviewer's note holds an identifier
  "ERR_EXISTS", // somebody has this address already
  "ERR_FORBIDDEN", // this person, or this key, may not do that
  "ERR_SIGNED_OUT", // there is no session, or it is over
  "ERR_PASSWORD", // a new password is too weak
  "ERR_CODE", // a code of a second factor is wrong, or was used
  "ERR_BUSY", // too many ask for the same at once
  "ERR_EXPORT", // an export cannot be read or is not one; the fact `fault` says why
  "ERR_USAGE", // the command line was not understood
  "ERR_NODE_VERSION", // the wrong Node runs
  "ERR_INTERNAL", // a fault of ours
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

/** What may be said of an error: counts, ids of ours, names from our lists. Never a value of a payload. */
export type Facts = Readonly<Record<string, string | number | boolean | null>>;

/**
 * The only error the guard throws on purpose. The message is short, lower case and quotes names, never
 * values; foreign errors are translated where they are caught, and are no `cause`, since theirs quote input.
 */
export class GuardError extends Error {
  readonly code: ErrorCode;
  readonly facts: Facts;

  constructor(code: ErrorCode, message: string, facts: Facts = {}) {
    super(message);
    this.name = "GuardError";
    this.code = code;
    this.facts = facts;
  }
}

/** The code of any thrown thing, for logs: ours, Node's (`ECONNRESET`), or the class of the fault. Never its message. */
export function codeOf(error: unknown): string {
  if (error instanceof GuardError) return error.code;
  if (error instanceof Error) {
    const { code } = error as { code?: unknown };
    return typeof code === "string" && /^[A-Z0-9_]{1,40}$/.test(code) ? code : error.name;
  }
  return "unknown";
}
