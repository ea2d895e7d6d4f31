import { scanText } from "../../detectors/scan.ts";
import { GuardError } from "../errors.ts";
import { newId } from "../ids.ts";
import type { Accounting } from "./accounting.ts";
import { actOn, changePerson, done, drawLink, type Link } from "./people.ts";
import type { Role } from "./roles.ts";

const HOUR_MS = 3_600_000;
const MOST_HOURS = 24;
const LINK_MS = HOUR_MS;
const MOST_REASON_CHARS = 500;

export interface Emergency extends Link {
  /** Epoch ms at which the access ends by itself. */
  readonly endsAt: number;
}

/**
 * Access in an emergency (45 CFR 164.312(a)(2)(ii)): for some hours the person may what a reviewer may, and gets in by
 * a link without password or second factor; one who is not there yet is added. It ends by itself. The reason goes into
 * the ledger, so it must hold no identifier. Throws `ERR_FORBIDDEN` for somebody disabled, `ERR_USAGE`, `ERR_NO_REASON`, `ERR_NOTE_HAS_PHI`.
 */
export async function openEmergency(
  accounting: Accounting,
  { email, hours, reason }: { email: string; hours: number; reason: string },
  actor: string,
): Promise<Emergency> {
  if (!Number.isInteger(hours) || hours < 1 || hours > MOST_HOURS)
    throw new GuardError("ERR_USAGE", `--hours is 1 to ${MOST_HOURS}`);
  checkReason(reason);
  const { store, now } = accounting;
  const endsAt = now() + hours * HOUR_MS;
  const { token, set, until } = drawLink(accounting, "emergency", now() + LINK_MS);
  const there = await store.person("email", email);
  const facts = { hours, reason: reason.trim() };
  if (there === null) {
    const person = {
      id: newId("usr"),
      practice: null,
      email,
      role: "viewer" as const,
      createdAt: now(),
    };
    const act = actOn(person, actor, "user.emergency", { ...facts, added: true });
    await done(accounting, act, (entry) =>
      store.addPerson({ ...person, ...set, emergencyUntil: endsAt }, entry),
    );
    return { person: person.id, token, until, endsAt };
  }
  // To enable somebody for hours would wake keys that outlast them.
  if (there.disabledAt !== null)
    throw new GuardError("ERR_FORBIDDEN", "this person is disabled; user link lets them in again");
  const act = actOn(there, actor, "user.emergency", facts);
  const change = { id: there.id, set: { ...set, emergencyUntil: endsAt } };
  await changePerson(accounting, change, act);
  return { person: there.id, token, until, endsAt };
}

/** The role in force: an emergency gives a reviewer's rights to whoever has fewer. */
export function roleNow(
  { role, emergencyUntil }: { readonly role: Role; readonly emergencyUntil: number | null },
  now: number,
): Role {
  if (emergencyUntil === null || emergencyUntil <= now) return role;
  return role === "admin" ? role : "reviewer";
}

function checkReason(reason: string): void {
  const said = reason.trim();
  if (said === "" || said.length > MOST_REASON_CHARS)
    throw new GuardError(
      "ERR_NO_REASON",
      `--reason says why, in ${MOST_REASON_CHARS} characters at most`,
    );
  if (scanText(said).length > 0)
    throw new GuardError(
      "ERR_NOTE_HAS_PHI",
      "the reason holds an identifier; say it without names, numbers and addresses",
    );
}
