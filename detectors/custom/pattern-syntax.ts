/** What is wrong with a pattern. Both parts are ours: nothing of the pattern is repeated. */
export interface PatternFault {
  readonly message: string;
  /** The character it begins at, counted from 1; null where the pattern as a whole is meant. */
  readonly at: number | null;
}

type Construct = readonly [looksLike: RegExp, message: string];

const LACKING: readonly Construct[] = [
  [/\(\?<?[=!]/y, "looks around, which RE2 does not support; match the words too, or use context"],
  [/\(\?>/y, "has an atomic group, which RE2 does not support; take ?> out"],
  [/\\(?:[1-9]|k[<{'])/y, "refers back to a group, which RE2 does not support"],
]; // biome-ignore format: one construct is one line
const ENDLESS: readonly Construct[] = [
  [/[*+]|\{\d+,\}/y, "repeats without an upper bound; write how many at most, as {1,20}"],
];

/** The first construct that RE2 lacks, or null. */
export function lackingIn(pattern: string): PatternFault | null {
  return firstOf(LACKING, pattern);
}

/**
 * The first repeat without an upper bound in a well-formed pattern, or null. RE2 finds one match in linear time, all
 * of them only when none can run through the whole text.
 */
export function endlessIn(pattern: string): PatternFault | null {
  return firstOf(ENDLESS, pattern);
}

/** Counted as a person counts: from 1, a surrogate pair as one. */
export function characterAt(pattern: string, index: number): number {
  return Array.from(pattern.slice(0, index)).length + 1;
}

/** What is one unit to the parser: nothing in a class or a quotation is an operator. */
const UNIT =
  /\\Q[\s\S]*?(?:\\E|$)|\\[pPx]\{[^}]*\}|\\[\s\S]|\[\^?\]?(?:\[:\^?\w+:\]|\\[\s\S]|[^\]\\])*\]|[\s\S]/y;

function firstOf(constructs: readonly Construct[], pattern: string): PatternFault | null {
  for (let i = 0; i < pattern.length; i += Math.max(1, lengthAt(UNIT, pattern, i)))
    for (const [looksLike, message] of constructs)
      if (lengthAt(looksLike, pattern, i) > 0) return { message, at: characterAt(pattern, i) };
  return null;
}

function lengthAt(looksLike: RegExp, pattern: string, index: number): number {
  looksLike.lastIndex = index;
  return looksLike.exec(pattern)?.[0].length ?? 0;
}
