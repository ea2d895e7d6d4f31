import type { RulesDefinition } from "../detectors/rules.ts";
import type { Sensitivity } from "../detectors/sensitivity.ts";
import type { FindingType } from "../detectors/types.ts";
import type { Message } from "./message.ts";

/** The configuration after reading: checked, defaults filled in, environment put in. Nothing here changes while the guard runs. */
export interface Config {
  readonly publicUrl: string | null;
  readonly practices: readonly Practice[];
  readonly hooks: readonly Hook[];
  readonly destinations: readonly Destination[];
  readonly detection: RulesDefinition;
  readonly signIn: SignIn;
  /** `fourEyes`: what is released as is, two people release. */
  readonly review: { readonly fourEyes: boolean };
  readonly network: Network;
  readonly retention: Retention;
}

export interface Network {
  /** Private addresses that may be connected to, as CIDR blocks. */
  readonly allowPrivate: readonly string[];
  /** Reverse proxies whose word is taken for who asks, as CIDR blocks. */
  readonly trustedProxies: readonly string[];
}

export interface Practice {
  readonly id: string;
  readonly timeZone: string;
  /** CTM accounts, as text; null: every event belongs to this practice. */
  readonly accounts: readonly string[] | null;
  readonly ownNumbers: readonly string[];
  readonly ownDomains: readonly string[];
  readonly workforce: readonly string[];
  readonly ineligibleNumbers: readonly string[];
}

export const SIGNATURE_MODES = ["off", "log", "hold", "enforce"] as const;
export type SignatureMode = (typeof SIGNATURE_MODES)[number];

/** What comes in: CTM's webhooks; calls of CTM's SMS API; exported call logs. */
export const HOOK_KINDS = ["webhook", "text", "export"] as const;
export type HookKind = (typeof HOOK_KINDS)[number];

export interface Hook {
  readonly id: string;
  readonly kind: HookKind;
  /** Secrets of the URL; several while rotating. */
  readonly secrets: readonly string[];
  readonly signature: {
    readonly mode: SignatureMode;
    readonly secrets: readonly string[];
    readonly basic: readonly { readonly username: string; readonly password: string }[];
  };
  readonly to: readonly Route[];
  /** The CTM account, as text, of what names none: rows of an export, texts and HTML. */
  readonly account: string | null;
  readonly dedupeHours: number;
  readonly bodyLimitBytes: number;
  /** The same for an export's file. */
  readonly maxFileBytes: number;
}

export interface Route {
  readonly destination: string;
  /** Every path must hold one of its values, compared as text. */
  readonly when: readonly { readonly path: string; readonly anyOf: readonly string[] }[];
}

export const REDACTION_STYLES = ["label", "mask", "token", "year", "zip3", "remove"] as const;
export type RedactionStyle = (typeof REDACTION_STYLES)[number];

export const FILE_METHODS = ["POST", "PUT"] as const;
export type FileMethod = (typeof FILE_METHODS)[number];

export interface Destination {
  readonly id: string;
  readonly preset: string;
  /** A secret: Slack, Zapier and others put their key in it. Null where the preset needs none (`inspect`). */
  readonly url: string | null;
  /** The folder that files are put into (`folder`), or null. */
  readonly path: string | null;
  /** How a file is sent (`http-file`). */
  readonly method: FileMethod;
  readonly headers: Readonly<Record<string, string>>;
  /** Standard Webhooks secret (`whsec_…`), or null. */
  readonly signingSecret: string | null;
  readonly mode: "enforce" | "observe";
  /** What the destination is told, where its preset takes a message; null: the preset's own layout. */
  readonly message: Message | null;
  readonly allow: readonly AllowedPath[];
  readonly onPhi: "redact" | "hold";
  readonly holdOn: readonly FindingType[];
  /** Which names count (`detectors/sensitivity.ts`). */
  readonly sensitivity: Sensitivity;
  /** Always holds "*". */
  readonly redactWith: Readonly<Partial<Record<FindingType | "*", RedactionStyle>>>;
  readonly basis: readonly Basis[];
  /** Of the guard's own at CTM (`ctm-sms`); null: only what a client presents passes through. */
  readonly credentials: { readonly accessKey: string; readonly secretKey: string } | null;
  /** Hosts, lower case, that a text's `status_callback` may name. */
  readonly callbackHosts: readonly string[];
  readonly maxAttempts: number;
  readonly timeoutMs: number;
  readonly concurrency: number;
}

export interface AllowedPath {
  readonly path: string;
  readonly permit: readonly FindingType[];
}

export const BASIS_KINDS = ["baa", "own_system", "patient_authorization"] as const;
/** Why a destination may hold PHI (45 CFR 164.502(e), 164.508). Dates are inclusive, in the practice's zone, `YYYY-MM-DD`. */
export interface Basis {
  readonly kind: (typeof BASIS_KINDS)[number];
  readonly with: string | null;
  readonly hosts: readonly string[];
  readonly from: string | null;
  readonly until: string | null;
  readonly consent: { readonly field: string; readonly equals: string } | null;
}

/** How people get in. */
export interface SignIn {
  /** Where people reach the console, without a slash at the end; null: where it listens. */
  readonly url: string | null;
  /** A session ends after so long without an act of its person. */
  readonly idleMs: number;
  /** How long a browser need not be given a second factor again; 0: each time. */
  readonly rememberMs: number;
}

export interface Retention {
  readonly heldDays: number;
  readonly deadDays: number;
  readonly keepSentDays: number;
  readonly recordsYears: number;
  readonly graceHours: number;
}
