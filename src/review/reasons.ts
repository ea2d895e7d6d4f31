import type { Known } from "../../detectors/known.ts";
import { scanText } from "../../detectors/scan.ts";
import { GuardError } from "../errors.ts";
import type { Missed } from "../judge/missed.ts";

export type ReasonedAct = "release" | "discard" | "reveal" | "not-phi" | "missed" | "revoke";

/** Why a person acts, by code, and the acts that each is offered for. */
export const REASONS = {
  "redacted-enough": ["release"], // what is left identifies nobody
  "false-positive": ["release", "not-phi"], // what was found is no identifier
  ours: ["not-phi"], // it names the practice's own: a product, a place, a campaign
  slipped: ["missed"], // the scan did not see it
  mistaken: ["revoke"], // it should not have been said
  "no-longer": ["revoke"], // it was right, and is needed no more
  authorized: ["release"], // the receiver may have it: an agreement, or the patient's authorization
  "not-needed": ["discard"], // the destination has no use for it
  "not-permitted": ["discard"], // it must not go there
  spam: ["discard"],
  duplicate: ["discard"],
  test: ["release", "discard", "reveal"], // no real person
  "to-decide": ["reveal"], // what is redacted tells too little to decide
  other: ["release", "discard", "reveal", "not-phi", "missed", "revoke"], // the note says why
} as const satisfies Record<string, readonly ReasonedAct[]>;
export type ReasonCode = keyof typeof REASONS;

/** The codes offered for an act. */
export function reasonsFor(act: ReasonedAct): readonly ReasonCode[] {
  const codes = Object.keys(REASONS) as ReasonCode[];
  return codes.filter((code) => REASONS[code].some((offered) => offered === act));
}

export interface GivenReason {
  /** A code, or a sentence, which is then the note under the code `other`. */
  readonly reason?: string | undefined;
  readonly note?: string | undefined;
}

export interface Reason {
  readonly code: ReasonCode;
  readonly note: string | null;
}

const MAX_NOTE_CHARS = 500;

/** Reads why a person acts. Throws `ERR_NO_REASON` without one, or where `other` comes without a note. */
export function readReason(act: ReasonedAct, { reason = "", note = "" }: GivenReason): Reason {
  const codes = reasonsFor(act);
  const code = codes.find((offered) => offered === reason.trim()) ?? "other";
  const text = code === "other" && reason.trim() !== "other" ? `${reason} ${note}` : note;
  const said = text.trim();
  if (said.length > MAX_NOTE_CHARS)
    throw new GuardError("ERR_NO_REASON", `a note has at most ${MAX_NOTE_CHARS} characters`);
  if (code === "other" && said === "")
    throw new GuardError(
      "ERR_NO_REASON",
      `say why: ${codes.join(", ")}; with other, say it in a note`,
    );
  return { code, note: said === "" ? null : said };
}

/**
 * The note as it may stand in the ledger for years. It is looked at like a payload, with the values that are known of
 * the event's person where the event could be read. Throws `ERR_NOTE_HAS_PHI`.
 */
export function checkNote({ note }: Reason, known: Known | null, also: Missed | null = null): void {
  if (note === null) return;
  const found = [...scanText(note, known === null ? {} : { known }), ...(also?.find(note) ?? [])];
  if (found.length > 0)
    throw new GuardError(
      "ERR_NOTE_HAS_PHI",
      "the note holds an identifier; say it without names, numbers and addresses",
      { types: [...new Set(found.map(({ type }) => type))].join(" ") },
    );
}

/** A reason as the ledger keeps it. */
export function reasonFacts({ code, note }: Reason) {
  return note === null ? { reason: code } : { reason: code, note };
}
