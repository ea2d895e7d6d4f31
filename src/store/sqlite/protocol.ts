import type { ErrorCode, Facts } from "../../errors.ts";
import type { Store } from "../store.ts";

/** The methods of the contract that the writer thread does. */
export type Method = Exclude<keyof Store, "engine" | "folder" | "setControl" | "close">;

/** Every method, and whether it writes: a batch that only reads opens no writing transaction. */
export const METHODS = {
  keepKey: "writes",
  keys: "reads",
  replaceEncrypted: "writes",
  bodies: "reads",
  appendEvent: "writes",
  acceptText: "writes",
  keyedRequest: "reads",
  claimEvents: "writes",
  claimExport: "writes",
  renewLease: "writes",
  countCrash: "writes",
  putOff: "writes",
  settleEvent: "writes",
  requestJudging: "writes",
  releaseLeases: "writes",
  tokens: "writes",
  claimDeliveries: "writes",
  settleDelivery: "writes",
  holds: "reads",
  holdCount: "reads",
  hold: "reads",
  releaseHold: "writes",
  keepConsent: "writes",
  consent: "reads",
  keepLook: "writes",
  discardHold: "writes",
  undoDiscard: "writes",
  rejudgeHold: "writes",
  retryDelivery: "writes",
  addRuling: "writes",
  confirmRuling: "writes",
  revokeRuling: "writes",
  ruling: "reads",
  openRulings: "reads",
  rulingsAndActs: "reads",
  rulings: "reads",
  spools: "reads",
  keepPolicy: "writes",
  policy: "reads",
  event: "reads",
  events: "reads",
  history: "reads",
  shapes: "reads",
  lastReceived: "reads",
  tallies: "reads",
  destinationHealth: "reads",
  destinationShapes: "reads",
  addRefusals: "writes",
  refusals: "reads",
  lastDeliveries: "reads",
  depth: "reads",
  nextDue: "reads",
  ledgerHead: "reads",
  appendLedger: "writes",
  ledger: "reads",
  acts: "reads",
  lastEntry: "reads",
  decisions: "reads",
  addPerson: "writes",
  person: "reads",
  people: "reads",
  changePerson: "writes",
  useStep: "writes",
  useBackupCode: "writes",
  emergencies: "reads",
  openSession: "writes",
  session: "reads",
  sessionsOf: "reads",
  touchSession: "writes",
  endSession: "writes",
  keepPending: "writes",
  pending: "reads",
  device: "reads",
  countAttempt: "writes",
  addApiKey: "writes",
  apiKey: "reads",
  apiKeys: "reads",
  touchApiKey: "writes",
  revokeApiKey: "writes",
  sweep: "writes",
  ping: "writes",
} as const satisfies Record<Method, "reads" | "writes">;

export interface Call {
  readonly id: number;
  readonly method: Method;
  readonly args: readonly unknown[];
}

export interface Failure {
  readonly code: ErrorCode;
  readonly message: string;
  readonly facts: Facts;
}

export type Answer = { readonly id: number } & (
  | { readonly kind: "done"; readonly value: unknown }
  | { readonly kind: "failed"; readonly failure: Failure }
);

export type ToWriter = { readonly kind: "call"; readonly call: Call } | { readonly kind: "close" };

export type FromWriter =
  | { readonly kind: "open" }
  | { readonly kind: "cannot-open"; readonly failure: Failure }
  /** `seconds` the transaction took, or null when it wrote nothing. */
  | {
      readonly kind: "answers";
      readonly answers: readonly Answer[];
      readonly seconds: number | null;
    };
