const NONE: readonly never[] = [];

/**
 * All matches of a global pattern in a text, in order. `String.matchAll` makes a new pattern each time, which costs
 * more than a short text takes to search; here the pattern itself is used, and its place is kept outside of it. The
 * first one is looked for at once: mostly there is none, and a generator takes as long as the search.
 */
export function matches(text: string, pattern: RegExp): Iterable<RegExpExecArray> {
  pattern.lastIndex = 0;
  const first = pattern.exec(text);
  return first === null ? NONE : matchesFrom(first, text, pattern);
}

/** A match and those behind it. */
export function* matchesFrom(
  first: RegExpExecArray,
  text: string,
  pattern: RegExp,
): Generator<RegExpExecArray> {
  let match: RegExpExecArray | null = first;
  while (match !== null) {
    const at: number = match.index + Math.max(1, match[0].length);
    yield match;
    pattern.lastIndex = at;
    match = at > text.length ? null : pattern.exec(text);
  }
}

/** What a sticky pattern matches at an offset. */
export function matchAt(text: string, pattern: RegExp, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
