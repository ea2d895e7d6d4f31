import { hashOf, type Words } from "../words.ts";

// Words that detectors look for, each list with a bit of its own: one look-up tells for a word of a text which lists it
// is on, however many detectors ask. Filled while the detectors are loaded, and never afterwards.

const LISTS = new Map<number, number>();
let bit = 1;
let table: Table | null = null;

/** Puts words (lower case) on a list of their own; the answer is the list's bit. At most 32 lists. */
export function listFor(words: Iterable<string>): number {
  const own = bit;
  if (own === 0) throw new RangeError("there is no bit left for another list of words");
  bit <<= 1;
  for (const word of words) {
    const hash = hashOf(word);
    LISTS.set(hash, (LISTS.get(hash) ?? 0) | own);
  }
  table = null;
  return own;
}

/** The lists that words are on; `any` has the bits of all of them together. */
export interface OnLists {
  readonly each: readonly number[];
  readonly any: number;
}

/**
 * For each word the bits of the lists that it is on. It goes by the words' hashes: one word in some 70,000 that is on
 * no list looks as if it were, which the detectors' closer look finds out.
 */
export function listsOf({ length, hashes }: Words): OnLists {
  table ??= tableOf(LISTS);
  const each: number[] = [];
  let any = 0;
  for (let i = 0; i < length; i++) {
    const lists = listsFor(table, hashes[i] ?? 0);
    each.push(lists);
    any |= lists;
  }
  return { each, any };
}

const NONE: readonly number[] = [];

/** The indexes of the words that are on a list, or on one of several, in order. */
export function wordsOn({ each, any }: OnLists, lists: number): readonly number[] {
  if ((any & lists) === 0) return NONE;
  const found: number[] = [];
  for (let i = 0; i < each.length; i++) if (((each[i] ?? 0) & lists) !== 0) found.push(i);
  return found;
}

/** Open addressing: at twice a place the hash, behind it the lists, which are 0 where the place is free. */
type Table = Int32Array;

function listsFor(table: Table, hash: number): number {
  const mask = table.length - 2;
  for (let at = (hash << 1) & mask; ; at = (at + 2) & mask) {
    const lists = table[at + 1] ?? 0;
    if (lists === 0 || table[at] === hash) return lists;
  }
}

function tableOf(lists: ReadonlyMap<number, number>): Table {
  let places = 1024;
  while (places < lists.size * 4) places *= 2;
  const table = new Int32Array(places * 2);
  const mask = table.length - 2;
  for (const [hash, bits] of lists) {
    let at = (hash << 1) & mask;
    while (table[at + 1] !== 0) at = (at + 2) & mask;
    table[at] = hash;
    table[at + 1] = bits;
  }
  return table;
}
