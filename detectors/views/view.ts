import { matches } from "../lib/matches.ts";
import type { Words } from "../words.ts";

/** One way of looking at a text: what it says once an encoding is undone, and where each character of it stands in the original. */
export interface View {
  readonly id: ViewId;
  readonly text: string;
  /** Where this view says something else than the one before it: ranges of `text`, in order; null: anywhere. */
  readonly changes: readonly Range[] | null;
  /** The words of `text`, where they are known already. */
  readonly words: Words | undefined;
  /** The original's offsets of a span of this view; a character that was encoded counts with its whole encoding. */
  toOriginal(start: number, end: number): { start: number; end: number };
}
export type ViewId =
  | "raw"
  | "unicode"
  | "quoted"
  | "decoded"
  | "base64"
  | "unwrapped"
  | "reflowed"
  | "untagged"
  | "obfuscated"
  | "spoken";

export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A text, and what it was rewritten from; null: it is the original. */
export interface Mapped {
  readonly text: string;
  readonly rewritten: { readonly before: Mapped; readonly edits: readonly Edit[] } | null;
}

/** A range of a text, and the one of the text before it (`from`, `to`) that it stands for. */
interface Edit extends Range {
  readonly from: number;
  readonly to: number;
}

export function viewOf(id: ViewId, mapped: Mapped, words?: Words): View {
  return {
    id,
    text: mapped.text,
    words,
    changes: mapped.rewritten?.edits ?? null,
    toOriginal(start, end) {
      if (start >= end) return { start, end };
      return { start: original(mapped, start).start, end: original(mapped, end - 1).end };
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
function sourceOf(unit: number, edits: readonly Edit[]): Range {
  let [low, high] = [0, edits.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((edits[middle]?.start ?? 0) <= unit) low = middle + 1;
    else high = middle;
  }
  const edit = edits[low - 1];
  if (edit === undefined) return { start: unit, end: unit + 1 };
  if (unit < edit.end) return { start: edit.from, end: edit.to };
  const start = edit.to + unit - edit.end;
  return { start, end: start + 1 };
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
  const { text } = from;
  const edits: Edit[] = [];
  const parts: string[] = [];
  let [read, written] = [0, 0];
  for (const { 0: match, index } of found) {
    const by = replace(match, index);
    if (by === match) continue;
    parts.push(text.slice(read, index), by);
    const start = written + index - read;
    [read, written] = [index + match.length, start + by.length];
    edits.push({ start, end: written, from: index, to: read });
  }
  if (edits.length === 0) return null;
  parts.push(text.slice(read));
  return { text: parts.join(""), rewritten: { before: from, edits } };
}
