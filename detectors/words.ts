/**
 * The words of a text: runs of letters and digits, with an apostrophe inside of one. Arrays side by side, since a text
 * of a megabyte has 200,000 of them. Offsets are UTF-16 units, ends exclusive.
 */
export interface Words {
  readonly length: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** In lower case, with plain apostrophes. */
  readonly lower: readonly string[];
}

const NO = 0;
const LETTER = 1;
const CAPITAL = 2;
const DIGIT = 3;

const ASCII = new Uint8Array(128);
for (let code = 48; code <= 57; code++) ASCII[code] = DIGIT;
for (let code = 65; code <= 90; code++) ASCII[code] = CAPITAL;
for (let code = 97; code <= 122; code++) ASCII[code] = LETTER;

const FOREIGN_WORD = /[\p{L}\p{N}\p{M}]/u;
const FOREIGN_CAPITAL = /\p{Lu}/u;

function kindOf(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 128) return ASCII[code] ?? NO;
  // Surrogate pairs: letters of rare scripts count as one, whichever half is asked for.
  if ((code & 0xf800) === 0xd800) return LETTER;
  const character = text.charAt(at);
  if (!FOREIGN_WORD.test(character)) return NO;
  return FOREIGN_CAPITAL.test(character) ? CAPITAL : LETTER;
}

/** Does a word at this offset begin with a capital? */
export function isCapitalAt(text: string, at: number): boolean {
  return kindOf(text, at) === CAPITAL;
}

/** All words of a text, in order. Time is linear. */
export function wordsOfText(text: string): Words {
  let starts = new Int32Array(Math.max(16, text.length >> 2));
  let ends = new Int32Array(starts.length);
  const lower: string[] = [];
  const end = text.length;
  for (let at = 0; at < end; ) {
    if (kindOf(text, at) === NO) {
      at++;
      continue;
    }
    const start = at++;
    while (at < end && (kindOf(text, at) !== NO || isInnerApostrophe(text, at))) at++;
    if (lower.length === starts.length) [starts, ends] = [grown(starts), grown(ends)];
    starts[lower.length] = start;
    ends[lower.length] = at;
    const word = text.slice(start, at).toLowerCase();
    lower.push(word.includes("’") ? word.replaceAll("’", "'") : word);
  }
  return { length: lower.length, starts, ends, lower };
}

function isInnerApostrophe(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (code === 39 || code === 0x2019) && at + 1 < text.length && kindOf(text, at + 1) !== NO;
}

function grown(array: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}

/** The index of the first word that begins at an offset or behind it. */
export function wordFrom({ length, starts }: Words, offset: number): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
