import type { Fate } from "../judge/event.ts";
import type { Cut, Mark } from "../judge/reviewer.ts";
import type { SmsLengths } from "../judge/sms-length.ts";
import { isOriginal, originalIn } from "../spool/original.ts";
import { type HoldSummary, summaryOf } from "./list.ts";
import { type Closed, originalOf } from "./open.ts";
import { noteOpening } from "./opening.ts";
import { findHold, type Hold, type Reviewing } from "./reviewing.ts";
import { workOn } from "./works/index.ts";
import type { Looked, look } from "./works/look.ts";

/** One finding, without its value: where, what kind, how sure, and what becomes of it. */
export interface ShownFinding {
  /** Stored path: `*` for keys that came with the payload. */
  readonly path: string;
  readonly key: boolean;
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly score: number;
  readonly detector: string;
  readonly because: readonly string[];
  readonly fate: Fate;
}

export interface ShownHold extends HoldSummary {
  readonly detail: string | null;
  /** Digest of the policy it was held under. */
  readonly policy: string;
  /** Of a row: the export's event, and the row's number without the header. */
  readonly parent: string | null;
  readonly row: number | null;
  /** Bytes of the original; null when it is gone. */
  readonly size: number | null;
  /** Until when its discard can be undone (ISO 8601). */
  readonly undo_until: string | null;
  readonly findings: readonly ShownFinding[];
  /** How long a text is in its redacted form, by field; null for what is no text. */
  readonly text: SmsLengths | null;
  /** The redacted body byte for byte, but for a text's recipient; null where there is none, and then `why` says why. */
  readonly would_leave: string | null;
  readonly why: string | null;
  /** What a release may give, so that exactly this is released. */
  readonly preview: string | null;
  /** Types that a release as is would let out, and whether a basis is in force for that. */
  readonly as_is: { readonly types: readonly string[]; readonly basis: boolean } | null;
}

/** Everything of a hold that can be told without a value of it, and what would leave, with further redactions where given. */
export async function showHold(
  reviewing: Reviewing,
  { id, redact = [] }: { readonly id: string; readonly redact?: readonly (Cut | Mark)[] },
): Promise<ShownHold> {
  const hold = await findHold(reviewing, id);
  return shownHold(reviewing, hold, await lookAt(reviewing, { hold, redact, reads: false }));
}

/** Looks at a hold that waits; null where it does not. */
export async function lookAt(
  reviewing: Reviewing,
  given: Parameters<typeof look>[1],
): Promise<Looked | Closed | null> {
  return given.hold.state === "held" ? workOn(reviewing, "look", given) : null;
}

/** The same of a hold that was looked at; `looked` is null unless it waits. */
export function shownHold(
  reviewing: Reviewing,
  hold: Hold,
  looked: Looked | Closed | null,
): ShownHold {
  const { detail, policy, graceUntil } = hold;
  const canUndo = graceUntil !== null && graceUntil > reviewing.now();
  const facts = {
    ...summaryOf(hold),
    detail,
    policy,
    parent: hold.parent,
    row: hold.row,
    size: sizeOf(reviewing, hold),
    undo_until: canUndo ? new Date(graceUntil).toISOString() : null,
  };
  const nothing = { findings: [], would_leave: null, text: null, preview: null, as_is: null };
  if (looked === null) return { ...facts, ...nothing, why: null };
  if (looked.kind === "closed") return { ...facts, ...nothing, why: looked.why };
  const { findings, would_leave, text, why, preview, as_is } = looked;
  return { ...facts, findings, would_leave, text, why, preview, as_is };
}

function sizeOf(reviewing: Reviewing, hold: Hold): number | null {
  const received = originalOf(reviewing, hold);
  if (received === null) return null;
  return isOriginal(received) ? originalIn(received).spooled.size : received.body.byteLength;
}

/**
 * The same for a person who opens a hold: that it was opened is on record before what would leave of it is shown.
 * Throws `ERR_NOT_FOUND`.
 */
export async function lookAtHold(
  reviewing: Reviewing,
  input: { readonly id: string; readonly redact?: readonly Cut[] },
  actor: string,
): Promise<ShownHold> {
  const shown = await showHold(reviewing, input);
  if (shown.would_leave !== null) {
    const hold = await findHold(reviewing, input.id);
    await noteOpening(reviewing, hold, actor);
  }
  return shown;
}

/** The same for somebody who sees no text. */
export function withoutText(shown: ShownHold): ShownHold {
  const why = shown.would_leave === null ? shown.why : "your role sees no text";
  return { ...shown, would_leave: null, preview: null, why };
}
