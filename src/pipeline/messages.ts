import type { Config } from "../../config/config.ts";
import type { FindingType } from "../../detectors/types.ts";
import type { ErrorCode, Facts } from "../errors.ts";
import type { Verdict } from "../judge/event.ts";
import type { RawKeys } from "../keys/keys.ts";
import type { TokenRequest } from "../store/events.ts";
import type { LookKept } from "../store/review.ts";
import type { KeptRuling } from "../store/rulings.ts";
import type { Encrypted } from "../store/store.ts";

/** What a scanning thread is started with. */
export interface WorkerSetup {
  readonly config: Config;
  readonly keys: RawKeys;
  /** Of the code that judges. */
  readonly edition: string;
  /** Processor time a payload may take. */
  readonly budgetMs: number;
}

/** One event to judge, as it lies in the store. */
export interface Job {
  readonly event: string;
  readonly hook: string;
  readonly receivedAt: number;
  readonly body: Encrypted;
  /** Delivery ids by destination, of deliveries that are there already. */
  readonly deliveries: Readonly<Record<string, string>>;
  /** Destinations whose delivery is final. */
  readonly done: readonly string[];
  /** A scanner died on it: nothing is done with it that need not be. */
  readonly isSuspect?: boolean;
  readonly now: number;
}

/** One destination's verdict, ready for the store. */
export interface JudgedDelivery {
  readonly id: string;
  readonly destination: string;
  readonly policy: string;
  readonly verdict: Verdict;
  readonly body: Encrypted | null;
  /** Name of the spool that `body` is the manifest of. */
  readonly spool?: string;
  readonly released: string | null;
  /** Of a large one that is held: what is told of it, encrypted. */
  readonly look?: Encrypted | null;
  /** Value-free JSON. */
  readonly summary: string;
}

export type JobResult =
  | {
      readonly kind: "judged";
      readonly practice: string;
      readonly shape: string;
      readonly deliveries: readonly JudgedDelivery[];
      /** Types found in a text that CTM sent by itself; null for any other event. */
      readonly alreadySent: readonly FindingType[] | null;
      readonly cpuMs: number;
    }
  /** The payload used up its processor time, or the watchdog's. */
  | { readonly kind: "budget" }
  /** The stored body is not what was written. */
  | { readonly kind: "seal-broken" }
  /** The store gave no tokens, or no rulings: nothing is wrong with the payload. */
  | { readonly kind: "no-store" }
  /** The scanner died, or threw what it must not. */
  | { readonly kind: "crash"; readonly code: string };

/** Something that a person waits for. */
export interface Work {
  readonly kind: "work";
  readonly name: string;
  readonly given: unknown;
  /** Epoch ms. */
  readonly now: number;
}

export type WorkResult =
  | { readonly kind: "worked"; readonly value: unknown }
  /** What stands against it. */
  | {
      readonly kind: "fault";
      readonly code: ErrorCode;
      readonly message: string;
      readonly facts: Facts;
    }
  | Extract<JobResult, { kind: "budget" | "no-store" | "crash" }>;

export type ToWorker =
  | { readonly kind: "judge"; readonly job: Job }
  | Work
  /** What is judged by from here on, as it lies in the store. */
  | { readonly kind: "rulings"; readonly kept: readonly KeptRuling[] }
  | { readonly kind: "tokens"; readonly tokens: readonly string[] };

export type FromWorker =
  | { readonly kind: "ready" }
  | { readonly kind: "tokens"; readonly requests: readonly TokenRequest[] }
  /** What is told of a hold, to be kept. */
  | { readonly kind: "look"; readonly kept: LookKept }
  | { readonly kind: "done"; readonly result: JobResult | WorkResult };
