import { GuardError } from "../errors.ts";
import { newId } from "../ids.ts";
import type { ApiKeyRow } from "../store/accounts.ts";
import type { Accounting } from "./accounting.ts";
import { done, findPerson } from "./people.ts";
import { isWithinRole, type Person, type Role } from "./roles.ts";
import { newToken, tokenDigest } from "./token.ts";

const PREFIX = "gk_";
/** How exactly it is known when a key was used last. */
const TOUCH_EVERY_MS = 3_600_000;

/**
 * A key of the API, printed once. It is `email`'s, and may nothing that its person may not; without one it is of
 * whoever makes it on the command line. Throws `ERR_NOT_FOUND`, `ERR_FORBIDDEN`.
 */
export async function newApiKey(
  accounting: Accounting,
  { role, email, practice }: { role: Role; email: string | null; practice: string | null },
  actor: string,
): Promise<{ readonly id: string; readonly token: string }> {
  const { keys, store, now } = accounting;
  const person = email === null ? null : await findPerson(accounting, email);
  if (person !== null && (person.disabledAt !== null || !isWithinRole(role, person.role)))
    throw new GuardError("ERR_FORBIDDEN", "a key may not do more than its person", {
      role: person.role,
      disabled: person.disabledAt !== null,
    });
  const token = `${PREFIX}${newToken()}`;
  const id = newId("key");
  const row = {
    id, person: person?.id ?? null, practice: practice ?? person?.practice ?? null, madeBy: actor, role,
    token: tokenDigest(keys, "api-key", token), createdAt: now(), usedAt: null, revokedAt: null,
  }; // biome-ignore format: short facts
  const facts = { key: id, role, person: row.person };
  const act = { practice: row.practice ?? "", actor, act: "apikey.new", facts };
  await done(accounting, act, (entry) => store.addApiKey(row, entry));
  return { id, token };
}

/** Throws `ERR_NOT_FOUND`. `practice` is whose ledger it is told in, null for all. */
export async function revokeApiKey(
  accounting: Accounting,
  { id, practice = null }: { id: string; practice?: string | null },
  actor: string,
): Promise<void> {
  const { store, now } = accounting;
  const act = { practice: practice ?? "", actor, act: "apikey.revoke", facts: { key: id } };
  await done(accounting, act, (entry) => store.revokeApiKey(id, now(), entry));
}

/** In whose name a key acts; null for one that is none, is revoked, or whose person is disabled. */
export async function personOfKey(
  { store, keys, now }: Accounting,
  token: string,
): Promise<Person | null> {
  if (!token.startsWith(PREFIX)) return null;
  const key = await store.apiKey(tokenDigest(keys, "api-key", token));
  if (key === null || key.revokedAt !== null) return null;
  const at = now();
  const owner = await ownerOf({ store }, key);
  if (owner !== null && at - (key.usedAt ?? 0) >= TOUCH_EVERY_MS)
    await store.touchApiKey(key.id, at);
  return owner;
}

async function ownerOf(
  { store }: Pick<Accounting, "store">,
  key: ApiKeyRow,
): Promise<Person | null> {
  const acting = { session: null, key: key.id };
  if (key.person === null)
    return { ...acting, id: key.madeBy, email: null, role: key.role, practice: key.practice };
  const person = await store.person("id", key.person);
  if (person === null || person.disabledAt !== null) return null;
  // The person's role and practice may have become narrower since.
  if (person.practice !== null && key.practice !== null && person.practice !== key.practice)
    return null;
  const { id, email } = person;
  const role = isWithinRole(key.role, person.role) ? key.role : person.role;
  return { ...acting, id, email, role, practice: person.practice ?? key.practice };
}
