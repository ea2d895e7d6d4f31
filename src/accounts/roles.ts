import { ROLES, type Role } from "../store/accounts.ts";

export { ROLES, type Role };

/**
 * What somebody may do. `see`: shapes, types and states, no text. `open`: the text that would leave. `decide`: release
 * the redacted form, discard, judge anew, retry. `reveal` and `as-is`: what is held, to oneself and to a destination.
 * `rule`: say of a text what it is from now on. `manage`: people, keys, and revoking what is ruled.
 */
export type Right = "see" | "open" | "decide" | "reveal" | "as-is" | "rule" | "manage" | "ledger";

const RIGHTS: Readonly<Record<Role, readonly Right[]>> = {
  viewer: ["see"],
  reviewer: ["see", "open", "decide", "reveal", "as-is", "rule"],
  admin: ["see", "open", "decide", "reveal", "as-is", "rule", "manage", "ledger"],
  auditor: ["ledger"],
};

/** What no key may do, whosever it is: it wants a person who signed in (design §5). */
const PERSONAL: readonly Right[] = ["reveal", "as-is", "rule", "manage"];

/** Somebody who asks for something, and in whose name. */
export interface Person {
  /** `usr_…`; of a key made on the command line for nobody else `cli:` and the user of the machine. */
  readonly id: string;
  readonly email: string | null;
  /** The one in force now: an emergency raises it. */
  readonly role: Role;
  /** Null: of every practice, and of what belongs to none. */
  readonly practice: string | null;
  /** Null: acts through a key. */
  readonly session: {
    readonly id: string;
    /** Epoch ms at which it ends unless the person does something before. */
    readonly idleAt: number;
    readonly expiresAt: number;
  } | null;
  /** Id of the key, or null. */
  readonly key: string | null;
}

export function may({ role, session }: Pick<Person, "role" | "session">, right: Right): boolean {
  return RIGHTS[role].includes(right) && (session !== null || !PERSONAL.includes(right));
}

/** Whether `inner` may nothing that `outer` may not. */
export function isWithinRole(inner: Role, outer: Role): boolean {
  return RIGHTS[inner].every((right) => RIGHTS[outer].includes(right));
}

/** Who acts, as the ledger names it. */
export function actorOf({ id, key }: Pick<Person, "id" | "key">): string {
  return key === null ? id : `${id}/${key}`;
}
