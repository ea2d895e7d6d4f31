import { GuardError } from "../errors.ts";
import { type Reason, reasonFacts } from "./reasons.ts";
import { actOn, type Hold, type Reviewing, settled } from "./reviewing.ts";

/** So long the first person's consent waits for a second one's. */
const WAITS_MS = 24 * 3_600_000;

/** Accounts begin so: whoever types on the command line, and whoever has a key, is not known to be another person. */
export const PERSON = /^usr_[0-9a-f]+$/;

/**
 * Whether a release as is may be done: by the one who is the second to want exactly the same (`review.four_eyes`). Null
 * says that this was the first, which is on record now; else it is who that was. `what` is everything that is consented
 * to. Throws `ERR_FORBIDDEN` for the first person once more, and for whoever has no account.
 */
export async function firstPerson(
  { keys, ledger, store, now }: Reviewing,
  hold: Hold,
  { what, reason }: { readonly what: readonly string[]; readonly reason: Reason },
  actor: string,
): Promise<string | null> {
  if (!PERSON.test(actor))
    throw new GuardError("ERR_FORBIDDEN", "as is takes two people who signed in to the console");
  const at = now();
  const digest = keys.digest("consent", hold.id, hold.policy, String(hold.updatedAt), ...what);
  const kept = await store.consent(hold.id);
  const isSame = kept !== null && kept.digest === digest && at - kept.at < WAITS_MS;
  if (isSame && kept.actor !== actor) return kept.actor;
  if (isSame)
    throw new GuardError(
      "ERR_FORBIDDEN",
      "you asked for this already: now another person releases the same",
    );
  const act = actOn(hold, actor, "hold.ask-as-is", reasonFacts(reason));
  const consent = { delivery: hold.id, actor, digest, at };
  settled(
    await ledger.commit(act, (entry) => store.keepConsent(consent, entry)),
    "the hold is gone",
  );
  return null;
}
