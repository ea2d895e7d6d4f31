import type { DeliveryState, Encrypted } from "./store.ts";

// The part of the store's contract that is about what there is to read of it all, and for how long.

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

export interface QueueDepth {
  readonly queue: "judging" | "delivery" | "held";
  readonly depth: number;
  /** Epoch ms of the oldest, or null when empty. */
  readonly oldest: number | null;
}

export interface RecordStore {
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

  /** Applies the clocks of design §2 "What is kept"; all limits are epoch ms, what is older goes. */
  sweep(limits: {
    heldBefore: number;
    deadBefore: number;
    sentBefore: number;
    recordsBefore: number;
    now: number;
  }): Promise<{ expired: number; bodies: number; records: number }>;
}
