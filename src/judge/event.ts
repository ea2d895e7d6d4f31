import type { Destination } from "../../config/config.ts";
import type { Known } from "../../detectors/known.ts";
import type { Finding, FindingType, JsonObject } from "../../detectors/types.ts";
import type { Allowed } from "./allowed.ts";
import type { FormatId } from "./formats/index.ts";
import type { Missed } from "./missed.ts";
import type { Forgive } from "./rulings.ts";
import type { SmsRoute } from "./sms.ts";

/** Why a delivery waits for a person. */
export const HOLD_REASONS = [
  "phi", // on_phi: hold, and something was found
  "hold-on", // a type of hold_on was found
  "signature", // the hook's signature was wrong or missing (mode hold)
  "unreadable", // the body could not be read; `detail` says how
  "unknown-account", // no practice has this account
  "ineligible-number", // a number CTM marks as not eligible for HIPAA
  "scan-budget", // took more processor time than a payload may
  "scan-crash", // the scanner died on it twice
  "last-look", // the last look still found something after redacting once more
  "seal-broken", // the stored body is not the one that was released
  "policy-changed", // policy no longer permits it and the original is gone
  "rulings", // what people ruled on texts could not be read
  "rows", // so many rows of an export would be held that all of it is
] as const;
export type HoldReason = (typeof HOLD_REASONS)[number];

/** How a body could not be read. */
export const UNREADABLE = [
  "empty", "encoding", "charset", "content-type", "malformed", "not-an-object", "duplicate-keys", "too-deep",
  "too-many-keys", "no-text", "text-twice", "text-address", "callback",
] as const; // biome-ignore format: a table reads better in rows
export type Unreadable = (typeof UNREADABLE)[number];

/** An event as it came in. `id` is ours and random. */
export interface Received {
  readonly id: string;
  readonly hook: string;
  /** Epoch milliseconds. */
  readonly receivedAt: number;
  readonly contentType: string;
  /** Set only when the body could not be decoded and is kept as it came. */
  readonly contentEncoding: string;
  readonly body: Uint8Array;
  readonly signature: "off" | "valid" | "absent" | "wrong";
  /** Of a call of CTM's SMS API: the account in its path, digits. */
  readonly account?: string;
}

export interface Fields {
  readonly kind: "fields";
  readonly format: FormatId;
  /** The key the record was wrapped in (`call`, `activity`), or null. */
  readonly wrapper: string | null;
  readonly record: JsonObject;
  /** The whole body; known values are read from it, what stands beside the record never leaves. */
  readonly root: JsonObject;
  /** Where a text goes, when the body is a call of CTM's SMS API. */
  readonly sms: SmsRoute | null;
}

export type Content = Fields | { readonly kind: "unreadable"; readonly detail: Unreadable };

export interface Parsed extends Received {
  readonly content: Content;
}

export interface Scanned extends Parsed {
  /** Findings in the fields that any destination of the hook allows. */
  readonly findings: readonly Finding[];
  /** In memory only: it throws when it is serialised. */
  readonly known: Known;
}

/** What becomes of one finding at one destination; `released`: a person lets it out in clear. */
export type Fate = "redacted" | "permitted" | "forgiven" | "held" | "released";
export interface JudgedFinding extends Finding {
  readonly fate: Fate;
}

export type Verdict =
  | { readonly kind: "forward" }
  | { readonly kind: "redact" }
  | { readonly kind: "hold"; readonly reason: HoldReason; readonly detail?: string }
  /** Nothing of the payload is allowed at this destination. */
  | { readonly kind: "empty" }
  /** The route's `when` does not match. */
  | { readonly kind: "unrouted" };

export interface Judged extends Scanned {
  readonly destination: Destination;
  /** The practice it belongs to; "" where none has its account. */
  readonly practice: string;
  readonly verdict: Verdict;
  /** What would leave, or be kept from leaving, at this destination. */
  readonly judged: readonly JudgedFinding[];
  /** The allowed part of the record; null where nothing of it may leave or the event as a whole is in doubt. */
  readonly allowed: Allowed | null;
  /** By pointer, the types that may leave in clear today. */
  readonly permits: ReadonlyMap<string, ReadonlySet<FindingType>>;
  readonly forgive: Forgive;
  /** What people said was missed; looked for in everything that leaves. */
  readonly missed: Missed | null;
}

declare const sealed: unique symbol;
/**
 * Bytes that may leave. Only `release()` and `openSealed()` make one; the HMAC binds the bytes to event,
 * destination and policy, so that the guarantee holds across the database too, where a type would not.
 */
export interface Sealed {
  readonly [sealed]: true;
  readonly event: string;
  readonly destination: string;
  /** Digest of the destination's policy. */
  readonly policy: string;
  readonly contentType: string;
  readonly body: Uint8Array;
  readonly mac: string;
}

declare const sealedFile: unique symbol;
/**
 * The same for a file that is too large for memory: a redacted export. Only `openSealedFile()` makes one, and it has
 * read all of it before.
 */
export interface SealedFile extends Omit<Sealed, "body" | typeof sealed> {
  readonly [sealedFile]: true;
  /** Bytes. */
  readonly size: number;
  /** The bytes from the first; breaks off with an error where they are no longer what was sealed. */
  read(): AsyncIterable<Uint8Array>;
}
