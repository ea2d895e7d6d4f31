import type { DecisionRow } from "./ledger.ts";
import type { DeliveryState, Encrypted } from "./store.ts";

// The part of the store's contract that is about events: how they come in, and how they are judged.

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
  /** Of a large one that is held: what is told of it, encrypted. */
  readonly look?: Encrypted | null;
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

export interface TokenRequest {
  readonly practice: string;
  readonly destination: string;
  readonly type: string;
  /** Digest of the normal form. */
  readonly digest: string;
  /** The token to keep if there is none yet; random, derived from nothing. */
  readonly proposal: string;
}

export interface EventStore {
  appendEvent(event: NewEvent): Promise<Appended>;

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
}
