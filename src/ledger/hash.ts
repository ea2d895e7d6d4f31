import type { Keys } from "../keys/keys.ts";
import type { DecisionRow, LedgerEntry } from "../store/ledger.ts";

/** `prev` of the first entry. */
export const NO_HASH = "0".repeat(64);
/** The act that seals decisions into the chain. */
export const DECISIONS = "decisions";

type Macs = Pick<Keys, "ledgerMac">;

// Every MAC is over a JSON array that begins with what it is of, so that one kind never passes for another.

export function entryHash(keys: Macs, entry: Omit<LedgerEntry, "hash">): string {
  const { seq, practice, at, actor, act, facts, prev } = entry;
  return keys.ledgerMac(JSON.stringify(["entry", seq, practice, at, actor, act, facts, prev]));
}

/** MAC of one decision over all its other values. */
export function decisionMac(keys: Macs, row: Omit<DecisionRow, "mac">): string {
  const { practice, event, delivery, destination, policy, verdict, reason, findings, decidedAt } =
    row;
  return keys.ledgerMac(
    JSON.stringify([
      "decision",
      practice,
      event,
      delivery,
      destination,
      policy,
      verdict,
      reason,
      findings,
      decidedAt,
    ]),
  );
}

/**
 * Root of the decisions that one ledger entry seals: a chain over their numbers and MACs in order. `before` is the
 * root so far, or `NO_HASH`.
 */
export function nextRoot(
  keys: Macs,
  before: string,
  { seq, mac }: { seq: number; mac: string },
): string {
  return keys.ledgerMac(JSON.stringify(["root", before, seq, mac]));
}

/** Value-free facts of an act as the ledger keeps them: one line of JSON, keys in order. */
export function canonicalFacts(
  facts: Readonly<Record<string, string | number | boolean | null>>,
): string {
  const sorted = Object.entries(facts).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify(Object.fromEntries(sorted));
}

/** What a `decisions` entry says it seals: the rows `from` to `to`, both included. */
export interface SealedRange {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly root: string;
}

/** Null when the facts are not those of a `decisions` entry. */
export function readSealedRange(facts: string): SealedRange | null {
  let read: unknown;
  try {
    read = JSON.parse(facts);
  } catch {
    return null;
  }
  if (typeof read !== "object" || read === null) return null;
  const { from, to, count, root } = read as Record<string, unknown>;
  const isRange =
    typeof from === "number" &&
    typeof to === "number" &&
    typeof count === "number" &&
    typeof root === "string";
  return isRange ? { from, to, count, root } : null;
}
