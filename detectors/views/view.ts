import { matches } from "../lib/matches.ts";
import type { Speech } from "../lib/speech.ts";
import type { Words } from "../words.ts";

/** One way of looking at a text: what it says once an encoding is undone, and where each character of it stands in the original. */
export interface View {
  readonly id: ViewId;
  readonly text: string;
  /** Where this view says something else than the one before it: ranges of `text`, in order; null: anywhere. */
  readonly changes: readonly Range[] | null;
  /** The kinds of characters in `text`, where they are known already. */
  readonly marks: number | undefined;
  /** The words of `text`, where they are known already. */
  readonly words: Words | undefined;
  /** What is said in `text`: only of the last view in which nothing said was written anew. */
  readonly speech: Speech | null;
  /** The original's offsets of a span of this view; a character that was encoded counts with its whole encoding. */
  toOriginal(start: number, end: number): { start: number; end: number };
  /** The same in pieces: what was folded away between the halves of a value is in none. */
  piecesOf(start: number, end: number): Range[];
}
/** One way to undo an encoding. */
export interface Step {
  readonly id: ViewId;
  /** The kinds of characters (`marks.ts`) of which a text has one that it changes. */
  readonly signs: number;
  /** Null when there is nothing to undo. */
  undo(from: Mapped): Mapped | null;
}

export type ViewId =
  | "raw"
  | "unicode"
  | "quoted"
  | "decoded"
  | "base64"
  | "unwrapped"
  | "reflowed"
  | "turned"
  | "untagged"
  | "obfuscated"
  | "spoken"
  | "joined";

export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A text, and what it was rewritten from; null: it is the original. */
export interface Mapped {
  readonly text: string;
  readonly rewritten: { readonly before: Mapped; readonly edits: readonly Edited[] } | null;
}

/** A range of a text, and the one of the text before it (`from`, `to`) that it stands for. */
interface Edited extends Range {
  readonly from: number;
  readonly to: number;
  readonly isGap: boolean;
}

/** A range of a text that is to be written otherwise; a gap stands between two pieces of a value and is none of it. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly by: string;
  readonly isGap?: true;
}

export function viewOf(
  id: ViewId,
  mapped: Mapped,
  { marks, words, speech = null }: Partial<Pick<View, "marks" | "words" | "speech">> = {},
): View {
  const changes = mapped.rewritten?.edits ?? null;
  const toOriginal = (start: number, end: number) =>
    start >= end
      ? { start, end }
      : { start: original(mapped, start).start, end: original(mapped, end - 1).end };
  return {
    id,
    text: mapped.text,
    marks,
    words,
    speech,
    changes,
    toOriginal,
    piecesOf(start, end) {
      if (id !== "joined") return [toOriginal(start, end)];
      const pieces: Range[] = [];
      let from = start;
      for (let i = firstFrom(changes ?? [], start); i < (changes?.length ?? 0); i++) {
        const gap = changes?.[i];
        if (gap === undefined || gap.end > end) break;
        if (!gap.isGap || gap.start < from) continue;
        if (from < gap.start) pieces.push(toOriginal(from, gap.start));
        from = gap.end;
      }
      if (from < end) pieces.push(toOriginal(from, end));
      return pieces;
    },
  };
}

/** The range of the original that a unit of a text stands for. */
function original(mapped: Mapped, unit: number): Range {
  let [text, start, last] = [mapped, unit, unit];
  while (text.rewritten !== null) {
    const { before, edits } = text.rewritten;
    start = sourceOf(start, edits).start;
    last = sourceOf(last, edits).end - 1;
    text = before;
  }
  return { start, end: last + 1 };
}

/** The range of the text before the edits that a unit behind them stands for. */
function sourceOf(unit: number, edits: readonly Edited[]): Range {
  const edit = edits[firstFrom(edits, unit + 1) - 1];
  if (edit === undefined) return { start: unit, end: unit + 1 };
  if (unit < edit.end) return { start: edit.from, end: edit.to };
  const start = edit.to + unit - edit.end;
  return { start, end: start + 1 };
}

/** The index of the first range that begins at an offset or behind it. */
function firstFrom(ranges: readonly Range[], offset: number): number {
  let [low, high] = [0, ranges.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Replaces all matches of a global pattern; all units of a replacement stand for the whole match. Null when nothing changes. */
export function rewrite(
  from: Mapped,
  pattern: RegExp,
  replace: (match: string, index: number) => string,
): Mapped | null {
  return rewriteEach(from, matches(from.text, pattern), replace);
}

/** The same with matches that come in order. */
export function rewriteEach(
  from: Mapped,
  found: Iterable<RegExpExecArray>,
  replace: (match: string, index: number) => string,
): Mapped | null {
  const edits: Edit[] = [];
  for (const { 0: match, index } of found)
    edits.push({ from: index, to: index + match.length, by: replace(match, index) });
  return edited(from, edits);
}

/** A text with these edits, which come in order. Null when nothing changes. */
export function edited(from: Mapped, edits: readonly Edit[]): Mapped | null {
  const { text } = from;
  const done: Edited[] = [];
  const parts: string[] = [];
  let [read, written] = [0, 0];
  for (const { from: start, to, by, isGap = false } of edits) {
    if (start < read || by === text.slice(start, to)) continue;
    parts.push(text.slice(read, start), by);
    const at = written + start - read;
    [read, written] = [to, at + by.length];
    done.push({ start: at, end: written, from: start, to, isGap });
  }
  if (done.length === 0) return null;
  parts.push(text.slice(read));
  return { text: parts.join(""), rewritten: { before: from, edits: done } };
}
