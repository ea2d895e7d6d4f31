/** What a sentence says before and behind a place in it, of so many characters on either side, with a blank for the place. */
export function sentenceAround(text: string, start: number, end: number, reach: number): string {
  const first = Math.max(0, start - reach);
  const last = Math.min(text.length, end + reach);
  let from = start;
  while (from > first && !isLineEnd(text, from - 1) && !beginsBehind(text, from - 1, first)) from--;
  let to = end;
  while (to < last && !isLineEnd(text, to) && !endsAt(text, to, last)) to++;
  return `${text.slice(from, start)} ${text.slice(end, to)}`;
}

function isLineEnd(text: string, at: number): boolean {
  return text.charCodeAt(at) === 10;
}

/** Does a sentence begin behind the blank at an offset? */
function beginsBehind(text: string, blank: number, first: number): boolean {
  return blank > first && isBlankAt(text, blank) && isStop(text, blank - 1);
}

function endsAt(text: string, at: number, last: number): boolean {
  return isStop(text, at) && (at + 1 === last || isBlankAt(text, at + 1));
}

/** One of `!.?`. */
function isStop(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 46 || code === 63 || code === 33;
}

function isBlankAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 32 || (code >= 9 && code <= 13) || (code >= 128 && /\s/.test(text.charAt(at)));
}
