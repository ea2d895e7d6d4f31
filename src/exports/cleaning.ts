import type { Facts } from "../errors.ts";
import type { HoldReason } from "../judge/event.ts";
import type { WriteBytes } from "./redact.ts";
import type { ExportSummary } from "./summary.ts";

/** Files that people have redacted for a destination, for themselves: nothing of them is an event, and none outlives the process. */
export interface Cleaning {
  /** Destinations that a file can be redacted for. */
  readonly destinations: readonly string[];
  /** Plain bytes that a file may have. */
  readonly maxBytes: number;
  /**
   * Takes a file in, encrypted, and has it redacted in its turn; resolves to its id once it is in. `receive` gives the
   * bytes and then says what is wanted; what became of it is told to `record` before anybody can see it. Rejects with
   * `ERR_BUSY`, `ERR_NOT_FOUND`, `ERR_STORE_UNAVAILABLE`, and with whatever `receive` rejects with.
   */
  take(
    owner: string,
    receive: (write: WriteBytes) => Promise<Wanted>,
    record: (facts: Facts) => Promise<void>,
  ): Promise<string>;
  /** Null where it is not the owner's, or no more. */
  look(owner: string, id: string): Cleaned | null;
  /** The redacted bytes; null where there are none. */
  read(owner: string, id: string): AsyncIterable<Uint8Array> | null;
  erase(owner: string, id: string): Promise<void>;
}

export interface Wanted {
  readonly destination: string;
  /** Of the file's name or media type: `csv`, or "". */
  readonly extension: string;
}

export interface Cleaned {
  readonly id: string;
  readonly destination: string;
  /** Read so far. */
  readonly rows: number;
  /** Null while it waits or is being read. */
  readonly outcome: CleanOutcome | null;
  /** Epoch ms at which it is erased by itself; null before there is an outcome. */
  readonly until: number | null;
}

export type CleanOutcome =
  | { readonly kind: "clean"; readonly summary: ExportSummary; readonly size: number }
  /** Nothing in it may go there. */
  | { readonly kind: "empty"; readonly summary: ExportSummary | null }
  /** As a whole: nothing leaves. */
  | {
      readonly kind: "held";
      readonly reason: HoldReason;
      readonly detail: string | null;
      readonly summary: ExportSummary | null;
    }
  /** A fault of ours. */
  | { readonly kind: "failed" };
