import { type Facts, GuardError } from "../errors.ts";
import type { Keys } from "../keys/keys.ts";
import type { DecisionRow, LedgerEntry } from "../store/ledger.ts";
import type { Acted, Store } from "../store/store.ts";
import {
  canonicalFacts,
  DECISIONS,
  decisionMac,
  entryHash,
  NO_HASH,
  nextRoot,
  readSealedRange,
} from "./hash.ts";

export interface Act {
  /** "" where the act concerns the guard as a whole. */
  readonly practice: string;
  /** Who acted: a person's id, or `system`. */
  readonly actor: string;
  /** A name of ours: `start`, `hold.release`, `key.rotate` … */
  readonly act: string;
  /** No values: ids of ours, counts, codes. */
  readonly facts: Facts;
}

export interface Ledger {
  /** Resolves when the act is on record, in the chain. */
  append(act: Act): Promise<void>;
  /**
   * Does an act and puts it on record in one transaction: `write` gets the entry, which it must write with what it
   * does, or neither. An act that nobody can see and an entry of what never happened are equally bad, so neither
   * comes first.
   */
  commit(act: Act, write: (entry: LedgerEntry) => Promise<Acted>): Promise<Settled>;
  /** Calls after each act that was committed: there may be something to judge or to send. */
  onCommit(listener: () => void): void;
  /** The MAC that a decision is stored with. */
  decisionMac(row: Omit<DecisionRow, "mac">): string;
  /** Seals count and root of the decisions made since the last time into the chain; no entry when there are none. */
  sealDecisions(): Promise<void>;
}

/** What became of an act that had its turn in the chain. */
export type Settled = Exclude<Acted, { kind: "behind" }>;

type LedgerStore = Pick<Store, "ledgerHead" | "appendLedger" | "lastEntry" | "decisions">;

const PAGE = 500;
/** Other processes append too; each try loses only to one that got through. */
const MAX_TRIES = 50;

/** The chain of acts. `now` gives epoch milliseconds. */
export async function openLedger(
  store: LedgerStore,
  keys: Keys,
  { now }: { now: () => number },
): Promise<Ledger> {
  let last: Promise<unknown> = Promise.resolve();
  const listeners: (() => void)[] = [];
  const inTurn = <Result>(work: () => Promise<Result>): Promise<Result> => {
    const mine = last.then(work);
    // The next act does not fail with this one, whose caller hears of it.
    last = mine.catch(() => {});
    return mine;
  };

  /** `make` is asked anew when another process was faster: what it says may depend on what is in the chain. */
  async function next(
    make: () => Promise<Act | null>,
    write: (entry: LedgerEntry) => Promise<Acted> = appended,
  ): Promise<Settled> {
    for (let tries = 0; tries < MAX_TRIES; tries++) {
      const head = await store.ledgerHead();
      const act = await make();
      if (act === null) return { kind: "done" };
      const entry: Omit<LedgerEntry, "hash"> = {
        ...act,
        seq: (head?.seq ?? 0) + 1,
        at: now(),
        facts: canonicalFacts(act.facts),
        prev: head?.hash ?? NO_HASH,
      };
      const acted = await write({ ...entry, hash: entryHash(keys, entry) });
      if (acted.kind !== "behind") return acted;
    }
    throw new GuardError("ERR_STORE_UNAVAILABLE", "the ledger could not be written", {
      tries: MAX_TRIES,
    });
  }

  async function appended(entry: LedgerEntry): Promise<Acted> {
    return { kind: (await store.appendLedger(entry)) ? "done" : "behind" };
  }

  return {
    async append(act) {
      await inTurn(() => next(async () => act));
    },
    async commit(act, write) {
      const settled = await inTurn(() => next(async () => act, write));
      for (const listener of listeners) listener();
      return settled;
    },
    onCommit: (listener) => void listeners.push(listener),
    decisionMac: (row) => decisionMac(keys, row),
    async sealDecisions() {
      await inTurn(() => next(() => sealing(store, keys)));
    },
  };
}

/** The act that seals all decisions not sealed yet, or null when there are none. */
async function sealing(store: LedgerStore, keys: Keys): Promise<Act | null> {
  const entry = await store.lastEntry(DECISIONS);
  const sealedTo = entry === null ? 0 : (readSealedRange(entry.facts)?.to ?? 0);
  let to = sealedTo;
  let count = 0;
  let root = NO_HASH;
  for (;;) {
    const page = await store.decisions(to, PAGE);
    for (const row of page) {
      root = nextRoot(keys, root, row);
      to = row.seq;
    }
    count += page.length;
    if (page.length < PAGE) break;
  }
  if (count === 0) return null;
  return {
    practice: "",
    actor: "system",
    act: DECISIONS,
    facts: { from: sealedTo + 1, to, count, root },
  };
}
