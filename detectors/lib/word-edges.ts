interface Edges {
  readonly start: number;
  readonly end: number;
}

/** Scripts that part words by blanks or signs; the others (Han, Kana, Thai …) write on, and are cut anywhere. */
const LETTER =
  /^[[\p{L}\p{M}]--[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Bopo}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}\p{sc=Tibt}]]$/v;
const DIGIT = /^\p{Nd}$/u;
/** An encoded character, however deep: what follows it is no letter more of the same word. */
const CODE_END = /(?:\\u[0-9a-f]{4}|\\[bfnrt]|%(?:25){0,3}[0-9a-f]{2}|=[0-9a-f]{2})$/i;
const LONGEST_CODE = 9;
/** No word is longer; a longer run is a blob, and is cut. */
const REACH = 64;

/**
 * Widens spans of a text so that no edge lies between two letters or two digits: half a word gives the rest away.
 * Between a letter and a digit words may be cut (`CELL4105550143`). Offsets are UTF-16 units.
 */
export function wholeWordsIn(text: string): (span: Edges) => Edges {
  const isInside = (at: number) =>
    kindBefore(text, at) === kindAt(text, at) &&
    !CODE_END.test(text.slice(Math.max(0, at - LONGEST_CODE), at));
  return ({ start, end }) => {
    let [from, to] = [start, end];
    while (from > 0 && start - from < REACH && kindAt(text, from) > OTHER && isInside(from))
      from -= isLow(text, from - 1) ? 2 : 1;
    while (to < text.length && to - end < REACH && kindAt(text, to) > OTHER && isInside(to))
      to += isLow(text, to + 1) ? 2 : 1;
    return { start: from, end: to };
  };
}

const OTHER = 0;
const OF_LETTERS = 1;
const OF_DIGITS = 2;

function kindAt(text: string, at: number): number {
  return kindOf(text.codePointAt(at) ?? 0);
}

function kindBefore(text: string, at: number): number {
  return kindOf(text.codePointAt(isLow(text, at - 1) ? at - 2 : at - 1) ?? 0);
}

function kindOf(code: number): number {
  if (code < 128) {
    if (code >= 48 && code <= 57) return OF_DIGITS;
    return (code >= 65 && code <= 90) || (code >= 97 && code <= 122) ? OF_LETTERS : OTHER;
  }
  const character = String.fromCodePoint(code);
  if (LETTER.test(character)) return OF_LETTERS;
  return DIGIT.test(character) ? OF_DIGITS : OTHER;
}

/** The second half of a surrogate pair. */
function isLow(text: string, at: number): boolean {
  return (text.charCodeAt(at) & 0xfc00) === 0xdc00 && (text.charCodeAt(at - 1) & 0xfc00) === 0xd800;
}
