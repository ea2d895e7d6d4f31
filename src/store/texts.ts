import type { EventOutcome, NewEvent } from "./events.ts";
import type { DeliveryState, Encrypted } from "./store.ts";

// The part of the store's contract that is about texts, which are judged and sent while their client waits.

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

export interface TextStore {
  /** Event, decision, delivery and its first attempt in one: written before the text is sent. */
  acceptText(text: NewText): Promise<AcceptedText>;
  /** The first request under a key that is not over its time, or null. */
  keyedRequest(digest: string, now: number): Promise<KeyedRequest | null>;
}
