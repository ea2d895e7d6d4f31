/** One way of looking at a text: what it says once an encoding is undone, and where each character of it stands in the original. */
export interface View {
  readonly id: ViewId;
  readonly text: string;
  /** The original's offsets of a span of this view; a character that was encoded counts with its whole encoding. */
  toOriginal(start: number, end: number): { start: number; end: number };
}
export type ViewId = "raw" | "unicode" | "decoded" | "untagged" | "spoken";

/** A text with, for each of its UTF-16 units, the range of the original it stands for. */
export interface Mapped {
  readonly text: string;
  /** Null: each unit stands for itself. */
  readonly ranges: { readonly starts: Int32Array; readonly ends: Int32Array } | null;
}

export function viewOf(id: ViewId, { text, ranges }: Mapped): View {
  return {
    id,
    text,
    toOriginal(start, end) {
      if (ranges === null || start >= end) return { start, end };
      return { start: ranges.starts[start] ?? 0, end: ranges.ends[end - 1] ?? 0 };
    },
  };
}

/** Replaces every match of a global pattern; all units of a replacement stand for the whole match. Null when nothing matches. */
export function rewrite(
  from: Mapped,
  pattern: RegExp,
  replace: (match: string) => string,
): Mapped | null {
  const parts: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const startOf = (i: number) => from.ranges?.starts[i] ?? i;
  const endOf = (i: number) => from.ranges?.ends[i] ?? i + 1;
  const copy = (begin: number, end: number) => {
    parts.push(from.text.slice(begin, end));
    for (let i = begin; i < end; i++) {
      starts.push(startOf(i));
      ends.push(endOf(i));
    }
  };
  let at = 0;
  for (const { 0: match, index } of from.text.matchAll(pattern)) {
    const replacement = replace(match);
    if (replacement === match) continue;
    copy(at, index);
    at = index + match.length;
    parts.push(replacement);
    for (let i = 0; i < replacement.length; i++) {
      starts.push(startOf(index));
      ends.push(endOf(at - 1));
    }
  }
  if (at === 0) return null;
  copy(at, from.text.length);
  return {
    text: parts.join(""),
    ranges: { starts: Int32Array.from(starts), ends: Int32Array.from(ends) },
  };
}
