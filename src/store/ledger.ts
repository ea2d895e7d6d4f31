// The part of the store's contract that is about the ledger, and the decisions that are sealed into it.

/** One row per delivery and judging. The MAC is made by the ledger's key over all other values. */
export interface DecisionRow {
  readonly practice: string;
  readonly event: string;
  readonly delivery: string;
  readonly destination: string;
  readonly policy: string;
  readonly verdict: string;
  readonly reason: string | null;
  /** Finding types and counts, value-free JSON. */
  readonly findings: string;
  readonly decidedAt: number;
  readonly mac: string;
}

export interface LedgerEntry {
  readonly seq: number;
  readonly practice: string;
  readonly at: number;
  readonly actor: string;
  readonly act: string;
  /** Value-free JSON. */
  readonly facts: string;
  readonly prev: string;
  readonly hash: string;
}

export interface LedgerStore {
  ledgerHead(): Promise<{ seq: number; hash: string } | null>;
  /** False when `seq` is taken: read the head again. */
  appendLedger(entry: LedgerEntry): Promise<boolean>;
  ledger(after: number, limit: number): Promise<readonly LedgerEntry[]>;
  /** The newest entry of one kind of act. */
  lastEntry(act: string): Promise<LedgerEntry | null>;
  decisions(after: number, limit: number): Promise<readonly (DecisionRow & { seq: number })[]>;
}
