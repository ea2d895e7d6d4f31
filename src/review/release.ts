import { GuardError } from "../errors.ts";
import { rowForm } from "../exports/row-file.ts";
import type { Judged } from "../judge/event.ts";
import { type Prepared, sealFor } from "../judge/judge.ts";
import { type Cut, letOut, type Mark } from "../judge/reviewer.ts";
import { findingsSummary } from "../judge/shape.ts";
import { cutAt, formOf, hasBasis, previewOf, whyKept } from "./form.ts";
import { type Opened, openHold } from "./open.ts";
import { checkNote, type GivenReason, readReason, reasonFacts } from "./reasons.ts";
import {
  actOn,
  type Done,
  decisionOn,
  findHeld,
  type Hold,
  needCredentials,
  type Reviewing,
  settled,
} from "./reviewing.ts";
import { firstPerson } from "./second-person.ts";

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
  const opened = openHold(reviewing, hold);
  if (opened.kind === "closed") throw new GuardError(opened.code, opened.why);
  const { judged, target } = opened;
  checkNote(reason, judged.known);
  const redacted = await formOf(reviewing, judged, opened);
  const seen = previewOf(reviewing, hold, opened, redacted);
  if (preview !== undefined && preview !== seen)
    throw new GuardError("ERR_CHANGED", "what would leave is not what was seen; look at it again");
  const cut = cutAt(judged, redact);
  const leaving = as === "as_is" ? asIs(reviewing, hold, opened, cut) : cut;
  const form = leaving === judged ? redacted : await formOf(reviewing, leaving, opened);
  const looked = as === "as_is" ? unmended(form) : passed(form);
  const { config, keys, store, ledger, now } = reviewing;
  const what = [seen, JSON.stringify(redact)];
  const needsSecond = as === "as_is" && config.review.fourEyes;
  const first = needsSecond ? await firstPerson(reviewing, hold, { what, reason }, actor) : null;
  if (needsSecond && first === null)
    return { id, event: hold.event, destination: hold.destination, state: "held" };
  const { sealed, released } = sealFor(
    leaving,
    target,
    looked,
    keys.sealKey,
    rowForm(leaving, target),
  );
  const at = now();
  const decision = decisionOn(reviewing, hold, {
    verdict: as === "as_is" ? "release-as-is" : "release",
    reason: reason.code,
    policy: target.digest,
    findings: findingsSummary(leaving.judged),
    decidedAt: at,
  });
  const release = {
    delivery: id,
    at,
    seen: { policy: hold.policy, updatedAt: hold.updatedAt },
    policy: target.digest,
    body: keys.encrypt(`delivery|${id}|${hold.event}|${hold.destination}`, sealed.body),
    released: JSON.stringify(released),
    decision,
  };
  const act = actOn(hold, actor, "hold.release", {
    ...reasonFacts(reason),
    as,
    types: released.permitted.join(" "),
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

/**
 * The form in which everything found leaves in clear. A person consents to exact findings, so they must still be those
 * that it was held with; and policy must have a basis, for types of `hold_on` too.
 */
function asIs(reviewing: Reviewing, hold: Hold, opened: Opened, cut: Judged): Judged {
  const isSame =
    hold.policy === opened.target.digest && findingsSummary(opened.judged.judged) === hold.findings;
  if (!isSame)
    throw new GuardError(
      "ERR_CHANGED",
      "policy or findings are not those that it was held with; have it judged anew",
    );
  const open = letOut(cut);
  const types = new Set(
    open.judged.flatMap(({ fate, type, also = [] }) =>
      fate === "released" ? [type, ...also] : [],
    ),
  );
  if (types.size > 0 && !hasBasis(reviewing, opened))
    throw new GuardError(
      "ERR_NO_BASIS",
      "no basis is in force for this destination; release the redacted form, or add its agreement under baa",
      { types: [...types].join(" ") },
    );
  return open;
}

function passed(form: Prepared) {
  if (form.kind === "kept") throw new GuardError("ERR_NOT_JUDGED", whyKept(form));
  return form.looked;
}

/** As is, the last look redacts nothing by itself: what it sees beyond the findings, nobody consented to. */
function unmended(form: Prepared) {
  if (form.kind === "looked" && !form.changed) return form.looked;
  if (form.kind === "kept" && form.verdict.kind === "empty") return passed(form);
  throw new GuardError(
    "ERR_CHANGED",
    "the last look sees more than the findings name; release the redacted form, or redact that too",
  );
}
