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

/**
 * Where in the table each kind of key has its place: the first three letters; the first two, and the last three, of names
 * with an error; and the first and last letters of all, which most words have not.
 */
const STARTS = 0;
const PAIRS = SIZE;
const ENDS = 2 * SIZE;
const FIRSTS = 3 * SIZE;
const LETTER_SIZE = 128;
const LASTS = FIRSTS + LETTER_SIZE;
const TABLE_SIZE = LASTS + LETTER_SIZE;
/** Of whom nothing is known that has words; never written to. */
const EMPTY = new Uint8Array(TABLE_SIZE);

/** How the words of a person's values begin and end. */
export class Signs {
  #table = EMPTY;
  #always = 0;

  /** A value begins with this text, in lower case. */
  add(sign: number, text: string): void {
    const first = letterAt(text, 0);
    if (first === NONE) {
      this.#always |= sign;
      return;
    }
    this.#set(FIRSTS + (first % LETTER_SIZE), sign);
    this.#set(text.length > 2 ? STARTS + startKey(text, 0) : PAIRS + pairKey(text, 0), sign);
  }

  /** A word of six letters or more in which one may be wrong: the first two are right, or the last three. */
  addNear(sign: number, word: string): void {
    this.#set(FIRSTS + (letterAt(word, 0) % LETTER_SIZE), sign);
    this.#set(PAIRS + pairKey(word, 0), sign);
    this.#set(LASTS + (letterAt(word, word.length - 1) % LETTER_SIZE), sign);
    this.#set(ENDS + endKey(word, word.length), sign);
  }

  #set(at: number, sign: number): void {
    if (this.#table === EMPTY) this.#table = new Uint8Array(TABLE_SIZE);
    this.#table[at] = (this.#table[at] ?? 0) | sign;
  }

  /** Time is linear in the text. */
  in(text: string): Seen {
    const table = this.#table;
    let [signs, digits] = [this.#always, 0];
    let [names, isForeign] = [NOWHERE, false];
    for (let at = 0; at < text.length; ) {
      const start = at;
      let first = NONE;
      let last = NONE;
      for (; at < text.length; at++) {
        const code = text.charCodeAt(at);
        if (code >= 128) isForeign ||= FOREIGN.test(characterAt(text, at));
        else if (code >= 48 && code <= 57) digits++;
        const letter = code < 128 ? (LETTERS[code] ?? NONE) : letterAt(text, at);
        if (letter === NONE) break;
        if (first === NONE) first = letter;
        last = letter;
      }
      if (at === start) {
        at++;
        continue;
      }
      let ofWord = 0;
      if (table[FIRSTS + (first % LETTER_SIZE)] !== 0)
        ofWord =
          (table[STARTS + startKey(text, start)] ?? 0) | (table[PAIRS + pairKey(text, start)] ?? 0);
      if (table[LASTS + (last % LETTER_SIZE)] !== 0) ofWord |= table[ENDS + endKey(text, at)] ?? 0;
      signs |= ofWord;
      if ((ofWord & NAME_SIGN) === 0) continue;
      if (names === NOWHERE) names = [];
      names.push(start);
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
