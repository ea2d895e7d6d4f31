import type { LedgerEntry } from "./ledger.ts";
import type { Acted, Encrypted } from "./store.ts";

// The part of the store's contract that is about people. Digests are keyed; times are epoch milliseconds.

export const ROLES = ["viewer", "reviewer", "admin", "auditor"] as const;
export type Role = (typeof ROLES)[number];

export const LINK_KINDS = ["invite", "emergency"] as const;
export type LinkKind = (typeof LINK_KINDS)[number];

export interface PersonRow {
  readonly id: string;
  /** Null: of every practice. */
  readonly practice: string | null;
  /** Lower case. */
  readonly email: string;
  readonly role: Role;
  /** argon2id as a PHC string; null until it is set. */
  readonly password: string | null;
  /** Digest of the one link that is good now, or null. */
  readonly link: string | null;
  readonly linkKind: LinkKind | null;
  readonly linkUntil: number | null;
  readonly emergencyUntil: number | null;
  readonly disabledAt: number | null;
  readonly signedInAt: number | null;
  readonly createdAt: number;
  /** The encrypted secret of the second factor; null until it is confirmed. */
  readonly totp: Encrypted | null;
  /** Backup codes not used yet. */
  readonly codesLeft: number;
}

export type NewPerson = Pick<
  PersonRow,
  | "id" | "practice" | "email" | "role" | "link" | "linkKind" | "linkUntil" | "emergencyUntil" | "createdAt"
>; // biome-ignore format: one list

/** What changes of a person; what is absent stays. */
export interface PersonChange {
  readonly id: string;
  readonly set: Partial<
    Pick<
      PersonRow,
      "practice" | "role" | "password" | "link" | "linkKind" | "linkUntil" | "emergencyUntil" | "disabledAt"
    >
  >; // biome-ignore format: one list
  /** Null erases it, with all backup codes. */
  readonly totp?: Encrypted | null;
  /** Digests, in place of those there were. */
  readonly backupCodes?: readonly string[];
  /** Ends the person's sessions and forgets the devices. */
  readonly ends?: boolean;
  /** Only while the person has this link; otherwise `changed`. */
  readonly ifLink?: string;
  /** Only while the person has no second factor; otherwise `changed`. */
  readonly ifNoTotp?: boolean;
  /** Of an admin: only while another one can sign in who sees as much; otherwise `changed`. */
  readonly ifOtherAdmin?: boolean;
}

export interface SessionRow {
  readonly id: string;
  readonly person: string;
  readonly stage: "enrol" | "full";
  readonly agent: string;
  readonly createdAt: number;
  readonly seenAt: number;
  readonly expiresAt: number;
}

export interface NewSession extends SessionRow {
  readonly token: string;
  /** This browser is remembered besides. */
  readonly device?: DeviceRow & { readonly token: string };
  /** The session that this one takes the place of. */
  readonly replaces?: string | null;
  /** Who signed in, and from where: all failures of the first are forgiven, and of the second this one try. */
  readonly forgives?: { readonly all: readonly string[]; readonly one: readonly string[] };
  /** The link that was used: only while the person has it, otherwise `changed`. */
  readonly ifLink?: string;
}

export interface DeviceRow {
  readonly id: string;
  readonly person: string;
  readonly createdAt: number;
  readonly expiresAt: number;
}

/** Somebody who tries to sign in, or from where: digest, and how many may fail before the first wait. */
export interface Subject {
  readonly digest: string;
  readonly free: number;
}

const FIRST_WAIT_MS = 30_000;
const LONGEST_WAIT_MS = 3_600_000;
/** Failures count until there was none for so long. */
export const ATTEMPTS_KEPT_MS = 86_400_000;

/** How long a subject waits after so many failures on end: half a minute at first, twice as long each time, up to an hour. */
export function waitAfter(failures: number, free: number): number {
  if (failures < free) return 0;
  return Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** Math.min(failures - free, 20));
}

export interface ApiKeyRow {
  readonly id: string;
  /** Null: of whoever made it on the command line. */
  readonly person: string | null;
  readonly practice: string | null;
  readonly madeBy: string;
  readonly role: Role;
  readonly createdAt: number;
  readonly usedAt: number | null;
  readonly revokedAt: number | null;
}

export interface AccountStore {
  // people. `changed`: there is one with this address, or the link is another by now.
  addPerson(person: NewPerson, entry: LedgerEntry): Promise<Acted>;
  person(by: "id" | "email" | "link", value: string): Promise<PersonRow | null>;
  /** By address. */
  people(): Promise<readonly PersonRow[]>;
  changePerson(change: PersonChange, entry: LedgerEntry): Promise<Acted>;
  /** True once for each step of time, and for none before it. */
  useStep(person: string, step: number): Promise<boolean>;
  /** True once for each code. */
  useBackupCode(person: string, code: string): Promise<boolean>;
  /** How many people have emergency access. */
  emergencies(now: number): Promise<number>;

  // sessions
  openSession(session: NewSession, entry: LedgerEntry): Promise<Acted>;
  session(token: string): Promise<SessionRow | null>;
  sessionsOf(person: string): Promise<readonly SessionRow[]>;
  /** The person did something. */
  touchSession(id: string, at: number): Promise<void>;
  /** `gone` when the person has no such session. */
  endSession(id: string, person: string, entry: LedgerEntry): Promise<Acted>;
  /** Keeps the secret of a second factor that is not confirmed yet. */
  keepPending(session: string, blob: Encrypted): Promise<void>;
  pending(session: string): Promise<Encrypted | null>;
  device(token: string): Promise<DeviceRow | null>;

  // attempts
  /**
   * Counts a try of all subjects as failed before it is made, so that many at once are counted too. When one of them
   * has to wait, nothing is counted and the end of its wait is given.
   */
  countAttempt(
    subjects: readonly Subject[],
    now: number,
  ): Promise<{ readonly lockedUntil: number | null; readonly failures: readonly number[] }>;

  // keys of the API
  addApiKey(key: ApiKeyRow & { readonly token: string }, entry: LedgerEntry): Promise<Acted>;
  apiKey(token: string): Promise<ApiKeyRow | null>;
  apiKeys(): Promise<readonly ApiKeyRow[]>;
  touchApiKey(id: string, at: number): Promise<void>;
  /** `gone` when there is none in force. */
  revokeApiKey(id: string, at: number, entry: LedgerEntry): Promise<Acted>;
}
