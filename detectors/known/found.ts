import type { FindingType } from "../types.ts";

/** A known value in a text; offsets are UTF-16 units, `end` is exclusive. */
export interface Found {
  readonly start: number;
  readonly end: number;
  readonly type: FindingType;
}

/** As many alternatives as one pattern takes without becoming slow to make. */
const AT_ONCE = 200;

/** Patterns that match any of the sources, the longer one where two begin at the same place. */
export function alternation(sources: readonly string[], flags: string): RegExp[] {
  const sorted = sources.toSorted((a, b) => b.length - a.length);
  const patterns: RegExp[] = [];
  for (let i = 0; i < sorted.length; i += AT_ONCE)
    patterns.push(new RegExp(sorted.slice(i, i + AT_ONCE).join("|"), flags));
  return patterns;
}

export function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}
