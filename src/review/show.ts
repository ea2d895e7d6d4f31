import type { Fate, JudgedFinding } from "../judge/event.ts";
import { lengthsIn } from "../judge/judge.ts";
import { keysOf } from "../judge/path.ts";
import { type Cut, letOut, type Mark } from "../judge/reviewer.ts";
import { storedPath } from "../judge/shape.ts";
import type { SmsLengths } from "../judge/sms-length.ts";
import { isOriginal, originalIn } from "../spool/original.ts";
import { cutAt, formOf, hasBasis, previewOf, shownBodyOf, whyKept } from "./form.ts";
import { type HoldSummary, summaryOf } from "./list.ts";
import { type Closed, type Opened, openHold, originalOf } from "./open.ts";
import { noteOpening } from "./opening.ts";
import { findHold, type Hold, type Reviewing } from "./reviewing.ts";

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
  const opened = hold.state === "held" ? openHold(reviewing, hold) : null;
  return shownHold(reviewing, hold, opened, redact);
}

/** The same of a hold that is at hand; `opened` is null unless it waits. */
export async function shownHold(
  reviewing: Reviewing,
  hold: Hold,
  opened: Opened | Closed | null,
  redact: readonly (Cut | Mark)[],
): Promise<ShownHold> {
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
  if (opened === null) return { ...facts, ...nothing, why: null };
  if (opened.kind === "closed") return { ...facts, ...nothing, why: opened.why };
  return { ...facts, ...(await contentOf(reviewing, hold, opened, redact)) };
}

async function contentOf(
  reviewing: Reviewing,
  hold: Hold,
  opened: Opened,
  redact: readonly (Cut | Mark)[],
): Promise<
  Omit<
    ShownHold,
    keyof HoldSummary | "detail" | "policy" | "parent" | "row" | "size" | "undo_until"
  >
> {
  const { judged } = opened;
  const cut = cutAt(judged, redact);
  const redacted = await formOf(reviewing, judged, opened);
  const form = redact.length === 0 ? redacted : await formOf(reviewing, cut, opened);
  const inClear = letOut(cut).judged.filter(({ fate }) => fate === "released");
  return {
    findings: cut.judged.map((finding) => shownFinding(finding, opened)),
    would_leave: shownBodyOf(form, { judged: cut, target: opened.target }),
    text: form.kind === "looked" ? lengthsIn(cut, form.looked) : null,
    why: form.kind === "kept" ? whyKept(form) : null,
    preview: previewOf(reviewing, hold, opened, redacted),
    as_is: {
      types: [...new Set(inClear.flatMap(({ type, also = [] }) => [type, ...also]))],
      basis: hasBasis(reviewing, opened),
    },
  };
}

/** One finding as a person may see it. */
export function shownFinding(
  finding: JudgedFinding,
  { judged: { content } }: Opened,
): ShownFinding {
  const { path, key, start, end, type, score, detector, because, fate } = finding;
  const record = content.kind === "unreadable" ? {} : content.record;
  return {
    path: storedPath(keysOf(path, record)),
    key: key === true,
    start, end, type, score, detector, because, fate,
  }; // biome-ignore format: short facts
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
