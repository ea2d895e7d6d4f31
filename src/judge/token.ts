import { randomBytes } from "node:crypto";
import type { FindingType } from "../../detectors/types.ts";

// A token must not derive from the person (45 CFR 164.514(c)), so it is drawn at random once per practice, destination,
// type and normal form, and looked up afterwards.

export interface TokenNeed {
  readonly type: FindingType;
  /** In memory only. */
  readonly normal: string;
}

const CONSONANTS = "bcdfghjkmnpqrstvwxz";
const TOKEN_LETTERS = 10;

/** A fresh token, `PHONE_bqkzmwtrxd`: letters only, so that no detector takes it for an identifier. */
export function drawToken(type: FindingType): string {
  let letters = "";
  while (letters.length < TOKEN_LETTERS)
    // Bytes past the last whole round would make some letters likelier.
    for (const byte of randomBytes(TOKEN_LETTERS))
      if (byte < 247 && letters.length < TOKEN_LETTERS)
        letters += CONSONANTS.charAt(byte % CONSONANTS.length);
  return `${type}_${letters}`;
}

/** The key under which a need is remembered while an event is judged. */
export function needKey(type: FindingType, normal: string): string {
  return `${type} ${normal}`;
}

/** The store's requests for the tokens of one practice and destination, each with a fresh proposal; digests are keyed. */
export function tokenRequests(
  practice: string,
  destination: string,
  needs: readonly TokenNeed[],
  digest: (purpose: string, ...parts: readonly string[]) => string,
) {
  return needs.map(({ type, normal }) => ({
    practice,
    destination,
    type,
    digest: digest("token", practice, destination, type, normal),
    proposal: drawToken(type),
  }));
}
