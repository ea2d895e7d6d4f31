/**
 * All matches of a global pattern in a text, in order. `String.matchAll` makes a new pattern each time, which costs
 * more than a short text takes to search; here the pattern itself is used, and its place is kept outside of it.
 */
export function* matches(text: string, pattern: RegExp): Generator<RegExpExecArray> {
  for (let at = 0; at <= text.length; ) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match === null) return;
    at = match.index + Math.max(1, match[0].length);
    yield match;
  }
}
