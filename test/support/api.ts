import { newApiKey } from "../../src/accounts/api-keys.ts";
import { finishInvite } from "../../src/accounts/invite.ts";
import { createPasswords } from "../../src/accounts/password.ts";
import { addPerson } from "../../src/accounts/people.ts";
import type { Role } from "../../src/accounts/roles.ts";
import { confirmEnrol, startEnrol } from "../../src/accounts/second-factor.ts";
import { sessionOf } from "../../src/accounts/sessions.ts";
import type { Guard } from "../../src/main.ts";
import { codeAt } from "./office.ts";

// Who asks the API: keys and cookies as people have them.

type Headers = Record<string, string>;

/** The header of a new key. */
export async function asKey(
  { core }: Guard,
  role: Role,
  practice: string | null = null,
): Promise<Headers> {
  const accounting = { ...core, now: Date.now };
  const { token } = await newApiKey(accounting, { role, email: null, practice }, "cli:priya");
  return { authorization: `Bearer ${token}` };
}

/** The headers of a browser in which somebody signed in; `stage` enrol: as far as the password. */
export async function asPerson(
  { core }: Guard,
  role: Role,
  practice: string | null = null,
  stage: "full" | "enrol" = "full",
): Promise<Headers> {
  const accounting = { ...core, now: Date.now, passwords: createPasswords(core.keys) };
  const email = `${role}-${practice ?? "all"}-${stage}@clinic.example`;
  const { token } = await addPerson(accounting, { email, role, practice }, "cli:priya");
  const agent = "";
  const first = await finishInvite(accounting, {
    token,
    password: "seven green kettles sing",
    agent,
  });
  if (stage === "enrol") return asBrowser(first.token);
  const signed = await sessionOf(accounting, first.token);
  if (signed === null) throw new Error("there is no such session");
  const { secret } = await startEnrol(accounting, signed);
  const code = codeAt(secret, Date.now());
  const { opened } = await confirmEnrol(accounting, signed, { code, agent, remember: false });
  return asBrowser(opened.token);
}

function asBrowser(token: string): Headers {
  return { cookie: `guard_session=${token}`, "sec-fetch-site": "same-origin" };
}
