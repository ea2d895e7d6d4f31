import type { PersonRow } from "../store/accounts.ts";
import type { Accounting } from "./accounting.ts";
import type { Passwords } from "./password.ts";
import { personOfLink } from "./people.ts";
import { isRightFactor } from "./second-factor.ts";
import { type Opened, openSession } from "./sessions.ts";
import { tokenDigest } from "./token.ts";

/** How many may fail before the next has to wait. People share an address, so it has more. */
const FREE_BY_NAME = 5;
const FREE_BY_ADDRESS = 20;

export interface SignIn {
  readonly email: string;
  readonly password: string;
  /** Of the authenticator, or a backup code; "" where this browser is remembered. */
  readonly code: string;
  /** Remember this browser, as far as the setting allows. */
  readonly remember: boolean;
  /** Token of this browser, or null. */
  readonly device: string | null;
  /** Where the request comes from. */
  readonly address: string;
  readonly agent: string;
  /** Id of the session that this browser has now, or null: it ends. */
  readonly replaces: string | null;
}

/**
 * The same for an address that nobody has, a wrong password, a missing or wrong code and somebody disabled. `waitUntil`
 * (epoch ms) is set while no try is looked at; it does not tell either.
 */
export interface Refused {
  readonly kind: "refused";
  readonly waitUntil: number | null;
}

export interface SigningIn extends Accounting {
  readonly passwords: Passwords;
  /** Told of each try that failed. */
  readonly onRefused?: (why: "wrong" | "waiting") => void;
}

/**
 * Lets somebody in who knows the password and has the second factor. Whoever has none yet gets a session that is good
 * for setting it up. A try counts as failed before it is looked at, so that many at once are no way around the count.
 * Throws `ERR_BUSY`.
 */
export async function signIn(signing: SigningIn, given: SignIn): Promise<Opened | Refused> {
  const { store, keys, passwords, now } = signing;
  const email = given.email.trim().toLowerCase().slice(0, 300);
  const person = await store.person("email", email);
  const device = await deviceOf(signing, given.device);
  // Whoever locks an account out from elsewhere does not lock out the browser that its person is known by.
  const isKnown = device !== null && device.person === person?.id;
  const who = keys.digest("sign-in", isKnown ? device.id : email);
  const from = keys.digest("sign-in-from", given.address);
  const { lockedUntil, failures } = await store.countAttempt(
    [
      { digest: who, free: FREE_BY_NAME },
      { digest: from, free: FREE_BY_ADDRESS },
    ],
    now(),
  );
  const refuse = (waitUntil: number | null): Refused => {
    signing.onRefused?.(waitUntil === null ? "wrong" : "waiting");
    return { kind: "refused", waitUntil };
  };
  if (lockedUntil !== null) return refuse(lockedUntil);
  const [failed = 1] = failures;
  const isRight = await passwords.check(
    person?.id ?? null,
    person?.password ?? null,
    given.password,
  );
  if (person === null || !isRight || person.disabledAt !== null) {
    if (person !== null) recordFailures(signing, person, failed);
    return refuse(null);
  }
  const isRemembered = isKnown && signing.config.signIn.rememberMs > 0 && device.expiresAt > now();
  const factor =
    person.totp === null
      ? "none"
      : isRemembered && given.code === ""
        ? "remembered"
        : await isRightFactor(signing, person, given.code);
  if (factor === null) {
    recordFailures(signing, person, failed);
    return refuse(null);
  }
  return openSession(signing, person, {
    stage: factor === "none" ? "enrol" : "full",
    agent: given.agent,
    remember: given.remember && (factor === "totp" || factor === "backup-code"),
    replaces: given.replaces,
    forgives: { all: [who], one: [from] },
    act: "sign-in",
    facts: { factor, failures: failed - 1 },
  });
}

/** Lets somebody in by an emergency's link, once. Throws `ERR_NOT_FOUND`, `ERR_EXISTS`. */
export async function signInByLink(
  accounting: Accounting,
  { token, agent, replaces }: { token: string } & Pick<SignIn, "agent" | "replaces">,
): Promise<Opened> {
  const person = await personOfLink(accounting, token, "emergency");
  return openSession(accounting, person, {
    stage: "full",
    agent,
    replaces,
    ifLink: person.link,
    until: person.emergencyUntil ?? 0,
    act: "sign-in",
    facts: { factor: "emergency" },
  });
}

async function deviceOf({ store, keys, now }: Accounting, token: string | null) {
  const device = await store.device(tokenDigest(keys, "device", token ?? ""));
  return device !== null && device.expiresAt > now() ? device : null;
}

/**
 * Each wait that failures led to goes on record, after the answer: a wrong password must not take longer where there is
 * an account. Single failures are counted, and told by the next entry.
 */
function recordFailures(
  { ledger }: Accounting,
  { id, practice }: PersonRow,
  failures: number,
): void {
  if (failures < FREE_BY_NAME) return;
  const act = {
    practice: practice ?? "",
    actor: "system",
    act: "sign-in.refused",
    facts: { person: id, failures },
  };
  // The count stands in the store; the next wait tells it again.
  setImmediate(() => void ledger.append(act).catch(() => {}));
}
