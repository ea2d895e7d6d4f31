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

/** A text with, for each of its UTF-16 units, the range of the original it stands for. */
export interface Mapped {
  readonly text: string;
  /** Null: each unit stands for itself. */
  readonly ranges: { readonly starts: Int32Array; readonly ends: Int32Array } | null;
  readonly changes?: readonly Range[];
}

export function viewOf(id: ViewId, { text, ranges, changes }: Mapped, words?: Words): View {
  return {
    id,
    text,
    words,
    changes: changes ?? null,
    toOriginal(start, end) {
      if (ranges === null || start >= end) return { start, end };
      return { start: ranges.starts[start] ?? 0, end: ranges.ends[end - 1] ?? 0 };
    },
  };
}

interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly by: string;
}

/** Replaces every match of a global pattern; all units of a replacement stand for the whole match. Null when nothing changes. */
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
  const replacements: Replacement[] = [];
  let length = from.text.length;
  for (const { 0: match, index } of found) {
    const by = replace(match, index);
    if (by === match) continue;
    replacements.push({ start: index, end: index + match.length, by });
    length += by.length - match.length;
  }
  return replacements.length === 0 ? null : replaced(from, replacements, length);
}

function replaced({ text, ranges }: Mapped, by: readonly Replacement[], length: number): Mapped {
  const starts = new Int32Array(length);
  const ends = new Int32Array(length);
  const parts: string[] = [];
  const changes: Range[] = [];
  let [read, written] = [0, 0];
  const copyTo = (end: number) => {
    parts.push(text.slice(read, end));
    for (; read < end; read++, written++) {
      starts[written] = ranges === null ? read : (ranges.starts[read] ?? 0);
      ends[written] = ranges === null ? read + 1 : (ranges.ends[read] ?? 0);
    }
  };
  for (const replacement of by) {
    copyTo(replacement.start);
    const { end } = replacement;
    parts.push(replacement.by);
    const unit = written + replacement.by.length;
    starts.fill(ranges === null ? read : (ranges.starts[read] ?? 0), written, unit);
    ends.fill(ranges === null ? end : (ranges.ends[end - 1] ?? 0), written, unit);
    changes.push({ start: written, end: unit });
    [read, written] = [end, unit];
  }
  copyTo(text.length);
  return { text: parts.join(""), ranges: { starts, ends }, changes };
}
