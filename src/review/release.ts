import type { Cut, Mark } from "../judge/reviewer.ts";
import { type GivenReason, readReason, reasonFacts } from "./reasons.ts";
import {
  actOn,
  type Done,
  decisionOn,
  findHeld,
  needCredentials,
  type Reviewing,
  settled,
} from "./reviewing.ts";
import { firstPerson } from "./second-person.ts";
import { workOn } from "./works/index.ts";

export interface ReleaseInput extends GivenReason {
  readonly id: string;
  readonly as?: "redacted" | "as_is" | undefined;
  /** Further redactions, whichever form leaves. */
  readonly redact?: readonly (Cut | Mark)[] | undefined;
  /** Digest of what the reviewer saw. */
  readonly preview?: string | undefined;
}

/**
 * Lets a held delivery leave, in its redacted form or as is: what is not allowed stays away in any case, the body goes
 * through the same last look and seal as every other, and it is asked again before each attempt whether it may still
 * go. Where as is takes two people, the first one's release leaves it held. Throws `ERR_NO_REASON`, `ERR_NOTE_HAS_PHI`, `ERR_NOT_FOUND`, `ERR_ALREADY_DECIDED`, `ERR_NOT_JUDGED`,
 * `ERR_CHANGED`, `ERR_NO_BASIS`, and of a text `ERR_NO_CREDENTIALS`; then nothing is sent.
 */
export async function releaseHold(
  reviewing: Reviewing,
  { id, as = "redacted", redact = [], preview, ...given }: ReleaseInput,
  actor: string,
): Promise<Done> {
  const reason = readReason("release", given);
  const hold = await findHeld(reviewing, id);
  needCredentials(reviewing, hold);
  const made = await workOn(reviewing, "leaving", { hold, as, redact, preview, reason });
  const { seen, policy, body, released, permitted, findings } = made;
  const { config, store, ledger, now } = reviewing;
  const what = [seen, JSON.stringify(redact)];
  const needsSecond = as === "as_is" && config.review.fourEyes;
  const first = needsSecond ? await firstPerson(reviewing, hold, { what, reason }, actor) : null;
  if (needsSecond && first === null)
    return { id, event: hold.event, destination: hold.destination, state: "held" };
  const at = now();
  const decision = decisionOn(reviewing, hold, {
    verdict: as === "as_is" ? "release-as-is" : "release",
    reason: reason.code,
    policy,
    findings,
    decidedAt: at,
  });
  const release = {
    delivery: id,
    at,
    seen: { policy: hold.policy, updatedAt: hold.updatedAt },
    policy,
    body,
    released,
    decision,
  };
  const act = actOn(hold, actor, "hold.release", {
    ...reasonFacts(reason),
    as,
    types: permitted.join(" "),
    redactions: redact.length,
    preview: seen,
    ...(first !== null && { first }),
  });
  settled(
    await ledger.commit(act, (entry) => store.releaseHold(release, entry)),
    "the hold is gone",
  );
  return { id, event: hold.event, destination: hold.destination, state: "released" };
}
