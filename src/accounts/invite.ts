import type { Accounting } from "./accounting.ts";
import { checkPassword, type Passwords } from "./password.ts";
import { actOn, changePerson, NO_LINK, personOfLink } from "./people.ts";
import { type Opened, openSession } from "./sessions.ts";

/** Whom an invitation is for, without using it up. Throws `ERR_NOT_FOUND`. */
export async function openInvite(
  accounting: Accounting,
  token: string,
): Promise<{ readonly email: string; readonly until: number }> {
  const { email, linkUntil: until } = await personOfLink(accounting, token, "invite");
  return { email, until };
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
