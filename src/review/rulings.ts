import { type Facts, GuardError } from "../errors.ts";
import { dayIn } from "../judge/days.ts";
import { boxText, textIn } from "../rulings/box.ts";
import type { KeptRuling } from "../store/rulings.ts";
import { checkNote, type GivenReason, readReason, reasonFacts } from "./reasons.ts";
import { isWithin, type Reviewing, settled, zoneOf } from "./reviewing.ts";
import { checkNew } from "./rule-again.ts";
import { PERSON } from "./second-person.ts";

/** A ruling in a list, without its text. */
export interface RulingSummary {
  readonly id: string;
  readonly practice: string;
  readonly kind: KeptRuling["kind"];
  readonly type: string;
  readonly destination: string | null;
  /** `unread`: it counts, and cannot be read, so that everything it could concern is held. */
  readonly state: "in-force" | "asked" | "expired" | "revoked" | "unread";
  /** The last day on which it counts, in the practice's zone. */
  readonly until: string;
  readonly hold: string;
  readonly reason: string;
  readonly note: string | null;
  readonly made_by: string;
  readonly made_at: string;
  readonly second: string | null;
  readonly revoked_by: string | null;
  readonly revoked_at: string | null;
}

const DEFAULT_LIMIT = 50;

type Looking = Pick<Reviewing, "store" | "practice" | "keys" | "policy" | "rulings" | "now">;

/** What people ruled on texts of a practice, newest first. */
export async function listRulings(
  reviewing: Looking,
  { before, limit = DEFAULT_LIMIT }: { readonly before?: string | undefined; readonly limit?: number | undefined },
): Promise<{ readonly rulings: readonly RulingSummary[]; readonly next: string | null }> {
  const { store, practice } = reviewing;
  const { rulings, next } = await store.rulings({ practice, before: before ?? null }, limit);
  const doubted = new Map(reviewing.rulings.doubted().map((ruling) => [ruling.id, ruling]));
  // Whose row is gone stands first: while it is not revoked, everything that it could concern is held.
  const gone = [...doubted.values()].filter((ruling) => isGone(ruling) && isWithin(reviewing, ruling.practice));
  const rows = rulings.map((ruling) => doubted.get(ruling.id) ?? ruling).filter((ruling) => !isGone(ruling));
  const shown = before === undefined ? [...gone, ...rows] : rows;
  return { rulings: shown.map((ruling) => summaryOf(reviewing, ruling)), next };
} // biome-ignore format: short facts

/** Throws `ERR_NOT_FOUND`, for another practice's too. */
export async function showRuling(reviewing: Looking, id: string): Promise<RulingSummary> {
  return summaryOf(reviewing, await findRuling(reviewing, id));
}

/** Shows a person the text of a ruling, on record with the reason. Throws `ERR_NO_REASON`, `ERR_NOTE_HAS_PHI`, `ERR_NOT_FOUND`. */
export async function revealRuling(
  reviewing: Reviewing,
  { id, ...given }: GivenReason & { readonly id: string },
  actor: string,
): Promise<string> {
  const reason = readReason("reveal", given);
  const ruling = await findRuling(reviewing, id);
  checkNote(reason, null);
  const text = textIn(reviewing.keys, ruling);
  if (text === null)
    throw new GuardError("ERR_NOT_FOUND", "its text is erased, or is not what was kept");
  await reviewing.ledger.append(actOn(ruling, actor, "ruling.reveal", reasonFacts(reason)));
  return text;
}

/**
 * The second person's word on a text that is no PHI: from now on it counts. Throws `ERR_FORBIDDEN` for the first person
 * and for whoever has no account, `ERR_USAGE` unless the text was looked at, `ERR_EXISTS` where something else is said of it
 * by now, `ERR_NOT_FOUND`.
 */
export async function confirmRuling(
  reviewing: Reviewing,
  { id }: { readonly id: string },
  actor: string,
): Promise<RulingSummary> {
  const { store, ledger, keys, now } = reviewing;
  const ruling = await findRuling(reviewing, id);
  const text = textIn(keys, ruling);
  if (text === null || ruling.inForceAt !== null)
    throw new GuardError("ERR_NOT_FOUND", "no ruling of this id waits for a second person");
  if (!PERSON.test(actor) || actor === ruling.madeBy)
    throw new GuardError("ERR_FORBIDDEN", "another person says so, who signed in to the console");
  await needLook(reviewing, { ruling: id }, actor);
  const at = now();
  const confirmed = { ...ruling, second: actor, inForceAt: at };
  const boxed = boxText(keys, confirmed, text);
  const row = { id, second: actor, at, text: boxed };
  settled(
    await ledger.commit(
      actOn(ruling, actor, "ruling.add", { first: ruling.madeBy }),
      async (entry) => {
        await checkNew(reviewing, ruling);
        return store.confirmRuling(row, entry);
      },
    ),
    "no ruling of this id waits for a second person",
  );
  await refreshed(reviewing);
  return summaryOf(reviewing, { ...confirmed, text: boxed });
}

/** Takes a ruling back: it counts no more, and its text is erased. Throws `ERR_NO_REASON`, `ERR_NOTE_HAS_PHI`, `ERR_NOT_FOUND`. */
export async function revokeRuling(
  reviewing: Reviewing,
  { id, ...given }: GivenReason & { readonly id: string },
  actor: string,
): Promise<RulingSummary> {
  const { store, ledger, now } = reviewing;
  const reason = readReason("revoke", given);
  const ruling = await findRuling(reviewing, id);
  checkNote(reason, null);
  const at = now();
  const act = actOn(ruling, actor, "ruling.revoke", reasonFacts(reason));
  // Of one whose row is gone there is nothing to write but that.
  if (isGone(ruling)) await ledger.append(act);
  else
    settled(
      await ledger.commit(act, (entry) => store.revokeRuling({ id, by: actor, at }, entry)),
      "it is revoked already",
    );
  await refreshed(reviewing);
  return summaryOf(reviewing, { ...ruling, revokedBy: actor, revokedAt: at, text: null });
}

/** As long what somebody looked at counts as seen. */
const SEEN_MS = 15 * 60_000;
const MOST_ACTS = 200;

/**
 * Throws `ERR_USAGE` unless the person looked at the text a short time ago: at this one, or at all of the hold. Nobody
 * says of what he has not seen that it is no PHI.
 */
export async function needLook(
  { store, now }: Pick<Reviewing, "store" | "now">,
  seen: { readonly delivery: string; readonly path: string; readonly type: string } | { readonly ruling: string },
  actor: string,
): Promise<void> {
  const act = "ruling" in seen ? "ruling.reveal" : "hold.reveal";
  const filter = { practice: null, act, actor, from: now() - SEEN_MS, until: null, before: null };
  const { entries } = await store.acts(filter, MOST_ACTS);
  const isIt = (text: string) => {
    // Our own writing.
    const facts = JSON.parse(text) as Facts;
    if ("ruling" in seen) return facts["ruling"] === seen.ruling;
    const isWhole = facts["path"] === undefined;
    return facts["delivery"] === seen.delivery && (isWhole || (facts["path"] === seen.path && facts["type"] === seen.type));
  };
  if (!entries.some(({ facts }) => isIt(facts)))
    throw new GuardError("ERR_USAGE", "look at the text first: reveal it, and then say that it is no PHI");
} // biome-ignore format: short facts

/** What was decided counts from now on; where it cannot be read nothing is judged until it can. */
export async function refreshed({ rulings }: Pick<Reviewing, "rulings">): Promise<void> {
  await rulings.refresh().catch(() => {});
}

/** Is its row gone, or no row that counts? */
function isGone({ digest }: KeptRuling): boolean {
  return digest === "";
}

async function findRuling(
  reviewing: Pick<Reviewing, "store" | "practice" | "rulings">,
  id: string,
): Promise<KeptRuling> {
  const doubted = reviewing.rulings.doubted().find((each) => each.id === id);
  const ruling = doubted ?? (await reviewing.store.ruling(id));
  if (ruling === null || !isWithin(reviewing, ruling.practice))
    throw new GuardError("ERR_NOT_FOUND", "no ruling has this id");
  return ruling;
}

function summaryOf(
  { keys, policy, now }: Pick<Reviewing, "keys" | "policy" | "now">,
  ruling: KeptRuling,
): RulingSummary {
  const { id, practice, kind, type, destination, hold, reason, note, madeBy, madeAt, second, revokedBy, revokedAt, expiresAt } = ruling;
  const state = revokedAt !== null ? "revoked" : expiresAt <= now() ? "expired" : textIn(keys, ruling) === null ? "unread" : ruling.inForceAt === null ? "asked" : "in-force";
  return {
    id, practice, kind, type, destination, state, hold, reason, note, second,
    until: dayIn(expiresAt - 1, zoneOf({ policy }, ruling)),
    made_by: madeBy, made_at: new Date(madeAt).toISOString(),
    revoked_by: revokedBy, revoked_at: revokedAt === null ? null : new Date(revokedAt).toISOString(),
  };
} // biome-ignore format: short facts

function actOn({ practice, id, kind, type, destination, hold }: KeptRuling, actor: string, act: string, facts: Facts) {
  return { practice, actor, act, facts: { ruling: id, kind, type, scope: destination ?? "all", delivery: hold, ...facts } };
} // biome-ignore format: short facts
