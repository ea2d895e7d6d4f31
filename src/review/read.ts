import { isScalar, textOf } from "../../detectors/types.ts";
import { GuardError } from "../errors.ts";
import { leavesOf } from "../judge/allowed.ts";
import type { Judged, JudgedFinding } from "../judge/event.ts";
import { keysOf } from "../judge/path.ts";
import type { Cut, Mark } from "../judge/reviewer.ts";
import { storedPath } from "../judge/shape.ts";
import { cutAt, formOf, previewOf } from "./form.ts";
import { leftOut, linesOf, type ReadLine } from "./lines.ts";
import { openHold } from "./open.ts";
import { noteOpening } from "./opening.ts";
import { checkNote, type GivenReason, readReason, reasonFacts } from "./reasons.ts";
import { actOn, findHeld, findHold, type Reviewing } from "./reviewing.ts";
import { type ShownHold, shownHold } from "./show.ts";

export interface ReadHold extends ShownHold {
  readonly lines: readonly ReadLine[];
  /** Stored paths of what came in and is not allowed: it never leaves. */
  readonly left_out: readonly string[];
  /** By number in `findings`, the number that `revealFinding` takes; null for what the reader marked. */
  readonly revealable: readonly (number | null)[];
}

/**
 * Opens a hold for a person: what `showHold` tells, and the text of the fields that its destination may get, without
 * what was found in it and may not leave. The act is on record before the text is given.
 */
export async function readHold(
  reviewing: Reviewing,
  { id, redact = [] }: { readonly id: string; readonly redact?: readonly (Cut | Mark)[] },
  actor: string,
): Promise<ReadHold> {
  const hold = await findHold(reviewing, id);
  const opened = hold.state === "held" ? openHold(reviewing, hold) : null;
  const shown = await shownHold(reviewing, hold, opened, redact);
  if (opened?.kind !== "opened") return { ...shown, lines: [], left_out: [], revealable: [] };
  const cut = cutAt(opened.judged, redact);
  await noteOpening(reviewing, hold, actor);
  const numbers = new Map(opened.judged.judged.map((finding, i) => [finding, i]));
  return {
    ...shown,
    lines: linesOf(cut),
    left_out: leftOut(cut),
    revealable: cut.judged.map((finding) => numbers.get(finding) ?? null),
  };
}

export interface RevealInput extends GivenReason {
  readonly id: string;
  /** Its number in the hold's findings without further redactions, from 0. */
  readonly finding: number;
  /** Digest of what the reviewer saw: the number counts in that. */
  readonly preview: string;
}

/**
 * Shows a person one value. The act is on record, with the finding's type and stored path, before the value is given.
 * Throws `ERR_NO_REASON`, `ERR_NOTE_HAS_PHI`, `ERR_NOT_FOUND`, `ERR_ALREADY_DECIDED`, `ERR_NOT_JUDGED`, `ERR_CHANGED`.
 */
export async function revealFinding(
  reviewing: Reviewing,
  { id, finding: number, preview, ...given }: RevealInput,
  actor: string,
): Promise<{ readonly type: string; readonly text: string }> {
  const reason = readReason("reveal", given);
  const hold = await findHeld(reviewing, id);
  const opened = openHold(reviewing, hold);
  if (opened.kind === "closed") throw new GuardError(opened.code, opened.why);
  const { judged } = opened;
  checkNote(reason, judged.known);
  if (previewOf(reviewing, hold, opened, await formOf(reviewing, judged, opened)) !== preview)
    throw new GuardError("ERR_CHANGED", "it is not what was seen; look at it again");
  const finding = judged.judged[number];
  if (finding === undefined) throw new GuardError("ERR_NOT_FOUND", "no finding has this number");
  const path = placeOf(finding, judged);
  const { type } = finding;
  await reviewing.ledger.append(
    actOn(hold, actor, "hold.reveal", { ...reasonFacts(reason), type, path }),
  );
  return { type, text: valueOf(finding, judged) };
}

/** What a person can still look over, and an address can hold. */
export const MOST_PLACES = 300;

/**
 * Every place where the words stand in the fields that would leave, in any case of letters, as marks: for whoever
 * names what to redact instead of marking it. Throws `ERR_NOT_FOUND` where they stand nowhere, `ERR_USAGE` where in too
 * many places.
 */
export async function findWords(
  reviewing: Reviewing,
  { id, words }: { readonly id: string; readonly words: string },
): Promise<readonly Mark[]> {
  const hold = await findHeld(reviewing, id);
  const opened = openHold(reviewing, hold);
  if (opened.kind === "closed") throw new GuardError(opened.code, opened.why);
  const wanted = words.trim().toLowerCase();
  const marks = leavesOf(opened.judged.allowed).flatMap(({ value }, field) => {
    const text = value !== null && isScalar(value) ? textOf(value) : "";
    return placesIn(text, wanted).map((start) => ({ field, start, end: start + wanted.length }));
  });
  if (marks.length === 0)
    throw new GuardError("ERR_NOT_FOUND", "these words stand in no field that would leave");
  if (marks.length > MOST_PLACES)
    throw new GuardError(
      "ERR_USAGE",
      "these words stand in too many places; redact the whole field",
    );
  return marks;
}

function placesIn(text: string, wanted: string): number[] {
  const lower = text.toLowerCase();
  // A letter that changes its length with its case would shift all places behind it.
  const haystack = lower.length === text.length ? lower : text;
  const places: number[] = [];
  if (wanted === "") return places;
  for (
    let at = haystack.indexOf(wanted);
    at >= 0;
    at = haystack.indexOf(wanted, at + wanted.length)
  )
    places.push(at);
  return places;
}

function placeOf({ path }: JudgedFinding, { content }: Judged): string {
  return storedPath(keysOf(path, content.kind === "unreadable" ? {} : content.record));
}

function valueOf(finding: JudgedFinding, { allowed, content }: Judged): string {
  const { path, key, start, end, whole } = finding;
  if (key === true)
    return String(keysOf(path, content.kind === "unreadable" ? {} : content.record).at(-1) ?? "");
  const texts = leavesOf(allowed).flatMap(({ pointer, value }) => {
    if (value === null || !isScalar(value)) return [];
    if (whole === true && pointer.startsWith(`${path}/`)) return textOf(value);
    return pointer === path ? textOf(value).slice(start, end) : [];
  });
  return texts.join(" ");
}
