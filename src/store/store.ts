import type { AccountStore } from "./accounts.ts";
import type { DeliveryStore } from "./deliveries.ts";
import type { EventStore } from "./events.ts";
import type { KeyStore } from "./keys.ts";
import type { LedgerStore } from "./ledger.ts";
import type { RecordStore } from "./records.ts";
import type { ReviewStore } from "./review.ts";
import type { RulingStore } from "./rulings.ts";
import type { TextStore } from "./texts.ts";

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

export interface Store
  extends AccountStore,
    DeliveryStore,
    EventStore,
    KeyStore,
    LedgerStore,
    RecordStore,
    ReviewStore,
    RulingStore,
    TextStore {
  readonly engine: string;
  /** The folder of an embedded store, where what belongs to it may lie too; null otherwise. */
  readonly folder: string | null;
  /** Embedded stores: says where the process that has the store open takes commands. */
  setControl?(address: string): Promise<void>;

  /** Resolves when a row could be written and read back; rejects otherwise. */
  ping(): Promise<void>;
  close(): Promise<void>;
}
