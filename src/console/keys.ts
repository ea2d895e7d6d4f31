import { newApiKey, revokeApiKey } from "../accounts/api-keys.ts";
import { readRole } from "../accounts/people.ts";
import { GuardError } from "../errors.ts";
import type { ApiKeyRow } from "../store/accounts.ts";
import type { ConsoleDeps } from "./deps.ts";
import { href } from "./html.ts";
import { oncePage } from "./pages/once.ts";
import { sees } from "./scope.ts";
import type { Answer, Person, Route, Visit } from "./visit.ts";

/** Keys of the API: made, and revoked. The list of them stands with the people. */
export function keyRoutes(deps: ConsoleDeps): readonly Route[] {
  return [
    { method: "post", path: "/keys/new", right: "manage", answer: (visit) => make(deps, visit) },
    {
      method: "post",
      path: "/keys/:id/revoke",
      right: "manage",
      answer: (visit) => revoke(deps, visit),
    },
  ];
}

/** A key, and the address of the person it acts for. */
export type NamedKey = ApiKeyRow & { readonly of: string };

/** The keys that a person sees, newest first. */
export async function keysOf(deps: ConsoleDeps, person: Person): Promise<readonly NamedKey[]> {
  const mine = (await deps.accounting.store.apiKeys()).filter(({ practice }) =>
    sees(person, practice ?? ""),
  );
  const named = mine.map(async (key) => ({
    ...key,
    of: await deps.nameOf(key.person ?? key.madeBy),
  }));
  return (await Promise.all(named)).toSorted((a, b) => b.createdAt - a.createdAt);
}

/** Each key made here is a person's, so that it ends with them: on the command line only there are others. */
async function make({ accounting }: ConsoleDeps, { form, person }: Visit): Promise<Answer> {
  const role = readRole(form.get("role") ?? "");
  const owner = await accounting.store.person("id", form.get("for") ?? "");
  if (owner === null || !sees(person, owner.practice ?? ""))
    throw new GuardError("ERR_NOT_FOUND", "choose whom the key is for");
  const { email, practice } = owner;
  const { token } = await newApiKey(accounting, { role, email, practice }, person.id);
  return oncePage({
    title: `A key for ${email}`,
    about:
      "It may no more than this person may, and ends with the person. A program sends it as Authorization: Bearer …",
    secret: token,
    until: null,
    back: { href: href(["people"], {}, "keys"), words: "To users and keys" },
  });
}

async function revoke(deps: ConsoleDeps, { params, person }: Visit): Promise<Answer> {
  const key = (await keysOf(deps, person)).find(({ id }) => id === params["id"]);
  if (key === undefined) return { kind: "missing" };
  const { id, practice } = key;
  await revokeApiKey(deps.accounting, { id, practice }, person.id);
  return { kind: "to", href: href(["people"], {}, "keys") };
}
