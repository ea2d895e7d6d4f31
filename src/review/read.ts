import type { Cut, Mark } from "../judge/reviewer.ts";
import { noteOpening } from "./opening.ts";
import { type GivenReason, readReason, reasonFacts } from "./reasons.ts";
import { actOn, findHeld, findHold, type Reviewing } from "./reviewing.ts";
import { lookAt, type ShownHold, shownHold, withoutText } from "./show.ts";
import { workOn } from "./works/index.ts";
import type { LookView, Read, Sizes } from "./works/look.ts";

export interface ReadHold extends ShownHold, Read {
  readonly sizes: Sizes;
}

const NO_TEXT: Read & Pick<ReadHold, "sizes"> = {
  lines: [],
  count: 0,
  unshown: { lines: 0, found: 0 },
  left_out: [],
  revealable: [],
  sizes: { findings: 0, chars: 0, bytes: 0, left_out: 0 },
};

/**
 * Opens a hold for a person: what `showHold` tells, and the text of the fields that its destination may get, without
 * what was found in it and may not leave. The act is on record before the text is given. With a `view` as much as a page of
 * that shows; without an actor it is for somebody who sees no text, and no act.
 */
export async function readHold(
  reviewing: Reviewing,
  { id, redact = [], view = null }: {
    readonly id: string;
    readonly redact?: readonly (Cut | Mark)[];
    readonly view?: LookView | null;
  },
  actor: string | null,
): Promise<ReadHold> {
  const hold = await findHold(reviewing, id);
  const looked = await lookAt(reviewing, { hold, redact, reads: actor !== null, view });
  const shown = shownHold(reviewing, hold, looked);
  if (looked?.kind !== "looked") return { ...shown, ...NO_TEXT };
  const { sizes } = looked;
  if (actor === null) return { ...withoutText(shown), ...NO_TEXT, sizes };
  await noteOpening(reviewing, hold, actor);
  return { ...shown, ...(looked.read ?? NO_TEXT), sizes };
} // biome-ignore format: short facts

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
  { id, finding, preview, ...given }: RevealInput,
  actor: string,
): Promise<{ readonly type: string; readonly text: string }> {
  const reason = readReason("reveal", given);
  const hold = await findHeld(reviewing, id);
  const { type, path, text } = await workOn(reviewing, "value", { hold, finding, preview, reason });
  await reviewing.ledger.append(
    actOn(hold, actor, "hold.reveal", { ...reasonFacts(reason), type, path }),
  );
  return { type, text };
}

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
  return workOn(reviewing, "words", { hold, words });
}
