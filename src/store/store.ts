import type { AccountStore } from "./accounts.ts";
import type { ReviewStore } from "./review.ts";
import type { RulingStore } from "./rulings.ts";

/**
 * What the guard keeps, engine by engine the same. Every method is one transaction, committed before its promise
 * resolves. Times are epoch milliseconds (integers), ids are text of ours, digests are keyed and lower-case hex,
 * blobs are encrypted before they get here: no engine ever sees a value of a payload. Every method rejects with
 * `ERR_STORE_UNAVAILABLE` when the engine cannot read or write.
 *
 * States of an event:    received ──claimEvents──▶ judging ──settleEvent──▶ judged
 *                        judging ──lease over (a crash)──▶ due again, `attempts` tells how often
 *                        judged  ──requestJudging (policy changed, by hand)──▶ received
 * States of a delivery:  settleEvent makes it pending | held | empty | unrouted | cancelled
 *                        pending | retrying | released ──claimDeliveries (attempt recorded)──▶ the same, leased
 *                        acceptText makes it held | pending, leased from the start: the attempt follows at once
 *                        leased ──settleDelivery──▶ delivered | retrying | dead | held | cancelled | unknown
 *                        leased, of a text ──lease over, or the process gone──▶ unknown: it is never sent twice
 *                        held ──releaseHold──▶ released, over all its attempts · ──retention──▶ expired
 *                        held ──discardHold──▶ discarded ──undoDiscard, in its grace time──▶ held
 *                        released ──requestJudging, since it may no longer be sent so──▶ pending, judged anew
 *                        dead | unknown ──retryDelivery──▶ pending
 */
export const DELIVERY_STATES = [
  "pending",
  "retrying",
  "held",
  "released",
  "delivered",
  "dead",
  "discarded",
  "expired",
  "empty",
  "unrouted",
  "cancelled",
  "unknown",
] as const;
export type DeliveryState = (typeof DELIVERY_STATES)[number];

export const FINAL_STATES = [
  "delivered",
  "dead",
  "discarded",
  "expired",
  "empty",
  "unrouted",
  "cancelled",
  "unknown",
] as const satisfies readonly DeliveryState[];

/** The original may be erased when every delivery of its event is in one of these. */
export const SETTLED_STATES = [
  "delivered",
  "discarded",
  "expired",
  "empty",
  "unrouted",
  "cancelled",
] as const satisfies readonly DeliveryState[];

export type Encrypted = Uint8Array;

/** Where a row that was taken out of an export came from, and the one destination that it may go to. */
export interface TakenOut {
  readonly event: string;
  /** From 1, without the header. */
  readonly row: number;
  readonly destination: string;
}

export interface NewEvent {
  readonly id: string;
  /** "" where no practice has the account. */
  readonly practice: string;
  readonly hook: string;
  readonly receivedAt: number;
  /** Digest of the activity id, or null where the body names no activity. */
  readonly activity: string | null;
  /** Digest by which a repeat is known, or null where this event can be nobody's repeat. */
  readonly dedupe: string | null;
  /** A repeat counts only when the earlier event is not older than this. */
  readonly dedupeSince: number;
  /** Digest of the hook's policy now in force. */
  readonly policy: string;
  readonly body: Encrypted;
  /** Set where the original lies in a spool of this name, and `body` is its manifest. */
  readonly spool?: string;
  /** Set where this is a row of an export. */
  readonly takenOut?: TakenOut;
  /** Set where this is a test: the one destination that it may go to. Its id begins with `evt_test_`; no tally has it. */
  readonly testTo?: string;
}

export type Appended =
  | { readonly kind: "stored"; readonly repeatOf: string | null }
  /** An equal event is there already and did not end discarded, dead, expired or under another policy. */
  | { readonly kind: "duplicate"; readonly id: string };

/** A text that was judged while its client waits: event, verdict and, unless it is held, the attempt that follows. */
export interface NewText {
  /** Its `dedupe` is null. */
  readonly event: NewEvent;
  /** With one delivery. */
  readonly outcome: EventOutcome;
  /** By then the attempt is settled, or its outcome is unknown. */
  readonly leaseUntil: number;
  readonly key: RequestKey | null;
}

/** A key under which the client may repeat its request. */
export interface RequestKey {
  /** Of the hook and the key. */
  readonly digest: string;
  /** Digest of what was asked for under it. */
  readonly request: string;
  readonly expiresAt: number;
  /** What a repeat is answered; null while that is not known. */
  readonly answer: Encrypted | null;
}

/** What became of the first request under a key. */
export interface KeyedRequest {
  readonly request: string;
  readonly event: string;
  readonly delivery: string;
  readonly state: DeliveryState;
  /** Its attempt is not settled. */
  readonly isOpen: boolean;
  readonly answer: Encrypted | null;
}

export type AcceptedText =
  | { readonly kind: "accepted" }
  /** The key is in use: nothing was written. */
  | { readonly kind: "repeated"; readonly earlier: KeyedRequest };

export interface ClaimedEvent {
  readonly id: string;
  readonly practice: string;
  readonly hook: string;
  readonly receivedAt: number;
  readonly activity: string | null;
  readonly body: Encrypted;
  /** This claim included. Above 1: an earlier scan did not end. */
  readonly attempts: number;
  /** How often a scanner died on this event while the process lived. */
  readonly crashes: number;
  /** Destinations that have a delivery for it already, with its id and state: not judged again when final. */
  readonly deliveries: readonly { id: string; destination: string; state: DeliveryState }[];
  /** The one destination it may go to, or null for all of its hook. */
  readonly onlyTo: string | null;
}

export interface ClaimedExport extends ClaimedEvent {
  /** Rows that are events of their own by now: they leave with the file no more, whatever is decided. */
  readonly takenOut: readonly Pick<TakenOut, "row" | "destination">[];
}

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

export interface NewDelivery {
  readonly id: string;
  readonly destination: string;
  readonly state: "pending" | "held" | "empty" | "unrouted" | "cancelled";
  /** Hold reason, or why it was cancelled. */
  readonly reason: string | null;
  readonly detail: string | null;
  readonly policy: string;
  /** Sealed and encrypted body; null where nothing may leave (yet). */
  readonly body: Encrypted | null;
  /** Set where what may leave lies in a spool of this name, and `body` is its manifest. */
  readonly spool?: string;
  /** Value-free JSON of what left: stored paths, permitted types, host. `mayStillSend` reads it. */
  readonly released: string | null;
  readonly decision: DecisionRow;
}

export interface EventOutcome {
  readonly event: string;
  readonly at: number;
  /** Value-free JSON: catalogue paths present, kinds of value, finding types. */
  readonly shape: string;
  readonly deliveries: readonly NewDelivery[];
  /** Rows taken out of an export, written together with its verdicts; one that is an event already is left alone. */
  readonly rows?: readonly NewEvent[];
}

export interface ClaimedDelivery {
  readonly id: string;
  readonly event: string;
  readonly practice: string;
  readonly hook: string;
  readonly destination: string;
  readonly activity: string | null;
  readonly policy: string;
  readonly body: Encrypted | null;
  /** Name of the spool that `body` is the manifest of, or null. */
  readonly spool: string | null;
  readonly released: string | null;
  /** This attempt included. */
  readonly attempt: number;
  /** Whether the event's original is still there to be judged anew. */
  readonly hasOriginal: boolean;
}

export interface AttemptResult {
  readonly delivery: string;
  readonly attempt: number;
  readonly at: number;
  readonly state: "delivered" | "retrying" | "dead" | "held" | "cancelled" | "unknown";
  readonly reason: string | null;
  /** When it is due again (state `retrying`). */
  readonly nextAt: number | null;
  /** Of the answer only this is kept. */
  readonly status: number | null;
  readonly durationMs: number;
  readonly answerBytes: number | null;
  /** Nothing was sent, for a reason that is the guard's own (state `retrying`): it was no attempt, and does not count. */
  readonly isPutOff?: boolean;
}

export interface TokenRequest {
  readonly practice: string;
  readonly destination: string;
  readonly type: string;
  /** Digest of the normal form. */
  readonly digest: string;
  /** The token to keep if there is none yet; random, derived from nothing. */
  readonly proposal: string;
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

export interface EventView {
  readonly id: string;
  readonly practice: string;
  readonly hook: string;
  readonly receivedAt: number;
  readonly state: "received" | "judging" | "judged";
  readonly repeatOf: string | null;
  readonly shape: string | null;
  /** Of a row: the export's event, and the row's number. */
  readonly parent: string | null;
  readonly row: number | null;
  readonly deliveries: readonly DeliveryView[];
  /** Of an export: how many deliveries of its rows are in which state. */
  readonly rows: readonly { readonly state: DeliveryState; readonly count: number }[];
}

export interface DeliveryView {
  readonly id: string;
  readonly event: string;
  readonly destination: string;
  readonly state: DeliveryState;
  readonly reason: string | null;
  readonly detail: string | null;
  readonly attempts: number;
  readonly updatedAt: number;
}

/** What became of an act. Unless it is `done`, nothing was written. */
export type Acted =
  | { readonly kind: "done" }
  /** It is not, or no longer, in the state that the act is for. */
  | { readonly kind: "decided"; readonly state: DeliveryState }
  /** It was judged anew since the reviewer saw it. */
  | { readonly kind: "changed" }
  /** There is no such delivery, or what the act needs of it is erased. */
  | { readonly kind: "gone" }
  /** The number of the ledger entry is taken: read the head again. */
  | { readonly kind: "behind" };

export interface QueueDepth {
  readonly queue: "judging" | "delivery" | "held";
  readonly depth: number;
  /** Epoch ms of the oldest, or null when empty. */
  readonly oldest: number | null;
}

export interface Store extends AccountStore, ReviewStore, RulingStore {
  readonly engine: string;
  /** The folder of an embedded store, where what belongs to it may lie too; null otherwise. */
  readonly folder: string | null;
  /** Embedded stores: says where the process that has the store open takes commands. */
  setControl?(address: string): Promise<void>;

  // keys
  /** Keeps a wrapped key under a name; the first one stays, and is what every caller gets back. */
  keepKey(name: string, wrapped: Encrypted): Promise<Encrypted>;
  keys(): Promise<readonly { name: string; wrapped: Encrypted }[]>;
  /** Replaces blobs (bodies and keys) in one transaction while the master key is rotated; one that is no longer `was` stays. */
  replaceEncrypted(
    rows: readonly { table: "keys" | "bodies"; id: string; was: Encrypted; blob: Encrypted }[],
  ): Promise<void>;
  /** Encrypted bodies in id order, after `after` ("" for the first page). */
  bodies(after: string, limit: number): Promise<readonly { id: string; blob: Encrypted }[]>;

  // intake
  appendEvent(event: NewEvent): Promise<Appended>;

  // texts
  /** Event, decision, delivery and its first attempt in one: written before the text is sent. */
  acceptText(text: NewText): Promise<AcceptedText>;
  /** The first request under a key that is not over its time, or null. */
  keyedRequest(digest: string, now: number): Promise<KeyedRequest | null>;

  // judging
  /** Oldest first, no spooled ones; counts the attempt and leases each until `leaseUntil` before it resolves. */
  claimEvents(limit: number, now: number, leaseUntil: number): Promise<readonly ClaimedEvent[]>;
  /** The same for one event whose original is spooled; null when none is due. */
  claimExport(now: number, leaseUntil: number): Promise<ClaimedExport | null>;
  /** Its judging goes on: nobody else may have it until then. */
  renewLease(event: string, leaseUntil: number): Promise<void>;
  /** The scanner died on it while the process lived: due again at once. */
  countCrash(event: string, now: number): Promise<void>;
  /** It was not judged for a reason that is not its own: due again at `at`, and this claim does not count. */
  putOff(event: string, at: number): Promise<void>;
  settleEvent(outcome: EventOutcome): Promise<void>;
  /**
   * Judge the event anew for its deliveries that are neither final nor released by a person (policy changed).
   * `delivery`, in hand until now, may no longer be sent as it is: it gives up its lease and its release.
   */
  requestJudging(event: string, now: number, delivery?: string): Promise<void>;
  /**
   * Unfinished work of this process's earlier life is due at once (SQLite: one process, so every lease is stale).
   * `unknown` counts texts that may have left: they are not due.
   */
  releaseLeases(now: number): Promise<{ events: number; deliveries: number; unknown: number }>;
  /** The tokens of these requests, in order; a first asker's proposal stays for good. */
  tokens(requests: readonly TokenRequest[]): Promise<readonly string[]>;

  // delivery
  /** Due ones, at most `limit`, none of `busy` destinations; the attempt is recorded before it resolves. */
  claimDeliveries(
    limit: number,
    now: number,
    leaseUntil: number,
    busy: readonly string[],
  ): Promise<readonly ClaimedDelivery[]>;
  /** Erases the original too when it was the event's last open delivery. `answer`: what a repeat under the key gets. */
  settleDelivery(
    result: AttemptResult,
    answer?: { readonly key: string; readonly blob: Encrypted },
  ): Promise<void>;

  // records
  /** Names of all spools that a body refers to. */
  spools(): Promise<readonly string[]>;
  keepPolicy(digest: string, practice: string, json: string, now: number): Promise<void>;
  policy(digest: string): Promise<string | null>;
  event(id: string): Promise<EventView | null>;
  /** Newest first. */
  lastDeliveries(
    destination: string,
    limit: number,
  ): Promise<readonly (DeliveryView & { body: Encrypted | null })[]>;
  depth(): Promise<readonly QueueDepth[]>;
  /** Earliest time at which something is due, or null. */
  nextDue(): Promise<number | null>;

  // ledger
  ledgerHead(): Promise<{ seq: number; hash: string } | null>;
  /** False when `seq` is taken: read the head again. */
  appendLedger(entry: LedgerEntry): Promise<boolean>;
  ledger(after: number, limit: number): Promise<readonly LedgerEntry[]>;
  /** The newest entry of one kind of act. */
  lastEntry(act: string): Promise<LedgerEntry | null>;
  decisions(after: number, limit: number): Promise<readonly (DecisionRow & { seq: number })[]>;

  // retention
  /** Applies the clocks of design §2 "What is kept"; all limits are epoch ms, what is older goes. */
  sweep(limits: {
    heldBefore: number;
    deadBefore: number;
    sentBefore: number;
    recordsBefore: number;
    now: number;
  }): Promise<{ expired: number; bodies: number; records: number }>;

  /** Resolves when a row could be written and read back; rejects otherwise. */
  ping(): Promise<void>;
  close(): Promise<void>;
}
