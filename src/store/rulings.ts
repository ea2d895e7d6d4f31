import type { LedgerEntry } from "./ledger.ts";
import type { Acted, Encrypted } from "./store.ts";

// The part of the store's contract for what people rule on texts.

/** What a person says of a text, without the text: that it is no PHI, or PHI that was missed. */
export interface RulingView {
  readonly id: string;
  readonly practice: string;
  readonly kind: "not-phi" | "missed";
  readonly type: string;
  /** Null: at every destination. */
  readonly destination: string | null;
  /** Of practice, type and the text's normal form. */
  readonly digest: string;
  /** The delivery on whose page it was said. */
  readonly hold: string;
  readonly reason: string;
  readonly note: string | null;
  readonly madeBy: string;
  readonly madeAt: number;
  /** It counts before, and not any more then. */
  readonly expiresAt: number;
  /** Null while a second person has to say so too. */
  readonly inForceAt: number | null;
  readonly second: string | null;
  readonly revokedBy: string | null;
  readonly revokedAt: number | null;
}

/** With its text, while that is kept. */
export type KeptRuling = RulingView & { readonly text: Encrypted | null };

/** The rulings that count at a moment, and what the ledger says of rulings since an earlier one, both as of the same time. */
export interface RulingsAndActs {
  readonly kept: readonly KeptRuling[];
  /** In order. */
  readonly acts: readonly LedgerEntry[];
}

export interface RulingStore {
  // rulings. An act and its ledger entry are written together or not at all.
  addRuling(ruling: KeptRuling, entry: LedgerEntry): Promise<Acted>;
  /** A second person says so too: it is in force from now on, with its text bound to that. */
  confirmRuling(
    confirmed: { readonly id: string; readonly second: string; readonly at: number; readonly text: Encrypted },
    entry: LedgerEntry,
  ): Promise<Acted>;
  /** It counts no more, and its text is erased. */
  revokeRuling(
    revoked: { readonly id: string; readonly by: string; readonly at: number },
    entry: LedgerEntry,
  ): Promise<Acted>;
  ruling(id: string): Promise<KeptRuling | null>;
  /** Those of a practice that count at a moment, and those that wait for a second person then. */
  openRulings(practice: string, now: number): Promise<readonly KeptRuling[]>;
  /** Those that count at a moment, of all practices, by when they end. */
  rulingsAndActs(now: number, since: number): Promise<RulingsAndActs>;
  /** Newest first; of one practice, or of all together. `next` is null on the last page. */
  rulings(
    filter: { readonly practice: string | null; readonly before: string | null },
    limit: number,
  ): Promise<{ readonly rulings: readonly KeptRuling[]; readonly next: string | null }>;
} // biome-ignore format: short facts
