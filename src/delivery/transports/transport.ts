import type { Sealed, SealedFile } from "../../judge/event.ts";

export interface SendRequest {
  readonly sealed: Sealed | SealedFile;
  readonly delivery: string;
  /** Stable per activity and destination; a digest of ours, null where the event names no activity. */
  readonly activity: string | null;
}

/** What came of one attempt. Of an answer only this is kept; of a fault only its class. */
export type Answer =
  | {
      readonly kind: "answer";
      readonly status: number;
      readonly bytes: number;
      readonly retryAfterMs: number | null;
    }
  | {
      readonly kind: "failed";
      readonly class:
        | "timeout"
        | "network"
        | "refused-address"
        | "no-credentials"
        | "malformed"
        | "disk";
      /** Where it matters (texts): false when nothing can have left. */
      readonly mayHaveLeft?: boolean;
    };

/** One way to a destination. `send` takes what only `release()`, `openSealed()` and `openSealedFile()` make, and never rejects. */
export interface Transport {
  send(request: SendRequest, signal: AbortSignal): Promise<Answer>;
  close(): Promise<void>;
}
