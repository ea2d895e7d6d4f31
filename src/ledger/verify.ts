import type { Keys } from "../keys/keys.ts";
import type { DecisionRow, LedgerEntry } from "../store/ledger.ts";
import type { Store } from "../store/store.ts";
import { DECISIONS, decisionMac, entryHash, NO_HASH, nextRoot, readSealedRange } from "./hash.ts";

/** `seq` is the entry's or, where the name begins with `decision-`, the decision's. */
export interface Fault {
  readonly seq: number;
  readonly what:
    | "entry-missing" // the number before it is there, this one is not
    | "entry-changed" // its hash is not of what it says
    | "entry-unchained" // it does not follow the entry before it
    | "decision-missing"
    | "decision-changed" // its MAC is not of what it says
    | "decision-range" // the entry seals other decisions than those that follow the last sealed ones
    | "decision-root"; // count or root of the sealed decisions is another
}

export type Verified = { readonly entries: number; readonly decisions: number } & (
  | { readonly ok: true }
  | { readonly ok: false; readonly fault: Fault }
);

type Reader = Pick<Store, "ledger" | "decisions">;
type Macs = Pick<Keys, "ledgerMac">;

const PAGE = 500;

/**
 * Reads the whole chain and every decision, page by page, up to the first fault. What nobody can see from within:
 * newest entries cut off, and decisions removed from the end before the next seal. Against that, keep the count of
 * entries of an earlier run elsewhere.
 */
export async function verifyLedger(store: Reader, keys: Macs): Promise<Verified> {
  const counts = { entries: 0, decisions: 0 };
  const decisions = readDecisions(store, keys, counts);
  let prev = NO_HASH;
  for await (const entry of pages((after) => store.ledger(after, PAGE))) {
    const fault =
      entryFault(keys, entry, counts.entries + 1, prev) ??
      (await sealFault(keys, entry, decisions));
    if (fault !== null) return { ok: false, fault, ...counts };
    counts.entries += 1;
    prev = entry.hash;
  }
  // What is not sealed yet.
  for (;;) {
    const read = await decisions.next();
    if (read.kind === "end") return { ok: true, ...counts };
    if (read.kind === "fault") return { ok: false, fault: read.fault, ...counts };
  }
}

function entryFault(keys: Macs, entry: LedgerEntry, expected: number, prev: string): Fault | null {
  if (entry.seq !== expected) return { seq: expected, what: "entry-missing" };
  if (entryHash(keys, entry) !== entry.hash) return { seq: entry.seq, what: "entry-changed" };
  if (entry.prev !== prev) return { seq: entry.seq, what: "entry-unchained" };
  return null;
}

/** Reads the decisions that the entry seals, when it is one that does. */
async function sealFault(
  keys: Macs,
  entry: LedgerEntry,
  decisions: DecisionReader,
): Promise<Fault | null> {
  if (entry.act !== DECISIONS) return null;
  const range = readSealedRange(entry.facts);
  if (range === null || range.from !== decisions.nextSeq() || range.to < range.from)
    return { seq: entry.seq, what: "decision-range" };
  let root = NO_HASH;
  let count = 0;
  while (decisions.nextSeq() <= range.to) {
    const read = await decisions.next();
    if (read.kind === "fault") return read.fault;
    if (read.kind === "end") return { seq: decisions.nextSeq(), what: "decision-missing" };
    root = nextRoot(keys, root, read.row);
    count += 1;
  }
  const isSame = root === range.root && count === range.count;
  return isSame ? null : { seq: entry.seq, what: "decision-root" };
}

type Read =
  | { readonly kind: "row"; readonly row: DecisionRow & { seq: number } }
  | { readonly kind: "fault"; readonly fault: Fault }
  | { readonly kind: "end" };

interface DecisionReader {
  /** Checks the next decision by itself. */
  next(): Promise<Read>;
  /** Number that the next one must have. */
  nextSeq(): number;
}

function readDecisions(store: Reader, keys: Macs, counts: { decisions: number }): DecisionReader {
  const rows = pages((after) => store.decisions(after, PAGE));
  const nextSeq = () => counts.decisions + 1;
  return {
    nextSeq,
    async next() {
      const { done, value: row } = await rows.next();
      if (done === true) return { kind: "end" };
      if (row.seq !== nextSeq())
        return { kind: "fault", fault: { seq: nextSeq(), what: "decision-missing" } };
      if (decisionMac(keys, row) !== row.mac)
        return { kind: "fault", fault: { seq: row.seq, what: "decision-changed" } };
      counts.decisions += 1;
      return { kind: "row", row };
    },
  };
}

async function* pages<Row extends { seq: number }>(
  read: (after: number) => Promise<readonly Row[]>,
): AsyncGenerator<Row, void, undefined> {
  let after = 0;
  for (;;) {
    const page = await read(after);
    yield* page;
    const last = page.at(-1);
    if (last === undefined) return;
    after = last.seq;
  }
}
