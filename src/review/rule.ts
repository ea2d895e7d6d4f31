import type { FindingType } from "../../detectors/types.ts";
import { FINDING_TYPES } from "../../detectors/types.ts";
import { GuardError } from "../errors.ts";
import { newId } from "../ids.ts";
import { addDays, dayIn, startOfDay } from "../judge/days.ts";
import type { RulingKind } from "../judge/rulings.ts";
import type { LedgerEntry } from "../store/ledger.ts";
import { type GivenReason, type Reason, readReason, reasonFacts } from "./reasons.ts";
import { actOn, findHeld, type Hold, type Reviewing, settled, zoneOf } from "./reviewing.ts";
import { checkNew } from "./rule-again.ts";
import { needLook, refreshed } from "./rulings.ts";
import { PERSON } from "./second-person.ts";
import { type Weighed, weighRuling } from "./weigh.ts";
import { workOn } from "./works/index.ts";
import type { Drawn, Pointed } from "./works/rule.ts";

/** How long a ruling counts unless something else is said, and at most. */
export const RULING_DAYS = 90;
export const MOST_RULING_DAYS = 365;

export interface RulingInput {
  /** The hold on whose page it is said. */
  readonly id: string;
  readonly kind: RulingKind;
  readonly at: Pointed;
  /** Of what was missed; of a finding its own counts. */
  readonly type?: string | undefined;
  /** At all destinations of the practice, and not at this one alone. */
  readonly everywhere?: boolean | undefined;
  /** The last day on which it counts, `YYYY-MM-DD` in the practice's zone. */
  readonly until?: string | undefined;
  /** Digest of what the reviewer saw. */
  readonly preview?: string | undefined;
}

/** What a ruling would be and do; nothing of it is kept. */
export interface PreviewedRuling extends Weighed {
  readonly kind: RulingKind;
  readonly type: string;
  /** Stored path. */
  readonly path: string;
  /** Null: all of the practice. */
  readonly destination: string | null;
  /** The last day on which it would count. */
  readonly until: string;
  readonly at: Pointed;
}

/**
 * Says what a ruling would change besides, in the newest open holds of the practice. Throws `ERR_NOT_FOUND`,
 * `ERR_ALREADY_DECIDED`, `ERR_USAGE`, `ERR_NOT_JUDGED`, `ERR_CHANGED`.
 */
export async function previewRuling(
  reviewing: Reviewing,
  input: RulingInput,
  actor: string,
): Promise<PreviewedRuling> {
  const hold = await findHeld(reviewing, input.id);
  const { drawn, until } = await draw(reviewing, hold, input, null, actor);
  const { ruling, path, at } = drawn;
  const { kind, type, destination } = ruling;
  return {
    kind,
    type,
    path,
    destination,
    until,
    at,
    ...(await weighRuling(reviewing, hold, ruling)),
  };
}

/** What came of a ruling. */
export interface Saved {
  readonly id: string;
  /** `asked`: it counts once a second person says so too. */
  readonly state: "in-force" | "asked";
  readonly until: string;
}

/**
 * Rules on a text: from the next judging on it is no PHI, or it is, at one destination or all of the practice, until a
 * day. Whoever says that it is no PHI has looked at it. Throws `ERR_NO_REASON`, `ERR_NOTE_HAS_PHI`, `ERR_NOT_FOUND`,
 * `ERR_ALREADY_DECIDED`, `ERR_USAGE`, `ERR_NOT_JUDGED`, `ERR_CHANGED`, `ERR_EXISTS`, `ERR_FORBIDDEN`.
 */
export async function saveRuling(
  reviewing: Reviewing,
  { reason: why, note, ...input }: RulingInput & GivenReason,
  actor: string,
): Promise<Saved> {
  const reason = readReason(input.kind, { reason: why, note });
  const { config, ledger, store } = reviewing;
  const needsSecond = input.kind === "not-phi" && config.review.fourEyes;
  if (needsSecond && !PERSON.test(actor))
    throw new GuardError("ERR_FORBIDDEN", "this takes two people who signed in to the console");
  const hold = await findHeld(reviewing, input.id);
  const { drawn, until } = await draw(reviewing, hold, input, reason, actor);
  const { ruling, path } = drawn;
  const { id, kind, type, destination } = ruling;
  if (kind === "not-phi") await needLook(reviewing, { delivery: hold.id, path, type }, actor);
  const act = actOn(hold, actor, needsSecond ? "ruling.ask" : "ruling.add", {
    ruling: id, kind, type, path, until,
    scope: destination ?? "all",
    of: ruling.practice, ends: new Date(ruling.expiresAt).toISOString(),
    ...reasonFacts(reason),
  }); // biome-ignore format: short facts
  const add = async (entry: LedgerEntry) => {
    // In its turn: of two that are said at once the second finds the first.
    await checkNew(reviewing, ruling);
    return store.addRuling(ruling, entry);
  };
  settled(await ledger.commit(act, add), "the hold is gone");
  await refreshed(reviewing);
  return { id, state: needsSecond ? "asked" : "in-force", until };
}

/** The ruling as it would be kept. */
async function draw(
  reviewing: Reviewing,
  hold: Hold,
  { kind, at, type, everywhere = false, until, preview }: RulingInput,
  reason: Reason | null,
  actor: string,
): Promise<{ readonly drawn: Drawn; readonly until: string }> {
  const now = reviewing.now();
  const end = endOf(until, zoneOf(reviewing, hold), now);
  const draft = {
    id: newId("rul"), kind,
    type: type === undefined ? null : readType(type),
    destination: everywhere ? null : hold.destination,
    hold: hold.id,
    reason: reason?.code ?? "", note: reason?.note ?? null,
    madeBy: actor, madeAt: now, expiresAt: end.at,
    inForceAt: kind === "not-phi" && reviewing.config.review.fourEyes ? null : now,
    second: null, revokedBy: null, revokedAt: null,
  }; // biome-ignore format: short facts
  const drawn = await workOn(reviewing, "rule", { hold, at, draft, preview, reason });
  return { drawn, until: end.day };
}

function readType(given: string): FindingType {
  const type = FINDING_TYPES.find((known) => known === given);
  if (type !== undefined) return type;
  throw new GuardError("ERR_USAGE", `"type" is one of ${FINDING_TYPES.join(", ")}`);
}

/** The last day on which a ruling counts, and the moment at which that day ends. Throws `ERR_USAGE`. */
function endOf(
  given: string | undefined,
  zone: string,
  now: number,
): { readonly day: string; readonly at: number } {
  const today = dayIn(now, zone);
  const day = given === undefined || given === "" ? addDays(today, RULING_DAYS) : given;
  const isDay = startOfDay(day, zone) !== null;
  const at = isDay ? startOfDay(addDays(day, 1), zone) : null;
  if (at === null || day < today || day > addDays(today, MOST_RULING_DAYS))
    throw new GuardError(
      "ERR_USAGE",
      `"until" is a day such as ${addDays(today, RULING_DAYS)}, from today to a year from now`,
    );
  return { day, at };
}
