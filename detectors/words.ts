/**
 * The words of a text: runs of letters and digits, with an apostrophe inside of one. Arrays side by side, since a text
 * of a megabyte has 200,000 of them, and a hash in place of the word itself: most words are looked up once and never
 * read. Offsets are UTF-16 units, ends exclusive.
 */
export interface Words {
  readonly length: number;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Of the word in lower case, with a plain apostrophe; the same as `hashOf` gives. */
  readonly hashes: readonly number[];
  /** The word in lower case, with plain apostrophes; "" beyond either end. */
  readonly lower: (index: number) => string;
}

/** For each ASCII letter and digit the unit in lower case; 0 for what is in no word. */
const LOWER = new Uint8Array(128);
for (let code = 48; code <= 57; code++) LOWER[code] = code;
for (let code = 97; code <= 122; code++) LOWER[code] = LOWER[code - 32] = code;

const FOREIGN_WORD = /[\p{L}\p{N}\p{M}]/u;
const FOREIGN_CAPITAL = /\p{Lu}/u;
const APOSTROPHE = 39;
const CURLY = 0x2019;

/** The unit of a word at an offset, in lower case; 0 where none is. */
function lowerAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 128) return LOWER[code] ?? 0;
  if ((code & 0xf800) === 0xd800) return isPairOfWord(text, at, code) ? code : 0;
  const character = text.charAt(at);
  return FOREIGN_WORD.test(character) ? character.toLowerCase().charCodeAt(0) : 0;
}

/** Is a surrogate half of a letter of a rare script, and not of an emoji? */
function isPairOfWord(text: string, at: number, code: number): boolean {
  const first = (code & 0xfc00) === 0xdc00 ? at - 1 : at;
  return FOREIGN_WORD.test(String.fromCodePoint(text.codePointAt(first) ?? 0));
}

/** Does a word at this offset begin with a capital? */
export function isCapitalAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return code >= 65 && code <= 90;
  return FOREIGN_CAPITAL.test(text.charAt(at));
}

/** FNV-1a over UTF-16 units. */
const BASIS = 0x811c9dc5 | 0;
const PRIME = 0x01000193;

/** The hash of no units. */
export const NO_HASH = BASIS;

/** The hash with one unit more. */
export function hashWith(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, PRIME);
}

/** The hash of a word in lower case. */
export function hashOf(word: string): number {
  let hash = NO_HASH;
  for (let i = 0; i < word.length; i++) hash = hashWith(hash, word.charCodeAt(i));
  return hash;
}

/** All words of a text, in order. Time is linear. */
export function wordsOfText(text: string): Words {
  const starts: number[] = [];
  const ends: number[] = [];
  const hashes: number[] = [];
  for (let at = 0; at < text.length; at++) {
    let unit = lowerAt(text, at);
    if (unit === 0) continue;
    let hash = BASIS;
    starts.push(at);
    do {
      hash = Math.imul(hash ^ unit, PRIME);
      unit = ++at < text.length ? lowerAt(text, at) || innerApostrophe(text, at) : 0;
    } while (unit !== 0);
    ends.push(at);
    hashes.push(hash);
  }
  const hasCurly = text.includes("’");
  const lower = (index: number) => {
    if (index < 0 || index >= starts.length) return "";
    const word = text.slice(starts[index], ends[index]).toLowerCase();
    return hasCurly ? word.replaceAll("’", "'") : word;
  };
  return { length: starts.length, starts, ends, hashes, lower };
}

/** An apostrophe that a letter follows, or 0. */
function innerApostrophe(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code !== APOSTROPHE && code !== CURLY) return 0;
  return at + 1 < text.length && lowerAt(text, at + 1) !== 0 ? APOSTROPHE : 0;
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
