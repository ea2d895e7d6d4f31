import type { Config } from "../../config/config.ts";
import type { HoldReason } from "../judge/event.ts";
import type { RawKeys } from "../keys/keys.ts";
import type { NewEvent, TokenRequest } from "../store/events.ts";
import type { KeptRuling } from "../store/rulings.ts";
import type { Encrypted } from "../store/store.ts";
import type { JudgedDelivery } from "./messages.ts";

/** What the thread for one export is started with. */
export interface ExportSetup {
  readonly config: Config;
  readonly keys: RawKeys;
  readonly spoolFolder: string;
  /** Processor time that a row may take. */
  readonly budgetMs: number;
  /** What people ruled on texts, as it lies in the store. */
  readonly rulings: readonly KeptRuling[];
  readonly job: ExportJob;
}

export interface ExportJob {
  readonly event: string;
  readonly hook: string;
  readonly receivedAt: number;
  /** The encrypted manifest of the file. */
  readonly body: Encrypted;
  readonly ways: readonly ExportWay[];
  readonly now: number;
}

/** One destination that the file is to be redacted for. */
export interface ExportWay {
  readonly destination: string;
  readonly delivery: string;
  /** Name of the spool for what may leave. */
  readonly spool: string;
  /** Rows that are events of their own already. */
  readonly apart: readonly number[];
}

export type ExportResult =
  | {
      readonly kind: "judged";
      readonly shape: string;
      readonly deliveries: readonly JudgedDelivery[];
      readonly rows: readonly NewEvent[];
    }
  /** Nothing of it was judged. */
  | { readonly kind: "held"; readonly reason: HoldReason }
  /** Store or disk gave nothing, or the guard stops: judged again, and nothing is wrong with the file. */
  | { readonly kind: "later"; readonly code: string }
  | { readonly kind: "crash"; readonly code: string };

export interface ToExport {
  readonly ask: number;
  readonly tokens: readonly string[];
}

export type FromExport =
  /** It goes on. */
  | { readonly kind: "progress"; readonly rows: number }
  | { readonly kind: "tokens"; readonly ask: number; readonly requests: readonly TokenRequest[] }
  | { readonly kind: "done"; readonly result: ExportResult };
