import { GuardError } from "../errors.ts";
import { newId } from "../ids.ts";
import type { NewSession, PersonRow, SessionRow } from "../store/accounts.ts";
import type { Accounting } from "./accounting.ts";
import { roleNow } from "./emergency.ts";
import { actOn, done } from "./people.ts";
import type { Person } from "./roles.ts";
import { newToken, tokenDigest } from "./token.ts";

const HOUR_MS = 3_600_000;
/** A session ends after so long, whatever its person does. */
const LONGEST_MS = 12 * HOUR_MS;
/** It is written that seldom that somebody did something; so much sooner a session may end as idle. */
const TOUCH_EVERY_MS = 15_000;
const MOST_AGENT_CHARS = 120;

/** A session just opened: its token goes into a cookie, and is kept nowhere. */
export interface Opened {
  readonly kind: "opened";
  readonly session: string;
  readonly token: string;
  /** `enrol`: the person has to set up a second factor, and may do nothing else before. */
  readonly stage: SessionRow["stage"];
  readonly expiresAt: number;
  /** Token of this browser, when it is to be remembered, and until when. */
  readonly device: { readonly token: string; readonly expiresAt: number } | null;
}

export interface Opening extends Pick<NewSession, "stage" | "replaces" | "forgives" | "ifLink"> {
  /** What the browser says it is. */
  readonly agent: string;
  readonly remember?: boolean;
  /** It ends then at the latest. */
  readonly until?: number;
  readonly act: string;
  readonly facts?: Readonly<Record<string, string | number>>;
}

/** Opens a session for somebody who proved who they are. Throws `ERR_EXISTS` when the link for it is used. */
export async function openSession(
  { store, keys, ledger, config, now }: Accounting,
  person: Pick<PersonRow, "id" | "practice">,
  { agent, remember = false, until = Infinity, act, facts = {}, ...opening }: Opening,
): Promise<Opened> {
  const at = now();
  const id = newId("ses");
  const token = newToken();
  const expiresAt = Math.min(at + LONGEST_MS, until);
  const device =
    remember && config.signIn.rememberMs > 0
      ? { token: newToken(), expiresAt: at + config.signIn.rememberMs }
      : null;
  const session: NewSession = {
    id, person: person.id, token: tokenDigest(keys, "session", token), agent: printable(agent),
    createdAt: at, seenAt: at, expiresAt, ...opening,
    ...(device && {
      device: {
        id: newId("dev"), person: person.id, token: tokenDigest(keys, "device", device.token), createdAt: at,
        expiresAt: device.expiresAt,
      },
    }),
  }; // biome-ignore format: short facts
  const entry = actOn(person, person.id, act, { session: id, ...facts });
  await done({ ledger }, entry, (written) => store.openSession(session, written));
  return { kind: "opened", session: id, token, stage: opening.stage, expiresAt, device };
}

/** Who a session's token belongs to, and how far the sign-in got. */
export interface Signed {
  readonly person: Person & {
    readonly email: string;
    readonly session: NonNullable<Person["session"]>;
  };
  readonly stage: SessionRow["stage"];
}

/**
 * Whose session it is; null when there is none, or it is over. Asking counts as an act of the person unless it is in
 * the `background`, as a page does that refreshes itself.
 */
export async function sessionOf(
  { store, keys, config, now }: Accounting,
  token: string,
  { background = false }: { readonly background?: boolean } = {},
): Promise<Signed | null> {
  const row = await store.session(tokenDigest(keys, "session", token));
  const at = now();
  if (row === null || !isOpen(row, config.signIn.idleMs, at)) return null;
  const person = await store.person("id", row.person);
  if (person === null || person.disabledAt !== null) return null;
  const isDue = !background && at - row.seenAt >= TOUCH_EVERY_MS;
  if (isDue) await store.touchSession(row.id, at);
  const { id, email, practice } = person;
  const idleAt = (isDue ? at : row.seenAt) + config.signIn.idleMs;
  const session = { id: row.id, idleAt, expiresAt: row.expiresAt };
  return {
    person: { id, email, practice, role: roleNow(person, at), session, key: null },
    stage: row.stage,
  };
}

function isOpen({ seenAt, expiresAt }: SessionRow, idleMs: number, at: number): boolean {
  return at < expiresAt && at - seenAt < idleMs;
}

/** The person's sessions that are not over, newest first. */
export async function listSessions(
  { store, config, now }: Accounting,
  { id }: Pick<Person, "id">,
): Promise<readonly SessionRow[]> {
  const rows = await store.sessionsOf(id);
  return rows.filter((row) => isOpen(row, config.signIn.idleMs, now()));
}

/** Ends one session of a person: it is dead at once. Throws `ERR_NOT_FOUND`. */
export async function revokeSession(
  { store, ledger }: Accounting,
  { id, practice, session }: Pick<Person, "id" | "practice"> & { readonly session: string },
  actor: string,
): Promise<void> {
  const act = actOn({ id, practice }, actor, "session.end", { session });
  await done({ ledger }, act, (entry) => store.endSession(session, id, entry));
}

/** Ends all sessions of a person and forgets the devices. Throws `ERR_NOT_FOUND`. */
export async function revokeAll(
  { store, ledger }: Accounting,
  person: Pick<Person, "id" | "practice">,
  actor: string,
): Promise<void> {
  const act = actOn(person, actor, "session.end-all");
  const change = { id: person.id, set: {}, ends: true };
  await done({ ledger }, act, (entry) => store.changePerson(change, entry));
}

/** Ends the session of a token; that there is none is fine. */
export async function signOut(accounting: Accounting, token: string): Promise<void> {
  const signed = await sessionOf(accounting, token, { background: true });
  if (signed === null) return;
  const { person } = signed;
  try {
    await revokeSession(accounting, { ...person, session: person.session.id }, person.id);
  } catch (error) {
    if (!(error instanceof GuardError) || error.code !== "ERR_NOT_FOUND") throw error;
  }
}

function printable(agent: string): string {
  return agent.replace(/[^\x20-\x7e]/g, "").slice(0, MOST_AGENT_CHARS);
}
