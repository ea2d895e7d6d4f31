import { GuardError } from "../errors.ts";
import type { PersonRow } from "../store/accounts.ts";
import type { Accounting } from "./accounting.ts";
import { actOn, changePerson } from "./people.ts";
import { type Opened, openSession, type Signed } from "./sessions.ts";
import { newBackupCodes, readBackupCode, tokenDigest } from "./token.ts";
import { enrolment, newSecret, stepOf } from "./totp.ts";

const ISSUER = "PHI guard";

/** Which factor a code is of, and used up by this; null when it is none of the person's, or was used. */
export async function isRightFactor(
  { store, keys, now }: Accounting,
  { id, totp }: Pick<PersonRow, "id" | "totp">,
  code: string,
): Promise<"totp" | "backup-code" | null> {
  if (totp === null) return null;
  const step = stepOf(code, keys.decrypt(boundTo(id), totp), now());
  if (step !== null) return (await store.useStep(id, step)) ? "totp" : null;
  const backup = readBackupCode(code);
  if (backup === null) return null;
  const digest = tokenDigest(keys, "backup-code", id, backup);
  return (await store.useBackupCode(id, digest)) ? "backup-code" : null;
}

/**
 * What to enter in an authenticator, for a session of stage `enrol` or one that `startAnew` allowed it. Asked again it is
 * the same, so that a page can be loaded anew. Throws `ERR_FORBIDDEN` for any other session.
 */
export async function startEnrol(accounting: Accounting, signed: Signed) {
  const { email, session } = signed.person;
  const kept = await pendingOf(accounting, signed);
  const secret = kept ?? newSecret();
  if (kept === null) await keepPending(accounting, session.id, secret);
  return enrolment(secret, email, ISSUER);
}

/**
 * Confirms the authenticator by a code of it. Gives the backup codes, which are shown now or never, and a full session
 * in place of this one; where there was another authenticator, all other sessions end. Throws `ERR_CODE`,
 * `ERR_FORBIDDEN`.
 */
export async function confirmEnrol(
  accounting: Accounting,
  signed: Signed,
  { code, agent, remember }: { code: string; agent: string; remember: boolean },
): Promise<{ readonly codes: readonly string[]; readonly opened: Opened }> {
  const { store, keys, now } = accounting;
  const { id, practice, session } = signed.person;
  const secret = await pendingOf(accounting, signed);
  const step = secret === null ? null : stepOf(code, secret, now());
  if (secret === null || step === null) throw wrongCode();
  const codes = newBackupCodes();
  const change = {
    id,
    set: {},
    totp: keys.encrypt(boundTo(id), secret),
    backupCodes: digestsOf(accounting, id, codes),
  };
  const only = signed.stage === "enrol" ? { ifNoTotp: true } : { ends: true };
  const act = actOn({ id, practice }, id, "user.enrol", { session: session.id });
  await changePerson(accounting, { ...change, ...only }, act);
  await store.useStep(id, step);
  const opened = await openSession(accounting, { id, practice }, {
    stage: "full", agent, remember, replaces: session.id, act: "sign-in", facts: { factor: "enrolled" },
  }); // biome-ignore format: short facts
  return { codes, opened };
}

/** Ten new backup codes in place of those left, for somebody who shows the second factor again. Throws `ERR_CODE`. */
export async function renewBackupCodes(
  accounting: Accounting,
  { person: { id, practice } }: Signed,
  code: string,
): Promise<readonly string[]> {
  await needFactor(accounting, id, code);
  const codes = newBackupCodes();
  const change = { id, set: {}, backupCodes: digestsOf(accounting, id, codes) };
  await changePerson(accounting, change, actOn({ id, practice }, id, "user.backup-codes"));
  return codes;
}

/**
 * Lets somebody who shows the second factor once more set up another in this session. The one there is stays good until
 * then: without it a password alone would do. Throws `ERR_CODE`.
 */
export async function startAnew(
  accounting: Accounting,
  { person: { id, session } }: Signed,
  code: string,
): Promise<void> {
  await needFactor(accounting, id, code);
  await keepPending(accounting, session.id, newSecret());
}

/** A wrong code here counts as a failed sign-in, so that a stolen session is no place to guess. */
async function needFactor(accounting: Accounting, id: string, code: string): Promise<void> {
  const { store, keys, now } = accounting;
  const who = { digest: keys.digest("second-factor", id), free: 5 };
  const { lockedUntil } = await store.countAttempt([who], now());
  const person = lockedUntil === null ? await store.person("id", id) : null;
  if (person === null || (await isRightFactor(accounting, person, code)) === null)
    throw wrongCode();
}

/** The secret that a session may confirm, or null where it may draw one. Throws `ERR_FORBIDDEN` where it may not. */
async function pendingOf(
  { store, keys }: Accounting,
  { person: { id, session }, stage }: Signed,
): Promise<Uint8Array | null> {
  const kept = await store.pending(session.id);
  const isFirst = stage === "enrol" && (await store.person("id", id))?.totp === null;
  if (!isFirst && (stage === "enrol" || kept === null))
    throw new GuardError("ERR_FORBIDDEN", "a second factor is set up already; sign in with it");
  return kept === null ? null : keys.decrypt(boundTo(session.id), kept);
}

function keepPending(
  { store, keys }: Accounting,
  session: string,
  secret: Uint8Array,
): Promise<void> {
  return store.keepPending(session, keys.encrypt(boundTo(session), secret));
}

function digestsOf({ keys }: Accounting, id: string, codes: readonly string[]): string[] {
  return codes.map((code) => tokenDigest(keys, "backup-code", id, readBackupCode(code) ?? ""));
}

function boundTo(id: string): string {
  return `totp|${id}`;
}

function wrongCode(): GuardError {
  return new GuardError("ERR_CODE", "the code is wrong, or was used; take the next one");
}
