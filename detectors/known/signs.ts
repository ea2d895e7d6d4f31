import { fold } from "../lib/words.ts";

// What of a person's values a text may hold at all, told from how its words begin and end: most texts of a payload hold
// none, and one walk over their characters says so. A sign is a reason to look closer, never a finding.

export const NAME_SIGN = 1;
export const EMAIL_SIGN = 2;
export const STREET_SIGN = 4;
export const CITY_SIGN = 8;
export const MONTH_SIGN = 16;
const ANY_SIGN = 255;

/** The signs of one text. */
export interface Seen {
  /** The kinds of values of which it has a sign, as bits. */
  readonly signs: number;
  /** Where words begin that may be of a name, in order. */
  readonly names: readonly number[];
  /** How many digits it has. */
  readonly digits: number;
  /** Letters beyond ASCII: they may be written in other ways, so every kind may be there. */
  readonly isForeign: boolean;
}

const SIZE = 4096;

/** How the words of a person's values begin and end. */
export class Signs {
  /** By the first three letters. */
  readonly #starts = new Uint8Array(SIZE);
  /** By the first two letters, and by the last three: names with an error in them. */
  readonly #pairs = new Uint8Array(SIZE);
  readonly #ends = new Uint8Array(SIZE);
  #always = 0;

  /** A value begins with this text, in lower case. */
  add(sign: number, text: string): void {
    const hasThree = text.length > 2;
    const [start, pair] = [startKey(text, 0), pairKey(text, 0)];
    if (letterAt(text, 0) === NONE) this.#always |= sign;
    else if (hasThree) this.#starts[start] = (this.#starts[start] ?? 0) | sign;
    else this.#pairs[pair] = (this.#pairs[pair] ?? 0) | sign;
  }

  /** A word of six letters or more in which one may be wrong: the first two are right, or the last three. */
  addNear(sign: number, word: string): void {
    const [pair, end] = [pairKey(word, 0), endKey(word, word.length)];
    this.#pairs[pair] = (this.#pairs[pair] ?? 0) | sign;
    this.#ends[end] = (this.#ends[end] ?? 0) | sign;
  }

  /** Time is linear in the text. */
  in(text: string): Seen {
    let [signs, digits, start] = [this.#always, 0, -1];
    let [names, isForeign] = [NOWHERE, false];
    let ofWord = 0;
    for (let at = 0; at <= text.length; at++) {
      const code = at < text.length ? text.charCodeAt(at) : NONE;
      if (code >= 48 && code <= 57) digits++;
      else if (code >= 128) isForeign ||= FOREIGN.test(characterAt(text, at));
      const letter = code < 128 ? LETTERS[code] : letterAt(text, at);
      if ((letter !== NONE) === start >= 0) continue;
      if (letter !== NONE) {
        start = at;
        ofWord = (this.#starts[startKey(text, at)] ?? 0) | (this.#pairs[pairKey(text, at)] ?? 0);
        continue;
      }
      ofWord |= this.#ends[endKey(text, at)] ?? 0;
      signs |= ofWord;
      if ((ofWord & NAME_SIGN) !== 0) {
        if (names === NOWHERE) names = [];
        names.push(start);
      }
      start = -1;
    }
    return { signs: isForeign ? ANY_SIGN : signs, names, digits, isForeign };
  }
}

const NOWHERE: number[] = [];
const NONE = 0;
const LETTERS = new Uint8Array(128);
for (let code = 48; code <= 57; code++) LETTERS[code] = code;
for (let code = 97; code <= 122; code++) LETTERS[code] = LETTERS[code - 32] = code;
const LETTER = /[\p{L}\p{N}]/u;
const FOREIGN = /[\p{L}\p{N}\p{M}]/u;

/** The unit of a letter or digit in lower case without its accent; 0 for all others and beyond the text. */
function letterAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 128) return LETTERS[code] ?? NONE;
  const character = characterAt(text, at);
  if (!LETTER.test(character)) return NONE;
  return character.length > 1 ? code : fold(character).charCodeAt(0);
}

/** The unit at an offset, or both halves of a surrogate pair, whichever half is asked for. */
function characterAt(text: string, at: number): string {
  const isLow = (text.charCodeAt(at) & 0xfc00) === 0xdc00;
  const isHigh = (text.charCodeAt(at - 1) & 0xfc00) === 0xd800;
  return String.fromCodePoint(text.codePointAt(isLow && isHigh ? at - 1 : at) ?? NONE);
}

/** The letter at an offset, or behind an apostrophe there: these are left out of names. */
function behindApostrophe(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code === 39 || code === 0x2019 ? at + 1 : at;
}

function pairKey(text: string, at: number): number {
  return key(0, letterAt(text, at), letterAt(text, behindApostrophe(text, at + 1)));
}

function startKey(text: string, at: number): number {
  const second = behindApostrophe(text, at + 1);
  const third = behindApostrophe(text, second + 1);
  const last = letterAt(text, second) === NONE ? NONE : letterAt(text, third);
  return key(letterAt(text, at), letterAt(text, second), last);
}

function endKey(text: string, end: number): number {
  return key(letterAt(text, end - 3), letterAt(text, end - 2), letterAt(text, end - 1));
}

function key(a: number, b: number, c: number): number {
  return ((a * 31 + b) * 31 + c) & (SIZE - 1);
}
