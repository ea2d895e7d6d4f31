import type { AttemptResult } from "./deliveries.ts";
import type { DecisionRow, LedgerEntry } from "./ledger.ts";
import type { DeliveryView, EventView } from "./records.ts";
import type { Acted, DeliveryState, Encrypted } from "./store.ts";

// The part of the store's contract that people look at and act on.

/** A delivery that a person has to decide on, or had to: it was held, or could not be delivered. */
export interface HoldView extends DeliveryView {
  readonly practice: string;
  readonly hook: string;
  readonly receivedAt: number;
  /** Of a row: the export's event, and the row's number. */
  readonly parent: string | null;
  readonly row: number | null;
  readonly policy: string;
  /** Finding types and fates of the last judging, value-free JSON. */
  readonly findings: string;
  /** Until when its discard can be undone, or null. */
  readonly graceUntil: number | null;
}

/** Null takes all. */
export interface HoldFilter {
  readonly state: DeliveryState;
  readonly destination: string | null;
  readonly hook: string | null;
  /** One with a finding of this type. */
  readonly type: string | null;
  readonly practice: string | null;
  /** `next` of an earlier page. */
  readonly before: string | null;
  /** Digest of an activity id. */
  readonly activity?: string | null;
  /** Received not before `from`, and before `until`. */
  readonly from?: number | null;
  readonly until?: number | null;
}

/** Null takes all. */
export interface EventFilter {
  readonly practice: string | null;
  readonly hook: string | null;
  /** Digest of an activity id. */
  readonly activity: string | null;
  readonly from: number | null;
  readonly until: number | null;
  /** `next` of an earlier page. */
  readonly before: string | null;
}

export type EventSummary = Pick<
  EventView,
  "id" | "practice" | "hook" | "receivedAt" | "state" | "repeatOf" | "parent" | "row" | "deliveries"
>;

/** One try to send, as it is kept. */
export type Attempt = Omit<AttemptResult, "nextAt">;

/** What is known of an event and of the others of its activity. */
export interface History {
  /** Newest first, itself included. */
  readonly events: readonly EventSummary[];
  /** Of all of them, in order. */
  readonly decisions: readonly (DecisionRow & { readonly seq: number })[];
  readonly attempts: readonly Attempt[];
  /** What persons did with them, in order. */
  readonly acts: readonly LedgerEntry[];
}

/** Null takes all. */
export interface LedgerFilter {
  readonly practice: string | null;
  readonly act: string | null;
  readonly actor: string | null;
  readonly from: number | null;
  readonly until: number | null;
  /** `next` of an earlier page. */
  readonly before: string | null;
}

/** How many came in in one span of time, or are in a state now. */
export interface Tally {
  /** Number of the span, from 0. */
  readonly span: number;
  readonly hook: string;
  /** "" for events. */
  readonly destination: string;
  /** 1 for rows that were taken out of exports. */
  readonly isRow: number;
  /** `received` for events, the state of deliveries, or `type:NAME` for deliveries with findings of that type. */
  readonly what: string;
  readonly count: number;
}

/** Requests of a hook that were refused for a reason. */
export interface Refused {
  readonly hook: string;
  readonly reason: string;
  readonly count: number;
}

/** How a destination does. */
export interface DestinationHealth {
  /** What is due or will be, by state; counted to 10,000 together. `oldest` is epoch ms. */
  readonly waiting: readonly {
    readonly state: DeliveryState;
    readonly count: number;
    readonly oldest: number | null;
  }[];
  /** Every attempt of its newest deliveries, in no order. */
  readonly attempts: readonly Pick<AttemptResult, "at" | "state" | "reason" | "status">[];
}

/** What one event was to a destination, without values. */
export interface DestinationShape {
  readonly receivedAt: number;
  readonly state: DeliveryState;
  /** Types and fates, JSON. */
  readonly findings: string;
  readonly shape: string | null;
}

export interface Release {
  readonly delivery: string;
  readonly at: number;
  /** The hold that the reviewer saw, by its `HoldView`. */
  readonly seen: { readonly policy: string; readonly updatedAt: number };
  readonly policy: string;
  readonly body: Encrypted;
  readonly released: string;
  readonly decision: DecisionRow;
}

export interface Discard {
  readonly delivery: string;
  readonly at: number;
  /** The original stays until then. */
  readonly graceUntil: number;
  readonly decision: DecisionRow;
}

export interface Undo {
  readonly delivery: string;
  readonly at: number;
  readonly decision: DecisionRow;
}

/** What is told of a held delivery, of the judging by which it is held. */
export interface LookKept {
  readonly delivery: string;
  readonly seen: Release["seen"];
  readonly look: Encrypted;
}

/** What one person wants to release as is, where a second one must want the same. */
export interface Consent {
  readonly delivery: string;
  readonly actor: string;
  /** Of all that is consented to. */
  readonly digest: string;
  readonly at: number;
}

export interface ReviewStore {
  // review. An act and its ledger entry are written together or not at all.
  /** Newest first. `next` is null on the last page. */
  holds(
    filter: HoldFilter,
    limit: number,
  ): Promise<{ readonly holds: readonly HoldView[]; readonly next: string | null }>;
  /** How many there are, counted to `most` and no further, and when the oldest came in. */
  holdCount(
    filter: Omit<HoldFilter, "before">,
    most: number,
  ): Promise<{ readonly count: number; readonly oldest: number | null }>;
  /** With the event's original, and what is told of it, while they are kept. */
  hold(
    delivery: string,
  ): Promise<
    (HoldView & { readonly original: Encrypted | null; readonly look: Encrypted | null }) | null
  >;
  /** In place of an earlier one; nothing where it was judged or decided since. It goes with the original, or with the hold. */
  keepLook(kept: LookKept): Promise<void>;
  /** A held one gets a sealed body and is due at once. */
  releaseHold(release: Release, entry: LedgerEntry): Promise<Acted>;
  /** Keeps it in place of an earlier one, while the delivery is held. */
  keepConsent(consent: Consent, entry: LedgerEntry): Promise<Acted>;
  consent(delivery: string): Promise<Consent | null>;
  discardHold(discard: Discard, entry: LedgerEntry): Promise<Acted>;
  /** Held again, as if it had not been discarded. */
  undoDiscard(undo: Undo, entry: LedgerEntry): Promise<Acted>;
  /** Has the event of a held one judged anew. */
  rejudgeHold(delivery: string, at: number, entry: LedgerEntry): Promise<Acted>;
  /** A dead one, or one of unknown fate, is due at once, as it was sealed. */
  retryDelivery(delivery: string, at: number, entry: LedgerEntry): Promise<Acted>;

  // lists
  /** Newest first. `next` is null on the last page. */
  events(
    filter: EventFilter,
    limit: number,
  ): Promise<{ readonly events: readonly EventSummary[]; readonly next: string | null }>;
  /** Null when there is no such event. Of an activity with more events the newest 50. */
  history(event: string): Promise<History | null>;
  /** The shapes of the hook's newest events, newest first, without those that are tests. */
  shapes(
    hook: string,
    limit: number,
  ): Promise<readonly { readonly receivedAt: number; readonly shape: string }[]>;
  /** When each hook that ever got anything but tests last did. */
  lastReceived(
    hooks: readonly string[],
  ): Promise<readonly { readonly hook: string; readonly at: number }[]>;
  /**
   * By the hour in which an event came in (hours since 1970). Each of `bounds` begins a span, which ends before the
   * next; the last one only ends one. Of one practice, or of all together.
   */
  tallies(bounds: readonly number[], practice: string | null): Promise<readonly Tally[]>;
  /** Of one practice, or of all; `limit` is of the deliveries whose attempts are told. */
  destinationHealth(
    destination: string,
    practice: string | null,
    limit: number,
  ): Promise<DestinationHealth>;
  /** The newest events that were for it, newest first, without those that are tests. */
  destinationShapes(
    destination: string,
    practice: string | null,
    limit: number,
  ): Promise<readonly DestinationShape[]>;
  /** Counts refusals of an hour (hours since 1970) in addition to those counted. */
  addRefusals(hour: number, refused: readonly Refused[]): Promise<void>;
  /** Of the hours from `from`, before `until`. */
  refusals(from: number, until: number): Promise<readonly Refused[]>;
  /** Newest first, without the entries that seal decisions. `next` is null on the last page. */
  acts(
    filter: LedgerFilter,
    limit: number,
  ): Promise<{ readonly entries: readonly LedgerEntry[]; readonly next: string | null }>;
}
