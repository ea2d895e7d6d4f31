import { GuardError } from "../../errors.ts";
import { rowForm } from "../../exports/row-file.ts";
import type { Judged } from "../../judge/event.ts";
import { type Prepared, sealFor } from "../../judge/judge.ts";
import { type Cut, letOut, type Mark } from "../../judge/reviewer.ts";
import { findingsSummary } from "../../judge/shape.ts";
import type { Encrypted } from "../../store/store.ts";
import { cutAt, formOf, hasBasis, whyKept } from "../form.ts";
import { type Opened, openOrThrow } from "../open.ts";
import { checkNote, type Reason } from "../reasons.ts";
import type { Bench, Hold } from "../reviewing.ts";
import { keepTold, tell } from "../tell.ts";

/** What would leave by a release, sealed and encrypted, and what is recorded of it. */
export interface Leaving {
  /** Digest of what a reviewer sees of the hold. */
  readonly seen: string;
  readonly policy: string;
  readonly body: Encrypted;
  /** Value-free JSON, as the store keeps it. */
  readonly released: string;
  readonly permitted: readonly string[];
  readonly findings: string;
}

/**
 * Makes what a release lets out: what is not allowed stays away in any case, and the body goes through the same last look
 * and seal as every other. Throws `ERR_NOTE_HAS_PHI`, `ERR_NOT_FOUND`, `ERR_NOT_JUDGED`, `ERR_CHANGED`, `ERR_NO_BASIS`.
 */
export async function leaving(
  bench: Bench,
  {
    hold,
    as,
    redact,
    preview,
    reason,
  }: {
    readonly hold: Hold;
    readonly as: "redacted" | "as_is";
    readonly redact: readonly (Cut | Mark)[];
    readonly preview: string | undefined;
    readonly reason: Reason;
  },
): Promise<Leaving> {
  const opened = openOrThrow(bench, hold, true);
  const { judged, target } = opened;
  checkNote(reason, judged.known);
  const told = await tell(bench, hold, opened);
  const seen = told.preview;
  if (preview !== undefined && preview !== seen) {
    // Whatever was shown, the next look shows this.
    keepTold(bench, hold, opened, told);
    throw new GuardError("ERR_CHANGED", "what would leave is not what was seen; look at it again");
  }
  const cut = cutAt(judged, redact);
  const open = as === "as_is" ? asIs(bench, hold, opened, cut) : cut;
  const form = await formOf(bench, open, opened);
  const looked = as === "as_is" ? unmended(form) : passed(form);
  const { keys } = bench;
  const { sealed, released } = sealFor(open, target, looked, keys.sealKey, rowForm(open, target));
  return {
    seen,
    policy: target.under(open.practice).digest,
    body: keys.encrypt(`delivery|${hold.id}|${hold.event}|${hold.destination}`, sealed.body),
    released: JSON.stringify(released),
    permitted: released.permitted,
    findings: findingsSummary(open.judged),
  };
}

/**
 * The form in which everything found leaves in clear. A person consents to exact findings, so they must still be those
 * that it was held with; and policy must have a basis, for types of `hold_on` too.
 */
function asIs(bench: Bench, hold: Hold, opened: Opened, cut: Judged): Judged {
  const isSame =
    hold.policy === opened.target.under(cut.practice).digest &&
    findingsSummary(opened.judged.judged) === hold.findings;
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
  if (types.size > 0 && !hasBasis(bench, opened))
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
