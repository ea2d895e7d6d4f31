import type { Encrypted } from "./store.ts";

// The part of the store's contract that is about deliveries on their way.

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

export interface DeliveryStore {
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
}
