/**
 * The words of a text: runs of letters and digits, with an apostrophe inside of one. Arrays side by side, since a text
 * of a megabyte has 200,000 of them, and a hash in place of the word itself: most words are looked up once and never
 * read. Offsets are UTF-16 units, ends exclusive.
 */
export interface Words {
  readonly length: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Of the word in lower case, with a plain apostrophe; the same as `hashOf` gives. */
  readonly hashes: Int32Array;
  /** The word in lower case, with plain apostrophes; "" beyond either end. */
  readonly lower: (index: number) => string;
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
const APOSTROPHE = 39;
const CURLY = 0x2019;
const SPACE = 32;

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

/** FNV-1a over UTF-16 units. */
const BASIS = 0x811c9dc5 | 0;
const PRIME = 0x01000193;

/** The hash of a word in lower case. */
export function hashOf(word: string): number {
  let hash = BASIS;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), PRIME);
  return hash;
}

/** A unit that is not ASCII as it stands in the word in lower case. */
function lowerCode(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code === CURLY) return APOSTROPHE;
  return (code & 0xf800) === 0xd800 ? code : text.charAt(at).toLowerCase().charCodeAt(0);
}

/** All words of a text, in order. Time is linear. */
export function wordsOfText(text: string): Words {
  let size = Math.max(16, text.length >> 2);
  let [starts, ends, hashes] = [new Int32Array(size), new Int32Array(size), new Int32Array(size)];
  let length = 0;
  let start = -1;
  let hash = BASIS;
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : SPACE;
    const isAscii = code < 128;
    const kind = isAscii ? (ASCII[code] ?? NO) : kindOf(text, at);
    if (kind === NO && !(start !== -1 && isInnerApostrophe(text, at, code))) {
      if (start === -1) continue;
      if (length === size) {
        size *= 2;
        [starts, ends, hashes] = [grown(starts, size), grown(ends, size), grown(hashes, size)];
      }
      starts[length] = start;
      ends[length] = at;
      hashes[length++] = hash;
      start = -1;
      continue;
    }
    if (start === -1) [start, hash] = [at, BASIS];
    const lower = isAscii ? (kind === CAPITAL ? code + 32 : code) : lowerCode(text, at);
    hash = Math.imul(hash ^ lower, PRIME);
  }
  const lower = (index: number) =>
    index < 0 || index >= length
      ? ""
      : text.slice(starts[index], ends[index]).toLowerCase().replaceAll("’", "'");
  return { length, starts, ends, hashes, lower };
}

function isInnerApostrophe(text: string, at: number, code: number): boolean {
  return (
    (code === APOSTROPHE || code === CURLY) && at + 1 < text.length && kindOf(text, at + 1) !== NO
  );
}

function grown(array: Int32Array, size: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(size);
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
