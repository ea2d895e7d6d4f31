/** What a sentence says before and behind a place in it, of so many characters on either side, with a blank for the place. */
export function sentenceAround(text: string, start: number, end: number, reach: number): string {
  const first = Math.max(0, start - reach);
  const last = Math.min(text.length, end + reach);
  let from = start;
  while (from > first && !(isBlankAt(text, from - 1) && from - 2 >= first && isEnd(text, from - 2)))
    from--;
  let to = end;
  while (to < last && !(isEnd(text, to) && (to + 1 === last || isBlankAt(text, to + 1)))) to++;
  return `${text.slice(from, start)} ${text.slice(end, to)}`;
}

/** A line's end, or one of `!.?`. */
function isEnd(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 46 || code === 10 || code === 63 || code === 33;
}

function isBlankAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 32 || (code >= 9 && code <= 13) || (code >= 128 && /\s/.test(text.charAt(at)));
}
