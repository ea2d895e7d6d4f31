import type { HoldReason } from "../judge/event.ts";
import type { ReasonCode } from "../review/reasons.ts";
import type { DeliveryState } from "../store/store.ts";

/** Why something waits, in words short enough for a list. */
const WHY: Readonly<Record<HoldReason, string>> = {
  phi: "identifiers found",
  "hold-on": "a type that always holds",
  signature: "signature not proven",
  unreadable: "could not be read",
  "unknown-account": "account of no practice",
  "ineligible-number": "number not eligible for HIPAA",
  "scan-budget": "took too long to read",
  "scan-crash": "stopped the scanner",
  "last-look": "seen at the last look",
  "seal-broken": "seal broken",
  "policy-changed": "policy changed",
  rulings: "rulings could not be read",
  rows: "too many rows held",
};

export function whyInWords(reason: string | null): string {
  if (reason === null) return "";
  return Object.hasOwn(WHY, reason) ? WHY[reason as HoldReason] : reason;
}

/** What a person's reason says. */
export const REASON_WORDS: Readonly<Record<ReasonCode, string>> = {
  "redacted-enough": "Redacted enough: what is left identifies nobody",
  "false-positive": "False positive: what was found is no identifier",
  ours: "Ours: a product, a place, a campaign of the practice",
  slipped: "Slipped: the scan did not see it",
  mistaken: "Mistaken: it should not have been said",
  "no-longer": "No longer needed",
  authorized: "Authorized: the receiver may have it",
  "not-needed": "Not needed there",
  "not-permitted": "Not permitted there",
  spam: "Spam",
  duplicate: "Duplicate",
  test: "Test: no real person",
  "to-decide": "To decide",
  other: "Other: the note says why",
};

export const STATE_WORDS: Readonly<Record<DeliveryState, string>> = {
  pending: "waiting to be sent",
  retrying: "being tried again",
  held: "held",
  released: "released, being sent",
  delivered: "delivered",
  dead: "could not be delivered",
  discarded: "discarded",
  expired: "expired",
  empty: "nothing was left to send",
  unrouted: "not for this destination",
  cancelled: "cancelled",
  unknown: "may have arrived",
};

const MINUTE_MS = 60_000;

/** A length of time in one unit. */
export function span(ms: number): string {
  const minutes = Math.max(0, Math.floor(ms / MINUTE_MS));
  if (minutes < 60) return `${minutes} min`;
  const hours = Math.floor(minutes / 60);
  return hours < 48 ? `${hours} h` : `${Math.floor(hours / 24)} days`;
}

export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString("en-US")} ${count === 1 ? one : many}`;
}
