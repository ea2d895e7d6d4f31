import { GuardError } from "../errors.ts";
import { newId } from "../ids.ts";
import type { Act, Settled } from "../ledger/ledger.ts";
import type { LinkKind, PersonChange, PersonRow } from "../store/accounts.ts";
import type { Accounting } from "./accounting.ts";
import { ROLES, type Role } from "./roles.ts";
import { newToken, tokenDigest } from "./token.ts";

const INVITE_MS = 24 * 3_600_000;
const ADDRESS = /^[^\s@<>"',;]{1,64}@[^\s@<>"',;]{1,190}$/;

/** A link that works once, before `until` (epoch ms). Only its digest is kept: it is shown now or never. */
export interface Link {
  readonly person: string;
  readonly token: string;
  readonly until: number;
}

/** An e-mail address as it is kept and compared. Throws `ERR_USAGE`. */
export function readEmail(typed: string): string {
  const email = typed.trim().toLowerCase();
  if (!ADDRESS.test(email)) throw new GuardError("ERR_USAGE", "that is no e-mail address");
  return email;
}

/** Throws `ERR_USAGE` for what is no role. */
export function readRole(typed: string | undefined): Role {
  const role = ROLES.find((known) => known === typed);
  if (role === undefined) throw new GuardError("ERR_USAGE", `--role is one of ${ROLES.join(", ")}`);
  return role;
}

/** The practice of that id, null for all. Throws `ERR_NOT_FOUND`. */
export function readPractice({ config }: Accounting, typed: string | undefined): string | null {
  if (typed === undefined) return null;
  if (config.practices.some(({ id }) => id === typed)) return typed;
  throw new GuardError("ERR_NOT_FOUND", "the configuration has no such practice", {
    practices: config.practices.map(({ id }) => id).join(" "),
  });
}

/**
 * With it an act throws `ERR_FORBIDDEN` that would leave nobody who can manage what this person can. Whoever sits at the
 * machine can always add an admin, and does without.
 */
type Only = Pick<PersonChange, "ifOtherAdmin">;

/** Throws `ERR_NOT_FOUND`. */
export async function findPerson(
  { store }: Pick<Accounting, "store">,
  email: string,
): Promise<PersonRow> {
  const person = await store.person("email", email);
  if (person === null) throw new GuardError("ERR_NOT_FOUND", "nobody has this address");
  return person;
}

/** Whom the ledger means by an actor: the address of a person, for those who may know it; else as it stands. */
export async function nameOf({ store }: Pick<Accounting, "store">, actor: string): Promise<string> {
  const [id = "", key] = actor.split("/");
  const email = id.startsWith("usr_") ? (await store.person("id", id))?.email : undefined;
  return [email ?? id, ...(key === undefined ? [] : [`by ${key}`])].join(" ");
}

/** A person who may set a password by the link. Throws `ERR_EXISTS`. */
export async function addPerson(
  accounting: Accounting,
  { email, role, practice }: { email: string; role: Role; practice: string | null },
  actor: string,
): Promise<Link> {
  const id = newId("usr");
  const { token, set, until } = drawLink(accounting, "invite", accounting.now() + INVITE_MS);
  const createdAt = accounting.now();
  const person = { id, practice, email, role, ...set, emergencyUntil: null, createdAt };
  const act = actOn({ id, practice }, actor, "user.add", { role });
  await done(accounting, act, (entry) => accounting.store.addPerson(person, entry));
  return { person: id, token, until };
}

/**
 * A new link for somebody who forgot a password or lost a telephone, or was disabled: password and second factor are
 * good no longer, and whatever is open ends. Throws `ERR_NOT_FOUND`.
 */
export async function renewLink(
  accounting: Accounting,
  { email, ...only }: { email: string } & Only,
  actor: string,
): Promise<Link> {
  const person = await findPerson(accounting, email);
  const { token, set, until } = drawLink(accounting, "invite", accounting.now() + INVITE_MS);
  const to = { ...set, password: null, disabledAt: null };
  await changePerson(
    accounting,
    { id: person.id, set: to, totp: null, ends: true, ...only },
    actOn(person, actor, "user.link"),
  );
  return { person: person.id, token, until };
}

/** Another role, or practice; whatever is open ends, so that none goes on under the old one. Throws `ERR_NOT_FOUND`. */
export async function changeRole(
  accounting: Accounting,
  {
    email,
    role,
    practice,
    ...only
  }: { email: string; role: Role; practice?: string | null } & Only,
  actor: string,
): Promise<PersonRow> {
  const person = await findPerson(accounting, email);
  const to = practice === undefined ? person.practice : practice;
  await changePerson(
    accounting,
    { id: person.id, set: { role, practice: to }, ends: true, ...only },
    actOn({ ...person, practice: to }, actor, "user.role", { role, before: person.role }),
  );
  return { ...person, role, practice: to };
}

/** Nobody gets in as this person any more, by session, link, emergency or key. Throws `ERR_NOT_FOUND`. */
export async function disablePerson(
  accounting: Accounting,
  { email, ...only }: { email: string } & Only,
  actor: string,
): Promise<PersonRow> {
  const person = await findPerson(accounting, email);
  const set = { ...NO_LINK, password: null, emergencyUntil: null, disabledAt: accounting.now() };
  const change = { id: person.id, set, totp: null, ends: true, ...only };
  await changePerson(accounting, change, actOn(person, actor, "user.disable"));
  return person;
}

export const NO_LINK = { link: null, linkKind: null, linkUntil: null } as const;

export function drawLink(accounting: Accounting, linkKind: LinkKind, until: number) {
  const token = newToken();
  const set = { link: tokenDigest(accounting.keys, "link", token), linkKind, linkUntil: until };
  return { token, set, until };
}

/** The person a link is for. Throws `ERR_NOT_FOUND`, the same for one that is unknown, used, over, or for something else. */
export async function personOfLink(
  { store, keys, now }: Accounting,
  token: string,
  kind: LinkKind,
): Promise<PersonRow & { readonly link: string; readonly linkUntil: number }> {
  const person = await store.person("link", tokenDigest(keys, "link", token));
  const { link, linkUntil } = person ?? NO_LINK;
  const isGood = person?.linkKind === kind && person.disabledAt === null;
  if (person === null || !isGood || link === null || linkUntil === null || linkUntil <= now())
    throw new GuardError(
      "ERR_NOT_FOUND",
      "this link is used, or its time is over; ask for another",
    );
  return { ...person, link, linkUntil };
}

/** The ledger entry of an act on a person: ids and words of ours, no address. */
export function actOn(
  { id, practice }: Pick<PersonRow, "id" | "practice">,
  actor: string,
  act: string,
  facts: Act["facts"] = {},
): Act {
  return { practice: practice ?? "", actor, act, facts: { person: id, ...facts } };
}

export function changePerson({ store, ledger }: Accounting, change: PersonChange, act: Act) {
  const changed = change.ifOtherAdmin === true ? lastAdmin() : undefined;
  return done({ ledger }, act, (entry) => store.changePerson(change, entry), changed);
}

function lastAdmin(): GuardError {
  return new GuardError(
    "ERR_FORBIDDEN",
    "nobody else could manage people then: have another admin sign in first",
  );
}

/** Does an act that nothing speaks against; otherwise throws what does. */
export async function done(
  { ledger }: Pick<Accounting, "ledger">,
  act: Act,
  write: Parameters<Accounting["ledger"]["commit"]>[1],
  changed = new GuardError(
    "ERR_EXISTS",
    "somebody was faster: there is one with this address, or the link is used",
  ),
): Promise<void> {
  const settled: Settled = await ledger.commit(act, write);
  switch (settled.kind) {
    case "done":
      return;
    case "changed":
      throw changed;
    case "gone":
    case "decided":
      throw new GuardError("ERR_NOT_FOUND", "it is not there, or no longer");
  }
}
