import { GuardError } from "../errors.ts";
import type { Accounting } from "./accounting.ts";
import { checkPassword, type Passwords } from "./password.ts";
import { actOn, changePerson, NO_LINK, personOfLink } from "./people.ts";
import { type Opened, openSession, type Signed } from "./sessions.ts";

/** Whom an invitation is for, without using it up. Throws `ERR_NOT_FOUND`. */
export async function openInvite(
  accounting: Accounting,
  token: string,
): Promise<{ readonly email: string; readonly until: number }> {
  const { email, linkUntil: until } = await personOfLink(accounting, token, "invite");
  return { email, until };
}

/**
 * Another password for somebody who knows the one there is. What is open ends, in case that somebody else knew it too,
 * but for the session that this gives. Throws `ERR_PASSWORD`, `ERR_BUSY`.
 */
export async function changePassword(
  accounting: Accounting & { readonly passwords: Passwords },
  { person: { id, email, practice } }: Signed,
  { password, next, agent }: { password: string; next: string; agent: string },
): Promise<Opened> {
  const { store, keys, passwords, now } = accounting;
  checkPassword(next, email);
  const who = { digest: keys.digest("change-password", id), free: 5 };
  const { lockedUntil } = await store.countAttempt([who], now());
  const kept = (await store.person("id", id))?.password ?? null;
  const isRight = lockedUntil === null && (await passwords.check(id, kept, password));
  if (!isRight) throw new GuardError("ERR_PASSWORD", "the present password is another");
  const change = { id, set: { password: await passwords.hash(id, next) }, ends: true };
  await changePerson(accounting, change, actOn({ id, practice }, id, "user.password"));
  const forgives = { all: [who.digest], one: [] };
  const opening = {
    stage: "full",
    agent,
    forgives,
    act: "sign-in",
    facts: { factor: "password" },
  } as const;
  return openSession(accounting, { id, practice }, opening);
}

/**
 * Sets the password of whoever holds the link, which is used up by it, and gives a session to set up a second factor.
 * Throws `ERR_NOT_FOUND`, `ERR_PASSWORD`, `ERR_BUSY`, and `ERR_EXISTS` when another was faster.
 */
export async function finishInvite(
  accounting: Accounting & { readonly passwords: Passwords },
  { token, password, agent }: { token: string; password: string; agent: string },
): Promise<Opened> {
  const person = await personOfLink(accounting, token, "invite");
  checkPassword(password, person.email);
  const hash = await accounting.passwords.hash(person.id, password);
  await changePerson(
    accounting,
    {
      id: person.id,
      set: { ...NO_LINK, password: hash },
      totp: null,
      ends: true,
      ifLink: person.link,
    },
    actOn(person, person.id, "user.password"),
  );
  const opening = { stage: "enrol", agent, act: "sign-in", facts: { factor: "none" } } as const;
  return openSession(accounting, person, opening);
}
