import type { JudgedFinding } from "../judge/event.ts";

/** A stretch of a text. */
export type Piece =
  | { readonly kind: "text"; readonly start: number; readonly text: string }
  | Found
  | Gap;

/** What is found and may not leave has no text here: `findings` says what it is. */
export interface Found {
  readonly kind: "found";
  readonly start: number;
  readonly end: number;
  /** Numbers in `ShownHold.findings`, from 0. */
  readonly findings: readonly number[];
  readonly types: readonly string[];
  /** Null where something of it may not leave; of a long one the beginning. */
  readonly text: string | null;
}

/** A stretch that is not shown, and how many findings lie in it. */
export interface Gap {
  readonly kind: "gap";
  readonly start: number;
  readonly end: number;
  readonly findings: number;
  /** The place from which on it would be shown. */
  readonly from: number;
}

export interface Numbered {
  readonly finding: JudgedFinding;
  readonly number: number;
}

/** How much of a text is shown, and from which place on. `around`: so much beside each finding, where nothing was found. */
export interface Stretch {
  readonly from: number;
  readonly pieces: number;
  readonly chars: number;
  readonly around: number;
}

export const EVERYTHING: Stretch = { from: 0, pieces: Infinity, chars: Infinity, around: Infinity };

/** A text with what was found in it, as far as `stretch` shows it; what it does not show is a gap. */
export function piecesOf(text: string, found: readonly Numbered[], stretch: Stretch): Piece[] {
  const sorted = isSorted(found) ? found : found.toSorted((a, b) => a.finding.start - b.finding.start);
  const pieces: Piece[] = [];
  let next = sorted.findIndex(({ finding }) => finding.end > stretch.from || finding.start >= stretch.from);
  if (next < 0) next = sorted.length;
  let at = Math.min(stretch.from, sorted[next]?.finding.start ?? text.length, text.length);
  if (at > 0) pieces.push({ kind: "gap", start: 0, end: at, findings: next, from: Math.max(0, at - stretch.chars) });
  const until = at + stretch.chars;
  let shown = 0;
  for (let first = sorted[next]; first !== undefined && shown < stretch.pieces && at < until; first = sorted[next]) {
    const { start } = first.finding;
    if (start > at) pieces.push(...plain(text, at, Math.min(start, until), stretch));
    at = Math.max(at, Math.min(start, until));
    if (start >= until) break;
    const group = groupAt(sorted, next);
    const mask = foundOf(group, text);
    pieces.push(mask);
    next += group.length;
    shown += 2;
    at = mask.end;
  }
  if (next >= sorted.length && at < until) {
    const end = Math.min(text.length, until);
    if (end > at) pieces.push(...plain(text, at, end, stretch));
    at = Math.max(at, end);
  }
  if (at < text.length) pieces.push({ kind: "gap", start: at, end: text.length, findings: sorted.length - next, from: at });
  return pieces;
} // biome-ignore format: short facts

/** The findings from one on that touch each other. */
function groupAt(sorted: readonly Numbered[], first: number): readonly Numbered[] {
  let end = sorted[first]?.finding.end ?? 0;
  let next = first + 1;
  for (let one = sorted[next]; one !== undefined && one.finding.start < end; one = sorted[next]) {
    end = Math.max(end, one.finding.end);
    next++;
  }
  return sorted.slice(first, next);
}

/** So much of what may leave is shown of one finding. */
const MOST_CHARS = 2_000;

/** Spans that touch are masked as one: what is under either may not be seen. */
function foundOf(group: readonly Numbered[], text: string): Found {
  const start = Math.min(...group.map(({ finding }) => finding.start));
  const end = Math.max(...group.map(({ finding }) => finding.end));
  return masked(group, start, end, group.every(({ finding }) => mayLeave(finding)) ? text : null);
} // biome-ignore format: short facts

/** A stretch that is one finding, or several that touch. */
export function masked(group: readonly Numbered[], start: number, end: number, text: string | null): Found {
  return {
    kind: "found", start, end,
    findings: group.map(({ number }) => number),
    types: [...new Set(group.map(({ finding }) => finding.type))],
    text: text === null ? null : text.slice(start, Math.min(end, start + MOST_CHARS)),
  };
} // biome-ignore format: short facts

export function mayLeave({ fate }: JudgedFinding): boolean {
  return fate === "permitted" || fate === "forgiven";
}

function isSorted(found: readonly Numbered[]): boolean {
  return found.every(({ finding }, i) => finding.start >= (found[i - 1]?.finding.start ?? 0));
}

/** Text in which nothing was found, cut in its middle where it is long. */
function plain(text: string, start: number, end: number, { around }: Stretch): Piece[] {
  if (end - start <= around * 3) return [{ kind: "text", start, text: text.slice(start, end) }];
  const [left, right] = [start + around, end - around];
  return [
    { kind: "text", start, text: text.slice(start, left) },
    { kind: "gap", start: left, end: right, findings: 0, from: left },
    { kind: "text", start: right, text: text.slice(right, end) },
  ];
}
